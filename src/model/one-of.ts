import * as z from 'zod/mini';

/** What fits one of several schemas, read by the first that it fits. Only forms have such things, and with zod's own union every page would load it for their sake. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<T>(...schemas: readonly z.ZodMiniType<T>[]): z.ZodMiniType<T> {
  return z.unknown().check((payload) => {
    for (const schema of schemas) {
      const { success, data } = schema.safeParse(payload.value);
      if (success) return void (payload.value = data);
    }
    payload.issues.push({ code: 'custom', input: payload.value });
  }) as z.ZodMiniType<T>;
}

/** Nothing, as JSON says it. */
export const none = /* @__PURE__ */ z.unknown().check(({ value, issues }) => {
  if (value !== null) issues.push({ code: 'custom', input: value });
}) as z.ZodMiniType<null>;
