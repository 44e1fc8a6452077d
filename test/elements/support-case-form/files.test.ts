import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { CaseOpenedEvent } from '../../../src/events/case-opened.js';
import type { CaseDraft } from '../../../src/model/cases.js';
import type { FileRef } from '../../../src/model/files.js';
import { SupportError } from '../../../src/port/error.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { drafts } from '../../../src/store/drafts.js';
import {
  aDesk,
  aFile,
  aForm,
  addFiles,
  all,
  buttonNamed,
  fillPartnerRequest,
  focused,
  listen,
  one,
  press,
  shows,
  submit,
  textOf,
  withOperations,
} from './pages.js';

describe('<support-case-form> sends files along', () => {
  it('several at once, each on its own way', async () => {
    const backend = aDesk();
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);

    await addFiles(form, aFile('one.log'), aFile('two.log', 'other'));
    await waitUntil(() => all(form, '.file').length === 2);
    const opened = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;
    await submit(form);

    const filed = await backend.cases.get({ id: (await opened).caseId });
    expect(filed.files!.map(({ name }) => name).toSorted()).to.deep.equal(['one.log', 'two.log']);
  });

  it('dropped or pasted as well as picked', async () => {
    const { form } = await aForm({ kind: 'partner' });
    const pasted = new DataTransfer();
    pasted.items.add(aFile('pasted.png'));

    one(form, 'form')!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
    );
    const dropped = new DataTransfer();
    dropped.items.add(aFile('dropped.log'));
    one(form, '.files')!.dispatchEvent(
      new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }),
    );
    await waitUntil(() => all(form, '.file').length === 2);

    expect(all(form, '.file .name').map((each) => textOf(each).split(' ')[0])).to.deep.equal([
      'pasted.png',
      'dropped.log',
    ]);
  });

  it('and says at once what is not taken', async () => {
    const { form } = await aForm({ kind: 'partner' });

    await addFiles(form, aFile('virus.exe'), aFile('empty.log', ''));

    expect(all(form, '.file.failed')).to.have.length(2);
    expect(textOf(one(form, '.file'))).to.contain('not accepted');
  });

  it('and waits for those still on their way', async () => {
    const uploads = held();
    const { form } = await aForm({ backend: uploads.backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await addFiles(form, aFile('slow.log'));
    const opened = oneEvent(form, 'support-case-opened');

    await submit(form);
    expect(shows(form, 'Waiting for 1 file to be uploaded…')).to.equal(true);
    uploads.finish();

    await opened;
    expect(uploads.drafts[0]!.files).to.deep.equal(['staged-1']);
  });

  it('and asks once about one that did not arrive', async () => {
    const uploads = held();
    const { form } = await aForm({ backend: uploads.backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await addFiles(form, aFile('error.log'));
    uploads.fail();
    await waitUntil(() => one(form, '.file.failed'));

    await submit(form);
    expect(textOf(focused(form))).to.equal('1 file was not uploaded');
    expect(['Try again', 'Go back'].map((name) => buttonNamed(form, name) !== undefined)).to.deep.equal([true, true]);
    const opened = oneEvent(form, 'support-case-opened');
    await press(form, 'Send without error.log');

    await opened;
    expect(uploads.drafts).to.have.length(1);
    expect(uploads.drafts[0]!.files).to.equal(undefined);
  });

  it('and tries it again when asked to', async () => {
    const uploads = held();
    const { form } = await aForm({ backend: uploads.backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await addFiles(form, aFile('error.log'));
    uploads.fail();
    await waitUntil(() => one(form, '.file.failed'));
    await submit(form);
    const opened = oneEvent(form, 'support-case-opened');

    await press(form, 'Try again');
    await waitUntil(() => uploads.waiting > 0);
    uploads.finish();

    await opened;
    expect(uploads.drafts[0]!.files).to.deep.equal(['staged-2']);
  });

  it('and goes on by itself where the connection breaks half way, with every byte', async () => {
    const backend = aDesk({ uploadPause: 0 });
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    const content = Array.from({ length: 60_000 }, (_, line) => `line ${line}`).join('\n');

    await addFiles(form, aFile('breaks.log', content));
    await waitUntil(() => shows(form, 'trying again'));
    await waitUntil(() => shows(form, 'Uploaded'), 'it goes on', { timeout: 4000 });
    const opened = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;
    await submit(form);

    const { files } = await backend.cases.get({ id: (await opened).caseId });
    await waitUntil(async () => (await backend.files.get({ id: files![0]!.id })).state !== 'scanning', 'scanned', {
      timeout: 4000,
    });
    const access = await backend.files.open({ id: files![0]!.id });
    expect('blob' in access && (await access.blob.text())).to.equal(content);
  });

  it('and tells how a scan ended, without holding up the text', async () => {
    const backend = aDesk({ uploadPause: 0, scanTime: 100 });
    const { form } = await aForm({ backend, kind: 'partner' });
    const heard = listen();
    await fillPartnerRequest(form);
    await addFiles(form, aFile('infected.log'));
    await waitUntil(() => shows(form, 'is scanning it'));

    await waitUntil(() => one(form, '.file.failed'), 'the scan ends', { timeout: 6000 });
    await submit(form);
    const said = textOf(one(form, '#checks'));
    const opened = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;
    await press(form, 'Send without infected.log');

    const why = 'The scan found something harmful in this file. Support does not take it.';
    expect(said).to.contain(why);
    expect(heard.some((text) => text.startsWith(`infected.log ${why}`))).to.equal(true);
    expect((await backend.cases.get({ id: (await opened).caseId })).files).to.deep.equal([]);
  }).timeout(15_000);

  it('after the case, where the system wants them then', async () => {
    const uploads = held('after');
    const { form } = await aForm({ backend: uploads.backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await addFiles(form, aFile('later.log'));
    expect(uploads.waiting).to.equal(0);
    const opened = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;

    await submit(form);

    const { caseId } = await opened;
    await waitUntil(() => uploads.waiting === 1);
    expect(uploads.cases).to.deep.equal([caseId]);
    expect(uploads.drafts[0]!.files).to.equal(undefined);
    expect(textOf(one(form, '.filed .file'))).to.contain('later.log');
  });

  it('to the case they were meant for, while the next one is begun', async () => {
    const uploads = held('after');
    const { form } = await aForm({ backend: uploads.backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await addFiles(form, aFile('first.log'));
    const opened = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;
    await submit(form);
    const { caseId } = await opened;
    await waitUntil(() => uploads.waiting === 1);

    await press(form, 'File another for Alder & Finch Architects');
    await waitUntil(() => one(form, 'input[type="file"]'));
    expect(all(form, '.file')).to.have.length(0);
    await addFiles(form, aFile('second.log'));
    uploads.finish();

    expect(all(form, '.file')).to.have.length(1);
    expect(uploads.cases).to.deep.equal([caseId]);
  });

  it('that did not get to their case are kept with it, also when the next one is begun', async () => {
    const uploads = held('after');
    const { form, provider } = await aForm({ backend: uploads.backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await addFiles(form, aFile('late.log'));
    const opened = oneEvent(form, 'support-case-opened') as unknown as Promise<CaseOpenedEvent>;
    await submit(form);
    const { caseId } = await opened;
    await waitUntil(() => uploads.waiting === 1);
    uploads.fail();
    await waitUntil(() => one(form, '.filed .file.failed'));

    await press(form, 'File another for Alder & Finch Architects');
    await waitUntil(() => one(form, 'input[type="file"]'));

    const kept = drafts(provider.store).all!.current.find((draft) => draft.caseId === caseId);
    expect(kept?.files?.map(({ name }) => name)).to.deep.equal(['late.log']);
  });
});

/** A desk whose uploads end when the test says so. */
function held(when: 'before' | 'after' = 'before') {
  const desk = aDesk();
  const drafts: CaseDraft[] = [];
  const cases: (string | undefined)[] = [];
  let calls: { resolve: (ref: FileRef) => void; reject: (error: unknown) => void }[] = [];
  let count = 0;
  const backend: SupportBackend = withOperations(desk, {
    forms: {
      async get(context, call) {
        const answer = await desk.forms!.get!(context, call);
        return answer.form ? { form: { ...answer.form, files: { ...answer.form.files, when } } } : answer;
      },
    },
    files: {
      upload: ({ caseId }) => {
        count++;
        cases.push(caseId);
        return new Promise<FileRef>((resolve, reject) => calls.push({ resolve, reject }));
      },
    },
    cases: {
      create(draft, call) {
        drafts.push(draft);
        const { files: _files, ...rest } = draft;
        return desk.cases.create!(rest, call);
      },
    },
  });
  const end = (then: (call: (typeof calls)[number]) => void) => {
    const all = calls;
    calls = [];
    all.forEach(then);
  };
  return {
    backend,
    drafts,
    cases,
    get waiting() {
      return calls.length;
    },
    finish: () => end(({ resolve }) => resolve({ id: `staged-${count}`, name: 'x', state: 'staged' })),
    fail: () => end(({ reject }) => reject(new SupportError('forbidden'))),
  };
}
