import type { SupportBackend } from '../../src/port/backend.js';
import { SupportError } from '../../src/port/error.js';
import { inputs } from '../../src/port/inputs.js';
import type { Schema } from '../../src/port/operation.js';
import { canonical } from '../../src/store/canonical.js';

type Plain = (input: Record<string, unknown>, call?: unknown) => unknown;

/** The same backend as one that reads what it is asked as strictly as a server would: what the port does not say is refused. */
export function strict<B extends SupportBackend>(backend: B): B {
  const group = (column: string, operations: Record<string, unknown>) => {
    const schemas = (inputs as Record<string, Record<string, Schema<unknown>>>)[column];
    if (!schemas) return operations;
    return Object.fromEntries(
      Object.entries(operations).map(([name, method]) => [
        name,
        schemas[name] && typeof method === 'function'
          ? reads(`${column}.${name}`, schemas[name], method.bind(operations) as Plain)
          : method,
      ]),
    );
  };
  return Object.fromEntries(
    Object.entries(backend).map(([column, operations]) => [column, group(column, operations as never)]),
  ) as B;
}

const reads =
  (name: string, schema: Schema<unknown>, method: Plain): Plain =>
  (input, call) => {
    const { bytes: _bytes, ...asked } = input;
    const { data } = schema.safeParse(asked);
    if (canonical(data) !== canonical(asked))
      throw new SupportError('invalid', { reason: `${name} is asked what the port does not say: ${canonical(asked)}` });
    return method(input, call);
  };
