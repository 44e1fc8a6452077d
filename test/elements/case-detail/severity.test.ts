import { expect, waitUntil } from '@open-wc/testing';
import { SupportError } from '../../../src/port/error.js';
import { type Faults, withFaults } from '../../support/faults.js';
import {
  aDesk,
  aDetail,
  aSystem,
  buttonNamed,
  cases,
  choose,
  errorOf,
  focused,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';
import { open } from './given-changes.js';

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

/** What is said from now on, an urgent text with `!` before it. */
function listen(): string[] {
  const spoken: string[] = [];
  Object.assign(document, {
    ariaNotify: (text: string, { priority }: { priority: string }) =>
      spoken.push(priority === 'high' ? `! ${text}` : text),
  });
  return spoken;
}
