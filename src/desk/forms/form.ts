import type { Field, Form, FormAnswer, FormContext, Template } from '../../model/forms.js';
import type { Ask } from '../desk.js';
import { companyOf, findCase } from '../rules/cases.js';
import { checkAhead, mayFile } from '../rules/authority.js';
import { missing } from '../rules/who.js';
import { formFileRules } from '../rules/file-rules.js';
import { numberOf } from '../world/book.js';
import { type Wanted, wantedBy } from './context.js';
import { commonFields, contactFields } from './common.js';
import { partnerFields } from './partner.js';
import { technicalFields } from './technical.js';

export type Look = Pick<Ask, 'book' | 'texts' | 'state' | 'now' | 'who' | 'settings'>;

/** The form for what is wanted, or the place where such a request is taken instead. */
export function formFor(look: Look, context: FormContext): FormAnswer {
  const wanted = wantedBy(context, look.who);
  const { texts } = look;
  if (wanted.product === 'classic' && wanted.kind === 'technical') {
    // Handed over in the customer's context, so that nobody has to find it again over there.
    const tenant = wanted.customer === undefined ? undefined : companyOf(look.book, wanted.customer)?.domain;
    const href = `https://classic.nimbora.example/support${tenant ? `?tenant=${encodeURIComponent(tenant)}` : ''}`;
    return { elsewhere: { ...texts.classic, href } };
  }
  const customer = wanted.customer ?? (look.who.role === 'customer' ? look.who.own.id : undefined);
  const company = customer === undefined ? undefined : companyOf(look.book, customer);
  const decision = company && mayFile(look, company);
  const fields = [
    ...commonFields(look, wanted),
    ...(wanted.kind === 'technical' ? technicalFields(look, wanted, decision) : partnerFields(look, wanted)),
    ...contactFields(look),
  ];
  const { form: said } = texts;
  const form: Form = {
    id: wanted.fixed ? wanted.kind : `open-${wanted.kind}`,
    version: '1',
    kind: wanted.kind,
    title: said.titles[wanted.kind],
    sections: Object.entries(said.sections).map(([id, title]) => ({ id, title })),
    fields: wanted.followUpOf === undefined ? fields : continued(look, wanted.followUpOf, fields),
    templates: templatesOf(look, wanted),
    notices: [
      { level: 'info', text: said.notes },
      ...(decision?.code === 'authority-ending'
        ? [{ level: 'warning', code: decision.code, text: decision.reason! }]
        : []),
      ...(company && checkAhead(company)
        ? [{ level: 'info', code: 'check-ahead', text: texts.acting.checkAhead }]
        : []),
    ],
    files: formFileRules,
    reshapeOn: wanted.kind === 'technical' ? ['kind', 'customer', 'product', 'category'] : ['kind', 'customer'],
    can: missing(look, 'support') ?? (decision?.state === 'refused' ? decision : { state: 'allowed' }),
  };
  return { form };
}

/** A follow-up starts from what the earlier case was about. */
function continued(look: Look, id: string, fields: Field[]): Field[] {
  const before = findCase(look, id);
  const beginnings: Record<string, string | undefined> = {
    customer: before.company,
    subject: `${before.subject} (${numberOf(before.scope, before.n)})`.slice(0, 150),
    product: before.product,
    category: before.category,
    severity: before.severity,
    reference: before.reference,
  };
  return fields.map((field) => {
    const value = beginnings[field.id];
    return value === undefined ? field : { ...field, default: value };
  });
}

/** Typical requests. Of the kinds that this form can become. */
function templatesOf({ texts, book, who }: Look, wanted: Wanted): Template[] {
  const { templates } = texts;
  const own = book.companies.at(-1)!.id;
  const partner = (key: 'listing' | 'quote' | 'invoice' | 'contacts', values: Record<string, string>): Template => ({
    id: key,
    label: templates[key].label,
    hint: templates[key].hint,
    values: { ...(!wanted.fixed && { kind: 'partner' }), customer: own, subject: templates[key].subject, ...values },
  });
  const requests = [
    partner('listing', { group: '2', subgroup: '2-1', topic: '2-1-0' }),
    partner('quote', { group: '1', subgroup: '1-2', reason: 'how' }),
    partner('invoice', { group: '1', subgroup: '1-0', reason: 'wrong' }),
    partner('contacts', { group: '0', subgroup: '0-1', reason: 'change' }),
  ];
  const { label, hint, subject } = templates.outage;
  const outage = {
    id: 'outage',
    label,
    hint,
    values: { ...(!wanted.fixed && { kind: 'technical' }), subject, category: '12-4-4-3', severity: 'S1' },
  };
  if (!wanted.fixed) return [outage, ...requests];
  if (wanted.kind === 'technical') return [outage];
  return who.role === 'customer' ? [] : requests;
}
