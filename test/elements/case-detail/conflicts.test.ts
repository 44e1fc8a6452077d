import { expect, waitUntil } from '@open-wc/testing';
import { SupportError } from '../../../src/port/error.js';
import { aCase } from '../../support/answers.js';
import {
  aDetail,
  aSystem,
  all,
  buttonNamed,
  choose,
  field,
  focused,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';
import { reason, allowed, severities, open, answer } from './given-changes.js';

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
