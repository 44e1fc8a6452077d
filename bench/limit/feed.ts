// The history that `<case-feed>` shows, written by hand: its newest page, and the form to answer.
import type { SupportBackend } from '../../src/port/backend.js';
import { landmarks } from 'casekit/adapters/embedded';
import { readyDesk, type World } from '../desk.js';
import { main, painted, stage } from '../stage.js';
import { fromHtml, fromMarkdown, fromText } from './bodies.js';
import { ago, fullTime, icon, markup, part, shortTime } from './dom.js';

type Entry = Awaited<ReturnType<SupportBackend['feed']['list']>>['items'][number];
type Case = Awaited<ReturnType<SupportBackend['cases']['get']>>;

const keys = [
  ['Page Down', 'Next entry'],
  ['Page Up', 'Previous entry'],
  ['Ctrl+End', 'Leave the entries forwards'],
  ['Ctrl+Home', 'Leave the entries backwards'],
  ['Ctrl+Enter', 'Send the reply'],
];
const frame = markup(`
  <section aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" aria-describedby="order">History</h2>
    <div class="stack">
      <details class="keys small"><summary>Keyboard shortcuts</summary><dl>
        ${keys.map(([key, what]) => `<div><dt><kbd dir="ltr">${key}</kbd></dt><dd>${what}</dd></div>`).join('')}</dl></details>
      <form class="composer" novalidate>
        <h3 tabindex="-1">Reply</h3>
        <fieldset id="audience" role="radiogroup" aria-required="true"><legend class="label">Who will read it</legend>
          <div class="choices"></div></fieldset>
        <div class="field"><label class="label" for="message">Your message</label>
          <textarea id="message" class="input" rows="3" dir="auto"></textarea></div>
        <div class="foot">
          <div class="field files" role="group" aria-labelledby="files-label" aria-describedby="files-hint">
            <div class="label" id="files-label">Files for this reply <span class="muted">(optional)</span></div>
            <div class="hint" id="files-hint"></div>
            <div class="row"><button id="files" class="button" type="button">${icon('M19 11.5l-7 7a4.5 4.5 0 0 1-6.4-6.4l7.4-7.4a3 3 0 0 1 4.3 4.3L10 16.2a1.5 1.5 0 0 1-2.1-2.1l6.6-6.6')}Add files</button>
              <span class="muted small">or drop them here, or paste</span><input type="file" hidden multiple></div>
          </div>
          <div class="send">
            <p class="muted">Acting as <strong><bdi id="acting"></bdi></strong></p>
            <button class="button primary" type="submit">${icon('M4.5 5 20.5 12l-16 7 2-7zM6.5 12h7', 'flips')}Send reply</button>
          </div>
        </div>
      </form>
      <div class="bar"><p id="order" class="muted small"></p></div>
      <div id="feed" role="feed" aria-labelledby="heading" aria-busy="false"></div>
      <div class="end"><button class="button" type="button">${icon('M6 9.5l6 6 6-6')}<span></span></button></div>
    </div>
  </section>`);
const audience = markup(`
  <label class="choice"><input type="radio" name="audience"><span><span></span><span class="hint"></span></span></label>`);
const message = markup(`
  <article class="entry" tabindex="0">
    <span class="avatar" aria-hidden="true"></span>
    <div class="card">
      <div class="head">
        <h3 tabindex="-1"><span class="visually-hidden">Reply from </span><bdi></bdi> <span class="from"></span></h3>
        <time class="when muted small"><span></span></time>
      </div>
      <div class="body" dir="auto"></div>
      <p class="readers small"><span class="muted"></span></p>
    </div>
  </article>`);
const change = markup(`
  <article class="entry event" tabindex="0">
    <p class="line head"><span class="name"><bdi></bdi> <span class="muted small"><span class="visually-hidden">Change by </span><bdi></bdi></span></span>
      <time class="when muted small"><span></span></time></p>
  </article>`);
const fileRow = markup(`
  <li class="file">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path/></svg>
    <span class="file-name"><bdi></bdi><span class="muted small"> · <bdi></bdi> · <time></time></span></span>
    <span class="file-acts"></span>
  </li>`);
const fileIcon = 'M13.5 3.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3.5v5h5';
const imageIcon =
  'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5zM4 17l4.5-5 3.5 3.5 3-3 5 5M15.5 8.5h.01';
const fileButton = (path: string) =>
  markup(`<button class="button quiet icon-only" type="button">${icon(path)}</button>`);
const look = fileButton(
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
);
const save = fileButton('M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14');
const byMail = markup('<span class="mark">by e-mail</span>');
const internal = markup('<strong class="mark internal">Internal</strong>');

const sides: Record<string, string> = { partner: 'Partner', customer: 'Customer', vendor: 'Support', system: 'System' };
const statuses: Record<string, string> = {
  new: 'New',
  'in-progress': 'In progress',
  'action-required': 'Waiting for you',
  'solution-proposed': 'Solution proposed',
  closed: 'Closed',
};

let desk: SupportBackend;
let caseId: string;
const call = { locale: 'en' };

const isolated = (text: string) => `\u2068${text}\u2069`;

function sentenceOf({ event }: Entry): string {
  const { type, from = '', to = '' } = event!;
  if (type === 'status') return `Status changed from ${isolated(statuses[from]!)} to ${isolated(statuses[to]!)}`;
  if (type === 'severity') return `Severity changed from ${isolated(from)} to ${isolated(to)}`;
  if (type === 'shared') return `Shared with ${to}`;
  if (type === 'contact') return `Contact is now ${to}`;
  return 'Case created';
}

/** The reader's own. */
let zone: string | undefined;

function writeTime(element: Element, at: string): void {
  const time = part(element, 'time') as HTMLTimeElement;
  time.dateTime = at;
  time.title = fullTime(at, zone);
  time.firstElementChild!.textContent = ago(at);
  time.append(` · ${shortTime(at, zone)}`);
}

/** The files that came with a message, each to be looked at or saved. */
function filesOf(files: NonNullable<Entry['files']>): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'file-links';
  list.ariaLabel = 'Files';
  for (const { name, type, size = 0, addedBy, addedAt = '' } of files) {
    const element = fileRow();
    const isPicture = type?.startsWith('image/') === true;
    part(element, 'path').setAttribute('d', isPicture ? imageIcon : fileIcon);
    const [called, about] = part(element, '.file-name').children;
    called!.textContent = name;
    about!.prepend(`${(size / 1000).toFixed(0)} kB`);
    part(about!, 'bdi').textContent = addedBy?.name ?? '';
    const time = part(about!, 'time') as HTMLTimeElement;
    const exact = document.createElement('span');
    time.dateTime = addedAt;
    time.title = fullTime(addedAt, zone);
    exact.className = 'visually-hidden';
    exact.textContent = `, ${time.title}`;
    time.append(ago(addedAt), exact);
    const acts: [() => HTMLElement, string][] = [[save, 'Download']];
    if (isPicture) acts.unshift([look, 'Show']);
    for (const [button, label] of acts) {
      const act = button();
      act.ariaLabel = `${label} ${name}`;
      element.lastElementChild!.append(act);
    }
    list.append(element);
  }
  return list;
}

/** A picture that came with a mail takes the place of its words, once its bytes are here. */
async function placePicture(words: HTMLElement, files: NonNullable<Entry['files']>): Promise<void> {
  const file = files.find(({ contentId }) => contentId === words.dataset['cid']);
  const access = file && (await desk.files?.open?.({ id: file.id, caseId }, call));
  if (!access || !('blob' in access)) return;
  const image = document.createElement('img');
  image.alt = words.textContent;
  image.src = URL.createObjectURL(access.blob);
  await image.decode();
  words.replaceWith(image);
}

function changeOf(entry: Entry): HTMLElement {
  const element = change();
  const [what, who] = element.querySelectorAll('bdi');
  what!.textContent = sentenceOf(entry);
  who!.textContent = entry.author.name ?? '';
  writeTime(element, entry.at);
  return element;
}

function messageOf(entry: Entry, reader: string | undefined, { audiences = [] }: Case): HTMLElement {
  const { author, at, body, channel } = entry;
  const element = message();
  element.classList.add(author.side ?? 'unknown');
  const name = author.name ?? '';
  part(element, '.avatar').textContent = name
    .split(' ')
    .map(([first]) => first)
    .join('');
  const heading = part(element, 'h3');
  heading.children[1]!.textContent = name;
  const company = document.createElement('bdi');
  company.textContent = author.company?.label ?? '';
  heading.children[2]!.append(...(author.id === reader ? ['You'] : [`${sides[author.side!]} · `, company]));
  if (channel === 'email') heading.children[2]!.after(' ', byMail());
  writeTime(element, at);
  const text = part(element, '.body');
  if (body!.format === 'html') {
    const { blocks, after } = fromHtml(body!.text);
    text.append(...blocks);
    text.after(...after);
  } else text.append(...(body!.format === 'markdown' ? fromMarkdown(body!.text) : fromText(body!.text)));
  const readers = part(element, '.readers');
  if (entry.files?.length) {
    readers.before(filesOf(entry.files));
    for (const words of text.querySelectorAll<HTMLElement>('[data-cid]')) void placePicture(words, entry.files);
  }
  const label = document.createElement('bdi');
  label.textContent = entry.audience?.label ?? '';
  readers.lastElementChild!.append('Visible to: ', label);
  if (audiences.find(({ id }) => id === entry.audience?.id)?.internal) readers.prepend(internal(), ' ');
  return element;
}

/** Changes that follow each other are folded under the newest of them. */
function foldRuns(feed: HTMLElement): void {
  for (const first of Array.from(feed.children)) {
    if (!first.isConnected || !first.matches('.event')) continue;
    const run: Element[] = [];
    for (let next = first.nextElementSibling; next?.matches('.event'); next = next.nextElementSibling) run.push(next);
    if (run.length < 2) continue;
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = `${run.length} more changes`;
    details.append(summary, ...run);
    first.append(details);
  }
}

stage({
  async prepare(world: World) {
    desk = await readyDesk(world);
    caseId = landmarks(world).cases['long']!;
    for (let run = 0; run < 5; run++) await desk.feed.list({ caseId, size: 25 });
  },
  async first() {
    const [session, shownCase, page] = await Promise.all([
      desk.session.get({}, call),
      desk.cases.get({ id: caseId }, call),
      desk.feed.list({ caseId, size: 25 }, call),
    ]);
    zone = session.person.timeZone;
    const section = frame();
    const choices = part(section, '.choices');
    for (const { id, label = '', readers = '', internal } of shownCase.audiences ?? []) {
      const choice = audience();
      (choice.firstElementChild as HTMLInputElement).value = id;
      const [name, hint] = choice.lastElementChild!.children;
      name!.textContent = label;
      hint!.textContent = `${internal ? 'Internal · ' : ''}${readers}`;
      choices.append(choice);
    }
    const internal = shownCase.audiences?.findIndex((each) => each.internal) ?? -1;
    choices.querySelectorAll('input')[Math.max(0, internal)]!.checked = true;
    const types =
      shownCase.fileRules?.types?.map((type) => (type === 'image/*' ? 'images' : `\u2066${type}\u2069`)) ?? [];
    part(section, '.files .hint').textContent = `At most 10 files · up to 25 MB each · Types: ${types.join(', ')}`;
    part(section, '#acting').textContent = session.scopes.find(({ id }) => id === session.identity.scope)?.label ?? '';
    const total = page.total ?? 0;
    const left = (total - page.items.length).toLocaleString('en');
    part(section, '#order').textContent =
      `Newest first · ${page.items.length} of ${total.toLocaleString('en')} entries`;
    part(section, '.end span').textContent = `Load older entries (${left} more)`;
    const feed = part(section, '#feed');
    page.items.toReversed().forEach((entry, at) => {
      const element = entry.kind === 'event' ? changeOf(entry) : messageOf(entry, session.person.id, shownCase);
      element.id = `e${at + 1}`;
      element.ariaPosInSet = String(at + 1);
      element.ariaSetSize = String(total);
      const name = part(element, 'h3, .name');
      const when = part(element, '.when span');
      when.id = `${element.id}-at`;
      name.id = `${element.id}-name`;
      element.setAttribute('aria-labelledby', `${name.id} ${when.id}`);
      const text = element.querySelector('.body');
      if (text) {
        text.id = `${element.id}-says`;
        element.setAttribute('aria-describedby', text.id);
      }
      feed.append(element);
    });
    main().append(section);
    foldRuns(feed);
    await painted(() => document.querySelector('article'), 1);
  },
  // Nothing comes later here.
  whole: () => painted(() => true),
});
