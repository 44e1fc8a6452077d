import type { Field } from '../../model/forms.js';
import { descriptionField, subjectField } from './common.js';
import { companyOf } from '../rules/cases.js';
import { partnerMay } from '../rules/rights-rows.js';
import type { Wanted } from './context.js';
import type { Look } from './form.js';

/** Requests about invoices and payments. */
const billingGroup = 1;

/** A request of a partner: rows A4 to A10. */
export function partnerFields(look: Look, { customer }: Wanted): Field[] {
  const { texts } = look;
  const { form, groups, caseReasons } = texts;
  const company = customer === undefined ? undefined : companyOf(look.book, customer);
  const billing = company && partnerMay(look, company, 'billing');
  return [
    {
      id: 'group',
      kind: 'choice',
      role: 'category',
      label: form.group,
      section: 'what',
      required: true,
      options: groups.map(({ label }, at) => ({
        id: String(at),
        label,
        ...(at === billingGroup && billing && { can: billing }),
      })),
    },
    {
      id: 'subgroup',
      kind: 'choice',
      label: form.subgroup,
      section: 'what',
      required: true,
      dependsOn: ['group'],
      options: groups.flatMap(({ parts }, group) =>
        parts.map(([label], at) => ({ id: `${group}-${at}`, label: label!, fits: { group: [String(group)] } })),
      ),
    },
    // The third level is asked for once the second is chosen.
    { id: 'topic', kind: 'choice', label: form.topic, section: 'what', dependsOn: ['group', 'subgroup'] },
    {
      id: 'reason',
      kind: 'choice',
      label: form.caseReason,
      section: 'what',
      required: true,
      options: Object.entries(caseReasons).map(([id, label]) => ({ id, label })),
    },
    {
      id: 'opportunity',
      kind: 'lookup',
      label: form.opportunity,
      hint: form.opportunityHint,
      section: 'details',
      dependsOn: ['customer'],
    },
    {
      id: 'account',
      kind: 'lookup',
      label: form.account,
      hint: form.accountHint,
      section: 'details',
      add: {
        label: form.newAccount,
        fields: [
          { id: 'name', kind: 'text', label: form.accountName, required: true, maxLength: 120 },
          {
            id: 'domain',
            kind: 'text',
            label: form.accountDomain,
            required: true,
            maxLength: 253,
            placeholder: 'example.com',
          },
          { id: 'country', kind: 'text', label: form.accountCountry, maxLength: 60 },
        ],
      },
    },
    subjectField(texts),
    descriptionField(texts),
  ];
}
