import { expect } from 'chai';
import type { CasePage } from '../../src/model/case-rows.js';
import type { CaseDraft, CaseReceipt, ChangeReceipt } from '../../src/model/cases.js';
import { SupportError, type SupportErrorKind } from '../../src/port/error.js';
import { caseChanges } from '../../src/store/case-changes.js';
import { caseFiling } from '../../src/store/case-filing.js';
import { cases } from '../../src/store/cases.js';
import { oneCase } from '../../src/store/one-case.js';
import type { SupportStore } from '../../src/store/store.js';
import { aBackend, aCase, aPage, aRow, onDemand } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

const aDraft = (subject = 'Licence not assigned'): CaseDraft => ({ form: { id: 'f' }, values: { subject } });

describe('filing a case', () => {
  it('freezes what is sent: later edits do not reach it', async () => {
    const create = onDemand<CaseReceipt>();
    const { store } = aStore(aBackend({ cases: { create: create as never } }));
    const draft = aDraft('as sent');

    void caseFiling(store).open(draft);
    draft.values['subject'] = 'edited';
    await settled();

    expect((create.calls[0]!.input as CaseDraft).values['subject']).to.equal('as sent');
  });

  for (const kind of ['unavailable', 'offline', 'unknown-outcome', 'rate-limited'] as SupportErrorKind[])
    it(`goes out under the same key after "${kind}"`, async () => {
      const { keys, send } = filing(kind);

      await send(aDraft());
      await send(aDraft());

      expect(keys[1]).to.equal(keys[0]);
    });

  it('goes out under a new key when it was edited after a refusal', async () => {
    const { keys, send } = filing('invalid');

    await send(aDraft('too short'));
    await send(aDraft('long enough'));

    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('goes out under a new key when the refusal was definite, edited or not', async () => {
    const { keys, send } = filing('forbidden');

    await send(aDraft());
    await send(aDraft());

    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('is of unknown outcome when the answer never came, or cannot be read', async () => {
    const silent = aStore(aBackend({ cases: { create: (() => new Promise(() => {})) as never } }));
    const garbled = aStore(aBackend({ cases: { create: (async () => 'ok') as never } }));

    const kinds = [kindOf(caseFiling(silent.store).open(aDraft())), kindOf(caseFiling(garbled.store).open(aDraft()))];
    await silent.clock.tick(30_000);

    expect(await Promise.all(kinds)).to.deep.equal(['unknown-outcome', 'unknown-outcome']);
  });

  it('is not ended by a switch of scope or a removed element, and finishes where it was written', async () => {
    const create = onDemand<CaseReceipt>();
    const { store } = aStore(aBackend({ cases: { create: create as never } }), { scope: 'north' });
    const opened = caseFiling(store).open(aDraft());
    await settled();

    store.choose({ scope: 'south' });
    create.calls[0]!.resolve({ id: '9', state: 'created' });
    const receipt = await opened;

    expect(create.calls[0]!.signal).to.equal(undefined);
    expect(receipt.id).to.equal('9');
    expect(cases(store).pending!.current[0]).to.include({ scope: 'north', state: 'being-created' });
  });

  it('stands beside the list until the list has it, and is looked for', async () => {
    let listed = false;
    const backend = aBackend({
      cases: {
        list: async () => (listed ? aPage(aRow('9'), aRow('1')) : aPage(aRow('1'))),
        create: async () => ({ id: '9', state: 'being-created' }),
      },
    });
    const { store, clock } = aStore(backend);
    watching(cases(store).list({}));
    await settled();

    await caseFiling(store).open(aDraft());
    const pending = cases(store).pending!.current.map((entry) => entry.state);
    listed = true;
    await clock.tick(1500);

    expect(pending).to.deep.equal(['being-created']);
    expect(cases(store).pending!.current).to.deep.equal([]);
    expect(cases(store).list({})!.current.value!.items[0]!.id).to.equal('9');
  });

  it('is no longer on its way where its own scope lists it, and nothing else is touched by that', async () => {
    const list = () => aPage(aRow('9'));
    let id = '9';
    const backend = aBackend({
      cases: {
        list: async () => list(),
        create: async () => {
          if (id === 'refused') throw new SupportError('invalid');
          return { id, state: 'being-created' as const };
        },
      },
    });
    const { store } = aStore(backend, { scope: 'coast' });
    await caseFiling(store).open(aDraft('Same id elsewhere'));
    store.choose({ scope: 'north' });
    await caseFiling(store).open(aDraft('Listed'));
    for (id of ['8', 'refused'])
      await caseFiling(store)
        .open(aDraft(id))
        .catch(() => {});
    const before = cases(store).pending!.current.length;

    const page = cases(store).list({})!;
    watching(page);
    await settled();
    const pending = cases(store).pending!;
    const seen = watching(pending);
    await page.refresh();
    await settled();

    const left = pending.current.map(({ scope, receipt, state }) => [scope, receipt?.id ?? state]);
    expect(before).to.equal(4);
    expect(left).to.have.deep.members([
      ['coast', '9'],
      ['north', '8'],
      ['north', 'failed'],
    ]);
    expect(seen.times, 'and nothing is told anew').to.equal(0);
  });
});

describe('a list that is shown', () => {
  it('takes new values in place and holds new rows back until asked', async () => {
    const { store, page, answers } = listing(aPage(aRow('1'), aRow('2')));
    await settled();

    answers.push(aPage(aRow('3'), aRow('2', { subject: 'changed' }), aRow('1')));
    page.outdate();
    await settled();
    const held = page.current.value!;
    await page.refresh();
    const asked = page.current.value!;

    expect(held.items.map((row) => row.id)).to.deep.equal(['1', '2']);
    expect(held.items[1]!.subject).to.equal('changed');
    expect(held.arrivals).to.equal(1);
    expect(asked.items.map((row) => row.id)).to.deep.equal(['3', '2', '1']);
    expect(asked.arrivals).to.equal(0);
    expect(store).to.be.an('object');
  });

  it('shows what comes to an empty list at once', async () => {
    const { page, answers } = listing(aPage());
    await settled();

    answers.push(aPage(aRow('1')));
    page.outdate();
    await settled();

    expect(page.current.value!.items).to.have.length(1);
  });

  it('takes in at once what was filed from this page, and does not count it', async () => {
    const { store, page, answers } = listing(aPage(aRow('1')), { create: async () => ({ id: '9', state: 'created' }) });
    await settled();
    answers.push(aPage(aRow('9'), aRow('8'), aRow('1')));

    await caseFiling(store).open(aDraft());
    await settled();

    const { items, arrivals } = page.current.value!;
    expect([items.map(({ id }) => id), arrivals]).to.deep.equal([['9', '1'], 1]);
  });

  it('is not begun anew because of any failure', async () => {
    const asked: unknown[] = [];
    for (const [query, kind] of [
      [{}, 'expired'],
      [{ cursor: 'c' }, 'forbidden'],
    ] as const) {
      const list = async (part: object) => (asked.push(part), Promise.reject(new SupportError(kind)));
      const { store } = aStore(aBackend({ cases: { list } }));
      const page = cases(store).list(query)!;
      watching(page);
      await settled();
      expect(page.current.error?.kind).to.equal(kind);
    }

    expect(asked).to.deep.equal([{}, { cursor: 'c' }]);
  });
});

describe('a change', () => {
  it('shows in list and detail in one notification, as the server answered it', async () => {
    const closed = aCase('1', { status: 'closed' });
    const { store } = aStore(
      aBackend({
        cases: { list: async () => aPage(aRow('1')), change: async () => ({ applied: ['close'], case: closed }) },
      }),
    );
    const detail = oneCase(store).get('1')!;
    const list = cases(store).list({})!;
    watching(detail);
    watching(list);
    await settled();

    await caseChanges(store).send({ id: '1', parts: { close: {} } });

    expect(detail.current.value!.status).to.equal('closed');
    expect(list.current.value!.items[0]!.status).to.equal('closed');
  });

  it('drops the answer of a read that it overtook', async () => {
    const get = onDemand<ReturnType<typeof aCase>>();
    const change = onDemand<ChangeReceipt>();
    const { store } = aStore(aBackend({ cases: { get, change: change as never } }));
    const detail = oneCase(store).get('1')!;
    watching(detail);
    await settled();

    const changed = caseChanges(store).send({ id: '1', parts: { close: {} } });
    await settled();
    change.calls[0]!.resolve({ applied: ['close'], case: aCase('1', { status: 'closed' }) });
    await changed;
    get.calls[0]!.resolve(aCase('1', { status: 'new' }));
    await settled();

    expect(detail.current.value!.status).to.equal('closed');
    expect(get.calls).to.have.length(2);
  });

  it('that failed makes what is shown be asked for again', async () => {
    const get = onDemand<ReturnType<typeof aCase>>();
    const change = () => Promise.reject(new SupportError('unknown-outcome'));
    const { store } = aStore(aBackend({ cases: { get, change } }));
    watching(oneCase(store).get('1'));
    await settled();
    get.calls[0]!.resolve(aCase('1'));
    await settled();

    const kind = await kindOf(caseChanges(store).send({ id: '1', parts: { close: {} } }));
    await settled();

    expect(kind).to.equal('unknown-outcome');
    expect(get.calls).to.have.length(2);
  });
});

function filing(kind: SupportErrorKind) {
  const keys: (string | undefined)[] = [];
  const create = (_draft: CaseDraft, call?: { key?: string }) => {
    keys.push(call?.key);
    return Promise.reject(new SupportError(kind));
  };
  const { store } = aStore(aBackend({ cases: { create } }));
  return { keys, send: (draft: CaseDraft) => kindOf(caseFiling(store).open(draft)) };
}

function listing(first: CasePage, more: object = {}) {
  const answers = [first];
  const { store } = aStore(aBackend({ cases: { list: async () => answers.at(-1)!, ...more } }));
  const page = cases(store as SupportStore).list({})!;
  watching(page);
  return { store, page, answers };
}

const kindOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: SupportError) => error.kind,
  );
