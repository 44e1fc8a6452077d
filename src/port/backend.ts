import type { Method } from './operation.js';
import type { operations } from './operations.js';

type Table = typeof operations;
type Mandatory = {
  session: Pick<Table['session'], 'get'>;
  cases: Pick<Table['cases'], 'list' | 'get'>;
  feed: Pick<Table['feed'], 'list'>;
};

/**
 * Everything that the elements know about a support system. An adapter is a factory of such plain objects; one
 * object belongs to one signed-in person. What a system cannot do is left out; four operations are mandatory.
 */
export type SupportBackend = {
  [C in keyof Table]?: { [N in keyof Table[C]]?: Method<Table[C][N]> };
} & { [C in keyof Mandatory]: { [N in keyof Mandatory[C]]: Method<Mandatory[C][N]> } };

/** `cases.create`: the name of an operation. */
export type OperationName = { [C in keyof Table]: `${C}.${keyof Table[C] & string}` }[keyof Table];

/** The method an adapter offers for an operation, with its object kept as `this`; nothing where it offers none. */
export function methodOf(
  backend: SupportBackend,
  name: string,
): ((input: never, call: unknown) => unknown) | undefined {
  const [column = '', operation = ''] = name.split('.');
  const group = (backend as Record<string, Record<string, unknown> | undefined>)[column];
  const method = group?.[operation];
  return typeof method === 'function' ? (...given) => method.apply(group, given) : undefined;
}
