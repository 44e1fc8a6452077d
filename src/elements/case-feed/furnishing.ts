import { html, nothing } from 'lit';
import { button } from '../../controls/button.js';
import { bodyMessages } from '../../messages/en/bodies.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import { feedAroundMessages } from '../../messages/en/feed-around.js';
import { feedEventsMessages } from '../../messages/en/feed-events.js';
import { fileLinkMessages } from '../../messages/en/file-links.js';
import { fileMessages } from '../../messages/en/files.js';
import { labelMessages } from '../../messages/en/labels.js';
import { statusMessages } from '../../messages/en/status.js';
import type { Case } from '../../model/cases.js';
import type { FeedEntry } from '../../model/feed.js';
import { feed } from '../../store/feed.js';
import { BodyView } from '../shared/body-view.js';
import { FileLinks, isPicture, isReady } from '../shared/file-links.js';
import type { Reading } from './reading.js';
import type { FeedPage } from './rest.js';
import { Seen } from './seen.js';
import { readNow } from './unread.js';
import { plainly } from './plainly.js';
import { eventText } from './events.js';

/** What a screen reader says of an entry besides its name. */
const excerptLength = 200;

interface Drawing {
  view: BodyView;
  drawn: boolean;
  described?: boolean;
}

/** What entries show once the code for it is here: texts as they were meant, files, readers; and whether they were read. */
export class Furnishing {
  readonly #page: FeedPage;
  readonly #reading: Reading;
  readonly #supportCase: () => Case | undefined;
  readonly #files: FileLinks;
  readonly #seen: Seen;
  readonly #drawings = new Map<string, Drawing>();
  #marking: string | undefined;
  /** In the next frame, what has been read since the last one is shown, all of it together. */
  #due = false;

  constructor(page: FeedPage, reading: Reading, supportCase: () => Case | undefined) {
    this.#page = page;
    this.#reading = reading;
    this.#supportCase = supportCase;
    const { host, announce, tellFailed } = page;
    this.#files = new FileLinks(host, { announce, onFailed: (error) => tellFailed('files.open', error) });
    this.#seen = new Seen(host, () => void this.#markRead());
  }

  /** What happened. */
  sentence({ event }: FeedEntry): string {
    const { localize } = this.#page;
    return eventText(event ?? { type: 'other' }, localize.text(feedEventsMessages), localize.text(statusMessages));
  }

  /** What was written, and what came with it. */
  content(entry: FeedEntry) {
    const { body, deferred, files, id } = entry;
    const t = this.#page.localize.text(feedAroundMessages);
    return html`${deferred ? this.#deferred(id) : body ? this.#body(entry) : nothing}${
        files?.length ? this.#attached(files) : nothing
      }<span hidden id="${this.#page.nameOf(id)}-says"></span>
      ${this.#isOpenSolution(entry) ? html`<p class="muted small">${t.solutionHint}</p>` : nothing}
      ${this.#readers(entry)}`;
  }

  /** The solution that the case waits for an answer to. */
  #isOpenSolution({ id, kind }: FeedEntry): boolean {
    if (kind !== 'solution' || this.#supportCase()?.status !== 'solution-proposed') return false;
    return this.#page.thread()?.entries.findLast((entry) => entry.kind === 'solution')?.id === id;
  }

  #body(entry: FeedEntry) {
    const { localize, rank, host } = this.#page;
    let drawing = this.#drawings.get(entry.id);
    if (!drawing) {
      const requestUpdate = () => {
        drawing!.drawn = true;
        drawing!.described = false;
        if (this.#due) return;
        this.#due = true;
        requestAnimationFrame(() => {
          this.#due = false;
          host.requestUpdate();
        });
      };
      this.#drawings.set(entry.id, (drawing = { view: new BodyView({ requestUpdate }), drawn: false }));
    }
    const body = drawing.view.render(entry.body!, {
      text: localize.text(bodyMessages),
      headingLevel: rank(),
      inline: (cid) => this.#inline(entry, cid),
    });
    return drawing.drawn ? body : plainly(entry);
  }

  /** A picture inside a mail: of the mail's own files, looked at as any that a person asks for. */
  async #inline({ files = [] }: FeedEntry, cid: string): Promise<Element | undefined> {
    const store = this.#page.store()!;
    const file = files.find((each) => each.contentId === cid);
    if (!file || !isPicture(file) || !isReady(file) || !store.offers('files.open')) return undefined;
    try {
      const { picture } = await import('../shared/file-access.js');
      return await picture(store, file, this.#page.caseId());
    } catch {
      // Its words stay in its place; below the text, among the files, it can be asked for again, and there its failure is told.
      return undefined;
    }
  }

  #deferred(id: string) {
    const t = this.#page.localize.text(feedAroundMessages);
    const state = this.#reading.whole(id);
    return html`<div class="row">
      <span class="muted">${t.deferred}</span>
      ${button({
        label: t.showDeferred,
        busy: state === 'loading' && this.#page.localize.text(commonMessages).loading,
        onClick: () => void this.#reading.loadWhole(id),
      })}
      ${state && state !== 'loading' ? html`<span class="why">${t.deferredFailed}</span>` : nothing}
    </div>`;
  }

  #attached(files: NonNullable<FeedEntry['files']>) {
    const { localize, store } = this.#page;
    const connected = store()!;
    return this.#files.render({
      files,
      store: connected,
      caseId: this.#page.caseId(),
      label: localize.text(fileMessages).list,
      words: localize.text(fileLinkMessages),
      common: localize.text(commonMessages),
      errors: localize.text(errorMessages),
      tools: localize.tools,
      now: connected.engine!.options.clock.now(),
    });
  }

  /** Who can read it. What nobody outside reads is marked, so that it is not quoted outside. */
  #readers({ audience }: FeedEntry) {
    if (!audience) return nothing;
    const { localize } = this.#page;
    const t = localize.text(feedAroundMessages);
    const known = this.#supportCase()?.audiences?.find(({ id }) => id === audience.id);
    const label = audience.label ?? known?.label ?? audience.id;
    return html`<p class="readers small">
      ${known?.internal ? html`<strong class="mark internal">${t.internal}</strong>` : nothing}
      <span class="muted">${localize.text(labelMessages).lead(t.visibleTo)} <bdi>${label}</bdi></span>
    </p>`;
  }

  /** Another case: what was drawn is not needed any more. */
  begin(): void {
    this.#drawings.clear();
    this.#seen.begin();
    this.#marking = undefined;
  }

  /** Called when entries stand on the page. */
  shown(feedElement: Element | null): void {
    const { store, thread, rows, nameOf } = this.#page;
    const [connected, now] = [store(), thread()];
    if (!feedElement || !now || !connected) return;
    for (const [id, drawing] of this.#drawings) if (drawing.drawn && !drawing.described) this.#describe(id, drawing);
    if (!connected.offers('feed.markRead')) return;

    const from = now.entries.findIndex(({ id }) => id === now.readUpTo) + 1;
    const unread = new Set(now.entries.slice(from).map(({ id }) => id));
    if (!unread.size) return;
    for (const { entry, folded } of rows()) {
      const ids = [entry, ...folded.map((inner) => inner.entry)].map(({ id }) => id).filter((id) => unread.has(id));
      const article = ids.length ? feedElement.querySelector(`#${nameOf(entry.id)}`) : null;
      if (article) this.#seen.await(article, ids, connected.engine!.options.device);
    }
  }

  #describe(id: string, drawing: Drawing): void {
    const root = this.#page.host.renderRoot;
    const name = this.#page.nameOf(id);
    const text = root.querySelector(`#${name} .body`);
    const says = root.querySelector(`#${name}-says`);
    if (!text || !says) return;
    drawing.described = true;
    says.textContent = excerptOf(text);
  }

  async #markRead(): Promise<void> {
    const { store, thread, caseId, reader } = this.#page;
    const [connected, now, id] = [store(), thread(), caseId()];
    if (!connected || !now || id === undefined) return;
    const upTo = readNow({ entries: now.entries, readUpTo: now.readUpTo, reader: reader() }, this.#seen.has);
    if (upTo === undefined || upTo === this.#marking) return;
    this.#marking = upTo;
    try {
      await feed(connected).markRead(id, upTo);
    } catch {
      // Nobody asked for it, so nobody is told: it is tried again with the next entry that is seen.
      this.#marking = undefined;
    }
  }
}

/** The beginning of a text, without what is folded away. */
function excerptOf(body: Element): string {
  let text = '';
  for (const child of body.children) {
    if (child.localName !== 'details') text += ` ${child.textContent}`;
    if (text.length > excerptLength * 2) break;
  }
  const plain = (text || (body.textContent ?? '')).trim().replace(/\s+/g, ' ');
  return plain.length > excerptLength ? `${plain.slice(0, excerptLength).replace(/\s\S*$/, '')}…` : plain;
}
