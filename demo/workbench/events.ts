import { html, render } from 'lit';

const names = [
  'support-case-submit',
  'support-navigate',
  'support-sign-in',
  'support-case-opened',
  'support-case-changed',
  'support-entry-posted',
  'support-case-select',
  'support-customer-select',
  'support-scope-select',
  'support-contact-assigned',
  'support-query-changed',
  'support-failed',
];

interface Line {
  at: string;
  name: string;
  says: string;
}
const lines: Line[] = [];
let list: HTMLElement | undefined;

function note(event: Event): void {
  const own = Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));
  lines.unshift({ at: new Date().toLocaleTimeString('en-GB'), name: event.type, says: JSON.stringify(own) });
  lines.length = Math.min(lines.length, 50);
  show();
}
for (const name of names) document.addEventListener(name, note);

function show(): void {
  if (!list) return;
  render(
    lines.length
      ? lines.map(({ at, name, says }) => html`<li><time>${at}</time> <b>${name}</b> <code>${says}</code></li>`)
      : html`<li>Nothing yet: file, pick or filter something.</li>`,
    list,
  );
}

/** What the elements have told the page. */
export const eventLog = () =>
  html`<details
    @toggle=${(event: Event) => {
      list = (event.target as Element).querySelector<HTMLElement>('ol') ?? undefined;
      show();
    }}
  >
    <summary>Events</summary>
    <ol tabindex="0" aria-label="Events"></ol>
  </details>`;
