import type { CaseRow } from '../../model/case-rows.js';
import type { CaseDraft, CaseReceipt } from '../../model/cases.js';
import type { Session } from '../../model/session.js';
import { CaseOpenedEvent } from '../../events/case-opened.js';
import { CaseSubmitEvent } from '../../events/case-submit.js';
import { SupportError, toSupportError } from '../../port/error.js';
import { mayHaveBeenFiled } from './unsure.js';
import { isAttemptWith } from '../../store/attempts.js';
import { caseFiling } from '../../store/case-filing.js';
import type { Attempt, Draft } from '../../store/draft.js';
import { type TrayFile, isMissing } from '../../store/files.js';
import { bookOf } from '../../store/ledger.js';
import type { SupportStore } from '../../store/store.js';
import { Candidates } from './candidates.js';
import type { Ask } from './checks.js';
import type { Sheet } from './sheet.js';

// Not made before it is needed: an error notes where it comes from, and the browser reads the whole chunk again for that.
let answerLost: SupportError | undefined;

/** Where a form is on its way to being a case. */
export type Stage = 'writing' | 'checking' | 'asking' | 'waiting' | 'sending' | 'filed';

/** What a form answers, and does, while it is sent. */
export interface Sender {
  /** True while what is asked stands in the review, before anybody presses the button. */
  reviewing(): boolean;
  /** Says what keeps it from being sent, and takes the person there. */
  check(): boolean;
  draft(): { draft: CaseDraft; subject: string };
  /** What was written, as it is kept, with the attempt to send it. */
  kept(): Draft | undefined;
  filed(receipt: CaseReceipt): void;
  failed(error: SupportError): void;
  focus(id: string): void;
}

/**
 * One submission: rules, questions, uploads, the portal's word, then the case, once. Pressing again while it is under way does
 * nothing; pressing again after a failure sends what is in the form then.
 */
export class Submission {
  stage: Stage = 'writing';
  failure: SupportError | undefined;
  /** What is asked while the stage is `asking`. */
  ask: Ask | undefined;
  /** Somebody went on without ticking everything. */
  unticked = false;
  checks: typeof import('./checks.js') | undefined;
  /** Where it is sent, while it is: the form stays there until that is over, wherever one acts by then. */
  store: SupportStore | undefined;
  readonly ticked = new Set<string>();
  /** Findings that a person has seen and left as they are. */
  readonly accepted = new Set<string>();
  /** Files that a person goes without. */
  readonly waived = new Set<string>();
  readonly candidates: Candidates;
  readonly #sheet: Sheet;
  readonly #sender: Sender;
  /** The session has ended: as it was told of then. What was sent goes out once more when somebody has signed in. */
  #signedOut: { session: Session | undefined } | undefined;

  constructor(sheet: Sheet, sender: Sender) {
    this.#sheet = sheet;
    this.#sender = sender;
    this.candidates = new Candidates(sheet, this);
    sheet.host.addController({
      hostUpdate: () => {
        this.#noticeSignIn();
        this.candidates.follow();
      },
    });
  }

  get underWay(): boolean {
    return this.stage === 'checking' || this.stage === 'waiting' || this.stage === 'sending';
  }

  /** What came of the last attempt: told now, or lost before this page was loaded. */
  get problem(): SupportError | undefined {
    return this.failure ?? (this.lost ? (answerLost ??= new SupportError('unknown-outcome')) : undefined);
  }

  /** The attempt whose answer was lost. */
  get lost(): Attempt | undefined {
    const attempt = this.underWay || this.stage === 'filed' ? undefined : this.#sender.kept()?.attempt;
    return attempt?.state === 'open' ? attempt : undefined;
  }

  /** For whom the lost attempt was. */
  get customerId(): string | undefined {
    return (this.lost?.body as CaseDraft | undefined)?.customer?.id;
  }

  /** What the lost attempt was about. */
  get title(): string {
    return this.#sender.draft().subject;
  }

  /** It may have been filed, and a second case would come of sending it again: the person decides first. */
  get unsure(): boolean {
    const { lost } = this;
    const { session, store } = this.#sheet;
    if (!lost) return mayHaveBeenFiled(this.failure, session);
    return session?.policy.repeat !== 'safe' || !isAttemptWith(bookOf(store), lost, this.#sender.draft().draft);
  }

  /** The person has looked: it was not filed. */
  sendAnyway(): Promise<void> {
    const kept = this.#sender.kept();
    if (kept) caseFiling(this.#sheet.store).giveUp(kept.id);
    this.failure = undefined;
    return this.submit();
  }

  /** This is the case that came of it. */
  recognise(row: CaseRow): void {
    const kept = this.#sender.kept();
    if (!kept) return;
    // What the summary says of it is in the form.
    this.#sender.draft();
    this.failure = undefined;
    this.#tell(caseFiling(this.#sheet.store).recognise(row, kept.id), kept.customer?.id);
  }

  async submit(): Promise<void> {
    if (this.underWay) return;
    if (this.unsure) return this.#sender.focus('failure-heading');
    this.failure = this.#signedOut = undefined;
    if (!this.#sender.check()) return this.#show('writing');
    this.store = this.#sheet.store.here;
    this.#show('checking');
    try {
      if (!(await this.#everythingAsked())) return;
      await this.#uploads();
      if (this.#asksAboutFiles()) return;
      await this.#send();
    } catch (thrown) {
      this.#fail(toSupportError(thrown));
    } finally {
      this.store = undefined;
      this.#sheet.host.requestUpdate();
    }
  }

  /** What a review shows before anybody presses the button. */
  async prepare(): Promise<void> {
    try {
      this.checks ??= await import('./checks.js');
    } catch (cause) {
      this.#fail(new SupportError('offline', { cause }));
    }
    this.#sheet.host.requestUpdate();
  }

  /** The answer to what was asked: everything ticked, and what was found is meant. */
  confirm(): void {
    const { checks, ask } = this;
    if (!checks || !ask) return;
    this.unticked = checks.untickedOf(ask, this.ticked).length > 0;
    if (this.unticked) {
      this.#sheet.host.requestUpdate();
      this.#sender.focus('checks');
      return;
    }
    for (const finding of ask.findings) this.accepted.add(checks.keyOf(finding));
    void this.submit();
  }

  sendWithout(files: readonly TrayFile[]): void {
    for (const { id } of files) this.waived.add(id);
    void this.submit();
  }

  tryAgain(files: readonly TrayFile[]): void {
    for (const { tray } of this.#sheet.rest!.trays.all) for (const { id } of files) tray.retry(id);
    void this.submit();
  }

  back(focus: string): void {
    this.#show('writing');
    this.#sender.focus(focus);
  }

  again(): void {
    this.failure = this.#signedOut = undefined;
    this.ticked.clear();
    this.accepted.clear();
    this.waived.clear();
    this.#show('writing');
  }

  #show(stage: Stage): void {
    this.stage = stage;
    if (stage !== 'asking') this.ask = undefined;
    this.#sheet.host.requestUpdate();
  }

  async #everythingAsked(): Promise<boolean> {
    const seen = this.#sender.reviewing() && this.checks !== undefined;
    this.checks ??= await import('./checks.js');
    const ask = this.checks.askFor(this.#sheet, this.accepted);
    const ticksMissing = this.checks.untickedOf(ask, this.ticked).length > 0;
    if (seen) for (const finding of ask.findings) this.accepted.add(this.checks.keyOf(finding));
    if (!ticksMissing && (seen || !ask.findings.length)) return true;
    this.unticked = seen && ticksMissing;
    if (this.#sender.reviewing()) {
      this.#show('writing');
      this.#sender.focus('checks-heading');
      return false;
    }
    this.ask = ask;
    this.#show('asking');
    this.#sender.focus('checks-heading');
    return false;
  }

  async #uploads(): Promise<void> {
    const { trays } = this.#sheet.rest!;
    trays.renew();
    if (trays.goingNow === 0) return;
    this.#show('waiting');
    await Promise.all(trays.all.map(({ tray }) => tray.settled()));
  }

  #asksAboutFiles(): boolean {
    const lost = this.#sheet.rest!.trays.items.filter((file) => isMissing(file) && !this.waived.has(file.id));
    if (!lost.length) return false;
    this.ask = { confirmations: [], findings: [], files: lost };
    this.#show('asking');
    this.#sender.focus('checks-heading');
    return true;
  }

  async #send(): Promise<void> {
    const { host, store, answers } = this.#sheet;
    const { draft, subject } = this.#sender.draft();
    const customerId = draft.customer?.id;
    if (!host.dispatchEvent(new CaseSubmitEvent({ draft, customerId }))) return this.#show('writing');
    this.#show('sending');
    this.#tell(await caseFiling(store).open(draft, subject, this.#sender.kept()?.id, answers.withheld), customerId);
  }

  #tell(receipt: CaseReceipt, customerId: string | undefined): void {
    this.#show('filed');
    this.#sender.filed(receipt);
    const { id: caseId, number } = receipt;
    this.#sheet.host.dispatchEvent(new CaseOpenedEvent({ caseId, number, customerId }));
  }

  /** Only what the person has sent, and only once: ended again, it waits for them. */
  #noticeSignIn(): void {
    if (!this.#signedOut || this.stage !== 'writing') return;
    const { session, store } = this.#sheet;
    const scope = store.current.scope ?? session?.identity.scope;
    const needed = session?.scopes.some(({ id, signIn }) => id === scope && signIn === 'needed');
    if (!session || session === this.#signedOut.session || needed || store.session?.current.error) return;
    this.#signedOut = undefined;
    queueMicrotask(() => void this.submit());
  }

  #fail(error: SupportError): void {
    this.failure = error;
    if (error.kind === 'unauthenticated') this.#signedOut = { session: this.#sheet.session };
    this.#show('writing');
    this.#sender.failed(error);
  }
}
