// The little that the hand-written pages share. No library: markup that is cloned, and texts that are put into it.

/** Makes markup that never changes ready to be cloned. It holds nothing that anybody has typed. */
export function markup(text: string): () => HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = text.replaceAll(/\n\s*/g, '');
  return () => template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

export const icon = (path: string, more = ''): string =>
  `<svg class="icon ${more}" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;

export function part(root: Element, selector: string): HTMLElement {
  return root.querySelector<HTMLElement>(selector)!;
}

/** Writes a text where it is another one than before. */
export function write(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

const formats = new Map<string | undefined, [full: Intl.DateTimeFormat, short: Intl.DateTimeFormat]>();

/** The formats of a time zone; made once, since each costs a millisecond. */
function formatsOf(timeZone: string | undefined) {
  let found = formats.get(timeZone);
  if (!found) {
    found = [
      new Intl.DateTimeFormat('en', {
        weekday: 'long',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
        ...(timeZone && { timeZone }),
      }),
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', ...(timeZone && { timeZone }) }),
    ];
    formats.set(timeZone, found);
  }
  return found;
}

export const fullTime = (at: string, timeZone?: string): string => formatsOf(timeZone)[0].format(new Date(at));
export const shortTime = (at: string, timeZone?: string): string => formatsOf(timeZone)[1].format(new Date(at));

let relative: Intl.RelativeTimeFormat | undefined;

export function ago(at: string): string {
  relative ??= new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const past = Date.parse(at) - Date.now();
  const size = Math.abs(past);
  if (size < 45_000) return relative.format(0, 'second');
  if (size < 45 * 60_000) return relative.format(Math.round(past / 60_000), 'minute');
  if (size < 22 * 3_600_000) return relative.format(Math.round(past / 3_600_000), 'hour');
  if (size < 26 * 86_400_000) return relative.format(Math.round(past / 86_400_000), 'day');
  if (size < 11 * 2_629_800_000) return relative.format(Math.round(past / 2_629_800_000), 'month');
  return relative.format(Math.round(past / 31_557_600_000), 'year');
}
