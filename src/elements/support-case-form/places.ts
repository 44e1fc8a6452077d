import type { Field, Option } from '../../model/forms.js';
import type { Sight } from './sheet.js';

const spoken = 'en fr de es pt it nl pl ru uk tr ar he fa hi id ms th vi zh ja ko sv da nb fi cs el hu ro'.split(' ');

/** Languages and time zones to choose from, where the system names none: those most likely wanted come first. */
export function places({ id, kind }: Field, { answers, localize, session, store }: Sight): Option[] | undefined {
  const value = answers.valueOf(id);
  const own = typeof value === 'string' ? value : undefined;
  if (kind === 'language') return languages(localize.code, [own, session?.person.language, store.current.locale]);
  return kind === 'timezone' ? timeZones([own, session?.person.timeZone]) : undefined;
}

function languages(reader: string, first: readonly (string | undefined)[]): Option[] {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const ids = [...new Set([...first.filter((id) => id !== undefined), ...spoken])];
  return ids.map((id) => ({ id, label: nameOf(names, id) }));
}

function timeZones(first: readonly (string | undefined)[]): Option[] {
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  return [...new Set([...first.filter((id) => id !== undefined), ...known, 'UTC'])].map((id) => ({
    id,
    label: id.replace(/_/g, ' '),
  }));
}

function nameOf(names: Intl.DisplayNames, id: string): string {
  try {
    return names.of(id) ?? id;
  } catch {
    return id; // No tag at all: shown as it came.
  }
}
