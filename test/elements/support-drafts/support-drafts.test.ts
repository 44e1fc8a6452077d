import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import 'casekit/define/support-case-form';
import 'casekit/define/support-drafts';
import 'casekit/define/support-provider';
import type { SupportCaseForm } from '../../../src/elements/support-case-form/support-case-form.js';
import type { SupportDrafts } from '../../../src/elements/support-drafts/support-drafts.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { SupportNavigateEvent } from '../../../src/events/navigate.js';
import { SupportError } from '../../../src/port/error.js';
import type { Device, Keeping } from '../../../src/store/device.js';
import type { DraftAbout } from '../../../src/store/draft.js';
import { engineFor } from '../../../src/store/engine.js';
import { bookOf } from '../../../src/store/ledger.js';
import { outboxOf } from '../../../src/store/outbox.js';
import { aBackend } from '../../support/answers.js';
import { aKeepingDevice } from '../../support/keeping.js';
import { settled } from '../../support/settled.js';
import { aDesk, control, customers, write } from '../support-case-form/pages.js';

const contoso = { id: 'c', label: 'Contoso' };

describe('a list of drafts', () => {
  it('says of each what it is, for whom, of which case, how old, with which files, and until when', async () => {
    const { rows, put } = await givenDrafts();
    await put('form:technical', 'subject', {
      title: 'Mail is down',
      customer: contoso,
      files: [{ id: 'f', name: 'error.log', size: 4, type: 'text/plain', state: 'done' }],
    });
    await put('reply:7', { text: 'Thanks' }, { title: 'Thanks', caseId: '7', number: 'NB-7', customer: contoso });

    const until = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(Date.now() + 7 * 86_400_000);
    expect(rows()).to.have.length(2);
    expect(rows()[0]).to.match(/^Unfinished reply Thanks Contoso · case NB-7 Changed .* Kept until/);
    expect(rows()[1]).to.match(/^Unfinished case Mail is down Contoso Changed .* 1 file: \u2068error\.log\u2069/);
    expect(rows()[1]).to.contain(`Kept until ${until}.`);
  });

  it('tells of messages that have not arrived', async () => {
    const { rows, provider } = await givenDrafts(() => Promise.reject(new SupportError('forbidden')));

    await outboxOf(provider.store)!.send(
      { caseId: '7', body: { format: 'text', text: 'Is anybody there?' } },
      undefined,
    );
    await waitUntil(() => rows().length);

    expect(rows()[0]).to.match(/^Not sent Is anybody there\?/);
  });

  it('says that there is nothing, unless the page has words of its own for that', async () => {
    const { list } = await givenDrafts();

    expect(list.shadowRoot!.textContent).to.contain('Nothing is unfinished.');
    expect(list.matches(':state(empty)')).to.equal(true);
  });

  it('shows those of one customer only, where the page is about one', async () => {
    const { list, rows, put } = await givenDrafts();
    await put('form:a', '', { title: 'Mine', customer: contoso });
    await put('form:b', '', { title: 'Another', customer: { id: 'd' } });

    list.customerId = 'c';
    await settled(list);

    expect(rows()).to.have.length(1);
    expect(rows()[0]).to.contain('Mine');
  });

  it('discards for good, after asking once, and keeps the place of focus', async () => {
    const { list, rows, put, press, focused } = await givenDrafts();
    await put('form:a', '', { title: 'First' });
    await put('form:b', '', { title: 'Second' });

    await press('Discard');
    const asked = [focused(), rows().length];
    await press('No, keep it');
    const back = focused();
    await press('Discard');
    await press('Yes, discard');
    await waitUntil(() => rows().length === 1);
    await settled(list);

    expect(asked).to.deep.equal(['Yes, discard', 2]);
    expect(back).to.equal('Discard');
    expect(rows()[0]).to.contain('First');
    expect(focused()).to.equal('Continue');
  });

  it('leads to the case of a reply, and asks the page first', async () => {
    const { list, provider, put, press } = await givenDrafts();
    await put('reply:7', { text: 'Thanks' }, { title: 'Thanks', caseId: '7', customer: contoso });
    const told: unknown[] = [];
    list.addEventListener('support-navigate', ({ to, caseId, customerId }: SupportNavigateEvent) =>
      told.push([to, caseId, customerId]),
    );

    await press('Continue');
    await waitUntil(() => told.length);

    expect(told).to.deep.equal([['case', '7', 'c']]);
    expect(provider.caseId).to.equal('7');
  });

  it('says so when another tab writes it', async () => {
    const { computer, backend, put, crashless } = await givenDrafts();
    await put('form:a', '', { title: 'Written elsewhere' });
    await crashless();

    const second = await givenDrafts(undefined, { computer, backend: { ...backend } });
    await waitUntil(() => second.rows().length);
    await second.press('Continue');
    await waitUntil(() => second.rows()[0]!.includes('It is being written in another tab.'));
    await second.press('Discard');
    await second.press('Yes, discard');

    expect(second.rows()).to.have.length(1);
  });

  it('says when drafts do not outlive the page', async () => {
    const { list, put } = await givenDrafts(undefined, { computer: aKeepingDevice({ indexedDB: undefined }) });

    await put('form:a', '', { title: 'Mine' });
    await waitUntil(() => list.shadowRoot!.textContent!.includes('This browser does not let the page keep drafts.'));
  });

  it('gives an unfinished case back to the form that is beside it', async () => {
    const backend = aDesk();
    engineFor(backend, { device: aKeepingDevice().tab() });
    const provider = await fixture<SupportProvider>(
      html`<support-provider .backend=${backend} .customerId=${customers['full']}
        ><support-case-form kind="partner"></support-case-form><support-drafts></support-drafts
      ></support-provider>`,
    );
    const form = provider.querySelector<SupportCaseForm>('support-case-form')!;
    const list = provider.querySelector<SupportDrafts>('support-drafts')!;
    await waitUntil(() => form.shadowRoot!.querySelector('.files-room > *'));
    await settled(form);
    await write(form, 'Subject', 'The first');
    form.remove();
    const next = document.createElement('support-case-form');
    next.kind = 'partner';
    provider.append(next);
    await waitUntil(() => valueOf(next, 'Subject') === 'The first');
    await settled(next);
    const other = bookOf(provider.store.here)!;
    const { content } = other.all.current[0]!;
    other.put(
      'another',
      'form:partner',
      { ...(content as object), values: { subject: 'The second' } },
      { title: 'The second' },
    );
    await waitUntil(() => rowsOf(list).length === 2);

    buttonIn(list, 'Continue')!.click();
    await waitUntil(() => valueOf(next, 'Subject') === 'The second');

    expect(other.all.current.map(({ title }) => title)).to.have.members(['The first', 'The second']);
  });
});

const valueOf = (form: SupportCaseForm, label: string): string | undefined => {
  try {
    return (control(form, label) as HTMLInputElement).value;
  } catch {
    return undefined; // Not there yet.
  }
};

const rowsOf = (list: SupportDrafts): string[] =>
  [...list.shadowRoot!.querySelectorAll('li .what')].map((row) => row.textContent!.replaceAll(/\s+/g, ' ').trim());

const nameOf = (element: Element): string => element.textContent!.replaceAll(/\s+/g, ' ').trim();

const buttonIn = (list: SupportDrafts, name: string): HTMLElement | undefined =>
  [...list.shadowRoot!.querySelectorAll<HTMLElement>('button')].find((each) => nameOf(each) === name);

async function givenDrafts(
  post: () => Promise<never> = () => Promise.reject(new SupportError('offline')),
  {
    computer = aKeepingDevice(),
    backend = aBackend({ feed: { post } }),
  }: { computer?: { tab(): Device & Partial<Keeping> }; backend?: ReturnType<typeof aBackend> } = {},
) {
  engineFor(backend, { device: computer.tab() });
  const provider = await fixture<SupportProvider>(
    html`<support-provider .backend=${backend}><support-drafts></support-drafts></support-provider>`,
  );
  const list = provider.querySelector<SupportDrafts>('support-drafts')!;
  await waitUntil(() => provider.store.session?.current.value);
  const book = () => bookOf(provider.store.here)!;
  await book().ready.catch(() => {});
  await settled(list);
  let count = 0;
  return {
    list,
    provider,
    computer,
    backend,
    rows: () => rowsOf(list),
    focused: () => list.shadowRoot!.activeElement && nameOf(list.shadowRoot!.activeElement),
    async put(slot: string, content: unknown, about: DraftAbout) {
      book().put(`${slot}-${++count}`, slot, content, about);
      await book().flush();
      // Each has its moment.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await settled(list);
    },
    async press(name: string) {
      const found = buttonIn(list, name);
      if (!found) throw new Error(`no button “${name}”`);
      found.focus();
      found.click();
      await settled(list);
    },
    crashless: () => book().flush(),
  };
}
