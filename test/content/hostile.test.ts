import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { combinations, corpus, spelled, type Spelled } from '../support/corpus.js';
import { drawn } from '../support/drawn.js';
import { watchComplaints } from '../support/policy.js';

interface Payload extends Spelled {
  payload?: string;
  markdown?: string;
  value?: string;
}

const formats = ['html', 'markdown', 'text'];
/** Of the generated ones, every so many: a number that shares no divisor with the sizes of their parts. */
const nth = 7;

// What the kit itself may write into a body. Whatever else is found there came out of one.
const tags =
  'p h3 h4 h5 h6 pre blockquote ul ol li table tbody tr th td hr br a img bdi span div details summary strong em s code sub sup';
const attributes = 'alt aria-label class colspan dir href rel role rowspan start tabindex target';
const classes = ['', 'scroll', 'quote', 'signature', 'picture', 'leads-to', 'disguised'];

describe('a hostile body', () => {
  for (const list of ['own-xss', 'markdown', 'own-strings']) {
    it(`runs nothing, asks nobody, and reports nothing to the page's policy (${list})`, async () => {
      const complaints = watchComplaints();
      const canary = watchCanary();

      for (const item of await corpus<Payload>(list)) {
        const text = spelled(item, item.payload ?? item.markdown ?? item.value).slice(0, 600_000);
        for (const format of formats) {
          const body = await drawn(format, text);
          expectOnlyOurs(body, item.id);
          pressEverything(body);
          body.remove();
        }
      }
      await paintedTwice();

      expect(canary.calls).to.equal(0);
      expect(complaints.lines).to.deep.equal([]);
      complaints.stop();
    }).timeout(60_000);
  }

  it('has no link that runs, however its address is written', async () => {
    const complaints = watchComplaints();

    for (const text of await combinations('own-url-generator')) {
      const body = await drawn('html', text);
      expect(body.querySelectorAll('[href], [src], form, iframe, object, embed'), text).to.have.length(0);
      body.remove();
    }

    expect(complaints.lines).to.deep.equal([]);
    complaints.stop();
  }).timeout(60_000);

  it('has no handler, on whatever element, of whatever event', async () => {
    const complaints = watchComplaints();
    const canary = watchCanary();
    const all = await combinations('own-xss');

    for (const [at, text] of all.entries()) {
      if (at % nth) continue;
      const body = await drawn(formats[Math.floor(at / nth) % formats.length]!, text);
      expectOnlyOurs(body, text);
      pressEverything(body);
      body.remove();
    }

    expect(all.length).to.be.greaterThan(60_000);
    expect(canary.calls).to.equal(0);
    expect(complaints.lines).to.deep.equal([]);
    complaints.stop();
  }).timeout(60_000);

  it('leaves nothing that DOMPurify would take out', async () => {
    for (const { id, payload = '' } of await corpus<Payload>('own-xss')) {
      const body = await drawn('html', payload, {
        remote: 'allowed',
        pictureUrl: () => 'https://proxy.example/picture',
      });
      const copy = body.cloneNode(true) as HTMLElement;
      body.remove();

      DOMPurify.sanitize(copy, oracle);

      expect(copy.isEqualNode(body), `${id}: ${DOMPurify.removed.length} removed`).to.equal(true);
    }
  });
});

// An own policy, since under Trusted Types DOMPurify without one is silent. In place: nothing is parsed.
const oracle = {
  IN_PLACE: true,
  ADD_ATTR: ['target', 'referrerpolicy'],
  TRUSTED_TYPES_POLICY: { createHTML: (html: string) => html, createScriptURL: (url: string) => url } as never,
};

function expectOnlyOurs(body: HTMLElement, id: string): void {
  for (const element of body.querySelectorAll('*')) {
    expect(tags.split(' '), id).to.include(element.localName);
    expect(classes, id).to.include(element.className);
    for (const name of element.getAttributeNames())
      expect(attributes.split(' '), `${id}: ${element.localName}`).to.include(name);
  }
}

/** Most handlers wait for a person. */
function pressEverything(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) link.addEventListener('click', (event) => event.preventDefault());
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    for (const type of ['pointerover', 'focus', 'toggle', 'beforetoggle', 'animationstart'])
      element.dispatchEvent(new Event(type));
    element.click();
  }
}

function watchCanary(): { calls: number } {
  const canary = { calls: 0 };
  Object.assign(globalThis, { __pwn: () => (canary.calls += 1) });
  return canary;
}

async function paintedTwice(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}
