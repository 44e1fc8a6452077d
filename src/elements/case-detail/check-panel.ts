import { type TemplateResult, html, nothing } from 'lit';
import { Follow } from '../../context/follow.js';
import { byId } from '../../controls/host.js';
import { SignInEvent } from '../../events/sign-in.js';
import { checkMessages } from '../../messages/en/checks.js';
import type { Case } from '../../model/cases.js';
import type { Check, CheckAnswer } from '../../model/checks.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import { checks } from '../../store/checks.js';
import type { SupportStore } from '../../store/store.js';
import { Deadline } from '../shared/deadline.js';
import { staleNote } from '../shared/stale-note.js';
import { adopt } from './adopt.js';
import { sheets } from './check.styles.js';
import { checkView } from './check-view.js';
import { failedText, headingOf, stateText } from './check-words.js';
import type { ChangesHost } from './opening.js';

/** What a person is doing about a check. The code stays in this object, and goes nowhere but to support. */
export interface Answering {
  code: string;
  phone?: string | undefined;
  /** What is on its way. */
  sending?: 'code' | 'call-back' | undefined;
  /** What failed, and why. */
  failed?: { by: 'code' | 'call-back'; error: SupportError } | undefined;
  /** What is wrong with a field. */
  wrong: { code?: string | undefined; phone?: string | undefined };
}

const untouched: Answering = { code: '', wrong: {} };

/** The security checks that support asks for in a case: passing them, and how they ended. */
export class CheckPanel {
  readonly host: ChangesHost;
  readonly #checks: Follow<{ value?: { items: Check[] }; error?: SupportError; status: string }>;
  readonly #deadline: Deadline;
  readonly #answering = new Map<string, Answering>();
  /** How each check stood when it was last shown, so that a change from elsewhere is heard. */
  readonly #heard = new Map<string, string>();
  /** Points in time that have passed: whether it is over then, the system says. */
  readonly #passed = new Set<string>();
  #caseId: string | undefined;
  /** Cases of two scopes may have the same id. */
  #store: SupportStore | undefined;

  constructor(host: ChangesHost) {
    this.host = host;
    const { element, store, supportCase } = host;
    adopt(element, sheets);
    this.#checks = new Follow(element, () => {
      const [connected, id] = [store(), supportCase()?.id];
      return connected?.offers('checks.get') && id !== undefined ? checks(connected).of(id) : undefined;
    });
    this.#deadline = new Deadline(element);
  }

  get items(): readonly Check[] {
    return this.#checks.current?.value?.items ?? [];
  }

  /** Something is on its way to support. */
  get busy(): boolean {
    return [...this.#answering.values()].some(({ sending }) => sending !== undefined);
  }

  get awaitsSignIn(): boolean {
    return [...this.#answering.values()].some(({ failed }) => failed?.error.kind === 'unauthenticated');
  }

  answeringOf = ({ id }: Check): Answering => this.#answering.get(id) ?? untouched;

  /** `quiet`: why the case cannot be read has been said already. */
  render(supportCase: Case, quiet: boolean): TemplateResult | typeof nothing {
    const { localize } = this.host;
    const { status, error } = this.#checks.current ?? {};
    const t = localize.text(checkMessages);
    const here = this.host.store()?.here;
    if (supportCase.id !== this.#caseId || here !== this.#store) this.#begin(supportCase.id, here);
    if (status === 'waiting')
      return waitsFor(supportCase) ? html`<p class="muted" aria-busy="true">${t.loading}</p>` : nothing;
    const silent = !error || quiet || error.kind === 'unsupported' || error.kind === 'not-found';
    const { items } = this;
    return html`
      ${silent ? nothing : this.#stale(error, items.length ? t.stale : t.failed)}
      ${items.map((check, at) => checkView(check, at, supportCase, this))}
    `;
  }

  /** Call after each update. */
  shown(): void {
    const { host, items } = this;
    const clock = host.store()?.engine?.options.clock;
    const open = items.filter(({ state }) => state === 'asked' || state === 'calling');
    const instants = open.flatMap(({ until, callAt }) => [until, callAt]);
    this.#deadline.follow(clock, ...instants);
    const now = clock?.now() ?? 0;
    for (const at of instants) {
      if (!at || !(Date.parse(at) <= now) || this.#passed.has(at)) continue;
      this.#passed.add(at);
      this.#refresh();
    }
    for (const check of items) this.#hear(check);
  }

  edit(check: Check, change: Partial<Answering>): void {
    this.#answering.set(check.id, { ...this.answeringOf(check), ...change });
    this.host.element.requestUpdate();
  }

  /** Passes on what was entered, where there is something to pass on. */
  async answer(check: Check, at: number, by: 'code' | 'call-back'): Promise<void> {
    const { store, supportCase, localize, announce, onFailed } = this.host;
    const [connected, caseId] = [store()?.here, supportCase()?.id];
    const { code, phone = check.phones?.[0] ?? '', sending } = this.answeringOf(check);
    if (!connected || caseId === undefined || sending) return;
    const t = localize.text(checkMessages);
    const field = by === 'code' ? 'code' : 'phone';
    if (!(by === 'code' ? code : phone).trim()) {
      this.edit(check, { wrong: { [field]: by === 'code' ? t.codeMissing : t.phoneMissing }, failed: undefined });
      return this.#focus(`check-${at}-${field}`);
    }
    this.edit(check, { sending: by, wrong: {}, failed: undefined });
    const answer: CheckAnswer = {
      id: check.id,
      by,
      ...(by === 'code' ? { code: code.trim() } : { phone: phone.trim() }),
    };
    try {
      const answered = await checks(connected).answer(caseId, answer);
      // What has been typed since then is not what was answered.
      const typed = this.answeringOf(check).code;
      this.edit(check, { sending: undefined, code: typed === code ? '' : typed });
      if (!this.#isShown(caseId, connected)) return;
      // A wrong code is an answer like any other: what it says stands beside the field.
      const again = by === 'code' && answered.state === 'asked';
      if (again) this.edit(check, { wrong: { code: answered.reason ?? t.codeMissing } });
      this.#heard.set(check.id, answered.state);
      announce(again && answered.reason ? answered.reason : stateText(answered, this.host), { urgent: again });
      this.#focus(again ? `check-${at}-code` : headingOf(at));
    } catch (thrown) {
      const error = toSupportError(thrown);
      onFailed('checks.answer', error);
      const said = error.kind === 'invalid' ? error.fields?.[field] : undefined;
      this.edit(check, { sending: undefined, ...(said ? { wrong: { [field]: said } } : { failed: { by, error } }) });
      if (!this.#isShown(caseId, connected)) return;
      announce(said ?? failedText(error, this.host), { urgent: true });
      if (said) this.#focus(`check-${at}-${field}`);
    }
  }

  signIn(check: Check, at: number, by: 'code' | 'call-back'): void {
    const scope = this.host.store()?.current.scope;
    if (this.host.element.dispatchEvent(new SignInEvent(scope))) void this.answer(check, at, by);
  }

  /** Another case: what was entered for the former one is not taken along. */
  #begin(caseId: string, store: SupportStore | undefined): void {
    this.#caseId = caseId;
    this.#store = store;
    this.#heard.clear();
    this.#passed.clear();
    for (const [id, { sending }] of this.#answering) if (!sending) this.#answering.delete(id);
  }

  #stale(error: SupportError, stale: string): TemplateResult {
    const { element, localize, copying, store } = this.host;
    const scope = store()?.current.scope;
    const retry = () => this.#refresh();
    return staleNote(error, {
      host: element,
      localize,
      stale,
      store: store(),
      scope,
      offered: this.awaitsSignIn,
      copying,
      retry,
    });
  }

  /** Support called, or the time is over: whoever is elsewhere on the page hears of it. */
  #hear(check: Check): void {
    const before = this.#heard.get(check.id);
    this.#heard.set(check.id, check.state);
    if (before !== undefined && before !== check.state) this.host.announce(stateText(check, this.host));
  }

  #refresh(): void {
    const [store, id] = [this.host.store(), this.#caseId];
    if (store && id !== undefined) void checks(store).of(id)?.refresh();
  }

  #isShown = (caseId: string, store: SupportStore): boolean =>
    this.host.supportCase()?.id === caseId && this.host.store()?.here === store;

  #focus(id: string): void {
    const { element } = this.host;
    void element.updateComplete.then(() => byId(element, id)?.focus());
  }
}

/** The case says that support waits for one. */
const waitsFor = ({ notices = [] }: Case): boolean => notices.some(({ code }) => code === 'check');
