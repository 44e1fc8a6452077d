import { Follow } from '../../context/follow.js';
import { CountSpeech } from '../../controls/count-speech.js';
import type { Count } from '../../controls/counter.js';
import { RemovalFocus } from '../../controls/removal-focus.js';
import { FileList } from '../../controls/file-list.js';
import { EntryPostedEvent } from '../../events/entry-posted.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { replySendingMessages } from '../../messages/en/reply-sending.js';
import type { Case } from '../../model/cases.js';
import type { Decision } from '../../model/decision.js';
import type { Audience } from '../../model/feed.js';
import type { FileRules } from '../../model/files.js';
import { type Added, isMissing } from '../../store/files.js';
import { oneCase } from '../../store/one-case.js';
import { type Outbox, outboxOf, stampOf } from '../../store/outbox.js';
import type { OutgoingDraft } from '../../store/outgoing.js';
import { type Reply, replies } from '../../store/replies.js';
import { Deadline } from '../shared/deadline.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { AwaitedMessages } from './awaited-messages.js';
import type { Reading } from './reading.js';
import { audienceOf, countOf, fileRulesOf, mayReply, reopensOn } from './reply-rules.js';
import type { FeedPage } from './rest.js';

/** What has to be decided before a reply goes out. */
export type Question = { kind: 'arrived'; count: number } | { kind: 'reopen' } | { kind: 'files'; names: string[] };

/** What is wrong with what was written. */
export type Problem = 'missing' | 'audience' | 'length';

/** Answering a case: what is allowed, what is asked before, and how the sending stands. */
export class Replying {
  /** Found when somebody tried to send. */
  problem: Problem | undefined;
  question: Question | undefined;
  /** The last thing that happened here: a reply went out. */
  sent = false;
  readonly files: FileList;
  readonly removal: RemovalFocus;

  readonly #awaited: AwaitedMessages;
  readonly #options: FeedPage;
  readonly #reading: Reading;
  readonly #case: Follow<{ value?: Case }>;
  readonly #deadline: Deadline;
  readonly #speech: CountSpeech;
  #asked = new Set<Question['kind']>();
  #caseId: string | undefined;

  constructor(options: FeedPage, reading: Reading) {
    this.#options = options;
    this.#reading = reading;
    const { host, store, askedId, announce } = options;
    this.#case = new Follow(host, () => {
      const [connected, id] = [store(), askedId()];
      return connected && id !== undefined ? oneCase(connected).get(id) : undefined;
    });
    // A reply and its files are followed only where there is somebody to write.
    new Follow(host, () => this.reply);
    new Follow(host, () => this.#tray?.items);
    new Follow(host, () => this.reply?.place.book.all);
    this.removal = new RemovalFocus(host);
    new KeptFocus(host);
    this.#awaited = new AwaitedMessages(options);
    this.#deadline = new Deadline(host);
    this.#speech = new CountSpeech(host, announce);
    this.#takeTyped();
    this.files = new FileList(host, {
      onAdd: (files, more) => this.#add(files, more),
      onRemove: (id) => this.#tray?.remove(id),
      onRetry: (id) => this.#tray?.retry(id),
      announce,
    });
  }

  get supportCase(): Case | undefined {
    return this.#case.current?.value;
  }

  get reply(): Reply | undefined {
    const [store, id] = [this.#options.store(), this.#options.caseId()];
    return store && id !== undefined ? replies(store).of(id) : undefined;
  }

  get box(): Outbox | undefined {
    const store = this.#options.store();
    return store && outboxOf(store);
  }

  /** Messages to this case that have not arrived, the oldest first. */
  get outgoing(): readonly OutgoingDraft[] {
    const id = this.#options.caseId();
    return (id !== undefined && this.box?.of(id)) || [];
  }

  /** Out of the outbox, back into the text field. */
  edit(id: string): void {
    this.reply?.takeBack(id);
    const { host } = this.#options;
    host.requestUpdate();
    void host.updateComplete.then(() => this.#field?.focus());
  }

  focusText(): HTMLElement | null {
    return this.#field;
  }

  get decision(): Decision | undefined {
    return mayReply(this.#options.store(), this.supportCase);
  }

  /** Who can be written to; one of them is chosen. */
  get audiences(): readonly Audience[] {
    return this.supportCase?.audiences ?? [];
  }

  get audience(): string | undefined {
    return audienceOf(this.audiences, this.reply?.draft.audience);
  }

  get rules(): FileRules | undefined {
    return fileRulesOf(this.#options.store(), this.supportCase, this.#options.session());
  }

  get count(): Count | undefined {
    return countOf(this.reply?.draft.text ?? '', this.#options.session());
  }

  /** It could not be sent because the session had ended. */
  get awaitsSignIn(): boolean {
    return this.outgoing.some(({ content }) => content.state === 'signed-out');
  }

  get reopens(): boolean {
    return reopensOn(this.supportCase);
  }

  /** The field shows the draft of its case; a caret is never moved for that. */
  writeDraft(): void {
    const { text = '' } = this.reply?.draft ?? {};
    const field = this.#field;
    if (field && field.value !== text) field.value = text;
  }

  /** Called at each update. */
  follow(): void {
    const { caseId, store } = this.#options;
    this.#sayWhatAbout();
    this.reply?.noteFiles();
    this.#awaited.follow(this.box);
    this.#deadline.follow(store()?.engine?.options.clock, this.supportCase?.reopen?.until);
    if (caseId() === this.#caseId) return;
    this.#caseId = caseId();
    this.problem = this.question = undefined;
    this.sent = false;
    this.#asked.clear();
  }

  /** A list of drafts says of which case and customer they are. */
  #sayWhatAbout(): void {
    const { reply, supportCase } = this;
    if (!reply || !supportCase) return;
    const { number, customer } = supportCase;
    reply.about = { ...(number !== undefined && { number }), ...(customer && { customer }) };
  }

  typed(text: string): void {
    this.reply?.write({ text });
    this.sent = false;
    if (this.problem !== 'audience') this.problem = undefined;
    const { count } = this;
    if (count) this.#speech.typed(count, this.#options.localize.text(fieldMessages));
    this.#options.host.requestUpdate();
  }

  choose(audience: string | undefined): void {
    this.reply?.write({ audience });
    this.#options.host.requestUpdate();
  }

  /** Goes back to writing; what was asked has been read. */
  back(): void {
    this.question = undefined;
    this.reply?.settle();
    this.#options.host.requestUpdate();
    this.#focusText();
  }

  /** Sends, unless something is wrong with it or has to be decided first. Each thing is asked once. */
  async send(without = false): Promise<void> {
    const { reply, supportCase } = this;
    if (!reply || reply.busy) return;
    const { store, host, localize, announce, tellFailed } = this.#options;
    this.sent = false;
    this.question = undefined;
    this.problem = this.#problem(reply);
    if (this.problem) {
      host.requestUpdate();
      this.#focusText();
      return;
    }
    if (this.#asks()) return;

    const { audience } = this;
    if (audience !== undefined) reply.write({ audience });
    const receipt = await reply.send({ version: supportCase?.version, seen: stampOf(supportCase), without });
    const { state, error } = reply.current;
    if (receipt) {
      const t = localize.text(replySendingMessages);
      // Somebody who has gone to another case hears of it all the same; there it is not shown.
      this.sent = this.reply === reply;
      this.#asked.clear();
      announce(t.sent);
      host.dispatchEvent(new EntryPostedEvent({ caseId: reply.caseId, entryId: receipt.entry?.id }));
      if (this.sent) this.#focusText();
    } else if (state === 'asking' && this.reply === reply) {
      const failed = reply.files.filter(isMissing);
      this.#ask({ kind: 'files', names: failed.map(({ name }) => name) });
    } else if (error) {
      if (error.kind === 'conflict') this.#reading.showArrivals();
      const t = localize.text(replySendingMessages);
      const said: Partial<Record<string, string>> = { offline: t.waitsForNetwork, 'unknown-outcome': t.maybeSent };
      announce(said[error.kind] ?? t.notSent, { urgent: true });
      tellFailed('feed.post', error);
    }
    if (store()) host.requestUpdate();
  }

  get #field(): HTMLTextAreaElement | null {
    return this.#options.host.renderRoot.querySelector('#message');
  }

  /** Somebody was quicker than this code. */
  #takeTyped(): void {
    const typed = this.#field?.value;
    if (typed) this.reply?.write({ text: [this.reply.draft.text, typed].filter(Boolean).join('\n') });
  }

  #problem({ draft, files }: Reply): Problem | undefined {
    if (!draft.text.trim() && !files.length) return 'missing';
    const { count } = this;
    return count && count.used > count.max ? 'length' : undefined;
  }

  #asks(): boolean {
    const count = this.#options.thread()?.arrivals.length ?? 0;
    if (count && !this.#asked.has('arrived')) {
      this.#reading.showArrivals();
      this.#ask({ kind: 'arrived', count });
    } else if (this.reopens && !this.#asked.has('reopen')) this.#ask({ kind: 'reopen' });
    else return false;
    return true;
  }

  #ask(question: Question): void {
    const { host } = this.#options;
    this.question = question;
    this.#asked.add(question.kind);
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('#question')?.focus());
  }

  #add(files: File[], more: Added): void {
    const { reply, rules } = this;
    if (!reply) return;
    reply.tray.rules = rules;
    reply.tray.add(files, more);
    this.sent = false;
    this.#options.host.requestUpdate();
  }

  get #tray() {
    const { reply } = this;
    return reply?.files.length ? reply.tray : undefined;
  }

  /** Only for somebody who is still there. */
  #focusText(): void {
    const { host } = this.#options;
    const isThere = host.shadowRoot?.activeElement?.closest('.composer');
    if (!isThere) return;
    void host.updateComplete.then(() => this.#field?.focus());
  }
}
