import { expect } from 'chai';
import type { Check } from '../../src/model/checks.js';
import { caseChanges } from '../../src/store/case-changes.js';
import { checks } from '../../src/store/checks.js';
import { oneCase } from '../../src/store/one-case.js';
import { aBackend, aCase, onDemand } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

const asked: Check = { id: 'k', caseId: '7', state: 'asked', by: ['code'] };

describe('security checks of a case', () => {
  it('stand as the answer says as soon as it is here', async () => {
    const { store, states } = await givenCheck();

    await checks(store).answer('7', { id: 'k', by: 'code', code: '1' });

    expect(states()).to.deep.equal(['passed']);
  });

  it('are not mistaken for the case when a change brings that along', async () => {
    const { store, states } = await givenCheck();
    watching(oneCase(store).get('7'));
    await settled();

    await caseChanges(store).send({ id: '7', parts: { close: {} } });

    expect(states()).to.deep.equal(['asked']);
  });

  it('are read again after an answer, since that may change more', async () => {
    const { store, get } = await givenCheck();
    const before = get.calls.length;

    await checks(store).answer('7', { id: 'k', by: 'code', code: '1' });
    await settled();

    expect(get.calls).to.have.length(before + 1);
  });
});

async function givenCheck() {
  const get = onDemand<{ items: Check[] }>();
  const { store } = aStore(
    aBackend({
      cases: { change: async () => ({ applied: ['close'], case: aCase('7', { status: 'closed' }) }) },
      checks: { get: get as never, answer: async () => ({ ...asked, state: 'passed' }) },
    }),
  );
  watching(checks(store).of('7'));
  await settled();
  get.calls[0]!.resolve({ items: [asked] });
  await settled();
  return {
    store,
    get,
    states: () =>
      checks(store)
        .of('7')
        ?.current.value?.items?.map(({ state }) => state),
  };
}
