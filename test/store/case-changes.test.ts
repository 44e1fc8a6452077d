import { expect } from 'chai';
import type { Case, ChangeReceipt } from '../../src/model/cases.js';
import { SupportError } from '../../src/port/error.js';
import { caseChanges } from '../../src/store/case-changes.js';
import { oneCase } from '../../src/store/one-case.js';
import { posts } from '../../src/store/posts.js';
import type { SupportStore } from '../../src/store/store.js';
import { aBackend, aCase, onDemand } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

describe('changing a case', () => {
  it('keeps its key while the outcome of the same change is unknown, and takes a new one for another', async () => {
    const { store, change } = givenCase();

    const outcome = fails(caseChanges(store).send({ id: '7', parts: { close: {} } }));
    await settled();
    change.calls[0]!.reject(new SupportError('unknown-outcome'));
    await outcome;
    void caseChanges(store).send({ id: '7', parts: { close: {} } });
    void caseChanges(store).send({ id: '7', parts: { escalate: {} } });
    await settled();

    const [first, again, other] = change.calls.map(({ key }) => key);
    expect(again).to.equal(first);
    expect(other).not.to.equal(first);
  });

  it('takes a new key after a refusal', async () => {
    const { store, change } = givenCase();

    const outcome = fails(caseChanges(store).send({ id: '7', parts: { close: {} } }));
    await settled();
    change.calls[0]!.reject(new SupportError('forbidden'));
    await outcome;
    void caseChanges(store).send({ id: '7', parts: { close: {} } });
    await settled();

    expect(change.calls[1]!.key).not.to.equal(change.calls[0]!.key);
  });

  it('shows the case as a conflict says that it is now', async () => {
    const { store, change, shown } = givenCase();
    await settled();

    const outcome = fails(caseChanges(store).send({ id: '7', version: '1', parts: { close: {} } }));
    await settled();
    change.calls[0]!.reject(new SupportError('conflict', { current: aCase('7', { status: 'in-progress' }) }));
    await outcome;

    expect(shown()?.status).to.equal('in-progress');
  });

  for (const [what, current] of [
    ['nothing', undefined],
    ['something unreadable', { id: '7' }],
    ['another case', aCase('8', { status: 'closed' })],
  ] as const) {
    it(`leaves the case alone when a conflict brings ${what}`, async () => {
      const { store, change, shown } = givenCase();
      await settled();

      const outcome = fails(caseChanges(store).send({ id: '7', version: '1', parts: { close: {} } }));
      await settled();
      change.calls[0]!.reject(new SupportError('conflict', { current }));
      await outcome;

      expect(shown()?.status).to.equal('new');
    });
  }

  it('shows the case as the system has it now, where others were quicker; so does a message', async () => {
    for (const send of [
      (store: SupportStore) => caseChanges(store).send({ id: '7', parts: { close: {} } }),
      (store: SupportStore) => posts(store).send({ caseId: '7', body: { format: 'text', text: 'Text' } }),
    ])
      for (const [id, kind, subject] of [
        ['7', 'conflict', 'As it is now'],
        ['8', 'conflict', 'Before'],
        ['7', 'invalid', 'Before'],
      ] as const) {
        const current = aCase(id, { subject: 'As it is now' });
        const refuse = () => Promise.reject(new SupportError(kind, { current }));
        const get = onDemand<Case>();
        const { store } = aStore(
          aBackend({ cases: { get: get as never, change: refuse }, feed: { post: refuse } } as never),
        );
        const shown = oneCase(store).get('7')!;
        watching(shown);
        await settled();
        get.calls[0]!.resolve(aCase('7', { subject: 'Before' }));
        await settled();

        await send(store).catch(() => {});

        expect(shown.current.value!.subject, `${kind} of ${id}`).to.equal(subject);
      }
  });

  it('or a message to it shows the case as the receipt has it', async () => {
    const closed = aCase('7', { status: 'closed' });
    const get = onDemand<Case>();
    const { store } = aStore(
      aBackend({ cases: { get: get as never }, feed: { post: async () => ({ case: closed }) } }),
    );
    const shown = oneCase(store).get('7')!;
    watching(shown);
    await settled();
    get.calls[0]!.resolve(aCase('7'));
    await settled();

    await posts(store).send({ caseId: '7', body: { format: 'text', text: 'Text' } });

    expect(shown.current.value!.status).to.equal('closed');
  });
});

function givenCase() {
  const change = onDemand<ChangeReceipt>();
  const { store } = aStore(aBackend({ cases: { get: async () => aCase('7'), change } }));
  const resource = oneCase(store).get('7');
  watching(resource);
  return { store, change, shown: (): Case | undefined => resource?.current.value };
}

const fails = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it went through'),
    () => {},
  );
