import { expect, waitUntil } from '@open-wc/testing';
import { watchComplaints } from '../support/policy.js';
import { everyElement, settled } from '../support/settled.js';
import { watchCanaries, watchForeignRequests } from './canaries.js';
import type { Payload } from './payloads.js';
import type { Place, Texts } from './place.js';

const atOnce = 60;

/**
 * Shows texts in a place, many at a time, does what a person would do there, and finds that nothing ran, nobody was asked, nothing was
 * reported to the page's policy, and nothing stands out of a narrow room.
 */
export async function expectHarmless(inPlace: (texts: Texts) => Place, payloads: readonly Payload[]): Promise<void> {
  const complaints = watchComplaints();
  const canaries = watchCanaries();
  const foreign = watchForeignRequests();

  for (let at = 0; at < payloads.length; at += atOnce) {
    const some = payloads.slice(at, at + atOnce);
    const ids = `${some[0]!.id} to ${some.at(-1)!.id}`;
    const { room, element } = await shown(inPlace(['harmless', ...some.map(({ text }) => text), 'harmless']));

    expect(tooWide(room), `too wide with ${ids}`).to.equal(undefined);
    for (const inside of everyElement(element)) expectNoPower(inside, ids);
    await press(element);
    expect(canaries.calls, ids).to.deep.equal([]);
    expect(complaints.lines, ids).to.deep.equal([]);
    room.remove();
  }
  expect(foreign.take()).to.deep.equal([]);
  complaints.stop();
  canaries.stop();
}

/** In a room of 320 px. */
export async function shown({ tag, backend, properties, act }: Place) {
  const room = document.createElement('div');
  const provider = document.createElement('support-provider');
  const element = document.createElement(tag);
  Object.assign(room.style, { width: '320px', position: 'absolute' });
  Object.assign(provider, { backend, caseHref: '/cases/{id}' });
  Object.assign(element, properties);
  provider.append(element);
  room.append(provider);
  document.body.append(room);
  await act?.(element, provider);
  await waitUntil(() => allText(element).includes('harmless'), `<${tag}> shows what it was sent`, { timeout: 10_000 });
  await settled(element, { frames: 3 });
  return { room, element };
}

const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'blob:'];

/** Nothing in the tree can run, embed, send, or lead anywhere but where a link may. */
function expectNoPower(element: Element, ids: string): void {
  expect('script style iframe object embed base meta link frame'.split(' '), ids).not.to.include(element.localName);
  for (const name of element.getAttributeNames()) {
    expect(name.startsWith('on'), `${ids}: ${element.localName}[${name}]`).to.equal(false);
    expect(['style', 'srcdoc', 'formaction', 'action', 'background', 'ping'], ids).not.to.include(name);
  }
  if (element instanceof HTMLAnchorElement && element.href !== '') {
    expect(schemes as readonly string[], `${ids}: ${element.href}`).to.include(element.protocol);
    if (element.protocol === 'mailto:') expectOneReader(element, ids);
    if (element.origin !== location.origin && element.protocol.startsWith('http'))
      expect(element.rel, ids).to.contain('noopener');
  }
}

/** A mail goes to one address, and nothing is put into it but what is said to be. */
function expectOneReader({ href, pathname, search }: HTMLAnchorElement, ids: string): void {
  expect(decodeURIComponent(pathname), `${ids}: ${href}`).to.match(/^[^\s@,;:?%<>]+@[^\s@,;:?%<>]+$/);
  for (const key of new URLSearchParams(search).keys()) expect(['subject', 'body'], `${ids}: ${href}`).to.include(key);
}

/** The innermost thing that stands out of its room, if one does. */
function tooWide(room: HTMLElement): string | undefined {
  if (room.scrollWidth <= 320) return undefined;
  const { left, right } = room.getBoundingClientRect();
  const out = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
  };
  const one = [...everyElement(room)].filter(out).at(-1);
  return `${room.scrollWidth} px: ${one?.localName}.${one?.className} ${one?.textContent?.slice(0, 60)}`;
}

/** Most handlers wait for a person. */
async function press(element: Element): Promise<void> {
  const stay = (event: Event) => event.preventDefault();
  addEventListener('click', stay);
  for (const inside of everyElement(element))
    for (const type of ['pointerover', 'focus', 'toggle', 'animationstart', 'error', 'load'])
      if (inside.localName === 'a' || inside.closest('[part~=body]')) inside.dispatchEvent(new Event(type));
  for (const inside of everyElement(element)) if (inside instanceof HTMLAnchorElement) inside.click();
  removeEventListener('click', stay);
  await new Promise(requestAnimationFrame);
}

/** What is read, and what stands in fields. */
const allText = (root: Element): string =>
  [...everyElement(root)]
    .map((element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.value
        : [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join(''),
    )
    .join(' ');
