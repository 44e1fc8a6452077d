import type { ReactiveController } from 'lit';
import { Dialog } from '../../controls/dialog.js';
import { focusIn } from '../../controls/error-summary.js';
import { byId } from '../../controls/host.js';
import { SignInEvent } from '../../events/sign-in.js';
import type { Case } from '../../model/cases.js';
import { drafts } from '../../store/drafts.js';
import type { SupportStore } from '../../store/store.js';
import { successorOf } from './after.js';
import { ChangeFiles } from './change-files.js';
import { type ChangeAction, type ChangeDraft, asksFirst, fieldsFor, newDraft, problemsIn } from './change-draft.js';
import { type FormState, UnlessBusy, filesProblemOf, keepDraft, placeOf, slotOf } from './form-state.js';
import { sendChange } from './change-sending.js';
import type { ChangesHost } from './opening.js';

/**
 * The little form of an action, with others and a message in the same step. What is entered is kept for this tab until it
 * is done: closing the form, or looking at another case, loses nothing.
 */
export class ChangeForm implements ReactiveController {
  readonly host: ChangesHost;
  state: FormState | undefined;
  readonly files: ChangeFiles;
  /** Holds the form where its action asks first. */
  readonly dialog: Dialog;
  /** Asks where an action that must be asked about was added to a form in place. */
  readonly question: Dialog;
  readonly #tellDone: (text: string | undefined) => void;
  /** In which it was opened: cases of two scopes may have the same id. */
  #scope: string | undefined;

  constructor(host: ChangesHost, tellDone: (text: string | undefined) => void) {
    this.host = host;
    this.#tellDone = tellDone;
    this.files = new ChangeFiles(host, () => this.#noteFiles());
    this.dialog = new UnlessBusy(host.element, { onClose: () => this.#end() }, () => this.busy);
    this.question = new Dialog(host.element);
    host.element.addController(this);
  }

  get busy(): boolean {
    return this.state !== undefined && this.state.phase !== 'editing';
  }

  /** Files of this system go to the case as soon as they are chosen. */
  get direct(): boolean {
    return this.host.supportCase()?.fileRules?.when === 'after';
  }

  hostConnected(): void {
    if (this.state) this.files.follow();
  }

  hostDisconnected(): void {
    this.files.leave();
  }

  hostUpdate(): void {
    const shown = this.host.supportCase()?.id;
    const moved = this.#scope !== this.host.store()?.current.scope;
    if (!this.state || (!moved && (shown === undefined || shown === this.state.before.id))) return;
    // Another case is shown, or one acts in another scope: what was entered for this one waits until somebody comes back to it.
    this.#tellDone(undefined);
    this.question.close();
    if (this.dialog.isOpen) this.dialog.close();
    else this.#end();
  }

  open(action: ChangeAction): void {
    const supportCase = this.host.supportCase();
    const store = this.host.store();
    if (!supportCase || !store) return;
    this.#tellDone(undefined);
    if (this.state?.action !== action) {
      const kept = drafts(store).read<ChangeDraft>(slotOf(supportCase, action));
      const draft = { ...newDraft(action), ...kept };
      this.#scope = store.current.scope;
      this.state = {
        action,
        draft,
        fields: fieldsFor(supportCase, draft.actions),
        before: supportCase,
        problems: [],
        said: {},
        phase: 'editing',
        restored: kept !== undefined,
      };
      this.files.open(store, supportCase, slotOf(supportCase, action));
    }
    this.host.element.requestUpdate();
    if (asksFirst(action)) this.dialog.open(() => successorOf(this.host, action));
    else this.focusOn('change-form');
  }

  /** Closes the form. What was entered is kept. */
  close(): void {
    const action = this.state?.action;
    if (this.busy || !action) return;
    if (this.dialog.isOpen) return this.dialog.close();
    this.#end();
    void this.host.element.updateComplete.then(() => successorOf(this.host, action)?.focus());
  }

  startOver(): void {
    if (!this.state || this.busy) return;
    const { before, action } = this.state;
    drafts(this.host.store()!).discard(slotOf(before, action));
    this.files.clear(this.host.store()!, before, slotOf(before, action));
    this.edit(newDraft(action));
    this.set({ problems: [], restored: false, error: undefined, outcome: undefined });
    this.focusOn('change-form');
  }

  edit(draft: ChangeDraft): void {
    const supportCase = this.host.supportCase();
    if (!this.state || !supportCase || this.busy) return;
    const { problems } = this.state;
    this.keep(this.host.store(), this.state, draft);
    // What was wrong may be right now; anything else that is wrong is told at the next attempt.
    const still = new Set(problemsIn(supportCase, this.state.fields, draft).map(({ at }) => at));
    this.set({ draft, problems: problems.filter(({ at }) => still.has(at)), said: {} });
  }

  /** Takes another action into the same step. */
  take(action: ChangeAction): void {
    const supportCase = this.host.supportCase();
    if (!this.state || !supportCase) return;
    const { draft, fields } = this.state;
    this.set({ fields: { ...fields, ...fieldsFor(supportCase, [action]) } });
    this.edit({ ...draft, actions: [...draft.actions, action] });
    this.focusOn(`change-part-${action}`);
  }

  /** Checks, asks where it must be asked, waits for files, sends. */
  submit(asked = false): void {
    const supportCase = this.host.supportCase();
    if (!this.state || !supportCase || this.busy) return;
    const { draft } = this.state;
    const problems = problemsIn(supportCase, this.state.fields, draft);
    const filesProblem = filesProblemOf(draft, this.files);
    this.set({ problems, filesProblem, said: {}, error: undefined, outcome: undefined });
    if (problems.length || filesProblem) return this.focusOn(problems[0]?.at ?? placeOf(filesProblem!));
    if (!asked && !this.dialog.isOpen && draft.actions.some(asksFirst)) return this.question.open();
    this.question.close();
    void sendChange(this, draft);
  }

  keepMine(): void {
    const present = this.host.supportCase();
    if (!present) return;
    this.set({ before: present, conflict: false });
    this.focusOn('change-send');
    this.submit(true);
  }

  /** The case stays as it is. A message that was to go along is not lost by that. */
  takeTheirs(): void {
    const present = this.host.supportCase();
    if (!this.state || !present) return;
    const { draft } = this.state;
    this.set({ conflict: false, before: present });
    if (!draft.message.trim()) return this.close();
    this.set({ draft: { ...draft, actions: [] } });
    this.focusOn('change-message');
  }

  /** The session has ended: the portal is asked to let the person sign in again; then the same is sent once more. */
  signIn(): void {
    const scope = this.host.store()?.current.scope;
    if (this.host.element.dispatchEvent(new SignInEvent(scope))) this.submit(true);
  }

  /** Still the form of this case, in the scope in which it is sent. */
  isOpen({ id }: Case, store: SupportStore): boolean {
    return this.state?.before.id === id && this.#scope === store.current.scope;
  }

  /** All of it was done. */
  done(said: string): void {
    this.close();
    this.#tellDone(said);
  }

  /** Sends without the files that are missing. */
  sendWithout(): void {
    this.files.waive();
    this.submit(true);
  }

  tryFilesAgain(): void {
    this.files.retry();
    this.submit(true);
  }

  #noteFiles(): void {
    const store = this.host.store();
    if (store && this.state) {
      const known = this.files.items.length > 0 && this.files.note(store, slotOf(this.state.before, this.state.action));
      if (!known) this.keep(store, this.state, this.state.draft);
    }
    this.host.element.requestUpdate();
  }

  /** Keeps what was entered, also while nothing but files is there. */
  keep(store: SupportStore | undefined, state: FormState, draft: ChangeDraft | undefined): void {
    const kept = draft?.actions.includes('files') ? this.files.items : [];
    keepDraft(store, state, draft, kept.length > 0);
    if (store && kept.length) this.files.note(store, slotOf(state.before, state.action));
  }

  set(change: Partial<FormState>): void {
    if (this.state) this.state = { ...this.state, ...change };
    this.host.element.requestUpdate();
  }

  #end(): void {
    this.state = undefined;
    this.files.leave();
    this.host.element.requestUpdate();
  }

  /** Focuses a control by its id, or the first one inside. */
  focusOn(id: string): void {
    const { element } = this.host;
    void element.updateComplete.then(() => {
      const target = byId(element, id);
      if (target) focusIn(target.getRootNode() as ShadowRoot, id);
    });
  }
}
