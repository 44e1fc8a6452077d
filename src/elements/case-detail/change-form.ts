import type { ReactiveController } from 'lit';
import { Dialog } from '../../controls/dialog.js';
import { focusIn } from '../../controls/error-summary.js';
import { FileList } from '../../controls/file-list.js';
import { byId } from '../../controls/host.js';
import { failureText } from '../../controls/situations.js';
import { SignInEvent } from '../../events/sign-in.js';
import type { Case } from '../../model/cases.js';
import { type SupportError, isDefinite, toSupportError } from '../../port/error.js';
import { caseChanges } from '../../store/case-changes.js';
import { drafts } from '../../store/drafts.js';
import { type Tray, files } from '../../store/files.js';
import { successorOf, tellChanged } from './after.js';
import {
  type ChangeAction,
  type ChangeDraft,
  asksFirst,
  isWritten,
  newDraft,
  problemsIn,
  toChange,
} from './change-draft.js';
import { type FormState, UnlessBusy, saidOf, slotOf } from './form-state.js';
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
  readonly fileList: FileList;
  /** Holds the form where its action asks first. */
  readonly dialog: Dialog;
  /** Asks where an action that must be asked about was added to a form in place. */
  readonly question: Dialog;
  tray: Tray | undefined;
  readonly #tellDone: (text: string | undefined) => void;
  #stopTray: (() => void) | undefined;

  constructor(host: ChangesHost, tellDone: (text: string | undefined) => void) {
    this.host = host;
    this.#tellDone = tellDone;
    this.fileList = new FileList(host.element, {
      onAdd: (added) => this.tray?.add(added),
      onRemove: (id) => this.tray?.remove(id),
      onRetry: (id) => this.tray?.retry(id),
      announce: host.announce,
    });
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
    this.#watchTray();
  }

  hostDisconnected(): void {
    this.#stopTray?.();
  }

  hostUpdate(): void {
    const shown = this.host.supportCase()?.id;
    if (!this.state || shown === undefined || shown === this.state.before.id) return;
    // Another case is shown: what was entered for this one waits until somebody comes back to it.
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
      this.state = {
        action,
        draft: kept ?? newDraft(action),
        before: supportCase,
        problems: [],
        said: {},
        phase: 'editing',
        restored: kept !== undefined,
      };
      this.tray = files(store).tray(`change:${supportCase.id}`);
      if (this.tray) {
        this.tray.rules = supportCase.fileRules;
        this.tray.caseId = this.direct ? supportCase.id : undefined;
      }
      this.#watchTray();
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
    this.tray?.clear();
    this.tray = files(this.host.store()!).tray(`change:${this.state.before.id}`);
    this.#watchTray();
    this.edit(newDraft(this.state.action));
    this.#set({ problems: [], restored: false, error: undefined, outcome: undefined });
    this.#focus('change-form');
  }

  edit(draft: ChangeDraft): void {
    const supportCase = this.host.supportCase();
    if (!this.state || !supportCase || this.busy) return;
    const { problems } = this.state;
    this.#keep(draft);
    // What was wrong may be right now; anything else that is wrong is told at the next attempt.
    const still = new Set(problemsIn(supportCase, draft).map(({ at }) => at));
    this.#set({ draft, problems: problems.filter(({ at }) => still.has(at)), said: {} });
  }

  /** Checks, asks where it must be asked, waits for files, sends. */
  submit(asked = false): void {
    const supportCase = this.host.supportCase();
    if (!this.state || !supportCase || this.busy) return;
    const { draft } = this.state;
    const problems = problemsIn(supportCase, draft);
    const filesProblem = this.#filesProblem(draft);
    this.#set({ problems, filesProblem, said: {}, error: undefined, outcome: undefined });
    if (problems.length || filesProblem) return this.#focus(problems[0]?.at ?? 'change-files');
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

  async #send(draft: ChangeDraft): Promise<void> {
    const store = this.host.store()!;
    const { tray } = this;
    if (tray && draft.actions.includes('files')) {
      this.#set({ phase: 'files' });
      await tray.settled();
      const filesProblem = this.#filesProblem(draft);
      if (filesProblem) {
        this.#set({ phase: 'editing', filesProblem });
        return this.#focus('change-files');
      }
    }
    if (!this.state) return;
    this.#set({ phase: 'sending' });
    const { before } = this.state;
    const supportCase = this.host.supportCase() ?? before;
    const change = toChange(supportCase, draft, tray?.staged ?? [], before.version);
    const added = change.parts.files?.add.length ?? 0;
    if (this.direct) delete change.parts.files;
    try {
      const nothing = !Object.keys(change.parts).length && !change.message;
      const outcome = outcomeOf(change, nothing ? { applied: [] } : await caseChanges(store).send(change));
      if (this.direct && added) outcome.done.unshift('files');
      tellChanged(this.host, supportCase, outcome);
      this.#finish(supportCase, draft, outcome, added);
    } catch (thrown) {
      this.#fail(toSupportError(thrown));
    }
  }

  #finish(supportCase: Case, draft: ChangeDraft, outcome: Outcome, added: number): void {
    const words = wordsOf(this.host.localize);
    const rest = restOf(draft, outcome);
    const said = doneText(this.host.supportCase() ?? supportCase, draft, outcome, added, words);
    if (outcome.done.includes('files')) this.tray?.clear();
    if (this.state?.before.id !== supportCase.id) {
      // Somebody has gone on to another case.
      this.#forget(supportCase, draft.actions[0]!);
      this.host.announce(`${supportCase.number ?? supportCase.subject}: ${said}`);
      return;
    }
    this.#set({ phase: 'editing' });
    if (!rest) {
      this.#forget(supportCase, this.state.action);
      this.close();
      this.#tellDone(said);
      return;
    }
    this.#keep(rest);
    this.#set({ draft: rest, outcome, before: this.host.supportCase() ?? supportCase });
    this.host.announce(words.changes.partly, { urgent: true });
    this.#focus('change-outcome');
  }

  #fail(error: SupportError): void {
    this.host.onFailed('cases.change', error);
    if (!this.state) return;
    const conflict = error.kind === 'conflict';
    const said = saidOf(this.state, error);
    this.#set({ phase: 'editing', error: conflict ? undefined : error, conflict, said });
    if (conflict) return this.#focus('change-conflict-heading');
    const { changes, errors } = wordsOf(this.host.localize);
    const what = isDefinite(error) || error.kind === 'offline' ? changes.failed : changes.uncertain;
    this.host.announce(`${what} ${failureText(error, errors)}`, { urgent: true });
    const [first] = Object.keys(said);
    if (first) this.#focus(first);
  }

  #filesProblem({ actions }: ChangeDraft): FormState['filesProblem'] {
    if (!actions.includes('files')) return undefined;
    const items = this.tray?.items.current ?? [];
    if (!items.length) return 'missing';
    return items.some(({ state }) => state === 'failed' || state === 'refused') ? 'failed' : undefined;
  }

  #keep(draft: ChangeDraft): void {
    const store = this.host.store();
    if (!store || !this.state) return;
    const slot = slotOf(this.state.before, this.state.action);
    if (isWritten(draft)) drafts(store).write(slot, draft);
    else drafts(store).discard(slot);
  }

  #forget(supportCase: Case, action: ChangeAction): void {
    const store = this.host.store();
    if (store) drafts(store).discard(slotOf(supportCase, action));
  }

  #watchTray(): void {
    this.#stopTray?.();
    this.#stopTray = this.state && this.tray?.items.watch(() => this.host.element.requestUpdate());
  }

  #set(change: Partial<FormState>): void {
    if (this.state) this.state = { ...this.state, ...change };
    this.host.element.requestUpdate();
  }

  #end(): void {
    this.state = undefined;
    this.#stopTray?.();
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
