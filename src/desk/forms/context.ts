import type { FormContext } from '../../model/forms.js';
import type { Ask } from '../desk.js';
import type { FormKind } from '../records.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What a form is wanted for: what the page says, or what was chosen in the form itself. */
export interface Wanted {
  kind: FormKind;
  /** The page fixed the kind, or there is but one for this person, so that the form does not ask for it. */
  fixed: boolean;
  customer: string | undefined;
  product: string | undefined;
  category: string | undefined;
  group: string | undefined;
  followUpOf: string | undefined;
}

export function wantedBy(
  { kind, customer, product, followUpOf, values = {} }: FormContext,
  { role }: Pick<Ask['who'], 'role'>,
): Wanted {
  // Partner requests are no business of a partner's customers: they are not asked which kind.
  const only = role === 'customer' ? 'technical' : undefined;
  const known = kind === 'technical' || kind === 'partner' ? kind : only;
  return {
    kind: known ?? (values['kind'] === 'partner' ? 'partner' : 'technical'),
    fixed: known !== undefined,
    customer: text(values['customer']) ?? customer,
    product: text(values['product']) ?? product,
    category: text(values['category']),
    group: text(values['group']),
    followUpOf,
  };
}
