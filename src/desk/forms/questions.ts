import type { Field } from '../../model/forms.js';
import type { Said } from '../texts/index.js';

/** The guided questions of a category, by the number of its group; none before one is chosen. */
export function questionsOf(texts: Said, category: string | undefined): Field[] {
  if (category === undefined || category.split('-').length < 4) return [];
  const [area, group] = category.split('-').map(Number) as [number, number];
  const all = fields(texts);
  const byGroup: Partial<Record<number, (keyof typeof all)[]>> = {
    1: ['domain', 'affected', 'since'],
    2: ['since', 'ongoing', 'affected', 'environment'],
    3: ['since', 'affected', 'environment'],
    4: ['since', 'ongoing', 'affected', 'environment', 'error', 'workaround', 'workaroundText'],
    5: ['source', 'items', 'error'],
    6: ['environment', 'error', 'since'],
    9: ['device', 'since', 'affected'],
  };
  const wanted = area === 16 ? (['invoice', 'amount'] as const) : (byGroup[group] ?? ['environment']);
  return wanted.map((name) => ({ ...all[name], id: `q-${name}`, section: 'questions' }));
}

const fields = ({ questions: ask }: Said) => {
  const environments = Object.entries(ask.environments).map(([id, label]) => ({ id, label }));
  return {
    since: { kind: 'datetime', label: ask.since, required: true },
    ongoing: { kind: 'boolean', label: ask.ongoing },
    affected: { kind: 'number', label: ask.affected, min: 1, max: 1_000_000, required: true },
    environment: { kind: 'choice', label: ask.environment, options: environments, required: true },
    workaround: { kind: 'boolean', label: ask.workaround },
    workaroundText: {
      kind: 'text',
      label: ask.workaroundText,
      visibleWhen: { field: 'q-workaround', is: [true] },
      requiredWhen: { field: 'q-workaround', is: [true] },
      maxLength: 500,
    },
    error: { kind: 'longtext', label: ask.error, hint: ask.errorHint, maxLength: 2000 },
    source: { kind: 'text', label: ask.source, required: true, maxLength: 100 },
    items: { kind: 'number', label: ask.items, min: 1 },
    invoice: { kind: 'text', label: ask.invoice, required: true, maxLength: 40, placeholder: 'INV-2026-00000' },
    amount: { kind: 'number', label: ask.amount, min: 0 },
    device: { kind: 'text', label: ask.device, maxLength: 120 },
    domain: { kind: 'text', label: ask.domain, maxLength: 253, placeholder: 'example.com' },
  } satisfies Record<string, Omit<Field, 'id'>>;
};
