import 'casekit/define/case-feed';
import 'casekit/define/support-provider';
import { type DeskBackend, landmarks } from 'casekit/adapters/embedded';
import { readyDesk, type World } from '../desk.js';
import { main, painted, stage } from '../stage.js';

let desk: DeskBackend;
let caseId: string;
const feed = document.createElement('case-feed');
const part = (selector: string) => feed.shadowRoot!.querySelector<HTMLElement>(selector);
const articles = () => [...(feed.shadowRoot?.querySelectorAll('article') ?? [])];

stage({
  async prepare(world: World) {
    desk = await readyDesk(world);
    caseId = landmarks(world).cases['long']!;
    for (let run = 0; run < 5; run++) await desk.feed.list({ caseId, size: 25 });
  },
  /** The first frame in which there are entries. What people wrote is there as plain text; more comes by itself. */
  async first(order: 'newest' | 'oldest' = 'newest') {
    const provider = document.createElement('support-provider');
    provider.backend = desk;
    provider.caseId = caseId;
    feed.order = order;
    provider.append(feed);
    main().append(provider);
    await painted(() => articles().length > 0, 1);
  },
  /** All of it: texts as they were meant, and the form to answer. */
  async whole() {
    await painted(() => {
      const { length } = feed.shadowRoot?.querySelectorAll('article .body') ?? [];
      return length && length === feed.shadowRoot!.querySelectorAll('article.message').length && part('#send');
    });
  },
  /** Reads on: how far the entry that is looked at moves when fifty older ones come. */
  async loadOlder(anchor: string) {
    document.documentElement.style.overflowAnchor = anchor;
    const button = part('#older')!;
    button.scrollIntoView({ block: 'center' });
    await painted(() => true);
    const before = articles();
    const looked = before.find((each) => each.getBoundingClientRect().bottom > innerHeight / 3)!;
    const place = () => looked.getBoundingClientRect().top;
    const start = place();
    let by = 0;
    button.click();
    await painted(() => {
      by = Math.max(by, Math.abs(place() - start));
      return articles().length >= before.length + 50;
    }, 0);
    // What is drawn later must not move it either.
    for (let frames = 0; frames < 30; frames++) {
      by = Math.max(by, Math.abs(place() - start));
      await painted(() => true, 1);
    }
    return { by, before: before.length, after: articles().length };
  },
});
