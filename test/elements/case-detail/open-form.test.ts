import { expect, waitUntil } from '@open-wc/testing';
import type { CaseChange, ChangeReceipt } from '../../../src/model/cases.js';
import type { FileRef } from '../../../src/model/files.js';
import { aBackend, aCase, onDemand } from '../../support/answers.js';
import {
  aDetail,
  aSystem,
  buttonNamed,
  choose,
  field,
  focused,
  key,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';
import { allowed, open, addFile } from './given-changes.js';

describe('<case-detail> and a form that is open', () => {
  it('closes with Escape, goes back to its button, and keeps what was entered', async () => {
    const { detail } = await aDetail(aSystem(open).backend);
    await press(detail, 'Change severity');
    await write(detail, 'Reason', 'Half a sentence');

    key(field(detail, 'Reason'), 'Escape');
    await waitUntil(() => focused(detail) === buttonNamed(detail, 'Change severity'));
    expect(one(detail, 'form')).to.equal(null);
    await press(detail, 'Change severity');

    expect(field(detail, 'Reason').value).to.equal('Half a sentence');
    expect(shows(detail, 'What you entered before is still here.')).to.equal(true);
  });

  it('starts over when that is wanted', async () => {
    const { detail } = await aDetail(aSystem(open).backend);
    await press(detail, 'Change severity');
    await write(detail, 'Reason', 'Half a sentence');
    await press(detail, 'Cancel');
    await press(detail, 'Change severity');

    await press(detail, 'Start over');

    expect(field(detail, 'Reason').value).to.equal('');
  });

  it('is not touched by what changes around it', async () => {
    const system = aSystem(open);
    const { detail } = await aDetail(system.backend);
    await press(detail, 'Change severity');
    await write(detail, 'Reason', 'Half a sentence');
    const input = field(detail, 'Reason');

    system.supportCase = { ...system.supportCase, status: 'closed', can: {} };
    dispatchEvent(new Event('online'));
    await waitUntil(() => textOf(one(detail, '.state')).includes('Closed'));

    expect(field(detail, 'Reason')).to.equal(input);
    expect(input.value).to.equal('Half a sentence');
    expect(focused(detail)).to.equal(input);
  });

  it('waits for its case while another is looked at', async () => {
    const backend = aBackend({
      cases: { get: async ({ id }) => aCase(id, open), change: async () => ({ applied: [] }) },
    });
    const { detail } = await aDetail(backend, '7');
    await press(detail, 'Change severity');
    await write(detail, 'Reason', 'Half a sentence');

    detail.caseId = '8';
    await waitUntil(() => shows(detail, 'C-8') && !one(detail, 'form'));
    detail.caseId = '7';
    await waitUntil(() => shows(detail, 'C-7'));
    await press(detail, 'Change severity');

    expect(field(detail, 'Reason').value).to.equal('Half a sentence');
  });

  it('goes to the case it was written for, whatever is shown when its files are there', async () => {
    const sent: CaseChange[] = [];
    const upload = onDemand<FileRef>();
    const can = { files: allowed };
    const { detail } = await aDetail(
      aBackend({
        cases: {
          get: async ({ id }) => aCase(id, { can }),
          change: async (input) => {
            sent.push(input);
            return { applied: ['files'] };
          },
        },
        files: { upload: upload as never },
      }),
      '7',
    );
    await press(detail, 'Add files');
    await addFile(detail, 'trace.log');
    await press(detail, 'Add to the case');
    await waitUntil(() => upload.calls.length === 1);

    detail.caseId = '8';
    await waitUntil(() => shows(detail, 'C-8'));
    upload.calls[0]!.resolve({ id: 'f', name: 'trace.log', state: 'staged' });
    await waitUntil(() => sent.length === 1);

    expect(sent[0]).to.deep.equal({ id: '7', parts: { files: { add: ['f'] } } });
    expect(shows(detail, 'file added')).to.equal(false);
  });

  it('sends once, however often it is pressed', async () => {
    const change = onDemand<ChangeReceipt>();
    const { detail } = await aDetail(aSystem(open, { cases: { change } as never }).backend);
    await press(detail, 'Change severity');
    await choose(detail, 'High');
    await write(detail, 'Reason', 'Because.');

    await press(detail, 'Change severity');
    await waitUntil(() => one(detail, '#change-send[aria-disabled]'));
    one(detail, '#change-send')!.click();
    one<HTMLFormElement>(detail, 'form')!.requestSubmit();
    await detail.updateComplete;

    expect(change.calls).to.have.length(1);
    expect(textOf(one(detail, '#change-send'))).to.equal('Sending…');
    expect(detail.matches(':state(submitting)')).to.equal(true);
  });
});
