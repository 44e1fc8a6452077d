import type { Decision } from '../../model/decision.js';
import type { Field, Option } from '../../model/forms.js';
import { companyOf } from '../rules/cases.js';
import { products } from '../world/products.js';
import { descriptionField, subjectField } from './common.js';
import type { Wanted } from './context.js';
import type { Look } from './form.js';
import { questionsOf } from './questions.js';

/** A problem with a product: rows C4 to C8. */
export function technicalFields(look: Look, wanted: Wanted, decision: Decision | undefined): Field[] {
  const { texts } = look;
  const { form } = texts;
  // Without the customer's authority the two stay closed, and say why.
  const can = decision?.state === 'refused' ? { can: { ...decision, reason: texts.authority.locked } } : {};
  return [
    {
      id: 'product',
      kind: 'choice',
      role: 'product',
      label: form.product,
      section: 'what',
      required: true,
      options: products.map(({ id, name }) => ({ id, label: name })),
      ...can,
    },
    { id: 'part', kind: 'choice', label: form.part, section: 'what', options: partsOf(look), dependsOn: ['product'] },
    {
      id: 'area',
      kind: 'choice',
      label: form.area,
      section: 'what',
      dependsOn: ['product', 'part'],
      visibleWhen: { field: 'part', filled: true },
    },
    {
      id: 'category',
      kind: 'category',
      role: 'category',
      label: form.category,
      hint: form.categoryHint,
      section: 'what',
      required: true,
      ...can,
    },
    ...questionsOf(texts, wanted.category),
    subjectField(texts),
    descriptionField(texts),
    {
      id: 'severity',
      kind: 'severity',
      role: 'severity',
      label: form.severity,
      section: 'details',
      required: true,
      options: severityOptions(look, wanted),
      default: 'S3',
    },
    {
      id: 'phone247',
      kind: 'phone',
      label: form.phone247,
      section: 'details',
      autocomplete: 'tel',
      visibleWhen: { field: 'severity', is: ['S1'] },
      requiredWhen: { field: 'severity', is: ['S1'] },
    },
  ];
}

/** Components of every product; each fits its own only. */
const partsOf = ({ texts }: Look): Option[] =>
  products.flatMap(({ id }) =>
    (texts.parts[id] ?? []).map((label, at) => ({ id: `${id}-${at}`, label, fits: { product: [id] } })),
  );

function severityOptions({ texts, book }: Look, { customer }: Wanted): Option[] {
  const plan = customer === undefined ? undefined : companyOf(book, customer)?.plan;
  return texts.severities.map(({ label, meaning }, at) => ({
    id: `S${at + 1}`,
    label,
    hint: meaning,
    ...(at === 0 && {
      confirm: texts.confirmS1,
      ...(plan === 'premium' && { notice: { level: 'info', text: texts.form.premiumNotice } }),
    }),
  }));
}
