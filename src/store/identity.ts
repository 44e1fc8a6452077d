import { canonical } from './canonical.js';
import type { SupportStore } from './store.js';

/** A person in a tenant of a system, acting in a scope: to them belongs what is written. Nothing while that is not known. */
export function ownerOf({ session, current }: SupportStore): string | undefined {
  const known = session?.current.value;
  if (!known) return undefined;
  const { tenant, person, scope } = known.identity;
  return canonical([known.backendId, tenant, person, current.scope ?? scope ?? '']);
}
