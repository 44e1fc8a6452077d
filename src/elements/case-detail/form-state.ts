import { Dialog, type DialogBehaviour } from '../../controls/dialog.js';
import type { ControlHost } from '../../controls/host.js';
import type { Case } from '../../model/cases.js';
import type { SupportError } from '../../port/error.js';
import { type ChangeAction, type ChangeDraft, type DraftProblem, fieldId, fieldsOf } from './change-draft.js';
import type { Outcome } from './outcome.js';

/** Where an open form stands. */
export interface FormState {
  /** The action by whose button it was opened. */
  readonly action: ChangeAction;
  readonly draft: ChangeDraft;
  /** The case as the person saw it; its version goes along. */
  readonly before: Case;
  readonly problems: readonly DraftProblem[];
  /** What the system said about single fields, by the id of their control. */
  readonly said: Readonly<Record<string, string>>;
  readonly phase: 'editing' | 'files' | 'sending';
  /** Entered earlier, and kept. */
  readonly restored: boolean;
  readonly error?: SupportError | undefined;
  /** Somebody else was faster: the person decides. */
  readonly conflict?: boolean;
  /** Some of it was done, some was not. */
  readonly outcome?: Outcome | undefined;
  readonly filesProblem?: 'missing' | 'failed' | undefined;
}

/** What the system says about single fields, by the id of the control it belongs to. */
export const saidOf = ({ draft, before }: FormState, { fields = {} }: SupportError): Record<string, string> =>
  Object.fromEntries(
    draft.actions.flatMap((action) =>
      fieldsOf(before, action).flatMap(({ id }) =>
        Object.hasOwn(fields, id) ? [[fieldId(action, id), fields[id]!] as const] : [],
      ),
    ),
  );

/** Where what was entered is kept: of one case, and one action. */
export const slotOf = ({ id }: Case, action: ChangeAction): string => `change:${id}:${action}`;

/** Stays until the answer is here: it tells what came of it. */
export class UnlessBusy extends Dialog {
  readonly #busy: () => boolean;

  constructor(host: ControlHost, behaviour: DialogBehaviour, busy: () => boolean) {
    super(host, behaviour);
    this.#busy = busy;
  }

  override requestClose(): void {
    if (!this.#busy()) super.requestClose();
  }
}
