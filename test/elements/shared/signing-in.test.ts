import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import 'casekit/define/customer-list';
import 'casekit/define/support-authority';
import 'casekit/define/support-provider';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import { SupportError } from '../../../src/port/error.js';
import { aBackend } from '../../support/answers.js';
import { readAgain } from '../../support/read-again.js';
import { settled } from '../../support/settled.js';
import { aForm, aDesk, fillPartnerRequest, shows, submit, withOperations } from '../support-case-form/pages.js';

const contoso = { id: 'c', label: 'Contoso', authority: [{ covers: 'Technical cases', can: { state: 'allowed' } }] };

describe('a page on which the session has ended', () => {
  it('offers to sign in once, though every element says so', async () => {
    let ended = false;
    const answer = async <T>(value: T): Promise<T> => {
      if (ended) throw new SupportError('unauthenticated');
      return value;
    };
    const backend = aBackend({
      customers: { list: () => answer({ items: [contoso] }), get: () => answer(contoso) },
    });
    const provider = await fixture<SupportProvider>(
      html`<support-provider .backend=${backend} customer-id="c">
        <customer-list></customer-list>
        <support-authority></support-authority>
      </support-provider>`,
    );
    await settled(provider);
    ended = true;

    await readAgain(provider);

    await waitUntil(() => tags.every((tag) => textOf(provider, tag).includes('Your session ended.')), 'both say so');
    expect(offers(provider)).to.deep.equal(['customer-list']);
  });

  it('offers it where a case waits to be sent, and nowhere else', async () => {
    let ended = false;
    const desk = aDesk();
    const over = () => Promise.reject(new SupportError('unauthenticated'));
    const backend = withOperations(desk, {
      cases: { create: over },
      customers: { get: (query, call) => (ended ? over() : desk.customers.get!(query, call)) },
    });
    const { form, provider } = await aForm({ backend, kind: 'partner' });
    provider.prepend(document.createElement('support-authority'));
    await settled(provider);
    await fillPartnerRequest(form);
    ended = true;

    await readAgain(provider);
    const before = offers(provider);
    await submit(form);
    await waitUntil(() => shows(form, 'Your session ended.'));
    await settled(provider);

    expect(before).to.deep.equal(['support-authority']);
    expect(offers(provider)).to.deep.equal(['support-case-form']);
  });
});

const tags = ['customer-list', 'support-authority'] as const;

const textOf = (page: Element, tag: string): string =>
  page.querySelector(tag)?.shadowRoot?.querySelector('[part="base"]')?.textContent ?? '';

/** The elements that offer to sign in. */
const offers = (page: Element): string[] =>
  ['customer-list', 'support-authority', 'support-case-form'].filter((tag) =>
    [...(page.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [])].some((button) =>
      button.textContent.includes('Sign in'),
    ),
  );
