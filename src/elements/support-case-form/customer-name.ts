import { Follow } from '../../context/follow.js';
import { fieldWithRole } from '../../model/form-rules.js';
import type { Customer } from '../../model/customers.js';
import { customers } from '../../store/customers.js';
import type { Snapshot } from '../../store/resource.js';
import type { Sheet } from './sheet.js';

/** A company as it is named to a person. */
export interface Named {
  id: string;
  label: string;
  own: boolean;
}

/** The name of a customer: as its field knows it, or as the backend does; its id until then. */
export class CustomerName {
  readonly #sheet: Sheet;
  readonly #id: () => string | undefined;
  readonly #asked: Follow<Snapshot<Customer>>;

  constructor(sheet: Sheet, id: () => string | undefined) {
    this.#sheet = sheet;
    this.#id = id;
    this.#asked = new Follow(sheet.host, () => {
      const wanted = id();
      if (wanted === undefined || this.#known(wanted)?.label || !sheet.store?.offers('customers.get')) return undefined;
      return customers(sheet.store).get(wanted);
    });
  }

  get current(): Named | undefined {
    const id = this.#id();
    if (id === undefined) return undefined;
    const asked = this.#asked.current?.value;
    const found = this.#known(id) ?? (asked?.id === id ? asked : undefined);
    return { id, label: found?.label ?? id, own: found?.own === true };
  }

  #known(id: string) {
    const { answers } = this.#sheet;
    const field = answers.form && fieldWithRole(answers.form, 'customer');
    return field && answers.optionOf(field, id);
  }
}
