import type { TemplateResult } from 'lit';
import { bodyMessages } from '../../messages/en/bodies.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import { fileLinkMessages } from '../../messages/en/file-links.js';
import { fileMessages } from '../../messages/en/files.js';
import type { FeedEntry } from '../../model/feed.js';
import { feed } from '../../store/feed.js';
import { BodyView } from '../shared/body-view.js';
import { FileLinks } from '../shared/file-links.js';
import type { RestOptions } from './rest.js';
import { Seen } from './seen.js';
import { readNow } from './unread.js';

/** What a screen reader says of an entry besides its name. */
const excerptLength = 200;

interface Drawing {
  view: BodyView;
  drawn: boolean;
  described?: boolean;
}

/** What entries show once the code for it is here: texts as they were meant, files; and whether they have been read. */
export class Furnishing {
  readonly #options: RestOptions;
  readonly #files: FileLinks;
  readonly #seen: Seen;
  readonly #drawings = new Map<string, Drawing>();
  #marking: string | undefined;

  constructor(options: RestOptions) {
    this.#options = options;
    const { host, announce, tellFailed } = options;
    this.#files = new FileLinks(host, { announce, onFailed: (error) => tellFailed('files.open', error) });
    this.#seen = new Seen(host, () => void this.#markRead());
  }

  /** Nothing while it is being read for the first time. */
  body(entry: FeedEntry): TemplateResult | undefined {
    const { localize, rank, host } = this.#options;
    let drawing = this.#drawings.get(entry.id);
    if (!drawing) {
      const requestUpdate = () => {
        drawing!.drawn = true;
        drawing!.described = false;
        host.requestUpdate();
      };
      const view = new BodyView({ requestUpdate });
      this.#drawings.set(entry.id, (drawing = { view, drawn: false }));
    }
    const body = drawing.view.render(entry.body!, { text: localize.text(bodyMessages), headingLevel: rank() });
    return drawing.drawn ? body : undefined;
  }

  files({ files = [] }: FeedEntry, caseId: string | undefined): TemplateResult {
    const { localize, store } = this.#options;
    const connected = store()!;
    return this.#files.render({
      files,
      store: connected,
      caseId,
      label: localize.text(fileMessages).list,
      words: localize.text(fileLinkMessages),
      common: localize.text(commonMessages),
      errors: localize.text(errorMessages),
      tools: localize.tools,
      now: connected.engine!.options.clock.now(),
    });
  }

  /** Called when entries stand on the page. */
  shown(feedElement: Element | null): void {
    const { store, history } = this.#options;
    const { thread } = history;
    const connected = store();
    if (!feedElement || !thread || !connected) return;
    for (const [id, drawing] of this.#drawings) if (drawing.drawn && !drawing.described) this.#describe(id, drawing);
    if (!connected.offers('feed.markRead')) return;
    for (const [name, ids] of history.unreadArticles()) {
      const article = feedElement.querySelector(`#${name}`);
      if (article) this.#seen.await(article, ids, connected.engine!.options.device);
    }
  }

  #describe(id: string, drawing: Drawing): void {
    const root = this.#options.host.renderRoot;
    const name = this.#options.history.nameOf(id);
    const text = root.querySelector(`#${name} .body`);
    const says = root.querySelector(`#${name}-says`);
    if (!text || !says) return;
    drawing.described = true;
    says.textContent = excerptOf(text);
  }

  async #markRead(): Promise<void> {
    const { store, history, reader } = this.#options;
    const [connected, { thread, caseId }] = [store(), history];
    if (!connected || !thread || caseId === undefined) return;
    const upTo = readNow({ entries: thread.entries, readUpTo: thread.readUpTo, reader: reader() }, this.#seen.has);
    if (upTo === undefined || upTo === this.#marking) return;
    this.#marking = upTo;
    try {
      await feed(connected).markRead(caseId, upTo);
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
