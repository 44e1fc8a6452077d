import type { Field } from '../../model/forms.js';
import type { Wanted } from './context.js';
import type { Look } from './form.js';

/** For whom, and what kind of request: what every form asks first. */
export function commonFields({ texts, book, who }: Look, { fixed, kind }: Wanted): Field[] {
  const { form } = texts;
  const kinds = (['technical', 'partner'] as const).map((id) => ({ id, label: form[id] }));
  return [
    {
      id: 'customer',
      kind: 'lookup',
      role: 'customer',
      label: form.customer,
      hint: form.customerHint,
      section: 'who',
      required: true,
      ...(who.role === 'customer' && { default: who.own.id }),
    },
    {
      id: 'contract',
      kind: 'text',
      label: form.contract,
      hint: form.contractHint,
      section: 'who',
      visibleWhen: { field: 'customer', is: [book.companies.at(-1)!.id] },
      required: true,
      maxLength: 30,
      placeholder: 'PA-000000',
    },
    ...(fixed
      ? []
      : [
          {
            id: 'kind',
            kind: 'choice',
            label: form.kind,
            section: 'who',
            required: true,
            options: kinds,
            default: kind,
          },
        ]),
  ];
}

/** Who answers, in which language, under which number of one's own. */
export function contactFields({ texts, who }: Look): Field[] {
  const me = who.person;
  const { form, languages } = texts;
  return [
    {
      id: 'contact',
      kind: 'lookup',
      role: 'contact',
      label: form.contact,
      hint: form.contactHint,
      section: 'contact',
      required: true,
      default: me.id,
    },
    {
      id: 'cc',
      kind: 'people',
      people: 'address',
      role: 'share',
      multiple: true,
      label: form.cc,
      hint: form.ccHint,
      section: 'contact',
      max: 20,
    },
    {
      id: 'alerts',
      kind: 'people',
      people: 'address',
      role: 'alerts',
      multiple: true,
      label: form.alerts,
      hint: form.alertsHint,
      section: 'contact',
      max: 5,
    },
    {
      id: 'language',
      kind: 'language',
      label: form.language,
      section: 'contact',
      options: Object.entries(languages).map(([id, label]) => ({ id, label })),
      default: me.language!,
    },
    { id: 'timeZone', kind: 'timezone', label: form.timeZone, section: 'contact', default: me.timeZone! },
    {
      id: 'reference',
      kind: 'text',
      role: 'reference',
      label: form.reference,
      hint: form.referenceHint,
      section: 'contact',
      maxLength: 40,
    },
  ];
}

export const subjectField = ({ form }: Look['texts']): Field => ({
  id: 'subject',
  kind: 'text',
  role: 'subject',
  label: form.subject,
  hint: form.subjectHint,
  section: 'details',
  required: true,
  maxLength: 160,
});

export const descriptionField = ({ form }: Look['texts']): Field => ({
  id: 'description',
  kind: 'longtext',
  role: 'description',
  label: form.description,
  hint: form.descriptionHint,
  section: 'details',
  required: true,
  minLength: 10,
  maxLength: 30_000,
  maxBytes: 64_000,
});
