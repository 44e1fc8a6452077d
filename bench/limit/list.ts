// The page of cases that `<case-list>` shows, written by hand for one portal: one language, one look, no states.
import type { SupportBackend } from '../../src/port/backend.js';
import { busyDesk } from '../busy.js';
import { readyDesk, type World } from '../desk.js';
import { main, painted, stage } from '../stage.js';
import { ago, fullTime, icon, markup, part, shortTime, write } from './dom.js';

type CasePage = Awaited<ReturnType<SupportBackend['cases']['list']>>;
type CaseRow = CasePage['items'][number];

const sortIcon = icon('M8 9.5l4-4.5 4 4.5M8 14.5l4 4.5 4-4.5');
const head = (label: string, by?: string, sorted = false) =>
  by
    ? `<th scope="col"${sorted ? ' aria-sort="descending"' : ''}><button class="sort" type="button" data-sort="${by}"><span>${label}</span>${sorted ? icon('M12 5v14M6.5 13.5 12 19l5.5-5.5') : sortIcon}</button></th>`
    : `<th scope="col">${label}</th>`;
const orders = [
  ['updatedAt', 'Last update', 'newest first', 'oldest first'],
  ['createdAt', 'Opened', 'newest first', 'oldest first'],
  ['severity', 'Severity', 'high first', 'low first'],
  ['number', 'Number', 'descending', 'ascending'],
  ['subject', 'Subject', 'descending', 'ascending'],
  ['customer', 'Customer', 'descending', 'ascending'],
];

const frame = markup(`
  <section class="cases" aria-labelledby="heading">
    <div class="header">
      <h2 id="heading" tabindex="-1">Cases</h2>
      <button class="button primary" type="button">${icon('M12 5v14M5 12h14')}New case</button>
    </div>
    <div class="body">
      <div class="toolbar">
        <div class="presets" role="group" aria-label="Which cases">
          <button type="button" class="preset" aria-pressed="true">Open</button>
          <button type="button" class="preset" aria-pressed="false">Waiting for you</button>
          <button type="button" class="preset" aria-pressed="false">Closed</button>
          <button type="button" class="preset" aria-pressed="false">All</button>
        </div>
      </div>
      <form role="search" aria-label="Search cases" novalidate>
        <div class="search">
          <label class="visually-hidden" for="text">Search cases</label>
          <div class="box">
            ${icon('M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5')}
            <input id="text" class="input" type="search" name="text" dir="auto" maxlength="500" autocomplete="off"
              enterkeyhint="search" placeholder="Number, subject or description">
          </div>
          <button class="button" type="submit">Search</button>
          <button class="button" type="button" aria-expanded="false">${icon('M4 6h16M7 12h10M10 18h4')}Filters</button>
          <label class="sort-by"><span>Sort by</span><select class="input">
            ${orders
              .map(
                ([by, label, down, up]) =>
                  `<option value="-${by}">${label}, ${down}</option><option value="${by}">${label}, ${up}</option>`,
              )
              .join('')}
          </select></label>
        </div>
      </form>
      <table aria-labelledby="caption">
        <caption id="caption" tabindex="-1"><span aria-hidden="true"></span>
          <span class="visually-hidden"></span></caption>
        <thead><tr>${head('Case', 'number')}${head('Customer', 'customer')}${head('Status')}${head('Severity', 'severity')}${head('Last update', 'updatedAt', true)}</tr></thead>
        <tbody></tbody>
      </table>
      <nav class="pages" aria-label="Pages of cases">
        <span class="range"></span>
        <button class="button" type="button" aria-disabled="true">${icon('M14.5 6l-6 6 6 6', 'flips')}Previous</button>
        <button class="button" type="button">${icon('M9.5 6l6 6-6 6', 'flips')}Next</button>
      </nav>
    </div>
  </section>`);

const row = markup(`
  <tr>
    <th scope="row"><button class="link" type="button"><bdi class="subject"></bdi> <bdi class="number"></bdi></button></th>
    <td data-label="Customer"><bdi></bdi></td>
    <td data-label="Status"></td>
    <td data-label="Severity"></td>
    <td data-label="Last update"><time><span></span> <span class="below"></span></time></td>
  </tr>`);

const badge = (path: string, label: string, tone = '', more = '') =>
  markup(`<span class="badge ${tone}">${icon(path, more)}<span>${label}</span></span>`);
const circle = 'M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z';
const escalate = 'M12 20V4M6 10l6-6 6 6M5 20h14';
const hourglass = 'M7 3.5h10M7 20.5h10M8 3.5c0 5 8 6 8 8.5s-8 3.5-8 8.5M16 3.5c0 5-8 6-8 8.5s8 3.5 8 8.5';
const statuses: Record<string, () => HTMLElement> = {
  new: badge(circle, 'New', 'new'),
  'in-progress': badge(`${circle}M12 8.5v7M12 12h3.5`, 'In progress', 'in-progress'),
  'action-required': badge(
    'M8.5 5 4.5 9l4 4M4.5 9h9a5.5 5.5 0 0 1 0 11H9',
    'Waiting for you',
    'action-required',
    'flips',
  ),
  'solution-proposed': badge(
    'M9.5 17.5h5M10.5 20.5h3M12 3.5a6 6 0 0 0-3.5 10.9c.7.5 1 1.3 1 2.1v1h5v-1c0-.8.3-1.6 1-2.1A6 6 0 0 0 12 3.5z',
    'Solution proposed',
    'solution-proposed',
  ),
  closed: badge('M5 12.5l4.5 4.5L19 7.5', 'Closed', 'closed'),
};
const flagBadges: Record<string, () => HTMLElement> = {
  escalated: badge(escalate, 'Escalated', 'action-required'),
  'on-hold': badge('M9.5 7v10M14.5 7v10', 'On hold'),
  'awaiting-approval': badge(hourglass, 'Awaiting approval'),
  shared: badge(
    'M17 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6.5 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM17 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8.8 10.9l6-3.6M8.8 13.1l6 3.6',
    'Shared',
  ),
};
const bars = (filled: number) =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${['M6 19v-4', 'M12 19v-8.5', 'M18 19V5']
    .map((path, at) => `<path${at < filled ? '' : ' class="faint"'} d="${path}"/>`)
    .join('')}</svg>`;
const grave = [
  ['highest', icon('M12 3.5 20.5 12 12 20.5 3.5 12zM12 8.5v4M12 15.5h.01')],
  ['high', bars(3)],
  ['', bars(2)],
  ['', bars(1)],
].map(([weight, picture]) => markup(`<span class="severity ${weight}">${picture}<span></span></span>`));
const mark = markup(`<span class="mark">${icon('M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z')}Unread</span>`);
const files = markup(
  `<span class="files">${icon('M19 11.5l-7 7a4.5 4.5 0 0 1-6.4-6.4l7.4-7.4a3 3 0 0 1 4.3 4.3L10 16.2a1.5 1.5 0 0 1-2.1-2.1l6.6-6.6')}<span></span></span>`,
);
const more = markup(
  `<button class="button" type="button">${icon('M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4.5V9H15')}<span></span></button>`,
);

/** A row on the page, and what it shows now. */
interface Shown {
  element: HTMLElement;
  row: CaseRow;
}

let desk: SupportBackend;
let busy: Awaited<ReturnType<typeof busyDesk>>;
let session: Awaited<ReturnType<SupportBackend['session']['get']>>;
const shown = new Map<string, Shown>();

function rowOf(data: CaseRow): HTMLElement {
  const element = row();
  const [link, customer, status, severity] = element.children as unknown as HTMLElement[];
  part(link!, '.subject').textContent = cut(data.subject);
  part(link!, '.number').textContent = data.number ?? '';
  customer!.firstElementChild!.textContent = data.customer?.label ?? '';
  writePeople(customer!, data);
  status!.append(statuses[data.status]!());
  const rank = session.listing.severities!.findIndex(({ id }) => id === data.severity!.id);
  const severityMark = grave[rank]!();
  severityMark.lastElementChild!.textContent = data.severity!.label ?? '';
  severity!.append(severityMark);
  writeTime(element, data);
  writeMarks(element, data);
  return element;
}

const cut = (subject: string) => (subject.length > 200 ? `${subject.slice(0, 200)}…` : subject);

/** Who filed it, and who answers for it where that is somebody else. */
function writePeople(cell: HTMLElement, { filedBy, contact }: CaseRow): void {
  const below = (text: string) => {
    const line = document.createElement('span');
    line.className = 'below';
    line.textContent = text;
    cell.append(line);
  };
  const whose = filedBy?.side === 'customer' ? ', the customer' : filedBy?.side === 'vendor' ? ', support' : '';
  if (filedBy?.name) below(`Filed by \u2068${filedBy.name}\u2069${whose}`);
  if (contact?.name && contact.name !== filedBy?.name) below(`Contact: \u2068${contact.name}\u2069`);
}

function writeTime(element: HTMLElement, { updatedAt = '' }: CaseRow): void {
  const time = part(element, 'time') as HTMLTimeElement;
  if (time.dateTime !== updatedAt) {
    time.dateTime = updatedAt;
    time.title = fullTime(updatedAt, session.person.timeZone);
    time.lastElementChild!.textContent = shortTime(updatedAt, session.person.timeZone);
  }
  write(time.firstElementChild!, ago(updatedAt));
}

function writeMarks(element: HTMLElement, { unread, flags = [], fileCount }: CaseRow): void {
  element.classList.toggle('unread', unread === true);
  element.querySelector('.meta')?.remove();
  if (!unread && !flags.length && !fileCount) return;
  const meta = document.createElement('div');
  meta.className = 'meta';
  if (unread) meta.append(mark());
  for (const flag of flags) meta.append(flagBadges[flag]!());
  if (fileCount) {
    const count = files();
    count.lastElementChild!.textContent = fileCount === 1 ? '1 file' : `${fileCount} files`;
    meta.append(count);
  }
  element.firstElementChild!.append(meta);
}

/** What changed of a row, and nothing else of it. */
function change(now: Shown, next: CaseRow): void {
  const { element, row } = now;
  if (row.status !== next.status) element.children[2]!.replaceChildren(statuses[next.status]!());
  if (row.subject !== next.subject) part(element, '.subject').textContent = cut(next.subject);
  if (row.filedBy?.name !== next.filedBy?.name || row.contact?.name !== next.contact?.name) {
    const cell = element.children[1] as HTMLElement;
    cell.replaceChildren(cell.firstElementChild!);
    writePeople(cell, next);
  }
  if (row.unread !== next.unread || row.fileCount !== next.fileCount || `${row.flags}` !== `${next.flags}`)
    writeMarks(element, next);
  writeTime(element, next);
  now.row = next;
}

const query = {
  status: ['new', 'in-progress', 'action-required', 'solution-proposed', 'unknown'],
  sort: '-updatedAt',
  size: 25,
};

function fill(page: CasePage): void {
  const list = frame();
  list.addEventListener('click', () => {});
  const acting = session.scopes.find(({ id }) => id === session.identity.scope)?.label;
  const [title, caption] = part(list, 'caption').children;
  title!.textContent = `Open cases · Acting as ${acting}`;
  caption!.textContent = `Open cases, sorted by last update, newest first. Column headers with buttons sort. Acting as \u2068${acting}\u2069.`;
  const body = part(list, 'tbody');
  for (const data of page.items) {
    const element = rowOf(data);
    shown.set(data.id, { element, row: data });
    body.append(element);
  }
  part(list, '.range').textContent =
    page.total === undefined
      ? `Cases 1–${page.items.length}`
      : `Cases 1–${page.items.length} of ${page.total.toLocaleString('en')}`;
  main().append(list);
}

/** Reads the page again, at most ten times a second: values change in place, what is new waits for a press. */
async function refresh(): Promise<void> {
  const { items } = await desk.cases.list(query, { locale: 'en' });
  let arrived = 0;
  for (const next of items) {
    const now = shown.get(next.id);
    if (now) change(now, next);
    else arrived++;
  }
  let button = main().querySelector('.arrivals');
  if (!arrived) button?.remove();
  else {
    if (!button) {
      button = more();
      button.classList.add('arrivals');
      part(main(), 'table').before(button);
    }
    write(button.lastElementChild!, arrived === 1 ? 'Show 1 new case' : `Show ${arrived} new cases`);
  }
}

async function follow(): Promise<void> {
  let due: ReturnType<typeof setTimeout> | undefined;
  for await (const _ of desk.changes!.watch!({}))
    due ??= setTimeout(() => {
      due = undefined;
      void refresh();
    }, 100);
}

stage({
  async prepare(world: World) {
    desk = await readyDesk(world);
  },
  async prepareBusy() {
    desk = busy = await busyDesk(await readyDesk());
  },
  live: (seconds: number) => busy.run(seconds),
  async show() {
    const [who, page] = await Promise.all([
      desk.session.get({}, { locale: 'en' }),
      desk.cases.list(query, { locale: 'en' }),
    ]);
    session = who;
    fill(page);
    void follow();
    await painted(() => document.querySelectorAll('tbody tr').length === 25);
  },
});
