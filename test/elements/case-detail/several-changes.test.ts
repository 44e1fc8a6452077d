import { expect, waitUntil } from '@open-wc/testing';
import type { CaseChangedEvent } from '../../../src/events/case-changed.js';
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
import { open } from './given-changes.js';

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
