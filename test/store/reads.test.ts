import { expect } from 'chai';
import type { CasePage } from '../../src/model/case-rows.js';
import { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import { oneCase } from '../../src/store/one-case.js';
import { SupportStore } from '../../src/store/store.js';
import { aBackend, aCase, aPage, aRow, aSession, onDemand } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

describe('a read', () => {
  it('is asked once, however many elements watch it', async () => {
    const list = onDemand<CasePage>();
    const { store } = aStore(aBackend({ cases: { list } }));

    watching(cases(store).list({ text: 'licence', status: ['new'] }));
    watching(cases(store).list({ status: ['new'], text: 'licence' }));
    await settled();

    expect(list.calls).to.have.length(1);
  });

  it('ends when nobody needs it any more', async () => {
    const list = onDemand<CasePage>();
    const { store, clock } = aStore(aBackend({ cases: { list } }));
    const watch = watching(cases(store).list({}));
    await settled();

    watch.stop();
    await clock.tick(0);

    expect(list.calls[0]!.signal!.aborted).to.equal(true);
  });

  it('goes on when an element is only moved', async () => {
    const list = onDemand<CasePage>();
    const { store, clock } = aStore(aBackend({ cases: { list } }));
    const watch = watching(cases(store).list({}));
    await settled();

    watch.stop();
    watching(cases(store).list({}));
    await clock.tick(0);

    expect(list.calls).to.have.length(1);
    expect(list.calls[0]!.signal!.aborted).to.equal(false);
  });

  it('never shows an answer of another scope', async () => {
    const list = onDemand<CasePage>();
    const { store } = aStore(aBackend({ cases: { list } }), { scope: 'north' });
    watching(cases(store).list({}));
    await settled();

    store.choose({ scope: 'south' });
    list.calls[0]!.resolve(aPage(aRow('of-north')));
    await settled();

    expect(cases(store).list({})!.current.value).to.equal(undefined);
  });

  it('of two backends never mixes', async () => {
    const one = aStore(aBackend({ cases: { list: async () => aPage(aRow('one')) } })).store;
    const two = aStore(aBackend({ cases: { list: async () => aPage(aRow('two')) } })).store;

    watching(cases(one).list({}));
    watching(cases(two).list({}));
    await settled();

    expect(cases(one).list({})!.current.value!.items[0]!.id).to.equal('one');
    expect(cases(two).list({})!.current.value!.items[0]!.id).to.equal('two');
  });

  it('is shared by two stores with one backend', async () => {
    const list = onDemand<CasePage>();
    const backend = aBackend({ cases: { list } });
    const { store } = aStore(backend);
    const other = new SupportStore();
    other.connect(backend);

    watching(cases(store).list({}));
    watching(cases(other).list({}));
    await settled();

    expect(list.calls).to.have.length(1);
  });

  it('that fails can be tried again', async () => {
    const list = onDemand<CasePage>();
    const { store } = aStore(aBackend({ cases: { list } }));
    const page = cases(store).list({})!;
    watching(page);
    await settled();
    list.calls[0]!.reject(new SupportError('unavailable'));
    await settled();

    const retried = page.refresh();
    await settled();
    list.calls[1]!.resolve(aPage(aRow('1')));
    await retried;

    expect(page.current).to.include({ status: 'ready', refreshing: false }).and.not.to.have.property('error');
  });

  it('keeps what was shown when reading it again fails, and says so', async () => {
    const list = onDemand<CasePage>();
    const { store } = aStore(aBackend({ cases: { list } }));
    const page = cases(store).list({})!;
    watching(page);
    await settled();
    list.calls[0]!.resolve(aPage(aRow('1')));
    await settled();

    const refreshed = page.refresh();
    await settled();
    list.calls[1]!.reject(new SupportError('offline'));
    await refreshed;

    expect(page.current.status).to.equal('ready');
    expect(page.current.value!.items).to.have.length(1);
    expect(page.current.error!.kind).to.equal('offline');
  });

  it('without an answer is given up after the time allowed', async () => {
    const list = onDemand<CasePage>();
    const { store, clock } = aStore(aBackend({ cases: { list } }));
    const page = cases(store).list({})!;
    watching(page);

    await clock.tick(30_000);

    expect(page.current.error).to.include({ kind: 'unavailable', code: 'timeout' });
  });

  const broken: Record<string, () => unknown> = {
    'throws at once': () => {
      throw new Error('broken');
    },
    'rejects with a text': () => Promise.reject('broken'),
    'answers with nothing': async () => null,
    'answers with a list': async () => [],
    'returns no promise': () => aPage(aRow('1')),
  };
  for (const [what, list] of Object.entries(broken))
    it(`from an adapter that ${what} costs an error at most`, async () => {
      const { store } = aStore(aBackend({ cases: { list: list as never } }));
      const page = cases(store).list({})!;

      watching(page);
      await settled();

      expect(page.current.status).to.be.oneOf(['failed', 'ready']);
    });

  it('waits as long as the server asks for, then tries by itself', async () => {
    const list = onDemand<CasePage>();
    const { store, clock } = aStore(aBackend({ cases: { list } }));
    watching(cases(store).list({}));
    await settled();
    list.calls[0]!.reject(new SupportError('rate-limited', { retryAfter: 20 }));

    await clock.tick(20_000);
    const before = list.calls.length;
    await clock.tick(2000);

    expect([before, list.calls.length]).to.deep.equal([1, 2]);
  });

  it('is not repeated before the server wants it, whoever else would like to have it', async () => {
    const list = onDemand<CasePage>();
    const { store, clock, device } = aStore(aBackend({ cases: { list } }));
    const first = watching(cases(store).list({}));
    await settled();
    list.calls[0]!.reject(new SupportError('rate-limited', { retryAfter: 60 }));
    await settled();

    device.wake();
    first.stop();
    await clock.tick(15_000);
    watching(cases(store).list({}));
    cases(store).list({})!.outdate();
    await clock.tick(44_000);
    const before = list.calls.length;
    await clock.tick(8000);

    expect([before, list.calls.length]).to.deep.equal([1, 2]);
  });

  it('is repeated at once when a person wants it to be, and then as the server says', async () => {
    const list = onDemand<CasePage>();
    const { store } = aStore(aBackend({ cases: { list } }));
    const page = cases(store).list({})!;
    watching(page);
    await settled();
    list.calls[0]!.reject(new SupportError('rate-limited', { retryAfter: 60 }));
    await settled();

    void page.refresh();
    await settled();
    list.calls[1]!.resolve(aPage());
    await settled();
    page.outdate();
    await settled();

    expect(list.calls).to.have.length(3);
  });

  it('that is refused again and again is not repeated for ever: after four times a person has to ask', async () => {
    let asked = 0;
    const busy = async () => {
      asked++;
      throw new SupportError('rate-limited', { retryAfter: 5 });
    };
    const { store, clock } = aStore(aBackend({ cases: { list: busy } }));
    watching(cases(store).list({}));
    await clock.tick(0);

    for (let second = 0; second < 600; second += 10) await clock.tick(10_000);

    expect(asked).to.equal(4);
  });

  it('of a page with many more rows than were asked for is no answer: no page could show them', async () => {
    const rows = (count: number) => aPage(...Array.from({ length: count }, (_, n) => aRow(String(n))));
    const answers = [rows(1000), rows(1001)];
    const { store } = aStore(aBackend({ cases: { list: async () => answers.shift()! } }));
    const page = cases(store).list({ size: 25 })!;
    watching(page);
    await settled();
    const first = page.current.value?.items.length;

    await page.refresh();

    expect(first).to.equal(1000);
    expect(page.current.error?.kind).to.equal('unreadable');
  });

  it('is repeated when the network returns, for what is on screen', async () => {
    const list = onDemand<CasePage>();
    const { store, device } = aStore(aBackend({ cases: { list } }));
    watching(cases(store).list({}));
    await settled();
    list.calls[0]!.reject(new SupportError('offline'));
    await settled();

    device.wake();
    await settled();

    expect(list.calls).to.have.length(2);
  });

  it('is kept for whoever comes back, and let go of with many others or large ones since', async () => {
    const list = onDemand<CasePage>();
    const { store } = aStore(aBackend({ cases: { list } }));
    const look = async (text: string, subject = 'short') => {
      const watch = watching(cases(store).list({ text }));
      await settled();
      list.calls
        .at(-1)
        ?.resolve(aPage(...Array.from({ length: 10 }, (_, at) => ({ ...aRow(`${text}${at}`), subject }))));
      await settled();
      watch.stop();
      await settled();
    };
    const isKept = (text: string) => cases(store).list({ text })!.current.value !== undefined;

    await look('first');
    await look('second');
    expect([isKept('first'), isKept('second')]).to.deep.equal([true, true]);
    for (let at = 0; at < 30; at++) await look(`large ${at}`, 'x'.repeat(20_000));
    expect([isKept('first'), isKept('large 0'), isKept('large 29')]).to.deep.equal([false, false, true]);
    for (let at = 0; at < 60; at++) await look(`small ${at}`);
    expect([isKept('large 29'), isKept('small 59')]).to.deep.equal([false, true]);
  });

  it('of the former person is forgotten when somebody else is signed in', async () => {
    let person = 'ana';
    const backend = aBackend({
      session: { get: async () => aSession({ identity: { tenant: 't', person } }) },
      cases: { get: async ({ id }) => aCase(id, { subject: `seen by ${person}` }) },
    });
    const { store } = aStore(backend);
    watching(store.session);
    watching(oneCase(store).get('1'));
    await settled();

    person = 'ben';
    await store.session!.refresh();
    await settled();

    expect(oneCase(store).get('1')!.current.value!.subject).to.equal('seen by ben');
  });
});
