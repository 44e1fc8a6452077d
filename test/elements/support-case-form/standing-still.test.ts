import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/support-case-form.js';
import '../../../src/define/support-provider.js';
import { embeddedBackend, landmarks } from '../../../src/adapters/embedded/index.js';
import type { SupportCaseForm } from '../../../src/elements/support-case-form/support-case-form.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import { settled } from '../../support/settled.js';

// A page fetches what works on a form once, so the first form of this page is the only one that is seen without it.
describe('<support-case-form> when what works on it comes', () => {
  it('leaves everything that is read already where it stands', async () => {
    const backend = embeddedBackend({ store: 'memory', cases: 20, seed: 1, staff: false });
    const provider = await fixture<SupportProvider>(
      html`<support-provider .backend=${backend} .customerId=${landmarks().customers['full']}
        ><support-case-form></support-case-form
      ></support-provider>`,
    );
    const form = provider.querySelector<SupportCaseForm>('support-case-form')!;
    const find = (selector: string) => form.shadowRoot!.querySelector(selector);
    await waitUntil(() => find('textarea'), 'no questions', { interval: 1 });
    const first = placesIn(form);
    const worksAlready = find('.files-room > *') !== null;

    await waitUntil(() => find('.files-room > *'), 'no way to work', { timeout: 5000 });
    await settled(form);

    expect(worksAlready, 'what works on it was here before its questions').to.equal(false);
    expect(first).to.have.property('Category');
    expect(placesIn(form)).to.deep.equal(first);
  });
});

/** How far below the top of the form each question stands, by its label. */
function placesIn(form: SupportCaseForm): Record<string, number> {
  const { top } = form.getBoundingClientRect();
  const labels = [...form.shadowRoot!.querySelectorAll('.question .label')];
  return Object.fromEntries(
    labels.map((label) => [label.textContent.trim(), Math.round(label.getBoundingClientRect().top - top)]),
  );
}
