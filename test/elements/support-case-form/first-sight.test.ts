import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/support-case-form.js';
import '../../../src/define/support-provider.js';
import { embeddedBackend, landmarks } from '../../../src/adapters/embedded/index.js';
import type { SupportCaseForm } from '../../../src/elements/support-case-form/support-case-form.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';

// A page fetches what works on a form once, so the first form of this page is the only one that is seen without it.
describe('<support-case-form> before what works on it has come', () => {
  it('asks its questions, and keeps what is written meanwhile, in the same control', async () => {
    const backend = embeddedBackend({ store: 'memory', cases: 20, seed: 1, staff: false });
    const provider = await fixture<SupportProvider>(
      html`<support-provider .backend=${backend} .customerId=${landmarks().customers['full']}
        ><support-case-form></support-case-form
      ></support-provider>`,
    );
    const form = provider.querySelector<SupportCaseForm>('support-case-form')!;
    const find = <E extends HTMLElement>(selector: string) => form.shadowRoot!.querySelector<E>(selector);
    await waitUntil(() => find('textarea'), 'no questions', { interval: 1 });
    const area = find<HTMLTextAreaElement>('textarea')!;
    const worksAlready = find('.files-room > *') !== null;

    area.focus();
    area.value = 'It stopped on Monday.';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => find('.files-room > *'), 'no way to work', { timeout: 5000 });
    await form.updateComplete;

    expect(worksAlready, 'what works on it was here before its questions').to.equal(false);
    expect(find('textarea')).to.equal(area);
    expect(form.shadowRoot!.activeElement).to.equal(area);
    expect(area.value).to.equal('It stopped on Monday.');
    expect(find('.kept'), 'it is kept').not.to.equal(null);
  });
});
