import { groupsOf } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import { withoutFixed } from './layout.js';
import type { Sheet } from './sheet.js';
import { type Step, fieldsOf, reviewStep, stepAt, stepWith, stepsOf } from './steps.js';

/** Where a person is in a form of steps. */
export class Stepping {
  readonly #sheet: Sheet;
  readonly #focus: (id: string) => void;
  readonly #fixedCustomer: () => boolean;
  #id: string | undefined;
  #last = 0;
  #returning = false;

  /** `fixedCustomer`: the page says for whom, so that is not asked for. */
  constructor(sheet: Sheet, focus: (id: string) => void, fixedCustomer: () => boolean) {
    this.#sheet = sheet;
    this.#focus = focus;
    this.#fixedCustomer = fixedCustomer;
  }

  get steps(): Step[] {
    const { answers } = this.#sheet;
    const groups = groupsOf(answers.form!, answers.visibility).map((each) => withoutFixed(each, this.#fixedCustomer()));
    // What is left without a question is no step.
    return stepsOf(groups.filter(({ fields }) => fields.length));
  }

  get at(): number {
    const at = stepAt(this.steps, this.#id, this.#last);
    this.#last = at;
    return at;
  }

  get current(): Step {
    return this.steps[this.at]!;
  }

  /** The questions of the step. */
  get fields(): Field[] {
    return fieldsOf(this.current);
  }

  get reviewing(): boolean {
    return this.current.id === reviewStep;
  }

  /** Goes on; from an answer that was changed out of the review, back to the review. */
  next(): void {
    const { steps, at } = this;
    this.#go(this.#returning ? steps.at(-1)! : (steps[at + 1] ?? steps[at]!));
    this.#returning = false;
  }

  back(): void {
    this.#returning = false;
    this.#go(this.steps[Math.max(this.at - 1, 0)]!);
  }

  /** From the review to one answer. */
  change(step: Step, field?: Field): void {
    this.#returning = true;
    this.#go(step, field && this.#sheet.idOf(field.id));
  }

  /** To the step of a field that has to be mended. */
  show(field: string): void {
    const step = stepWith(this.steps, field);
    if (step) this.#id = step.id;
  }

  restart(): void {
    this.#id = undefined;
    this.#last = 0;
    this.#returning = false;
  }

  #go(step: Step, focus = 'step-heading'): void {
    this.#id = step.id;
    this.#sheet.host.requestUpdate();
    this.#focus(focus);
  }
}
