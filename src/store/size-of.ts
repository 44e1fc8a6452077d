const sizes = new WeakMap<object, number>();

/** About how many bytes a value takes that was read from a backend. It is measured once: such values never change. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return measured(value);
  let size = sizes.get(value);
  if (size === undefined) sizes.set(value, (size = measured(value)));
  return size;
}

function measured(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length * 2;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 32;
  for (const part of Object.values(value)) size += 8 + measured(part);
  return size;
}
