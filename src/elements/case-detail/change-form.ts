import type { ReactiveController } from 'lit';
import { Dialog } from '../../controls/dialog.js';
import { focusIn } from '../../controls/error-summary.js';
import { byId } from '../../controls/host.js';
import { failureText } from '../../controls/situations.js';
import { SignInEvent } from '../../events/sign-in.js';
import type { Case } from '../../model/cases.js';
import { type SupportError, isDefinite, toSupportError } from '../../port/error.js';
import { caseChanges } from '../../store/case-changes.js';
import { drafts } from '../../store/drafts.js';
import type { Tray } from '../../store/files.js';
import type { SupportStore } from '../../store/store.js';
import { successorOf, tellChanged } from './after.js';
import { ChangeFiles } from './change-files.js';
import {
  type ChangeAction,
  type ChangeDraft,
  asksFirst,
  fieldsFor,
  newDraft,
  problemsIn,
  toChange,
} from './change-draft.js';
import { type FormState, UnlessBusy, filesProblemOf, keepDraft, placeOf, saidOf, slotOf } from './form-state.js';
import type { ChangesHost } from './opening.js';
import { type Outcome, outcomeOf, restOf } from './outcome.js';
import { doneText } from './result-view.js';
import { wordsOf } from './words.js';

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
      const draft = kept ?? newDraft(action);
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
    else this.#focus('change-form');
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
    this.#set({ problems: [], restored: false, error: undefined, outcome: undefined });
    this.#focus('change-form');
  }

  edit(draft: ChangeDraft): void {
    const supportCase = this.host.supportCase();
    if (!this.state || !supportCase || this.busy) return;
    const { problems } = this.state;
    this.#keep(this.host.store(), this.state, draft);
    // What was wrong may be right now; anything else that is wrong is told at the next attempt.
    const still = new Set(problemsIn(supportCase, this.state.fields, draft).map(({ at }) => at));
    this.#set({ draft, problems: problems.filter(({ at }) => still.has(at)), said: {} });
  }

  /** Takes another action into the same step. */
  take(action: ChangeAction): void {
    const supportCase = this.host.supportCase();
    if (!this.state || !supportCase) return;
    const { draft, fields } = this.state;
    this.#set({ fields: { ...fields, ...fieldsFor(supportCase, [action]) } });
    this.edit({ ...draft, actions: [...draft.actions, action] });
    this.#focus(`change-part-${action}`);
  }

  /** Checks, asks where it must be asked, waits for files, sends. */
  submit(asked = false): void {
    const supportCase = this.host.supportCase();
    if (!this.state || !supportCase || this.busy) return;
    const { draft } = this.state;
    const problems = problemsIn(supportCase, this.state.fields, draft);
    const filesProblem = filesProblemOf(draft, this.files);
    this.#set({ problems, filesProblem, said: {}, error: undefined, outcome: undefined });
    if (problems.length || filesProblem) return this.#focus(problems[0]?.at ?? placeOf(filesProblem!));
    if (!asked && !this.dialog.isOpen && draft.actions.some(asksFirst)) return this.question.open();
    this.question.close();
    void this.#send(draft);
  }

  keepMine(): void {
    const present = this.host.supportCase();
    if (!present) return;
    this.#set({ before: present, conflict: false });
    this.#focus('change-send');
    this.submit(true);
  }

  /** The case stays as it is. A message that was to go along is not lost by that. */
  takeTheirs(): void {
    const present = this.host.supportCase();
    if (!this.state || !present) return;
    const { draft } = this.state;
    this.#set({ conflict: false, before: present });
    if (!draft.message.trim()) return this.close();
    this.#set({ draft: { ...draft, actions: [] } });
    this.#focus('change-message');
  }

  /** The session has ended: the portal is asked to let the person sign in again; then the same is sent once more. */
  signIn(): void {
    const scope = this.host.store()?.current.scope;
    if (this.host.element.dispatchEvent(new SignInEvent(scope))) this.submit(true);
  }

  /** Goes to the case that it was written for, whatever is shown by then. */
  async #send(draft: ChangeDraft): Promise<void> {
    const store = this.host.store()!.here;
    const sent = this.state!;
    const { direct } = this;
    const { tray } = this.files;
    const { before } = sent;
    if (tray && draft.actions.includes('files')) {
      this.#set({ phase: 'files' });
      tray.renew();
      await tray.settled();
      // Another case may be shown by now, with files of its own.
      const items = tray.items.current;
      const filesProblem = filesProblemOf(draft, { items, missing: this.files.missingIn(items) });
      if (filesProblem) {
        if (this.#isOpen(before, store)) this.#set({ phase: 'editing', filesProblem });
        return this.#focus(placeOf(filesProblem));
      }
    }
    if (this.#isOpen(before, store)) this.#set({ phase: 'sending' });
    const change = toChange(before, sent.fields, draft, tray?.staged ?? [], before.version);
    const added = change.parts.files?.add.length ?? 0;
    if (direct || !added) delete change.parts.files;
    try {
      const nothing = !Object.keys(change.parts).length && !change.message;
      const outcome = outcomeOf(change, nothing ? { applied: [] } : await caseChanges(store).send(change));
      if (direct && added) outcome.done.unshift('files');
      tellChanged(this.host, before, outcome);
      this.#finish(store, sent, draft, outcome, tray, added);
    } catch (thrown) {
      this.#fail(store, before, toSupportError(thrown));
    }
  }

  #isOpen = ({ id }: Case, store: SupportStore): boolean =>
    this.state?.before.id === id && this.#scope === store.current.scope;

  #finish(
    store: SupportStore,
    sent: FormState,
    draft: ChangeDraft,
    outcome: Outcome,
    tray: Tray | undefined,
    added: number,
  ): void {
    const { before } = sent;
    const words = wordsOf(this.host.localize);
    const rest = restOf(draft, outcome);
    const said = doneText(before, draft, outcome, added, words);
    const uploaded = (tray?.items.current ?? []).flatMap(({ ref, name }) => (ref ? [[ref.id, name] as const] : []));
    if (outcome.done.includes('files')) tray?.clear();
    this.#keep(store, sent, rest);
    if (!this.#isOpen(before, store)) {
      // Somebody has gone on to another case.
      this.host.announce(words.labels.pair(before.number ?? before.subject, said));
      return;
    }
    this.#set({ phase: 'editing' });
    if (!rest) {
      this.close();
      this.#tellDone(said);
      return;
    }
    const told = { ...outcome, said, names: Object.fromEntries(uploaded) };
    this.#set({ draft: rest, outcome: told, before: this.host.supportCase() ?? before });
    this.host.announce(words.changes.partly, { urgent: true });
    this.#focus('change-outcome');
  }

  #fail(store: SupportStore, before: Case, error: SupportError): void {
    this.host.onFailed('cases.change', error);
    const { changes, errors, labels } = wordsOf(this.host.localize);
    const what = isDefinite(error) || error.kind === 'offline' ? changes.failed : changes.uncertain;
    const said = `${what} ${failureText(error, errors)}`;
    if (!this.state || !this.#isOpen(before, store))
      return this.host.announce(labels.pair(before.number ?? before.subject, said), { urgent: true });
    const conflict = error.kind === 'conflict';
    const fields = saidOf(this.state, error);
    this.#set({ phase: 'editing', error: conflict ? undefined : error, conflict, said: fields });
    if (conflict) return this.#focus('change-conflict-heading');
    this.host.announce(said, { urgent: true });
    const [first] = Object.keys(fields);
    if (first) this.#focus(first);
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
      if (!known) this.#keep(store, this.state, this.state.draft);
    }
    this.host.element.requestUpdate();
  }

  /** Also while nothing but files is there. */
  #keep(store: SupportStore | undefined, state: FormState, draft: ChangeDraft | undefined): void {
    const kept = draft?.actions.includes('files') ? this.files.items : [];
    keepDraft(store, state, draft, kept.length > 0);
    if (store && kept.length) this.files.note(store, slotOf(state.before, state.action));
  }

  #set(change: Partial<FormState>): void {
    if (this.state) this.state = { ...this.state, ...change };
    this.host.element.requestUpdate();
  }

  #end(): void {
    this.state = undefined;
    this.files.leave();
    this.host.element.requestUpdate();
  }

  /** Of a control by its id, or the first one inside. */
  #focus(id: string): void {
    const { element } = this.host;
    void element.updateComplete.then(() => {
      const target = byId(element, id);
      if (target) focusIn(target.getRootNode() as ShadowRoot, id);
    });
  }
}
