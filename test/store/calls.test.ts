import { expect } from 'chai';
import * as casesPort from '../../src/port/cases.js';
import { SupportError } from '../../src/port/error.js';
import * as filesPort from '../../src/port/files.js';
import { aBackend, aCase } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore } from '../support/store.js';

describe('a call to a backend', () => {
  it('that the adapter does not have is not supported, by its name', async () => {
    const { ask } = aSystem({});

    const failure = await ask.create();

    expect(failure).to.include({ kind: 'unsupported', code: 'cases.create' });
  });

  for (const [how, method] of [
    ['throws at once', () => raise(new TypeError('not written yet'))],
    ['breaks off', async () => raise('a word')],
  ] as const)
    it(`that ${how} in a way nobody has named failed, or may have happened`, async () => {
      const { ask } = aSystem({ get: method, create: method });

      const [read, write] = [await ask.get(), await ask.create()];

      expect([read.kind, write.kind]).to.deep.equal(['unavailable', 'unknown-outcome']);
      expect([read.cause, write.cause].every((cause) => cause !== undefined)).to.equal(true);
    });

  it('that is refused says so as the adapter says it', async () => {
    const refuse = async () => raise(new SupportError('forbidden', { reason: 'No.' }));
    const { ask } = aSystem({ get: refuse, create: refuse });

    for (const failure of [await ask.get(), await ask.create()])
      expect(failure).to.include({ kind: 'forbidden', reason: 'No.' });
  });

  it('that is answered with something else was not understood, or may have happened', async () => {
    const { ask } = aSystem({ get: async () => ({ id: 7 }), create: async () => 'done' });

    const [read, write] = [await ask.get(), await ask.create()];

    expect([read.kind, write.kind]).to.deep.equal(['unreadable', 'unknown-outcome']);
    expect((write.cause as SupportError).kind).to.equal('unreadable');
  });

  it('that is never answered ends after half a minute, except where bytes are sent', async () => {
    const never = () => new Promise<never>(() => {});
    const { ask, clock } = aSystem({ get: never, create: never, upload: never });
    const ends: unknown[] = [];
    void ask.get().then(({ kind, code }) => ends.push([kind, code]));
    void ask.create().then(({ kind, code }) => ends.push([kind, code]));
    void ask.upload().then(() => ends.push('upload'));
    await clock.tick(29_999);
    const early = ends.length;

    await clock.tick(1);

    expect(early).to.equal(0);
    expect(ends).to.deep.equal([
      ['unavailable', 'timeout'],
      ['unknown-outcome', 'timeout'],
    ]);
    await clock.tick(86_400_000);
    expect([ends.length, clock.pending]).to.deep.equal([2, 0]);
  });

  it('that nobody wants any more ends at once, also where the adapter does not care', async () => {
    const asked: unknown[] = [];
    const { ask, clock } = aSystem({ get: (input) => (asked.push(input), new Promise(() => {})) });
    const controller = new AbortController();
    const reading = ask.get(controller.signal);
    await settled();

    controller.abort('gone');
    const failure = await reading;
    const before = asked.length;
    await ask.get(controller.signal);

    expect([failure.kind, failure.cause, before, asked.length]).to.deep.equal(['unavailable', 'gone', 1, 1]);
    expect(clock.pending).to.equal(0);
  });

  it('leaves nothing behind when it is answered', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const listening = { now: 0 };
    const { addEventListener, removeEventListener } = AbortSignal.prototype;
    signal.addEventListener = (...args: [string, never]) => (listening.now++, addEventListener.apply(signal, args));
    signal.removeEventListener = (...args: [string, never]) => (
      listening.now--,
      removeEventListener.apply(signal, args)
    );
    const { ask, clock } = aSystem({ get: async () => aCase('1') });

    await ask.get(signal);

    expect([listening.now, clock.pending]).to.deep.equal([0, 0]);
  });
});

function raise(thing: unknown): never {
  throw thing;
}

type Method = (input: unknown) => unknown;

function aSystem({ upload, ...cases }: { get?: Method; create?: Method; upload?: Method }) {
  const { store, clock } = aStore(aBackend({ cases, ...(upload && { files: { upload } }) } as never));
  const engine = store.engine!;
  const failure = (call: Promise<unknown>): Promise<SupportError> =>
    call.then(
      () => raise(new Error('it was answered')),
      (error: SupportError) => error,
    );
  return {
    clock,
    ask: {
      get: (signal?: AbortSignal) => {
        const asked = engine.call('cases.get', casesPort.get, { id: '1' }, signal ? { signal } : {});
        return asked.then(
          () => new SupportError('invalid'),
          (error: SupportError) => error,
        );
      },
      create: () => failure(engine.call('cases.create', casesPort.create, {}, {})),
      upload: () => failure(engine.call('files.upload', filesPort.upload, {}, {})),
    },
  };
}
