import { expect, waitUntil } from '@open-wc/testing';
import type { Check, CheckAnswer } from '../../../src/model/checks.js';
import { SupportError } from '../../../src/port/error.js';
import { landmarks } from '../../../src/adapters/embedded/index.js';
import { aSession, onDemand } from '../../support/answers.js';
import {
  aDesk,
  aDetail,
  aSystem,
  all,
  buttonNamed,
  cases,
  errorOf,
  field,
  focused,
  key,
  one,
  press,
  shows,
  textOf,
  write,
} from './pages.js';

const asked: Check = {
  id: 'k',
  state: 'asked',
  by: ['code', 'call-back'],
  why: 'You are new to this customer.',
  sentTo: '+31 ••• 31',
  phones: ['+31 30 1', '+31 30 2'],
};

describe('<case-detail> while support asks for a security check', () => {
  it('says why, where the code went, until when, and as whom one answers', async () => {
    const { detail } = await aDetail(aDesk(), cases['check']);

    await waitUntil(() => shows(detail, 'Security check'));

    for (const words of [
      'Support has to be sure that it talks to somebody',
      'A code was sent to',
      'Possible until',
      '3 attempts left',
      'Acting as Fjordlight Cloud Partners',
    ])
      expect(shows(detail, words), words).to.equal(true);
    expect(shows(detail, 'Support waits for a security check.'), 'said twice').to.equal(false);
  });

  it('leaves nearly all of a narrow place to its words', async () => {
    const { detail } = await aDetail(aDesk(), cases['check']);
    await waitUntil(() => shows(detail, 'Security check'));

    detail.style.inlineSize = '340px';
    const widthOf = (selector: string) => one(detail, selector)!.getBoundingClientRect().width;

    expect(widthOf('.check .stack')).to.be.greaterThan(0.7 * widthOf('.check'));
  });

  it('is passed by the code and the Enter key; that is said, and focus stays where it was done', async () => {
    const spoken = listen();
    const { detail } = await aDetail(aDesk(), cases['check']);

    await write(detail, 'Code', landmarks().checkCode);
    field(detail, 'Code').form!.requestSubmit();
    await waitUntil(() => shows(detail, 'Security check passed.'));
    await waitUntil(() => textOf(focused(detail)).includes('Security check passed.'));

    await waitUntil(() => spoken.length);

    expect(spoken).to.deep.equal(['Security check passed.']);
    expect(buttonNamed(detail, 'Check the code')).to.equal(undefined);
  });

  it('tells a wrong code from one that did not arrive, clears it, and goes back to the field', async () => {
    const spoken = listen();
    const { detail } = await aDetail(aDesk(), cases['check']);

    await write(detail, 'Code', '000000');
    await press(detail, 'Check the code');
    await waitUntil(() => errorOf(detail, 'Code') !== '');
    await waitUntil(() => focused(detail) === field(detail, 'Code'));

    expect(errorOf(detail, 'Code')).to.equal('This is not the code. 2 attempts are left.');
    expect(field(detail, 'Code').value).to.equal('');
    expect(spoken).to.deep.equal(['! This is not the code. 2 attempts are left.']);
  });

  it('ends after too many wrong codes with whom to call and what to quote', async () => {
    const { detail } = await aDetail(aDesk(), cases['check']);

    for (const attempt of ['1', '2', '3']) {
      await write(detail, 'Code', attempt);
      await press(detail, 'Check the code');
      await waitUntil(() => shows(detail, 'check refused') || field(detail, 'Code').value === '');
    }
    await waitUntil(() => shows(detail, 'Security check refused'));

    expect(shows(detail, 'The check was refused after too many wrong codes.')).to.equal(true);
    expect(all<HTMLAnchorElement>(detail, '.notice a').map(({ href }) => href)).to.deep.equal(['tel:+31205550199']);
    expect(buttonNamed(detail, 'Copy Case number to quote')).to.exist;
  });

  it('asks for the code before anything is sent', async () => {
    const { detail, answers } = await aCheck(asked);

    await press(detail, 'Check the code');

    expect(errorOf(detail, 'Code')).to.equal('Enter the code.');
    expect(focused(detail)).to.equal(field(detail, 'Code'));
    expect(answers.calls).to.have.length(0);
  });

  it('sends once, however often one presses', async () => {
    const { detail, answers } = await aCheck(asked);

    await write(detail, 'Code', ' 42 ');
    await press(detail, 'Check the code');
    await press(detail, 'Checking…');
    key(focused(detail)!, 'Enter');

    expect(answers.calls.map(({ input }) => input)).to.deep.equal([{ id: 'k', by: 'code', code: '42' }]);
    expect(detail.matches(':state(submitting)')).to.equal(true);
  });

  it('lets support call one of the numbers that it knows, and says which and that the code still counts', async () => {
    const { detail, answers, get } = await aCheck(asked);

    all(detail, 'label.choice')[1]!.querySelector('input')!.click();
    await press(detail, 'Call me back');
    get.items = [{ ...asked, state: 'calling', callTo: '+31 30 2' }];
    answers.calls[0]!.resolve(get.items[0]!);
    await waitUntil(() => shows(detail, 'Support calls'));

    expect(answers.calls[0]!.input as CheckAnswer).to.deep.equal({ id: 'k', by: 'call-back', phone: '+31 30 2' });
    expect(shows(detail, 'The code still counts')).to.equal(true);
    expect(buttonNamed(detail, 'Call this number')).to.exist;
  });

  it('says at the number what support says of it', async () => {
    const { detail, answers } = await aCheck({ ...asked, phones: [] });

    await write(detail, 'Number that support calls', '12');
    await press(detail, 'Call me back');
    answers.calls[0]!.reject(new SupportError('invalid', { fields: { phone: 'This is too short.' } }));
    await waitUntil(() => errorOf(detail, 'Number that support calls') !== '');

    expect(errorOf(detail, 'Number that support calls')).to.equal('This is too short.');
    expect(field(detail, 'Number that support calls').value).to.equal('12');
  });

  it('keeps the code that could not be sent, and sends it again', async () => {
    const { detail, answers } = await aCheck(asked);

    await write(detail, 'Code', '42');
    await press(detail, 'Check the code');
    answers.calls[0]!.reject(new SupportError('offline'));
    await waitUntil(() => shows(detail, 'Your answer did not reach support.'));
    const kept = field(detail, 'Code').value;
    await press(detail, 'Check the code');

    expect(kept).to.equal('42');
    expect(answers.calls[1]!.input).to.deep.equal({ id: 'k', by: 'code', code: '42' });
  });

  it('says that it is not known whether the answer arrived, where that is so', async () => {
    const { detail, answers } = await aCheck(asked);

    await write(detail, 'Code', '42');
    await press(detail, 'Check the code');
    answers.calls[0]!.reject(new SupportError('unknown-outcome'));

    await waitUntil(() => shows(detail, 'It is not known whether your answer arrived.'));
  });

  it('keeps the code nowhere else', async () => {
    const { detail } = await aCheck(asked);

    await write(detail, 'Code', '8675309');

    const stored = [sessionStorage, localStorage].flatMap((storage) => Object.values({ ...storage }));
    expect(stored.join().includes('8675309')).to.equal(false);
  });

  it('names the right that is missing, whom to ask, and what to quote', async () => {
    const { detail } = await aCheck(asked, {
      state: 'refused',
      reason: 'You do not have the right “Use support”.',
      remedy: { text: 'Ask Ola Berg.', reference: 'RIGHT-1' },
    });

    expect(shows(detail, 'You do not have the right “Use support”.')).to.equal(true);
    expect(shows(detail, 'Ask Ola Berg.')).to.equal(true);
    expect(buttonNamed(detail, 'Copy Reference RIGHT-1')).to.exist;
    expect(buttonNamed(detail, 'Check the code')).to.equal(undefined);
  });

  it('hears of a check that was passed on the phone', async () => {
    const spoken = listen();
    const { detail, system, get } = await aCheck({ ...asked, state: 'calling', callTo: '+31 30 1' });

    get.items = [{ ...asked, state: 'passed', by: [] }];
    dispatchEvent(new Event('online'));
    await waitUntil(() => shows(detail, 'Security check passed.') && spoken.length);

    expect(spoken).to.deep.equal(['Security check passed.']);
    expect(system.sent).to.have.length(0);
  });
});

describe('<case-detail> and a security check whose time is over', () => {
  it('asks how it stands instead of guessing', async () => {
    let reads = 0;
    const until = new Date(Date.now() + 1500).toISOString();
    const checks = {
      get: async () => ({ items: [{ ...asked, until, ...(reads++ && { state: 'expired', reason: 'Too late.' }) }] }),
      answer: async () => asked,
    };
    const { detail } = await aDetail(aSystem({}, { checks }).backend);
    await waitUntil(() => buttonNamed(detail, 'Check the code'));

    await waitUntil(() => shows(detail, 'Security check expired'), 'it is asked again', { timeout: 5000 });

    expect(shows(detail, 'Too late.')).to.equal(true);
  });
});

describe('<case-detail> and a security check that is not known', () => {
  it('says so, without hiding the case, and looks again when asked', async () => {
    let broken = true;
    const checks = {
      get: async () => {
        if (broken) throw new SupportError('unavailable');
        return { items: [asked] };
      },
      answer: async () => asked,
    };
    const { detail } = await aDetail(aSystem({}, { checks }).backend);
    await waitUntil(() => shows(detail, 'It could not be looked up whether support asks for a security check.'));

    broken = false;
    await press(detail, 'Try again');

    await waitUntil(() => buttonNamed(detail, 'Check the code'));
    expect(shows(detail, 'could not be looked up')).to.equal(false);
  });

  it('says nothing of one where there is none', async () => {
    const { detail } = await aDetail(aDesk(), cases['standard']);
    await waitUntil(() => all(detail, '[aria-busy="true"]').length === 0);

    expect(shows(detail, 'ecurity check')).to.equal(false);
  });

  it('says of one that has expired what to do', async () => {
    const { detail } = await aDetail(aDesk(), cases['checkExpired']);

    await waitUntil(() => shows(detail, 'Security check expired'));

    expect(shows(detail, 'Call Nimbora Support')).to.equal(true);
    expect(buttonNamed(detail, 'Check the code')).to.equal(undefined);
  });
});

/** A case with this check, answered when the test wants. */
async function aCheck(check: Check, may?: { state: string; reason?: string; remedy?: object }) {
  const get = { items: [check] };
  const answers = onDemand<Check>();
  const session = { get: async () => aSession(may && { abilities: { 'checks.answer': may } }) };
  const system = aSystem({}, { session, checks: { get: async () => get, answer: answers as never } });
  const { detail } = await aDetail(system.backend);
  await waitUntil(() => shows(detail, check.why!), 'the check is there');
  return { detail, system, answers, get };
}

/** What is said from now on, an urgent text with `!` before it. */
function listen(): string[] {
  const spoken: string[] = [];
  Object.assign(document, {
    ariaNotify: (text: string, { priority }: { priority: string }) =>
      spoken.push(priority === 'high' ? `! ${text}` : text),
  });
  return spoken;
}
