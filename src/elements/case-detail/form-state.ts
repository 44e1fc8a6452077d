import { Dialog, type DialogBehaviour } from '../../controls/dialog.js';
import type { ControlHost } from '../../controls/host.js';
import type { Case } from '../../model/cases.js';
import type { SupportError } from '../../port/error.js';
import {
  type ActionFields,
  type ChangeAction,
  type ChangeDraft,
  type DraftProblem,
  fieldId,
  isWritten,
} from './change-draft.js';
import { drafts } from '../../store/drafts.js';
import type { ChangeFiles } from './change-files.js';
import type { SupportStore } from '../../store/store.js';
import type { Outcome } from './outcome.js';

/** What came of a change, in words of the moment when it was known. */
export interface Told extends Outcome {
  /** What was done. */
  said: string;
  /** Names of files by their ids. */
  names: Readonly<Record<string, string>>;
}

/** Where an open form stands. */
export interface FormState {
  /** The action by whose button it was opened. */
  readonly action: ChangeAction;
  readonly draft: ChangeDraft;
  readonly fields: ActionFields;
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
  readonly outcome?: Told | undefined;
  /** `asking`: some are missing, and the rest could go without them. */
  readonly filesProblem?: 'missing' | 'failed' | 'asking' | undefined;
}

/** What the system says about single fields, by the id of the control it belongs to. */
export const saidOf = ({ draft, fields: asked }: FormState, { fields = {} }: SupportError): Record<string, string> =>
  Object.fromEntries(
    draft.actions.flatMap((action) =>
      (asked[action] ?? []).flatMap(({ id }) =>
        Object.hasOwn(fields, id) ? [[fieldId(action, id), fields[id]!] as const] : [],
      ),
    ),
  );

/** Files that are to be added must be there. */
export function filesProblemOf(
  { actions, message }: ChangeDraft,
  { items, missing }: Pick<ChangeFiles, 'items' | 'missing'>,
): FormState['filesProblem'] {
  if (!actions.includes('files')) return undefined;
  if (!items.length) return 'missing';
  if (!missing.length) return undefined;
  return actions.length > 1 || message.trim() || items.some(({ state }) => state === 'done') ? 'asking' : 'failed';
}

/** Where it is shown. */
export const placeOf = (problem: NonNullable<FormState['filesProblem']>): string =>
  problem === 'asking' ? 'change-without-heading' : 'change-files';

/** Keeps what was entered, as long as there is something, but for secrets and proofs; without a draft it is forgotten. */
export function keepDraft(
  store: SupportStore | undefined,
  { before, action, fields }: Pick<FormState, 'before' | 'action' | 'fields'>,
  draft?: ChangeDraft,
  withFiles = false,
): void {
  if (!store) return;
  const slot = slotOf(before, action);
  if (!draft || !(withFiles || isWritten(draft))) return drafts(store).discard(slot);
  const { id: caseId, number, customer } = before;
  const values = Object.fromEntries(
    Object.entries(draft.values).map(([of, answers]) => {
      const never = new Set(
        fields[of as ChangeAction]?.flatMap(({ id, secret, verified }) => (secret || verified ? [id] : [])),
      );
      return [of, Object.fromEntries(Object.entries(answers).filter(([id]) => !never.has(id)))];
    }),
  );
  const title = draft.message.trim().slice(0, 80);
  drafts(store).write(slot, { ...draft, values }, { caseId, number, customer, title });
}

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
