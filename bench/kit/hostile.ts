import 'casekit/define/case-feed';
import 'casekit/define/case-list';
import 'casekit/define/support-provider';
import { readyDesk } from '../desk.js';
import { main, painted, stage } from '../stage.js';
import type { SupportBackend } from '../../src/port/backend.js';

const KiB = 1024;
const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Bodies that have brought readers of mail and markdown down. */
const bodies: Record<string, { format: string; text: string }> = {
  'plain text of 1 MB': { format: 'text', text: fill('word http://a.example/? ', KiB * KiB) },
  'one word of 1 MB': { format: 'text', text: fill('x', KiB * KiB) },
  'quotes 200 000 deep': { format: 'text', text: `${fill('>', 200_000)} deep` },
  'quotes 20 000 deep, apart': { format: 'text', text: `${fill('> ', 40_000)} deep` },
  'text of 4 MB': { format: 'text', text: fill('lorem ipsum ', 4_000_000) },
  'lines, 200 000': { format: 'text', text: fill('x\n', 400_000) },
  'addresses, 20 000': { format: 'text', text: fill('https://example.com/a ', 440_000) },
  'marks on one letter, 10 000': { format: 'text', text: `a${'\u0301'.repeat(10_000)}` },
  'families of emoji, 20 000': { format: 'text', text: '👩‍👩‍👧‍👦'.repeat(20_000) },
  'letters and one that fits no pattern': { format: 'text', text: `${fill('a', 50_000)}!` },
  'markdown of 1 MB': { format: 'markdown', text: fill('*a **b `c` [d](https://e.example) \n\n', KiB * KiB) },
  'open brackets, 100 000': { format: 'markdown', text: fill('[', 100_000) },
  'emphasis that never closes': { format: 'markdown', text: fill('*a _b **c ', 200_000) },
  'back-ticks, 50 000': { format: 'markdown', text: fill('`', 50_000) },
  'angles, 50 000': { format: 'markdown', text: fill('<', 50_000) },
  'pictures that never close': { format: 'markdown', text: fill('![](', 80_000) },
  'lists 5 000 deep': { format: 'markdown', text: fill('- ', 10_000) },
  'HTML of 2 MB': { format: 'html', text: fill('<p><b>a</b> <a href="https://e.example">d</a></p>', 2 * KiB * KiB) },
  'tags 100 000 deep': { format: 'html', text: fill('<div><b>', 800_000) },
  'a tag that never ends': { format: 'html', text: `<a ${fill('b="c" ', KiB * KiB)}` },
  'a tag of 100 000 attributes': {
    format: 'html',
    text: `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="b"`).join(' ')}>c</p>`,
  },
  'table of 50 000 cells': { format: 'html', text: `<table>${fill('<tr><td>1</td></tr>', KiB * KiB)}` },
  'two fonts in turn, from entities, 1 MB': { format: 'html', text: fill('&amp;&#x41;&notin;', KiB * KiB) },
};

async function shown(tag: string, backend: SupportBackend, isThere: (root: ShadowRoot) => unknown) {
  const provider = document.createElement('support-provider');
  provider.backend = backend;
  provider.caseId = 'c1';
  const element = document.createElement(tag);
  provider.append(element);
  main().append(provider);
  await painted(() => element.shadowRoot && isThere(element.shadowRoot), 30);
  return element.shadowRoot!.querySelectorAll('*').length;
}

stage({
  names: () => Object.keys(bodies),
  /** A history shows one such body: how many elements it made. */
  async show(name: string) {
    const desk = await readyDesk({ cases: 20 });
    const { items } = await desk.feed.list({ caseId: (await desk.cases.list({})).items[0]!.id });
    const entry = { ...items[0]!, id: 'e1', kind: 'message', body: bodies[name]! };
    const backend: SupportBackend = { ...desk, feed: { list: async () => ({ items: [entry], total: 1 }) } };
    return shown('case-feed', backend, (root) => root.querySelector('article .body'));
  },
  /** A history in which a message has so many files, each with a name that never ends. */
  async files(count: number) {
    const desk = await readyDesk({ cases: 20 });
    const { items } = await desk.feed.list({ caseId: (await desk.cases.list({})).items[0]!.id });
    const files = Array.from({ length: count }, (_, at) => ({
      id: `f${at}`,
      name: `${fill('.é', 1990)}${at}.pdf`,
      state: 'attached' as const,
    }));
    const entry = { ...items[0]!, id: 'e1', kind: 'message', body: { format: 'text', text: 'See there.' }, files };
    const backend: SupportBackend = { ...desk, feed: { list: async () => ({ items: [entry], total: 1 }) } };
    return shown('case-feed', backend, (root) => root.querySelector('article .file'));
  },
  /** A page of cases whose every word is a megabyte long. */
  async list() {
    const desk = await readyDesk({ cases: 60 });
    const page = await desk.cases.list({});
    const long = fill('long ', KiB * KiB);
    const items = page.items.map((row) => ({ ...row, subject: long, customer: { id: 'k', label: long } }));
    const backend: SupportBackend = { ...desk, cases: { ...desk.cases, list: async () => ({ items }) } };
    return shown('case-list', backend, (root) => root.querySelectorAll('tbody tr').length === 25);
  },
  /** Asked for 25 cases, a system answers with very many: as they are shown, or said not to be an answer. */
  async many(count: number) {
    const desk = await readyDesk({ cases: 60 });
    const [row] = (await desk.cases.list({})).items;
    const items = Array.from({ length: count }, (_, at) => ({ ...row!, id: `c${at}` }));
    const backend: SupportBackend = { ...desk, cases: { ...desk.cases, list: async () => ({ items }) } };
    return shown('case-list', backend, (root) => root.querySelector('tbody tr, .situation button'));
  },
});
