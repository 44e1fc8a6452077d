import type { Decision } from '../../model/decision.js';
import type { Field, Option } from '../../model/forms.js';
import { companyOf } from '../rules/cases.js';
import { computeClosed } from '../rules/rights-rows.js';
import type { Company } from '../world/customers.js';
import { products } from '../world/products.js';
import { countOf, soldAt } from '../world/subscriptions.js';
import { descriptionField, subjectField } from './common.js';
import type { Wanted } from './context.js';
import type { Look } from './form.js';
import { questionsOf } from './questions.js';

/** A problem with a product: rows C4 to C8. */
export function technicalFields(look: Look, wanted: Wanted, decision: Decision | undefined): Field[] {
  const { texts } = look;
  const { form } = texts;
  const company = wanted.customer === undefined ? undefined : companyOf(look.book, wanted.customer);
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
      options: productOptions(look, company),
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
    ...(company && company.id !== look.who.own.id ? [planField(look, company)] : []),
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

/** What this kind of partner may not file is shown with the reason, and so is a customer's trial. */
function productOptions(look: Look, company: Company | undefined): Option[] {
  const trials = company && look.who.role === 'customer' ? trialOnly(look, company) : [];
  const { trial } = look.texts.acting.routes;
  return products.map(({ id, name }) => {
    const closed = company && id === 'compute' ? computeClosed(look, company) : undefined;
    const can: Decision | undefined =
      closed ?? (trials.includes(id) ? { state: 'refused', code: 'trial', reason: trial } : undefined);
    return { id, label: name, ...(can && { can }) };
  });
}

/** Products that a company only tries. */
function trialOnly({ book }: Look, company: Company): string[] {
  const sold = Array.from({ length: countOf(company) }, (_, k) => soldAt(book, company, k));
  const paid = sold.filter(({ plan }) => plan === 'paid').map(({ product }) => product);
  return sold.filter(({ plan, product }) => plan === 'trial' && !paid.includes(product)).map(({ product }) => product);
}

/** Under which plan support works; one that is missing can be added. */
function planField({ texts }: Look, { plan }: Company): Field {
  const said = texts.acting.plan;
  return {
    id: 'plan',
    kind: 'choice',
    label: said.label,
    hint: said.hint,
    section: 'details',
    dependsOn: ['customer'],
    default: plan,
    add: {
      label: said.add,
      fields: [
        { id: 'access', kind: 'text', label: said.id, required: true, maxLength: 40 },
        { id: 'contract', kind: 'text', label: said.contract, required: true, maxLength: 40 },
      ],
    },
  };
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
