import type { Option } from '../../model/forms.js';

const spoken = 'en fr de es pt it nl pl ru uk tr ar he fa hi id ms th vi zh ja ko sv da nb fi cs el hu ro'.split(' ');

/** Languages to write a case in, where the system names none: those asked for first, each by its name in the reader's. */
export function languages(reader: string, first: readonly (string | undefined)[]): Option[] {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const ids = [...new Set([...first.filter((id) => id !== undefined), ...spoken])];
  return ids.map((id) => ({ id, label: nameOf(names, id) }));
}

/** Time zones, where the system names none. */
export function timeZones(first: readonly (string | undefined)[]): Option[] {
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  return [...new Set([...first.filter((id) => id !== undefined), ...known, 'UTC'])].map((id) => ({
    id,
    label: id.replaceAll('_', ' '),
  }));
}

function nameOf(names: Intl.DisplayNames, id: string): string {
  try {
    return names.of(id) ?? id;
  } catch {
    return id; // No tag at all: shown as it came.
  }
}
