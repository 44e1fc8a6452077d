import { Remedy } from '../model/decision.js';
import type { Option } from '../model/forms.js';
import { showable } from '../model/showable.js';
import { Ref } from '../model/text.js';

/** Why something did not happen. Unknown kinds read as `unavailable`. */
export const errorKinds = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'invalid',
  'conflict',
  'rate-limited',
  'unavailable',
  'unsupported',
  'offline',
  'unreadable',
  'expired',
  'check-required',
  'unknown-outcome',
] as const;
export type SupportErrorKind = (typeof errorKinds)[number];

export interface SupportErrorDetails {
  /** The system's own word for the reason. */
  code?: string | undefined;
  /** The reason in the reader's language, as the system says it. Untrusted text. */
  reason?: string | undefined;
  remedy?: Remedy | undefined;
  /** What to quote to support. */
  reference?: string | undefined;
  /** `invalid`: what is wrong, by field id. */
  fields?: Record<string, string> | undefined;
  /** `conflict`: the case as it is now. `invalid` of a new option: see `candidates`. */
  current?: unknown;
  candidates?: Option[] | undefined;
  /** Seconds from now, measured by the server's clock. */
  retryAfter?: number | undefined;
  /** Uploads: where to go on. */
  resume?: string | undefined;
  cause?: unknown;
}

/** The one error that leaves an adapter. Branded by name, so that two copies of the kit and the wire understand it. */
export class SupportError extends Error implements SupportErrorDetails {
  declare readonly kind: SupportErrorKind;
  declare readonly code?: string | undefined;
  declare readonly reason?: string | undefined;
  declare readonly remedy?: Remedy | undefined;
  declare readonly reference?: string | undefined;
  declare readonly fields?: Record<string, string> | undefined;
  declare readonly current?: unknown;
  declare readonly candidates?: Option[] | undefined;
  declare readonly retryAfter?: number | undefined;
  declare readonly resume?: string | undefined;

  constructor(kind: SupportErrorKind, details: SupportErrorDetails = {}) {
    const { cause, ...rest } = details;
    super(details.reason ?? kind, cause === undefined ? undefined : { cause });
    this.name = 'SupportError';
    Object.assign(this, rest, { kind });
  }
}

/** True for an error of any copy of the kit. */
export const isSupportError = (thing: unknown): thing is SupportError =>
  thing instanceof Error && thing.name === 'SupportError' && typeof (thing as SupportError).kind === 'string';

/**
 * Whatever was thrown, as a SupportError that can be shown: junk and foreign errors read as `unavailable`, and details
 * that are not what they should be are dropped, since adapters pass on what their systems say.
 */
export function toSupportError(thrown: unknown): SupportError {
  if (!isSupportError(thrown)) return new SupportError('unavailable', { cause: thrown });
  const remedy = Remedy.safeParse(thrown.remedy);
  const fields = Object.entries(thrown.fields ?? {}).filter(([, problem]) => typeof problem === 'string');
  const details: SupportErrorDetails = {
    code: text(thrown.code),
    reason: text(thrown.reason),
    reference: text(thrown.reference),
    resume: text(thrown.resume),
    remedy: remedy.success ? remedy.data : undefined,
    fields: fields.length ? Object.fromEntries(fields.map(([id, problem]) => [id, text(problem)!])) : undefined,
    current: thrown.current,
    candidates: Array.isArray(thrown.candidates)
      ? thrown.candidates.filter((option) => Ref.safeParse(option).success)
      : undefined,
    retryAfter: Number.isFinite(thrown.retryAfter) ? thrown.retryAfter : undefined,
    cause: thrown,
  };
  return new SupportError(errorKinds.includes(thrown.kind) ? thrown.kind : 'unavailable', details);
}

/** An error that says too much says the beginning of it. */
const text = (thing: unknown): string | undefined =>
  typeof thing === 'string' ? showable(thing.slice(0, 20_000)) : undefined;

export { isDefinite } from './definite.js';
