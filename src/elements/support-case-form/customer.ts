/** For whom a form is, and whom it could be moved to. */
export interface Acting {
  customer: string | undefined;
  /** The page has gone on to another customer while something was written for this one. */
  other: string | undefined;
}

/** A clean form follows its page; one in which somebody has written keeps its own customer until they say otherwise. */
export function actingFor({
  fixed,
  page,
  own,
  dirty,
}: {
  /** By the element's attribute. */
  fixed: string | undefined;
  page: string | undefined;
  own: string | undefined;
  dirty: boolean;
}): Acting {
  const wanted = fixed ?? page;
  if (!dirty || own === undefined) return { customer: wanted ?? own, other: undefined };
  return { customer: own, other: wanted !== own ? wanted : undefined };
}
