import { html } from 'lit';
import { Follow } from '../../context/follow.js';
import { refused } from '../../model/decision.js';
import { fieldWithRole } from '../../model/form-rules.js';
import type { Form, FormAnswer, Template } from '../../model/forms.js';
import { forms } from '../../store/forms.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import { contextOf } from './context-of.js';
import type { Filing } from './filing.js';
import { formElement, pageBody } from './form-view.js';
import type { Sight } from './sheet.js';
import type { FormElement } from './sheet-for.js';

/**
 * The form as it begins, before there is anything with which to work on it: its questions, with what it begins with. What is
 * answered in that moment is noted down in the sight. A form that has more to say than questions waits.
 */
export class FirstSight {
  /** What somebody has pressed already: Enter, or a typical request. */
  pressed: ((filing: Filing) => void) | undefined;
  /** What works on the form could not be fetched. */
  cutOff = false;
  readonly #element: FormElement;
  readonly #sight: Sight;
  #resource: Resource<FormAnswer> | undefined;

  constructor(element: FormElement, sight: Sight) {
    this.#element = element;
    this.#sight = sight;
    new Follow<Snapshot<FormAnswer>>(element.host, () => this.#resource);
  }

  get answer(): Snapshot<FormAnswer> | undefined {
    return this.#resource?.current;
  }

  retry(): void {
    void this.#resource?.refresh();
  }

  /** Before each update. */
  update(): void {
    const store = this.#element.store();
    const session = this.#element.session();
    const wanted = this.#element.wanted();
    const customer = wanted.customerId ?? store?.current.customer;
    this.#resource = store && session && forms(store).get(contextOf(wanted, customer));
    const form = this.answer?.value?.form;
    const { answers } = this.#sight;
    if (form === answers.form || !form || this.#sight.edits.length) return;
    answers.set(form, {});
    for (const { id, default: value } of form.fields) if (value !== undefined && value !== null) answers.put(id, value);
    const asked = fieldWithRole(form, 'customer');
    if (asked && customer !== undefined) answers.put(asked.id, customer);
  }

  /** True for a form that can be shown as it is. */
  get plain(): boolean {
    const { form } = this.#sight.answers;
    const { layout, prefill } = this.#element.wanted();
    const store = this.#element.store();
    return (
      !!store?.offers('cases.create') &&
      !refused(store.may('cases.create')) &&
      layout !== 'steps' &&
      !prefill &&
      !!form &&
      isPlain(form)
    );
  }

  /** `again`: tries once more to fetch what works on the form. */
  render(again: () => void): unknown[] {
    const sight = this.#sight;
    const { form } = sight.words;
    const press = (what: (filing: Filing) => void) => {
      this.pressed = what;
      again();
    };
    const submit = () => press((filing) => filing.submit());
    const use = (template: Template) => press((filing) => filing.use(template));
    const wanted = this.#element.wanted();
    const named = wanted.customerId ?? this.#element.store()?.current.customer;
    // Until the sheet of its button is here, the end of the form is room.
    const end = html`<div class="end ${this.cutOff ? '' : 'early'}">
      <div class="row">
        <button id="submit" class="button primary" part="primary-action">${form.submit}</button>
      </div>
    </div>`;
    return [
      html`<div class="before ${named === undefined ? '' : 'for-customer'}">
        ${this.cutOff ? html`<p>${form.failed}</p>` : ''}
      </div>`,
      formElement({ sheet: sight, submit }, pageBody(sight, wanted.customerId !== undefined, use), end),
    ];
  }
}

const isPlain = ({ can, notices = [] }: Form): boolean =>
  !refused(can) && notices.every(({ level, remedy }) => level === 'info' && !remedy);
