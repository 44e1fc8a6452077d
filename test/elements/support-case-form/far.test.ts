import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/support-case-form.js';
import '../../../src/define/support-provider.js';
import { embeddedBackend, landmarks } from '../../../src/adapters/embedded/index.js';
import type { SupportCaseForm } from '../../../src/elements/support-case-form/support-case-form.js';

// A page fetches what works on a form once, so the first forms of this page are the only ones that wait for somebody.
describe('<support-case-form> far from sight', () => {
  it('asks its questions, and can be worked on as soon as somebody comes to it', async () => {
    const backend = embeddedBackend({ store: 'memory', cases: 20, seed: 1, staff: false });
    const page = await fixture(
      html`<support-provider .backend=${backend} .customerId=${landmarks().customers['full']}
        ><support-case-form></support-case-form><canvas width="1" height="5000"></canvas
        ><support-case-form kind="partner"></support-case-form
      ></support-provider>`,
    );
    const [near, away] = page.querySelectorAll<SupportCaseForm>('support-case-form');
    const works = (form: SupportCaseForm) => form.shadowRoot!.querySelector('.files-room > *') !== null;
    const area = () => away!.shadowRoot!.querySelector('textarea');
    await waitUntil(() => works(near!) && area(), 'no questions', { timeout: 5000 });
    const worksUnseen = works(away!);

    area()!.focus({ preventScroll: true });
    await waitUntil(() => works(away!), 'no way to work', { timeout: 5000 });

    expect(worksUnseen).to.equal(false);
    expect(away!.shadowRoot!.activeElement).to.equal(area());
  });
});
