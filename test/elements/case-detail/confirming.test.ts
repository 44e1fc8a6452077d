import { expect, waitUntil } from '@open-wc/testing';
import type { FailedEvent } from '../../../src/events/failed.js';
import { SupportError } from '../../../src/port/error.js';
import { type Faults, withFaults } from '../../support/faults.js';
import {
  aDesk,
  aDetail,
  aSystem,
  actionsOf,
  buttonNamed,
  cases,
  choose,
  field,
  focused,
  next,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';
import { open, answer } from './given-changes.js';

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
