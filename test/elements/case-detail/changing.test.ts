import { expect, waitUntil } from '@open-wc/testing';
import type { CaseChangedEvent } from '../../../src/events/case-changed.js';
import type { FailedEvent } from '../../../src/events/failed.js';
import type { Case, CaseChange, ChangeReceipt } from '../../../src/model/cases.js';
import type { FileRef } from '../../../src/model/files.js';
import type { Field } from '../../../src/model/forms.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { SupportError } from '../../../src/port/error.js';
import { engineFor } from '../../../src/store/engine.js';
import { bookOf } from '../../../src/store/ledger.js';
import { aBackend, aCase, aSession, onDemand } from '../../support/answers.js';
import { withFaults, type Faults } from '../../support/faults.js';
import { aKeepingDevice } from '../../support/keeping.js';
import {
  type OneCaseSystem,
  aDesk,
  aDetail,
  aSystem,
  actionsOf,
  all,
  buttonNamed,
  cases,
  choose,
  errorOf,
  field,
  focused,
  key,
  next,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';

const reason: Field = { id: 'reason', kind: 'longtext', label: 'Reason', required: true };
const allowed = { state: 'allowed' };
const severities = [
  { id: '1', label: 'High', meaning: 'Nothing works.' },
  { id: '2', label: 'Low', meaning: 'It can wait.' },
];
const open: Partial<Case> = {
  version: 'v1',
  severity: { id: '2', label: 'Low' },
  severities,
  can: {
    severity: { ...allowed, fields: [reason] },
    close: { ...allowed, fields: [{ ...reason, id: 'notes', label: 'Notes' }] },
    escalate: allowed,
    share: allowed,
  },
};

describe('<case-detail> changes severity', () => {
  it('with what each one means, and the reason that the system asks for', async () => {
    const { backend, sent } = aSystem(open);
    const { detail } = await aDetail(backend);

    await press(detail, 'Change severity');
    await choose(detail, 'High');
    await write(detail, 'Reason', 'All shops are down.');
    await press(detail, 'Change severity');
    await waitUntil(() => sent.length === 1);

    expect(sent).to.deep.equal([
      { id: '7', version: 'v1', parts: { severity: { to: '1', values: { reason: 'All shops are down.' } } } },
    ]);
  });

  it('says so, and shows what the server knows then', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Change severity');
    await choose(detail, 'S2 High');
    await write(detail, 'Reason', 'Two more hotels.');
    await press(detail, 'Change severity');
    await waitUntil(() => shows(detail, 'Severity changed to S2 High.'));

    expect(textOf(one(detail, '.state'))).to.contain('Severity: S2 High');
  });

  it('moves focus into the form, and back to the button when it is done', async () => {
    const { backend } = aSystem(open);
    const { detail } = await aDetail(backend);

    await press(detail, 'Change severity');
    await waitUntil(() => focused(detail)?.matches('[type="radio"]'));
    await choose(detail, 'High');
    await write(detail, 'Reason', 'Because.');
    await press(detail, 'Change severity');
    await waitUntil(() => !one(detail, 'form'));

    await waitUntil(() => focused(detail) === buttonNamed(detail, 'Change severity'));
  });

  it('names what is missing beside it and goes there', async () => {
    const { backend, sent } = aSystem(open);
    const { detail } = await aDetail(backend);

    await press(detail, 'Change severity');
    await press(detail, 'Change severity');
    await waitUntil(() => one(detail, '.error'));

    expect(errorOf(detail, 'New severity')).to.equal('Choose an answer.');
    expect(errorOf(detail, 'Reason')).to.equal('Fill this in.');
    await waitUntil(() => focused(detail)?.matches('[name="change-severity"]'));
    expect(sent).to.have.length(0);
  });

  it('puts an error of the system beside its field', async () => {
    const refusing = aSystem(open, {
      cases: {
        change: () => Promise.reject(new SupportError('invalid', { fields: { reason: 'Too vague.' } })),
      } as never,
    });
    const { detail } = await aDetail(refusing.backend);

    await press(detail, 'Change severity');
    await choose(detail, 'High');
    await write(detail, 'Reason', 'x');
    await press(detail, 'Change severity');
    await waitUntil(() => shows(detail, 'Too vague.'));

    expect(errorOf(detail, 'Reason')).to.equal('Too vague.');
  });
});

describe('<case-detail> speaks', () => {
  it('of what was done, politely and once', async () => {
    const spoken = listen();
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Close case');
    await write(detail, 'Closing notes', 'Paired again.');
    await press(detail, 'Close case');
    await waitUntil(() => spoken.includes('Case closed.'), 'it is said', { timeout: 5000 });

    expect(spoken.filter((text) => text.includes('closed'))).to.have.length(1);
  });

  it('of a change that failed, at once', async () => {
    const faults: Faults = {};
    const spoken = listen();
    const { detail } = await aDetail(withFaults(aDesk(), faults), cases['standard']);
    faults.fault = 'refuse';

    await press(detail, 'Close case');
    await write(detail, 'Closing notes', 'Paired again.');
    await press(detail, 'Close case');
    await waitUntil(() => spoken.some((text) => text.startsWith('!')), 'it is said', { timeout: 5000 });

    expect(spoken.filter((text) => text.startsWith('!'))).to.deep.equal([
      '! The change was not made. Your role in this portal allows reading only.',
    ]);
  });

  it('not of what somebody else changes', async () => {
    const spoken = listen();
    const system = aSystem(open);
    const { detail } = await aDetail(system.backend);

    system.supportCase = { ...system.supportCase, status: 'closed', can: {} };
    dispatchEvent(new Event('online'));
    await waitUntil(() => textOf(one(detail, '.state')).includes('Closed'));

    expect(spoken.filter((text) => /closed/i.test(text))).to.deep.equal([]);
  });
});

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

describe('<case-detail> asks before it closes, reopens or escalates', () => {
  it('in a dialog, and closes with the notes that the system asks for', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Close case');
    await waitUntil(() => one<HTMLDialogElement>(detail, 'dialog')?.open);
    expect(focused(detail)).to.equal(field(detail, 'Closing notes'));
    await write(detail, 'Closing notes', 'Paired again.');
    await press(detail, 'Close case');
    await waitUntil(() => shows(detail, 'Case closed.'));

    expect(one(detail, 'dialog')).to.equal(null);
    expect(actionsOf(detail)).to.include('Reopen case');
    await waitUntil(() => focused(detail) === buttonNamed(detail, 'Reopen case'));
  });

  it('and reopens what was closed', async () => {
    const { detail } = await aDetail(aDesk(), cases['closedRecently']);

    await press(detail, 'Reopen case');
    await write(detail, 'Reason', 'It is back.');
    await press(detail, 'Reopen case');
    await waitUntil(() => shows(detail, 'Case reopened.'));

    expect(textOf(one(detail, '.state'))).to.contain('In progress');
  });

  it('and escalates', async () => {
    const { detail } = await aDetail(aDesk(), cases['unread']);

    await press(detail, 'Escalate');
    await choose(detail, 'A deadline');
    await write(detail, 'Reason', 'The fair begins on Monday.');
    await press(detail, 'Escalate');
    await waitUntil(() => shows(detail, 'Case escalated.'));

    expect(textOf(one(detail, '.state'))).to.contain('Escalated');
  });

  it('and does nothing when the answer is no', async () => {
    const { backend, sent } = aSystem(open);
    const { detail } = await aDetail(backend);
    await press(detail, 'Escalate');
    await waitUntil(() => one<HTMLDialogElement>(detail, 'dialog')?.open);

    await press(detail, 'Cancel');
    await waitUntil(() => focused(detail) === buttonNamed(detail, 'Escalate'));

    expect(one(detail, 'dialog')).to.equal(null);
    expect(sent).to.have.length(0);
  });

  it('keeps the dialog and says why when it is refused', async () => {
    const faults: Faults = {};
    const { detail } = await aDetail(withFaults(aDesk(), faults), cases['standard']);
    const failed = next<FailedEvent>(detail, 'support-failed');

    faults.fault = 'refuse';
    await press(detail, 'Close case');
    await write(detail, 'Closing notes', 'Paired again.');
    await press(detail, 'Close case');
    await waitUntil(() => shows(detail, 'Your role in this portal allows reading only.'));

    expect(shows(detail, 'Ask an administrator of your company')).to.equal(true);
    expect(shows(detail, 'REF-cases.change')).to.equal(true);
    expect(field(detail, 'Closing notes').value).to.equal('Paired again.');
    expect((await failed).operation).to.equal('cases.change');
  });

  it('sends the same again when the connection is back', async () => {
    const faults: Faults = {};
    const { detail } = await aDetail(withFaults(aDesk(), faults), cases['standard']);
    await press(detail, 'Close case');
    await write(detail, 'Closing notes', 'Paired again.');
    faults.fault = 'offline';
    await press(detail, 'Close case');
    await waitUntil(() => shows(detail, 'There is no connection.'));

    faults.fault = undefined;
    await press(detail, 'Close case');

    await waitUntil(() => shows(detail, 'Case closed.'));
  });

  it('lets a person sign in again and goes on', async () => {
    let ended = true;
    const system = aSystem(open);
    const { change } = system.backend.cases;
    answer(system, async (input) => (ended ? Promise.reject(new SupportError('unauthenticated')) : change!(input)));
    const { detail } = await aDetail(system.backend);
    await press(detail, 'Escalate');
    await press(detail, 'Escalate');
    await waitUntil(() => shows(detail, 'Your session ended.'));

    ended = false;
    await press(detail, 'Sign in');

    await waitUntil(() => shows(detail, 'Case escalated.'));
  });
});

describe('<case-detail> sends several changes and a message in one step', () => {
  it('as one change', async () => {
    const { backend, sent } = aSystem({ ...open, audiences: [{ id: 'all', label: 'All', readers: 'Everybody' }] });
    const { detail } = await aDetail(backend);

    await press(detail, 'Change severity');
    await choose(detail, 'High');
    await write(detail, 'Reason', 'Worse.');
    await press(detail, 'Share');
    await write(detail, 'E-mail addresses', 'ops@contoso.example');
    await press(detail, 'Message to support (optional)');
    await write(detail, 'Message to support', 'Please call.');
    await press(detail, 'Send 2 changes');
    await waitUntil(() => sent.length === 1);

    expect(sent[0]!.parts).to.deep.equal({
      severity: { to: '1', values: { reason: 'Worse.' } },
      share: { add: ['ops@contoso.example'] },
    });
    expect(sent[0]!.message).to.deep.equal({ body: { format: 'text', text: 'Please call.' }, audience: 'all' });
  });

  it('asks once more when one of them must be asked about', async () => {
    const { backend, sent } = aSystem(open);
    const { detail } = await aDetail(backend);
    await press(detail, 'Change severity');
    await choose(detail, 'High');
    await write(detail, 'Reason', 'Worse.');
    await press(detail, 'Escalate');

    await press(detail, 'Send 2 changes');
    await waitUntil(() => one(detail, '[role="alertdialog"]'));
    expect(textOf(one(detail, '[role="alertdialog"] ul'))).to.equal('Change severityEscalate');
    expect(focused(detail)).to.equal(buttonNamed(detail, 'Cancel'));
    expect(sent).to.have.length(0);
    await press(detail, 'Send 2 changes');
    await waitUntil(() => sent.length === 1);

    expect(Object.keys(sent[0]!.parts)).to.deep.equal(['severity', 'escalate']);
  });

  it('never guesses who may read a message', async () => {
    const audiences = [
      { id: 'all', label: 'All' },
      { id: 'internal', label: 'Internal', internal: true },
    ];
    const { backend, sent } = aSystem({ ...open, audiences });
    const { detail } = await aDetail(backend);
    await press(detail, 'Escalate');
    await press(detail, 'Message to support (optional)');
    await write(detail, 'Message to support', 'Between us.');

    await press(detail, 'Escalate');
    await waitUntil(() => shows(detail, 'Choose who will read the message.'));
    await choose(detail, 'Internal');
    await press(detail, 'Escalate');
    await waitUntil(() => sent.length === 1);

    expect(sent[0]!.message?.audience).to.equal('internal');
  });

  it('tells the page about each part that the server has taken, and about none that it has not', async () => {
    const told: string[] = [];
    const refused = [{ part: 'share', state: 'refused', reason: 'Outside of the customer.' }];
    const { detail } = await aDetail(
      aSystem(open, { cases: { change: async () => ({ applied: ['severity'], refused }) } as never }).backend,
    );
    detail.addEventListener('support-case-changed', (event) => told.push((event as CaseChangedEvent).change!));

    await press(detail, 'Change severity');
    await choose(detail, 'High');
    await write(detail, 'Reason', 'Worse.');
    await press(detail, 'Share');
    await write(detail, 'E-mail addresses', 'press@news.example');
    await press(detail, 'Send 2 changes');
    await waitUntil(() => shows(detail, 'Not everything was done'));

    expect(told).to.deep.equal(['severity']);
    expect(textOf(one(detail, '#change-outcome'))).to.contain('Done: Severity changed to High.');
    expect(textOf(one(detail, '#change-outcome li'))).to.equal('Share: Outside of the customer.');
    expect(field(detail, 'E-mail addresses').value).to.equal('press@news.example');
    expect(all(detail, '[name="change-severity"]')).to.have.length(0);
    await waitUntil(() => focused(detail)?.id === 'change-outcome');
  });

  it('counts nothing as done that the system is silent about', async () => {
    const { detail } = await aDetail(
      aSystem(open, { cases: { change: async () => ({ applied: [] }) } as never }).backend,
    );

    await press(detail, 'Escalate');
    await press(detail, 'Escalate');

    await waitUntil(() => shows(detail, 'The support system did not say whether this was done.'));
  });
});

describe('<case-detail> when somebody else was faster', () => {
  const now = aCase('7', { ...open, version: 'v2', severity: { id: '1', label: 'High' }, status: 'in-progress' });

  it('shows field by field what changed, and what is wanted', async () => {
    const { detail } = await givenConflict();

    expect(all(detail, '.differences li').map(textOf)).to.deep.equal([
      'Status Before New Now In progress',
      'Severity Before Low Now High Your change Middle',
    ]);
    await waitUntil(() => textOf(focused(detail)) === 'This case has changed in the meantime');
    expect(field(detail, 'Reason').value).to.equal('Worse.');
  });

  it('makes the change all the same, upon what is there now', async () => {
    const { detail, system } = await givenConflict();

    await press(detail, 'Make my change anyway');
    await waitUntil(() => system.sent.length === 2);

    expect(system.sent[1]!.version).to.equal('v2');
    expect(system.sent[1]!.parts).to.deep.equal(system.sent[0]!.parts);
  });

  it('leaves it as it is, and what was written can be found again', async () => {
    const { detail, system } = await givenConflict();

    await press(detail, 'Leave it as it is now');
    await waitUntil(() => !one(detail, 'form'));
    await press(detail, 'Change severity');

    expect(system.sent).to.have.length(1);
    expect(field(detail, 'Reason').value).to.equal('Worse.');
  });

  it('asks also when nobody says what changed', async () => {
    const { detail } = await givenConflict(() => new SupportError('conflict'));

    expect(shows(detail, 'The support system did not say what changed.')).to.equal(true);
  });

  async function givenConflict(conflict = () => new SupportError('conflict', { current: now })) {
    const can = { ...open.can, severity: { ...allowed, fields: [reason] } };
    const scale = [...severities, { id: '3', label: 'Middle' }];
    const system = aSystem({ ...open, can, severities: scale, severity: { id: '2', label: 'Low' } });
    const { change } = system.backend.cases;
    answer(system, async (input) => {
      const receipt = await change!(input);
      if (system.sent.length > 1) return receipt;
      const error = conflict();
      if (error.current) system.supportCase = { ...now, severities: scale };
      throw error;
    });
    const { detail } = await aDetail(system.backend);
    await press(detail, 'Change severity');
    await choose(detail, 'Middle');
    await write(detail, 'Reason', 'Worse.');
    await press(detail, 'Change severity');
    await waitUntil(() => buttonNamed(detail, 'Leave it as it is now'));
    return { detail, system };
  }
});

describe('<case-detail> shares a case', () => {
  it('with several addresses, and says what that means', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);

    await press(detail, 'Share');
    await waitUntil(() => shows(detail, 'They will see the whole case'));
    await write(detail, 'E-mail addresses', 'ops@contoso.example; team@contoso.example');
    await press(detail, 'Share');
    await waitUntil(() => shows(detail, 'Case shared with ops@contoso.example and team@contoso.example.'));

    expect(buttonNamed(detail, 'Stop sharing with team@contoso.example')).to.be.instanceOf(HTMLElement);
  });

  it('names each address that is none, or sees it already', async () => {
    const { backend, sent } = aSystem({ ...open, sharedWith: [{ id: '1', address: 'Ops@contoso.example' }] });
    const { detail } = await aDetail(backend);

    await press(detail, 'Share');
    await write(detail, 'E-mail addresses', 'nonsense, ops@contoso.example');
    await press(detail, 'Share');
    await waitUntil(() => one(detail, '.error'));

    expect(errorOf(detail, 'E-mail addresses')).to.equal(
      '“nonsense” is not an e-mail address. “ops@contoso.example” sees this case already.',
    );
    expect(one(detail, '.error')!.innerText.trim().split('\n').slice(-2)).to.deep.equal([
      '“nonsense” is not an e-mail address.',
      '“ops@contoso.example” sees this case already.',
    ]);
    expect(sent).to.have.length(0);
  });

  it('leaves the addresses that were refused, to be mended', async () => {
    const refused = [{ part: 'share', item: 'b@x.example', state: 'refused', reason: 'Outside.' }];
    const { detail } = await aDetail(
      aSystem(open, { cases: { change: async () => ({ applied: ['share'], refused }) } as never }).backend,
    );

    await press(detail, 'Share');
    await write(detail, 'E-mail addresses', 'a@x.example b@x.example');
    await press(detail, 'Share');
    await waitUntil(() => shows(detail, 'Case shared with a@x.example.'));

    expect(field(detail, 'E-mail addresses').value).to.equal('b@x.example');
    expect(textOf(one(detail, '#change-outcome li'))).to.equal('Share, \u2068b@x.example\u2069: Outside.');
  });

  it('takes it back after asking, and says what stays', async () => {
    const { detail } = await aDetail(aDesk(), cases['shared']);
    const before = all(detail, '[id^="unshare-"]');
    const name = before[0]!.getAttribute('aria-label')!.replace('Stop sharing with ', '');

    before[0]!.click();
    await waitUntil(() => one<HTMLDialogElement>(detail, 'dialog')?.open);
    expect(focused(detail)).to.equal(buttonNamed(detail, 'Keep it as it is'));
    expect(shows(detail, 'They keep what they have received.')).to.equal(true);
    await press(detail, 'Stop sharing');
    await waitUntil(
      () => shows(detail, `Case no longer shared with ${name}.`) || shows(detail, `Case no longer shared with ${name}`),
    );

    expect(all(detail, '[id^="unshare-"]')).to.have.length(before.length - 1);
    await waitUntil(() => focused(detail)?.matches('[id^="unshare-"], [id^="action-"]'));
  });

  it('keeps asking while taking it back fails', async () => {
    const faults: Faults = {};
    const { detail } = await aDetail(withFaults(aDesk(), faults), cases['shared']);
    faults.fault = 'refuse';

    all(detail, '[id^="unshare-"]')[0]!.click();
    await waitUntil(() => one<HTMLDialogElement>(detail, 'dialog')?.open);
    await press(detail, 'Stop sharing');
    await waitUntil(() => shows(detail, 'Your role in this portal allows reading only.'));

    expect(one<HTMLDialogElement>(detail, 'dialog')?.open).to.equal(true);
  });
});

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

/** What is said from now on, an urgent text with `!` before it. */
function listen(): string[] {
  const spoken: string[] = [];
  Object.assign(document, {
    ariaNotify: (text: string, { priority }: { priority: string }) =>
      spoken.push(priority === 'high' ? `! ${text}` : text),
  });
  return spoken;
}

/** From now on it answers a change like this. */
function answer({ backend }: OneCaseSystem, change: (input: CaseChange) => Promise<ChangeReceipt>): void {
  Object.assign(backend.cases, { change });
}

async function addFile(detail: Parameters<typeof press>[0], name: string, content = 'some text'): Promise<void> {
  await waitUntil(() => one(detail, 'input[type="file"]'));
  const picker = one<HTMLInputElement>(detail, 'input[type="file"]')!;
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name, { type: 'text/plain' }));
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
  await waitUntil(() => one(detail, '.file-rows .file'));
}
