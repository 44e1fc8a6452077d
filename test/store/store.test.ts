import { expect } from 'chai';
import type { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import { oneCase } from '../../src/store/one-case.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, aCase, aSession } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

const here = { scope: 'north', customer: 'contoso', caseId: '7', locale: 'fr' };

/** A page that has chosen all there is to choose. */
function aPage(backend = aBackend(), chosen: object = here) {
  const { store } = aStore(backend);
  store.choose(chosen);
  return store;
}

describe('what a page has chosen', () => {
  it('stays until something else is chosen, and is told once, and only when it is another', async () => {
    const store = aPage();
    const seen = watching(store);

    store.choose({ caseId: '8' });
    store.choose({ caseId: '8', customer: 'contoso' });
    await settled();

    expect(store.current).to.deep.equal({ ...here, caseId: '8' });
    expect(seen.times).to.equal(1);
    seen.stop();
    store.choose({ caseId: '9' });
    await settled();
    expect(seen.times).to.equal(1);
  });

  it('belongs to the first scope that is named', () => {
    const store = aPage(aBackend(), { customer: 'contoso', caseId: '7' });

    store.choose({ scope: 'north' });

    expect(store.current).to.deep.equal({ scope: 'north', customer: 'contoso', caseId: '7' });
  });

  it('is not ended by a scope that is chosen already, and is by leaving it', () => {
    const store = aPage();

    store.choose({ scope: 'north', locale: 'ar' });
    const stayed = store.current;
    store.choose({ scope: undefined });

    expect(stayed).to.deep.equal({ ...here, locale: 'ar' });
    expect(store.current).to.deep.equal({ locale: 'ar', scope: undefined, customer: undefined, caseId: undefined });
  });

  it('goes on over a system that is replaced, but for the case; the same one again changes nothing', async () => {
    const backend = aBackend();
    const store = aPage(backend);
    const seen = watching(store);

    store.connect(backend);
    await settled();
    const same = [seen.times, store.current.caseId];
    const other = aBackend();
    store.connect(other);
    await settled();

    expect(same).to.deep.equal([0, '7']);
    expect([seen.times, store.backend === other]).to.deep.equal([1, true]);
    expect(store.current).to.deep.equal({ ...here, caseId: undefined });
  });

  it('is kept by a store that joins another one', async () => {
    const { store: page } = aStore(aBackend());
    const store = new SupportStore(here);
    const seen = watching(store);

    store.join(page.engine);
    store.join(page.engine);
    await settled();

    expect([store.backend === page.backend, seen.times]).to.deep.equal([true, 1]);
    expect(store.current).to.deep.equal(here);
  });
});

describe('before there is a system', () => {
  it('nothing is known, nothing is offered, and a write says why it cannot be', async () => {
    const store = new SupportStore(here);

    expect([
      store.backend,
      store.engine,
      store.session,
      store.may('cases.list'),
      store.offers('cases.list'),
    ]).to.deep.equal([undefined, undefined, undefined, undefined, false]);
    expect(oneCase(store).get('1')).to.equal(undefined);
    const failure = await store.write('cases.create', {} as never, {}).catch((error: SupportError) => error);
    expect(failure).to.include({ kind: 'unavailable', code: 'no-backend' });
    await store.forget();
  });

  it('or after it was taken away, nothing that was read is shown', () => {
    const { store } = aStore(aBackend());
    const before = oneCase(store).get('1');

    store.connect(undefined);

    expect([before !== undefined, oneCase(store).get('1'), store.backend]).to.deep.equal([true, undefined, undefined]);
  });
});

describe('what a system can do', () => {
  it('is offered by the adapter, and allowed where the session says nothing else', async () => {
    const { store } = aStore(aBackend());
    watching(store.session);
    await settled();

    expect([store.offers('cases.list'), store.offers('cases.create')]).to.deep.equal([true, false]);
    expect(store.may('cases.list')).to.deep.equal({ state: 'allowed' });
    expect(store.may('cases.create')).to.deep.equal({ state: 'absent' });
  });

  it('is not known before the session has answered, then as it says', async () => {
    const refusal = { state: 'refused', reason: 'Readers cannot file.' };
    const { store } = aStore(
      aBackend({
        session: { get: async () => aSession({ abilities: { 'cases.create': refusal } }) },
        cases: { create: (async () => {}) as never },
      }),
    );

    const before = store.may('cases.create');
    watching(store.session);
    await settled();

    expect(before).to.equal(undefined);
    expect(store.may('cases.create')).to.deep.equal(refusal);
  });
});

describe('a column', () => {
  it('is one for each scope and language of a system, whoever asks', () => {
    const { store } = aStore(aBackend(), { scope: 'north', locale: 'fr' });
    const other = new SupportStore({ scope: 'north', locale: 'fr' });
    other.join(store.engine);
    const first = cases(store);

    store.choose({ caseId: '7', customer: 'contoso' });
    const same = [cases(store) === first, cases(other) === first];
    store.choose({ locale: 'ar' });
    const inAnotherLanguage = cases(store) === first;
    store.choose({ locale: 'fr', scope: 'coast' });

    expect([...same, inAnotherLanguage, cases(store) === first]).to.deep.equal([true, true, false, false]);
  });

  it('reads in its scope and language, and says nothing of either where there is none', async () => {
    const asked: unknown[] = [];
    const get = async ({ id }: { id: string }, { signal: _signal, ...call }: { signal?: AbortSignal } = {}) => {
      asked.push(call);
      return aCase(id);
    };
    for (const chosen of [{}, { scope: 'north' }, { locale: 'fr' }]) {
      const { store } = aStore(aBackend({ cases: { get: get as never } }), chosen);
      watching(oneCase(store).get('1'));
      await settled();
    }

    expect(asked).to.deep.equal([{}, { as: 'north' }, { locale: 'fr' }]);
  });
});

describe('a session', () => {
  it('that says the same again leaves what was read alone', async () => {
    let reads = 0;
    const { store } = aStore(
      aBackend({
        session: { get: async () => aSession() },
        cases: { get: async ({ id }) => (reads++, aCase(id)) },
      }),
    );
    watching(store.session);
    watching(oneCase(store).get('1'));
    await settled();
    const before = [reads, oneCase(store).get('1')!.current.status];

    await store.session!.refresh();
    await settled();

    expect([before, reads]).to.deep.equal([[1, 'ready'], 1]);
  });
});
