import type { FormContext } from '../../model/forms.js';
import type { FormKind } from '../records.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What a form is wanted for: what the page says, or what was chosen in the form itself. */
export interface Wanted {
  kind: FormKind;
  /** The page fixed the kind, so that the form does not ask for it. */
  fixed: boolean;
  customer: string | undefined;
  product: string | undefined;
  category: string | undefined;
  group: string | undefined;
  followUpOf: string | undefined;
}

export function wantedBy({ kind, customer, product, followUpOf, values = {} }: FormContext): Wanted {
  const known = kind === 'technical' || kind === 'partner' ? kind : undefined;
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
