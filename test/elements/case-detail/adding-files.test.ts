import { expect, waitUntil } from '@open-wc/testing';
import type { SupportBackend } from '../../../src/port/backend.js';
import { SupportError } from '../../../src/port/error.js';
import { engineFor } from '../../../src/store/engine.js';
import { bookOf } from '../../../src/store/ledger.js';
import { aSession } from '../../support/answers.js';
import { aKeepingDevice } from '../../support/keeping.js';
import { aDesk, aDetail, aSystem, all, cases, choose, focused, one, press, shows, textOf, write } from './pages.js';
import { allowed, addFile } from './given-changes.js';

describe('<case-detail> adds files', () => {
  it('and says how many, once they are there', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Add files');
    await addFile(detail, 'trace.log');
    await press(detail, 'Add to the case');
    await waitUntil(() => shows(detail, '1 file added.'), 'added', { timeout: 4000 });

    expect(textOf(one(detail, '.file-links'))).to.contain('trace.log');
  });

  it('together with other changes, in one step', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Change severity');
    await choose(detail, 'S2 High');
    await write(detail, 'Reason', 'Two more hotels.');
    await press(detail, 'Add files');
    await addFile(detail, 'trace.log');
    await press(detail, 'Send 2 changes');
    await waitUntil(() => shows(detail, '1 file added.'), 'added', { timeout: 4000 });

    expect(textOf(one(detail, '.state'))).to.contain('Severity: S2 High');
    expect(textOf(one(detail, '.file-links'))).to.contain('trace.log');
  });

  it('only those that its rules allow', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Add files');
    await addFile(detail, 'setup.exe');
    await press(detail, 'Add to the case');

    await waitUntil(() => shows(detail, 'Not every file could be uploaded.'));
  });

  it('and asks for at least one', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Add files');
    await press(detail, 'Add to the case');

    await waitUntil(() => shows(detail, 'Add at least one file.'));
  });

  it('and holds nothing else up for one that did not arrive: it is asked about once', async () => {
    const { backend, sent } = aSystem(
      { can: { files: allowed }, fileRules: { when: 'before' } },
      {
        files: {
          upload: async ({ name }) => {
            if (name === 'bad.log') throw new SupportError('forbidden', { reason: 'Not this one.' });
            return { id: `ref-${name}`, name, state: 'staged' };
          },
        },
      },
    );
    const { detail } = await aDetail(backend);
    await press(detail, 'Add files');
    await addFile(detail, 'good.log', 'good');
    await addFile(detail, 'bad.log', 'bad');
    await waitUntil(() => shows(detail, 'Not this one.') && shows(detail, 'Uploaded'));

    await press(detail, 'Add to the case');
    await waitUntil(() => shows(detail, '1 file could not be uploaded'));
    const asked = focused(detail)?.id;
    const before = sent.length;
    await press(detail, 'Send without \u2068bad.log\u2069');
    await waitUntil(() => shows(detail, '1 file added.'));

    expect([asked, before]).to.deep.equal(['change-without-heading', 0]);
    expect(sent[0]!.parts).to.deep.equal({ files: { add: ['ref-good.log'] } });
  });

  it('and knows after a reload which have to be chosen again, and goes on with them', async () => {
    const resumed: (string | undefined)[] = [];
    let goesOn = false;
    const upload: NonNullable<NonNullable<SupportBackend['files']>['upload']> = async ({ name, resume }, call) => {
      resumed.push(resume);
      call?.onProgress?.(3, 9, 'token');
      if (!goesOn) throw new SupportError('offline', { resume: 'token' });
      return { id: 'f', name, state: 'staged' };
    };
    const parts = { session: { get: async () => session }, files: { upload } };
    const session = aSession();
    const computer = aKeepingDevice();
    const opened = async () => {
      const { backend } = aSystem({ can: { files: allowed }, fileRules: { when: 'before' } }, parts);
      const device = computer.tab();
      engineFor(backend, { device });
      return { device, ...(await aDetail(backend)) };
    };
    const before = await opened();
    await press(before.detail, 'Add files');
    await addFile(before.detail, 'trace.log', 'the trace');
    await waitUntil(() => shows(before.detail, 'The connection broke'));
    await bookOf(before.provider.store.here)!.flush();
    before.device.close();
    before.provider.remove();
    goesOn = true;

    const { detail, provider } = await opened();
    await bookOf(provider.store.here)!.ready;
    await press(detail, 'Add files');
    await waitUntil(() => shows(detail, 'trace.log is not complete: choose the file again to continue.'));
    await addFile(detail, 'trace.log', 'the trace');
    await waitUntil(() => shows(detail, 'Uploaded'));

    expect(resumed.at(-1)).to.equal('token');
    expect(all(detail, '.file-rows .file')).to.have.length(1);
  });

  it('straight to the case where that is the system’s way', async () => {
    const uploaded: unknown[] = [];
    const { backend, sent } = aSystem(
      { can: { files: allowed }, fileRules: { when: 'after' } },
      {
        files: {
          upload: async ({ name, caseId }) => {
            uploaded.push({ name, caseId });
            return { id: 'f', name, state: 'attached' };
          },
        },
      },
    );
    const { detail } = await aDetail(backend);

    await press(detail, 'Add files');
    await addFile(detail, 'trace.log');
    await press(detail, 'Add to the case');
    await waitUntil(() => shows(detail, '1 file added.'));

    expect(uploaded).to.deep.equal([{ name: 'trace.log', caseId: '7' }]);
    expect(sent).to.have.length(0);
  });
});
