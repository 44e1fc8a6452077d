import { expect, waitUntil } from '@open-wc/testing';
import { SupportError } from '../../../src/port/error.js';
import { aBackend, aCase } from '../../support/answers.js';
import { aDetail, aSystem, actionsOf, all, buttonNamed, next, one, press, shows, textOf, title } from './pages.js';

describe('<case-detail> that cannot show a case', () => {
  it('does not tell whether it exists, only what may be done', async () => {
    const remedy = { text: 'Ask your administrator.' };
    const refusing = (kind: 'forbidden' | 'not-found') =>
      aBackend({ cases: { get: () => Promise.reject(new SupportError(kind, { reason: `It is ${kind}.`, remedy })) } });

    const forbidden = await aDetail(refusing('forbidden'));
    const missing = await aDetail(refusing('not-found'));

    expect(textOf(one(forbidden.detail, '[part="base"]'))).to.equal(textOf(one(missing.detail, '[part="base"]')));
    expect(shows(missing.detail, 'Ask your administrator.')).to.equal(true);
  });

  it('shows it when trying again works', async () => {
    let down = true;
    const { detail } = await aDetail(
      aBackend({
        cases: { get: async () => (down ? Promise.reject(new SupportError('unavailable')) : aCase('7')) },
      }),
    );

    down = false;
    await press(detail, 'Try again');

    await waitUntil(() => title(detail) === 'Subject of 7');
  });

  it('keeps what is shown when it cannot be refreshed, and says so', async () => {
    let down = false;
    const { detail } = await aDetail(
      aBackend({
        cases: { get: async () => (down ? Promise.reject(new SupportError('unavailable')) : aCase('7')) },
      }),
    );

    down = true;
    dispatchEvent(new Event('online'));
    await waitUntil(() => shows(detail, 'This could not be refreshed.'));

    expect(title(detail)).to.equal('Subject of 7');
    expect(detail.matches(':state(stale)')).to.equal(true);
  });

  it('asks to sign in when the session ends, and refreshes after that', async () => {
    let ended = false;
    const { detail } = await aDetail(
      aBackend({
        cases: { get: async () => (ended ? Promise.reject(new SupportError('unauthenticated')) : aCase('7')) },
      }),
    );
    ended = true;
    dispatchEvent(new Event('online'));
    await waitUntil(() => shows(detail, 'Your session ended.'));
    const asked = next(detail, 'support-sign-in');

    ended = false;
    await press(detail, 'Sign in');

    await asked;
    await waitUntil(() => !shows(detail, 'Your session ended.'));
  });

  for (const [what, answer] of [
    ['nothing', null],
    ['a list', []],
    ['wrong types', { id: 7, subject: {}, status: [], can: 'all' }],
    ['a string of a megabyte', { id: '7', subject: 'x'.repeat(1_000_000), status: 'new', can: {} }],
  ] as const) {
    it(`costs itself alone when the answer is ${what}`, async () => {
      const { detail } = await aDetail(aBackend({ cases: { get: async () => answer as never } }));

      await waitUntil(() => buttonNamed(detail, 'Try again'));
      expect(shows(detail, 'The case could not be loaded.')).to.equal(true);
    });
  }
});

describe('<case-detail> and what may be done', () => {
  it('offers what is allowed or not known, explains what is refused, and is silent about the rest', async () => {
    const { backend } = aSystem({
      can: {
        severity: { state: 'allowed' },
        share: { state: 'unknown' },
        escalate: {
          state: 'refused',
          reason: 'Needs the Premium plan.',
          remedy: { text: 'Ask for it.', reference: 'P-1' },
        },
        close: { state: 'absent' },
      },
    });

    const { detail } = await aDetail(backend);

    expect(actionsOf(detail)).to.deep.equal(['Change severity', 'Share']);
    expect(textOf(one(detail, '.refusals'))).to.equal('Escalate: Needs the Premium plan. Ask for it. Reference P-1');
    expect(shows(detail, 'Close case')).to.equal(false);
  });

  it('says a reason that several share once', async () => {
    const closed = { state: 'refused', reason: 'The case is closed.' };
    const { detail } = await aDetail(aSystem({ can: { severity: closed, share: closed } }).backend);

    expect(all(detail, '.refusals li').map(textOf)).to.deep.equal(['Change severity and Share: The case is closed.']);
  });

  it('says what helps with several refusals once, below the last of them', async () => {
    const remedy = { text: 'File a new case.' };
    const severity = { state: 'refused', reason: 'The case is closed.', remedy };
    const reopen = { state: 'refused', reason: 'Its time is over.', remedy };

    const { detail } = await aDetail(aSystem({ can: { severity, reopen } }).backend);

    expect(all(detail, '.refusals li').map(textOf)).to.deep.equal([
      'Change severity: The case is closed.',
      'Reopen case: Its time is over. File a new case.',
    ]);
  });

  it('offers nothing that the system cannot carry out', async () => {
    const { backend } = aSystem({ can: { close: { state: 'allowed' }, files: { state: 'allowed' } } });
    const { change: _, ...reading } = backend.cases;

    const { detail } = await aDetail({ ...backend, cases: reading });

    expect(actionsOf(detail)).to.deep.equal([]);
  });
});
