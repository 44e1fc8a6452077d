import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/case-detail.js';
import '../../../src/define/case-feed.js';
import '../../../src/define/support-provider.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import { type Faults, withFaults } from '../../support/faults.js';
import { aDesk, cases } from './pages.js';

describe('a page of one case whose session has ended', () => {
  it('says so in each element, and offers to sign in once, where the page begins', async () => {
    const page = await aCasePage();

    await page.end();

    expect(page.said()).to.deep.equal(['case-detail', 'case-feed']);
    expect(page.offers()).to.deep.equal(['case-detail Sign in']);
  });

  it('offers it where something waits to be sent, and sends that once somebody is in', async () => {
    const page = await aCasePage();
    await page.end();

    await page.reply('It happens on Mondays only.');
    await waitUntil(() => page.offers().includes('case-feed Sign in'));
    const offered = page.offers();
    page.faults.fault = undefined;
    page.button('case-feed', 'Sign in')!.click();
    await waitUntil(() => page.history().includes('It happens on Mondays only.'));

    expect(offered).to.deep.equal(['case-feed Sign in']);
  });

  it('is read again as a whole, wherever one has signed in', async () => {
    const page = await aCasePage();
    await page.end();

    page.faults.fault = undefined;
    page.button('case-detail', 'Sign in')!.click();
    await waitUntil(() => page.said().length === 0);

    expect(page.offers()).to.deep.equal([]);
  });

  it('passes the offer on when the element that makes it leaves the page', async () => {
    const page = await aCasePage();
    await page.end();

    page.element('case-detail').remove();
    await waitUntil(() => page.offers().length === 1);

    expect(page.offers()).to.deep.equal(['case-feed Sign in']);
  });
});

const tags = ['case-detail', 'case-feed'] as const;
type Tag = (typeof tags)[number];

/** The page of a portal on which a case stands with its history. */
async function aCasePage() {
  const faults: Faults = {};
  const backend = withFaults(aDesk(), faults);
  const provider = await fixture<SupportProvider>(
    html`<support-provider .backend=${backend}>
      <case-detail case-id=${cases['unread']!}></case-detail>
      <case-feed case-id=${cases['unread']!}></case-feed>
    </support-provider>`,
  );
  const element = (tag: Tag) => provider.querySelector(tag)!;
  const all = (tag: Tag, selector: string) => [
    ...(provider.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const text = (tag: Tag) => all(tag, '[part="base"]')[0]?.textContent ?? '';
  const button = (tag: Tag, name: string) => all(tag, 'button').find((each) => each.textContent.trim() === name);
  const said = () => tags.filter((tag) => text(tag).includes('Your session ended.'));
  await waitUntil(
    () => all('case-detail', '.columns').length && all('case-feed', '#send').length,
    'the case is there',
    {
      timeout: 8000,
    },
  );
  return {
    faults,
    element,
    button,
    said,
    offers: () =>
      tags.flatMap((tag) =>
        all(tag, 'button').flatMap((each) => (each.textContent.includes('Sign in') ? [`${tag} Sign in`] : [])),
      ),
    /** What is in the history, not what waits to get there. */
    history: () =>
      all('case-feed', 'article')
        .map((each) => each.textContent)
        .join(),
    /** The session ends, and what is shown is read again. */
    async end() {
      faults.fault = 'session';
      dispatchEvent(new Event('online'));
      await waitUntil(() => said().length === 2, 'both say it', { timeout: 4000 });
      await Promise.all(tags.map((tag) => element(tag).updateComplete));
    },
    async reply(words: string) {
      const field = all('case-feed', '#message')[0] as HTMLTextAreaElement;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element('case-feed').updateComplete;
      all('case-feed', '#send')[0]!.click();
    },
  };
}
