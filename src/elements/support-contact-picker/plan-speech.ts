import type { Speak } from '../../controls/host.js';
import type { ContactPlan } from '../../store/contact-plan.js';
import { headlineOf } from './plan-words.js';
import type { ChangeWords } from './change-words.js';

/** Between two words about a plan that runs. */
const pause = 5000;
/** By then, what was said last has been passed on. */
const settled = 1000;

/** Says how a plan goes: that it begins, each quarter where that takes a while, and how it ended. Never row by row. */
export class PlanSpeech {
  readonly #announce: Speak;
  #of: ContactPlan | undefined;
  #doing: string | undefined;
  #quarter = 0;
  #spokenAt = 0;

  constructor(announce: Speak) {
    this.#announce = announce;
  }

  /** After each rendering of a plan, and with none. */
  hear(plan: ContactPlan | undefined, words: ChangeWords, now: number): void {
    const pass = plan?.progress.pass;
    const before = this.#of === plan ? this.#doing : undefined;
    this.#of = plan;
    this.#doing = pass?.doing;
    if (!plan) return;
    if (pass && !before) {
      this.#quarter = 0;
      this.#spokenAt = now;
      this.#announce(headlineOf(plan, words));
    } else if (pass) {
      const quarter = Math.floor((pass.answered / pass.of) * 4);
      if (quarter <= this.#quarter || quarter > 3 || now - this.#spokenAt < pause) return;
      this.#quarter = quarter;
      this.#spokenAt = now;
      this.#announce(words.plan.progressOf(pass.answered, pass.of));
    } else if (before) {
      // What is urgent is said before what waits: that it begins must not be heard after how it ended.
      const isLate = now - this.#spokenAt > settled;
      this.#announce(headlineOf(plan, words), { urgent: isLate && plan.current.some(({ error }) => error) });
    }
  }
}
