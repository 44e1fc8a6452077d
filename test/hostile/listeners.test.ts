import '../../src/define/index.js';
import { expect } from '@open-wc/testing';
import { keeping } from '../../src/context/page-keeping.js';
import { aBackend, aCase, aFeed, anEntry, aPage, aRow } from '../support/answers.js';
import { everyElement, settled } from '../support/settled.js';

/** What a page has for as long as it lives: drafts go to sleep and wake up with it. */
const ofThePage = ['pagehide', 'pageshow'];
const types =
  'online offline visibilitychange pageshow pagehide beforeunload hashchange popstate keydown keyup focusin pointerdown resize scroll support-case-select'.split(
    ' ',
  );

describe('on a page that wraps what listens, so that `removeEventListener` finds nothing', () => {
  it('nothing of an element that is gone hears the page', async () => {
    const heard: string[] = [];
    const unwrap = wrapped((target, type) =>
      target === window || target === document ? void heard.push(type) : undefined,
    );
    const provider = aPortal();
    await settled(provider);
    for (const element of everyElement(provider)) element.dispatchEvent(new Event('focusin', { bubbles: true }));
    await settled(provider);
    const tell = () => {
      for (const type of types) for (const target of [window, document]) target.dispatchEvent(new Event(type));
      return heard.splice(0);
    };
    const before = tell();

    provider.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    const after = tell();
    unwrap();

    expect(before).to.include.members(['online', 'visibilitychange', 'support-case-select']);
    expect(after.filter((type) => !ofThePage.includes(type))).to.deep.equal([]);
  });

  it('people are asked before they leave only while something is on its way', () => {
    const unwrap = wrapped(() => {});
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

    const [one, other] = [keeping.onLeave!(), keeping.onLeave!()];
    const during = asks();
    one();
    const still = asks();
    other();
    const after = asks();
    unwrap();

    expect([during, still, after]).to.deep.equal([true, true, false]);
  });
});

/** As zone-like libraries do that keep no account of it; an object that listens is left as it is. */
function wrapped(hear: (target: EventTarget, type: string) => void): () => void {
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    // Called as a plain function, it is the window's.
    const target = this ?? window;
    const around = (event: Event) => {
      hear(target, type);
      return (listener as EventListener).call(target, event);
    };
    addEventListener.call(target, type, typeof listener === 'function' ? around : listener, options);
  };
  return () => (EventTarget.prototype.addEventListener = addEventListener);
}

function aPortal(): Element {
  const provider = document.createElement('support-provider');
  provider.backend = aBackend({
    cases: {
      list: async () => aPage(aRow('1')),
      get: async () => aCase('1', { can: { reply: { state: 'allowed' }, close: { state: 'allowed' } } }),
      create: async () => ({ id: '2', state: 'created' }),
    },
    feed: { list: async () => aFeed(anEntry('7')), post: async () => ({}) },
    forms: { get: async () => ({ form: { id: 'form', fields: [{ id: 'title', kind: 'text', label: 'Title' }] } }) },
    customers: { list: async () => ({ items: [] }), get: async ({ id }) => ({ id }) },
  });
  const tags = ['case-list', 'case-detail', 'case-feed', 'support-case-form', 'support-drafts', 'customer-list'];
  for (const tag of tags) provider.append(Object.assign(document.createElement(tag), { caseId: '1' }));
  document.body.append(provider);
  return provider;
}
