import type { CaseDraft, CaseReceipt } from '../../model/cases.js';
import { fieldWithRole, submittedValues } from '../../model/form-rules.js';
import { labelOf } from '../../controls/option.js';
import type { Named } from './customer-name.js';
import type { Filed } from './filed.js';
import type { Wanted } from './filling.js';
import { peopleOf } from './people.js';
import type { Sheet } from './sheet.js';
import { wholeForm } from './trays.js';

/** What is filed, of what stands in the form now. */
export function draftOf({ answers, rest }: Sheet, { kind, followUpOf }: Wanted, customer: Named | undefined) {
  const form = answers.form!;
  const { trays } = rest!;
  const staged = Object.fromEntries(trays.all.map(({ id }) => [id, trays.staged(id)]));
  const values = submittedValues(form, { ...answers.values, ...staged });
  const files = staged[wholeForm] ?? [];
  const reference = textWithRole('reference');
  const draft: CaseDraft = {
    form: { id: form.id, ...(form.version !== undefined && { version: form.version }) },
    values,
    ...((form.kind ?? kind) !== undefined && { kind: form.kind ?? kind }),
    ...(customer && { customer: { id: customer.id, label: customer.label, ...(customer.own && { own: true }) } }),
    ...(files.length && { files }),
    ...(reference && { reference }),
    ...(followUpOf !== undefined && { followUpOf }),
  };
  return { draft, subject: textWithRole('subject') };

  function textWithRole(role: 'subject' | 'reference'): string {
    const field = fieldWithRole(form, role);
    const value = field && values[field.id];
    return typeof value === 'string' ? value : '';
  }
}

/** What the summary will say, taken before the sheet is emptied. */
export function filedFrom(
  receipt: CaseReceipt,
  sheet: Sheet,
  { subject, customer, followUpOf }: { subject: string; customer: Named | undefined; followUpOf: string | undefined },
): Filed {
  const { answers } = sheet;
  const { trays } = sheet.rest!;
  const severity = fieldWithRole(answers.form!, 'severity');
  const [chosen] = severity ? answers.chosen(severity) : [];
  return {
    receipt,
    subject: receipt.case?.subject ?? subject,
    customer,
    people: peopleOf(sheet),
    filedBy: receipt.case?.filedBy?.name ?? sheet.session?.person.name,
    followUpOf:
      followUpOf === undefined ? undefined : { id: followUpOf, label: sheet.rest!.earlier.labelOf(followUpOf) },
    severity: receipt.case?.severity?.label ?? (chosen && labelOf(chosen)),
    place: sheet.store.here,
    files: trays.items.filter(({ state }) => state === 'done' || state === 'waiting').map(({ name }) => name),
  };
}
