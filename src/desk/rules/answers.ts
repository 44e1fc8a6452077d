import type { Case } from '../../model/cases.js';
import type { Field, Value } from '../../model/forms.js';
import type { Ask } from '../desk.js';
import { formFor } from '../forms/form.js';
import { wantedBy } from '../forms/context.js';
import type { DeskCase } from '../records.js';
import { optionOf } from './options.js';

/** Fields that the case shows by themselves, and need not stand among the answers. */
const shownElsewhere = [
  'customer',
  'kind',
  'subject',
  'description',
  'severity',
  'product',
  'contact',
  'cc',
  'alerts',
  'reference',
  'language',
  'timeZone',
];

/** These are formatted for whoever reads them; of all others the words are what matters. */
const shownByKind = ['longtext', 'date', 'datetime', 'number'];

/** What was answered when it was filed, in the reader's language. */
export function answersOf(
  ask: Pick<Ask, 'state' | 'book' | 'texts' | 'now' | 'who' | 'settings'>,
  { values, kind }: DeskCase,
): Case['answers'] {
  if (!values) return undefined;
  const { customer: _customer, ...wanted } = wantedBy({ kind, values }, ask.who);
  const { form } = formFor(ask, { kind, values: { ...values, ...(wanted.category && { category: wanted.category }) } });
  const fields = form?.fields.filter(({ id }) => id in values && !shownElsewhere.includes(id)) ?? [];
  return fields.map((field) => ({
    label: field.label,
    value: said(ask, field, values[field.id]!),
    ...(shownByKind.includes(field.kind) && { kind: field.kind }),
  }));
}

function said(
  ask: Pick<Ask, 'state' | 'book' | 'texts' | 'now' | 'who' | 'settings'>,
  field: Field,
  value: Value,
): string {
  const each = Array.isArray(value) ? value : [value];
  return each
    .map((answer) => {
      if (answer === true) return ask.texts.yes;
      if (answer === false) return ask.texts.no;
      const option = field.options?.find(({ id }) => id === answer) ?? optionOf(ask as Ask, field.id, String(answer));
      return option ? [...(option.path ?? []), option.label ?? option.id].join(' · ') : String(answer);
    })
    .join(', ');
}
