import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { defaults, systemClock } from '../../src/store/device.js';
import { oneCase } from '../../src/store/one-case.js';
import { Batch, Signal } from '../../src/store/watch.js';
import { aBackend, aCase, onDemand } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

describe('a value that is followed', () => {
  it('tells each listener once for all that changed together, and no more when it has stopped', async () => {
    const batch = new Batch();
    const [one, two] = [new Signal(batch, 1), new Signal(batch, 'a')];
    let told = 0;
    const listener = () => void told++;
    const stops = [one.watch(listener), one.watch(listener), two.watch(() => void (told += 10))];

    one.set(2);
    one.set(3);
    two.set('b');
    const before = told;
    await settled();
    const together = told;
    stops[0]!();
    stops[0]!();
    one.set(4);
    await settled();

    expect([before, together, told, one.current, two.current]).to.deep.equal([0, 12, 13, 4, 'b']);
  });

  it('tells nothing where nothing is another', async () => {
    const signal = new Signal(new Batch(), Number.NaN);
    let told = 0;
    signal.watch(() => void told++);

    signal.set(Number.NaN);
    await settled();

    expect(told).to.equal(0);
  });

  it('keeps nobody waiting for the fault of somebody else, which is reported', async () => {
    const reported: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (error: unknown) => void reported.push(error);
    const signal = new Signal(new Batch(), 1);
    const fault = new Error('of a listener');
    let told = 0;
    signal.watch(() => {
      throw fault;
    });
    signal.watch(() => void told++);

    signal.set(2);
    await settled();
    globalThis.reportError = reportError;

    expect([told, reported]).to.deep.equal([1, [fault]]);
  });
});

describe('what a store takes from outside', () => {
  it('is what a page gives, and else what every machine has', () => {
    const { clock, device, timeout, drafts, files, draftDays, ids, random } = defaults();

    expect([clock, timeout, drafts, files, draftDays]).to.deep.equal([systemClock, 30_000, 'stored', 'names', 7]);
    expect([device.online(), device.visible(), typeof device.onWake(() => {})]).to.deep.equal([true, true, 'function']);
    expect(new Set(Array.from({ length: 100 }, ids)).size).to.equal(100);
    expect(random()).to.be.within(0, 1);
    const given = {
      clock,
      device,
      timeout: 1,
      drafts: 'memory',
      files: 'bytes',
      draftDays: 1,
      ids: () => 'x',
      random: () => 0,
    } as const;
    expect(defaults(given)).to.deep.include(given);
  });

  it('is a clock that calls later, once, unless it is called off', async () => {
    const called: number[] = [];

    systemClock.after(0, () => called.push(1));
    systemClock.after(0, () => called.push(2))();
    await new Promise((resolve) => setTimeout(resolve, 5));

    expect(called).to.deep.equal([1]);
    expect(Math.abs(systemClock.now() - Date.now())).to.be.below(1000);
  });
});

describe('something that is read', () => {
  it('tells that it is read, what it is, and that it is read again', async () => {
    const get = onDemand<ReturnType<typeof aCase>>();
    const { store } = aStore(aBackend({ cases: { get: get as never } }));
    const read = oneCase(store).get('1')!;
    const states = [read.current];
    watching(read);
    states.push(read.current);
    await settled();
    get.calls[0]!.resolve(aCase('1'));
    await settled();
    states.push(read.current);
    void read.refresh();
    states.push(read.current);

    expect(states.map(({ status, refreshing, value }) => [status, refreshing, value?.id])).to.deep.equal([
      ['waiting', false, undefined],
      ['waiting', true, undefined],
      ['ready', false, '1'],
      ['ready', true, '1'],
    ]);
  });

  it('is given up when its element goes, asked for again when one comes, and fresh for ten seconds', async () => {
    const get = onDemand<ReturnType<typeof aCase>>();
    const { store, clock } = aStore(aBackend({ cases: { get: get as never } }));
    const read = oneCase(store).get('1')!;
    const seen = watching(read);
    await settled();
    seen.stop();
    await clock.tick(1);
    const given = [get.calls[0]!.signal!.aborted, read.current.refreshing];
    watching(read).stop();
    await settled();
    get.calls[1]!.resolve(aCase('1'));
    const again = watching(read);
    await settled();
    again.stop();
    await clock.tick(9_000);
    watching(read).stop();
    await clock.tick(2_000);
    const fresh = get.calls.length;
    watching(read);
    await settled();

    expect([given, fresh, get.calls.length]).to.deep.equal([[true, false], 2, 3]);
  });

  it('that was set from elsewhere is ready, and is not told again where nothing is another', async () => {
    const { store } = aStore(aBackend({ cases: { get: onDemand<never>() as never } }));
    const read = oneCase(store).get('1')!;
    const seen = watching(read);
    await settled();
    seen.times = 0;
    const known = aCase('1');

    read.set(() => known);
    await settled();
    read.set((value) => value);
    read.set(() => undefined);
    await settled();

    expect([read.current.status, read.current.value === known, seen.times]).to.deep.equal(['ready', true, 1]);
  });

  it('drops an answer that comes after a write, and asks again', async () => {
    const get = onDemand<ReturnType<typeof aCase>>();
    const { store } = aStore(aBackend({ cases: { get: get as never } }));
    const read = oneCase(store).get('1')!;
    watching(read);
    await settled();

    read.overtake();
    await settled();
    get.calls[0]!.resolve(aCase('1', { subject: 'before' }));
    get.calls[1]!.reject(new SupportError('forbidden'));
    await settled();

    expect([get.calls.length, get.calls[0]!.signal!.aborted]).to.deep.equal([2, true]);
    expect([read.current.status, read.current.error?.kind]).to.deep.equal(['failed', 'forbidden']);
  });
});
