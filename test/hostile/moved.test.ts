import '../../src/define/index.js';
import { expect } from '@open-wc/testing';
import type { SupportBackend } from '../../src/port/backend.js';
import type { Call } from '../../src/port/call.js';
import { aBackend, aCase, aFeed, anEntry, aPage, aRow, aSession } from '../support/answers.js';
import { watchComplaints } from '../support/policy.js';

const sequences = 300;
/** How often a system was subscribed to and how often an element showed one, so that this test tests something. */
const seen = { subscribed: 0, shown: 0 };
const tags = ['case-list', 'case-detail', 'case-feed', 'support-case-form'] as const;

describe('elements that are moved, taken out, cloned and given other systems, in any order and at any time', function () {
  this.timeout(240_000);

  it(`ask once, ask no longer, and show nothing of where they no longer are, ${sequences} times`, async () => {
    const seed = Math.trunc(Date.now() % 1_000_000);
    const random = seeded(seed);
    const complaints = watchComplaints();

    for (let at = 0; at < sequences; at++) await sequence(random, `seed ${seed}, sequence ${at}`);

    expect(seen.shown).to.be.greaterThan(sequences / 4);
    expect(seen.subscribed).to.be.greaterThan(sequences / 4);
    expect(complaints.lines, `seed ${seed}`).to.deep.equal([]);
    complaints.stop();
  });
});

async function sequence(random: () => number, which: string): Promise<void> {
  const pick = <T>(...choices: T[]): T => choices[Math.floor(random() * choices.length)]!;
  const systems = ['alder', 'birch', 'cedar'].map((name) => system(name));
  const places = [systems[0]!, systems[1]!].map(({ backend }) => {
    const provider = document.createElement('support-provider');
    provider.backend = backend;
    document.body.append(provider);
    return provider;
  });
  const elements = [pick(...tags), pick(...tags)].map((tag) => {
    const element = document.createElement(tag);
    if ('caseId' in element) element.caseId = 'c';
    return element as HTMLElement & { caseId?: string };
  });
  const done: string[] = [];
  const steps: Record<string, () => unknown> = {
    move: () => pick(...places).append(pick(...elements)),
    'move within': () => pick(...places).prepend(pick(...elements)),
    'take out': () => pick(...elements).remove(),
    'take out and put back': () => {
      const element = pick(...elements);
      const { parentNode } = element;
      element.remove();
      parentNode?.append(element);
    },
    clone: () => {
      const at = pick(0, 1);
      elements[at]!.replaceWith((elements[at] = elements[at]!.cloneNode(true) as HTMLElement));
    },
    'swap the system': () => (pick(...places).backend = pick(...systems).backend),
    'swap the language': () => (pick(...places).lang = pick('en', 'fr', 'ar')),
    'another case': () => {
      const element = pick(...elements);
      if (element.localName !== 'case-list') element.caseId = pick('c', 'd');
    },
    'move a provider': () => document.body.append(pick(...places)),
    answer: () => pick(...systems).answer(),
    'let some time pass': () => task(),
    'let less time pass': () => Promise.resolve(),
  };

  for (let step = 0; step < 12; step++) {
    const name = pick(...Object.keys(steps));
    done.push(name);
    await steps[name]!();
    for (const { watches, name: system } of systems)
      expect(watches(), `${which}: subscriptions to ${system} after ${done.join(', ')}`).to.be.at.most(1);
  }

  const about = `${which}: ${done.join(', ')}`;
  // Everybody answers, those last who were asked first; then each element shows what its place has, and no other.
  for (let round = 0; round < 4; round++) {
    await task();
    for (const one of systems) one.answer();
  }
  await task();
  for (const element of elements) {
    const place = places.find((provider) => provider.contains(element));
    const text = element.shadowRoot?.textContent ?? '';
    if (said(element).length) seen.shown++;
    for (const { backend, name } of systems)
      if (place && place.backend !== backend) expect(text, `${about}: <${element.localName}>`).not.to.contain(name);
  }

  for (const provider of places) provider.remove();
  for (const element of elements) element.remove();
  await task();
  await task();
  const left = elements.map(said);
  for (const { name, watches, reads, answer } of systems) {
    expect(watches(), `${about}: subscriptions to ${name} that are left`).to.equal(0);
    expect(reads(), `${about}: reads of ${name} that are left`).to.deep.equal([]);
    answer();
  }
  await task();
  // One that is drawn once more without its system says less; none says more.
  elements.forEach((element, at) =>
    expect(left[at], `${about}: late writes to <${element.localName}>`).to.include.members(said(element)),
  );

  function said(element: Element): string[] {
    const text = element.shadowRoot?.textContent ?? '';
    return systems.map(({ name }) => name).filter((name) => text.includes(name));
  }
}

/** A system whose answers come when the test wants them, and that knows who is still waiting. */
function system(name: string) {
  const open = new Set<{ what: string; signal: AbortSignal | undefined; resolve(): void }>();
  let watching = 0;
  const later =
    <T>(what: string, value: () => T) =>
    (_input: unknown, call?: Call) =>
      new Promise<T>((resolve) => {
        const entry = {
          what,
          signal: call?.signal,
          resolve: () => {
            open.delete(entry);
            resolve(value());
          },
        };
        open.add(entry);
      });
  const backend = aBackend({
    session: { get: later('session.get', () => aSession({ backendId: name })) as never },
    cases: {
      list: later('cases.list', () => aPage(aRow('1', { subject: name }))) as never,
      get: later('cases.get', () => aCase('c', { subject: name })) as never,
      create: async () => ({ id: '2', state: 'created' }),
    },
    feed: { list: later('feed.list', () => aFeed(anEntry('1', { body: { format: 'text', text: name } }))) as never },
    forms: {
      get: later('forms.get', () => ({
        form: { id: 'form', fields: [{ id: 'title', kind: 'text', label: name }] },
      })) as never,
    },
    changes: {
      async *watch(_input: unknown, { signal }: Call = {}) {
        watching++;
        seen.subscribed++;
        await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
        watching--;
        yield* [];
      },
    },
  } as Partial<SupportBackend>);
  return {
    name,
    backend,
    watches: () => watching,
    reads: () => [...open].filter(({ signal }) => !signal?.aborted).map(({ what }) => what),
    answer: () => [...open].toReversed().forEach(({ resolve }) => resolve()),
  };
}

const task = () => new Promise((resolve) => setTimeout(resolve));

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
