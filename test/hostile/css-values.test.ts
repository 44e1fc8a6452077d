import '../../src/define/index.js';
import { expect } from '@open-wc/testing';
import { aBackend, aFeed, anEntry, aPage, aRow } from '../support/answers.js';
import { corpus } from '../support/corpus.js';
import { watchComplaints } from '../support/policy.js';
import { everyElement, settled } from '../support/settled.js';
import { watchForeignRequests } from './canaries.js';

/** Every property that a portal can set, by the elements' own style sheets. */
const names = new Set<string>();

describe('values of tokens that a portal takes from elsewhere', () => {
  it('load nothing and hide nothing, whatever they say', async () => {
    const { room, elements } = await aPortal();
    const [complaints, foreign] = [watchComplaints(), watchForeignRequests()];
    for (const sheet of sheetsIn(room)) for (const name of sheet.match(/--support-[a-z-]+/g) ?? []) names.add(name);

    for (const { id, value } of await corpus<{ id: string; value: string }>('css-values')) {
      for (const name of names) room.style.setProperty(name, value);
      await settled(room, { frames: 2 });
      for (const { shadowRoot, localName } of elements)
        expect(shadowRoot!.querySelector('[part=base]')!.clientHeight, `${id}: <${localName}>`).to.be.greaterThan(20);
    }

    expect(names.size).to.be.greaterThan(20);
    expect(foreign.take()).to.deep.equal([]);
    expect(complaints.lines).to.deep.equal([]);
    complaints.stop();
    room.remove();
  });
});

async function aPortal() {
  const room = document.createElement('div');
  const provider = document.createElement('support-provider');
  const elements = (['case-list', 'case-detail', 'case-feed', 'support-case-form', 'support-drafts'] as const).map(
    (tag) => document.createElement(tag),
  );
  for (const element of elements) if ('caseId' in element) element.setAttribute('case-id', '1');
  const backend = aBackend({
    cases: { list: async () => aPage(aRow('1'), aRow('2')), create: async () => ({ id: '9', state: 'created' }) },
    feed: { list: async () => aFeed(anEntry('1')), post: async () => ({}) },
    forms: {
      get: async () => ({
        form: { id: 'form', fields: [{ id: 'title', kind: 'text', label: 'Title', required: true }] },
      }),
    },
  });
  Object.assign(provider, { backend });
  provider.append(...elements);
  room.append(provider);
  document.body.append(room);
  await settled(room);
  return { room, elements };
}

/** The text of all style sheets of elements under a root. */
const sheetsIn = (root: Element): string[] =>
  [...everyElement(root)].flatMap(({ shadowRoot }) =>
    (shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  );
