/** For whom a form is, and whom it could be moved to. */
export interface Acting {
  customer: string | undefined;
  /** The page has gone on to another customer while something was written for this one. */
  other: string | undefined;
  /** The page has let go of its customer and named no other; what was written stays with its own. */
  alone: boolean;
}

/** A clean form follows its page; one in which somebody has written keeps its own customer until they say otherwise. */
export function actingFor({
  fixed,
  page,
  own,
  dirty,
  letGo,
}: {
  /** By the element's attribute. */
  fixed: string | undefined;
  page: string | undefined;
  own: string | undefined;
  dirty: boolean;
  /** The page had a customer, and has none any more. */
  letGo: boolean;
}): Acting {
  const wanted = fixed ?? page;
  if (!dirty || own === undefined)
    return { customer: letGo ? undefined : (wanted ?? own), other: undefined, alone: false };
  return { customer: own, other: wanted !== own ? wanted : undefined, alone: letGo };
}
