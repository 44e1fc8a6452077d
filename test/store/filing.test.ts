import { expect } from 'chai';
import type { CaseDraft } from '../../src/model/cases.js';
import { SupportError } from '../../src/port/error.js';
import { isSameBody, kept } from '../../src/store/attempts.js';
import { candidatesFor } from '../../src/store/candidates.js';
import { canonical } from '../../src/store/canonical.js';
import { caseFiling } from '../../src/store/case-filing.js';
import { cases } from '../../src/store/cases.js';
import { copied } from '../../src/store/copied.js';
import type { Book } from '../../src/store/ledger.js';
import type { SupportStore } from '../../src/store/store.js';
import { aCase, aPage, aRow, onDemand } from '../support/answers.js';
import { manualClock, settled } from '../support/clock.js';
import { watching } from '../support/store.js';
import { aWriter } from '../support/writer.js';

const body: CaseDraft = { form: { id: 'f' }, values: { subject: 'Mail is down' } };
const other: CaseDraft = { form: { id: 'f' }, values: { subject: 'Disk is full' } };

describe('a case on its way', () => {
  it('tells that it is sent, then what came of it', async () => {
    const { store, create, clock } = await aWriter();
    const sent = caseFiling(store).open(body, 'Mail', 'd');
    await settled();
    const sending = onTheWay(store);
    create.calls[0]!.resolve({ id: '7', state: 'created' });
    const receipt = await sent;

    expect(sending).to.deep.equal([
      { subject: 'Mail', of: 'd', state: 'sending', receipt: undefined, error: undefined },
    ]);
    expect(onTheWay(store)).to.deep.equal([
      { subject: 'Mail', of: 'd', state: 'being-created', receipt, error: undefined },
    ]);
    expect(cases(store).pending!.current[0]!.sentAt).to.equal(clock.now());
  });

  it('tells why it failed, and goes when its writer does not want to know', async () => {
    const { store, create } = await aWriter();
    for (const [index, draft] of [body, other].entries()) {
      const failed = caseFiling(store)
        .open(draft)
        .catch(() => {});
      await settled();
      create.calls[index]!.reject(new SupportError('invalid'));
      await failed;
    }
    const [last, first] = cases(store).pending!.current;

    caseFiling(store).dismiss(first!.localId);

    expect([last!.subject, last!.state, last!.error?.kind]).to.deep.equal(['', 'failed', 'invalid']);
    expect(cases(store).pending!.current).to.deep.equal([last]);
  });

  it('stands beside others, and once for each draft and each key', async () => {
    const { store, book, create } = await aWriter();
    book.put('e', 'form:technical', 'another');
    const begin = (draft: CaseDraft, of?: string) =>
      void caseFiling(store)
        .open(draft, '', of)
        .catch(() => {});
    begin(body, 'd');
    begin(body, 'e');
    begin(body);
    await settled();
    const [bare, drafted] = create.calls;
    bare!.reject(new SupportError('unavailable'));
    drafted!.reject(new SupportError('invalid'));
    await settled();

    begin(other, 'd');
    begin(body);
    await settled();

    expect(onTheWay(store).map(({ of, state }) => [of, state])).to.deep.equal([
      [undefined, 'sending'],
      ['d', 'sending'],
      ['e', 'sending'],
    ]);
  });

  it('is taken off the list of the draft that its writer has recognised, and of no other', async () => {
    const { store, book, create } = await aWriter();
    book.put('e', 'form:technical', 'another');
    for (const of of ['d', 'e'])
      void caseFiling(store)
        .open(body, '', of)
        .catch(() => {});
    await settled();
    for (const call of create.calls) call.reject(new SupportError('unknown-outcome'));
    await settled();

    const receipts = [
      caseFiling(store).recognise(aRow('7', { number: 'C-7' }), 'd'),
      caseFiling(store).recognise({ ...aRow('8'), number: undefined }, 'x'),
    ];

    expect(receipts).to.deep.equal([
      { id: '7', state: 'created', number: 'C-7' },
      { id: '8', state: 'created' },
    ]);
    expect(onTheWay(store).map(({ of }) => of)).to.deep.equal(['e']);
    expect([book.get('d'), book.get('e')].map((draft) => draft !== undefined)).to.deep.equal([false, true]);
  });

  it('is shown by what the receipt says of it', async () => {
    const { store, create } = await aWriter({ get: onDemand<never>() });
    const shown = store.resource('cases.get', '7', () => ({ tags: ['case:7'], read: () => new Promise(() => {}) }))!;
    watching(shown);
    const sent = caseFiling(store).open(body);
    await settled();

    create.calls[0]!.resolve({ id: '7', state: 'created', case: aCase('7', { subject: 'Mail' }) });
    await sent;

    expect((shown.current.value as { subject: string }).subject).to.equal('Mail');
  });

  it('is looked for again and again, later each time, until the list has it, and then no more', async () => {
    let rows = [aRow('1')];
    const asked: number[] = [];
    const { store, create, clock } = await aWriter({
      list: async () => (asked.push(clock.now() - began), aPage(...rows)),
    });
    watching(cases(store).list({}));
    const began = clock.now();
    await settled();
    const sent = caseFiling(store).open(body, '', 'd');
    await settled();
    create.calls[0]!.resolve({ id: '7', state: 'created' });
    await sent;
    await settled();
    asked.length = 0;

    await clock.tick(11_000);
    const early = [...asked];
    rows = [aRow('7')];
    await clock.tick(12_000);
    const found = asked.length;
    await clock.tick(6_000);

    expect(early).to.deep.equal([1500, 4500, 10_500]);
    expect(onTheWay(store)).to.deep.equal([]);
    expect([found, asked.length]).to.deep.equal([4, 4]);
  });

  it('is one for everybody who asks for the same at a time, with a draft or without', async () => {
    const { store, create } = await aWriter();

    const all = [body, body, other].map((draft) => caseFiling(store).open(draft));
    const drafted = [caseFiling(store).open(body, '', 'd'), caseFiling(store).open(body, '', 'd')];
    await settled();
    create.calls.forEach(({ resolve }, index) => resolve({ id: `${index}`, state: 'created' }));

    expect((await Promise.all(all)).map(({ id }) => id)).to.deep.equal(['0', '0', '1']);
    expect((await Promise.all(drafted)).map(({ id }) => id)).to.deep.equal(['2', '2']);
  });
});

describe('an attempt that may have arrived once', () => {
  it('is never again surely without effect: its next answer tells of that time only', async () => {
    const { store, book, create } = await aWriter();
    const states: unknown[] = [];
    for (const kind of ['unknown-outcome', 'offline', 'unavailable'] as const) {
      const failed = caseFiling(store)
        .open(body, '', 'd')
        .catch(() => {});
      await settled();
      create.calls.at(-1)!.reject(new SupportError(kind));
      await failed;
      states.push(book.get('d')!.attempt!.state);
    }

    expect(states).to.deep.equal(['open', 'open', 'open']);
  });

  it('is let go with its draft', async () => {
    const { store, book, create } = await aWriter();
    const failed = caseFiling(store)
      .open(body, '', 'd')
      .catch((error: SupportError) => error.kind);
    await settled();
    book.drop('d');

    create.calls[0]!.reject(new SupportError('offline'));

    expect(await failed).to.equal('offline');
    expect(book.get('d')).to.equal(undefined);
  });

  it('is waited for until it is kept, two seconds at most, and not where nothing outlasts the page', async () => {
    const clock = manualClock();
    const flushed = onDemand<void>();
    const book = { lasting: true, options: { clock }, flush: flushed } as unknown as Book;
    const ended: string[] = [];

    void kept(book).then(() => ended.push('kept'));
    await settled();
    const before = [...ended];
    flushed.calls[0]!.resolve();
    await settled();
    const pending = clock.pending;
    void kept(book).then(() => ended.push('late'));
    await clock.tick(2000);
    await kept({ ...book, lasting: false } as Book);

    expect([before, ended, pending, flushed.calls.length]).to.deep.equal([[], ['kept', 'late'], 0, 2]);
  });
});

describe('candidates for a lost answer', () => {
  const attempt = { key: 'k', body, at: Date.UTC(2026, 0, 15), state: 'open' as const };
  const found = async (rows: object[], title = 'Mail is down', session = {}) => {
    const { store } = await aWriter({ list: async () => aPage(...(rows as never[])) }, session);
    return (await candidatesFor(store, attempt, title)).map(({ id }) => id);
  };

  it('are called alike, whatever their spaces and capitals', async () => {
    expect(
      await found([aRow('1', { subject: ' MAIL  is\n down ' }), aRow('2', { subject: 'Mailisdown' })]),
    ).to.deep.equal(['1']);
  });

  it('are of the day before at most, or of no time that is told', async () => {
    const at = (ms: number) => new Date(attempt.at - 86_400_000 + ms).toISOString();
    const rows = [0, -1, 1].map((ms) => aRow(`${ms}`, { subject: 'Mail is down', createdAt: at(ms) }));

    expect(await found([...rows, aRow('x', { subject: 'Mail is down' })])).to.deep.equal(['x', '1', '0']);
  });

  it('are mine by the id of the person, or of the identity', async () => {
    const rows = ['p', 'q'].map((id) => aRow(id, { subject: 'Mail is down', filedBy: { id } }));

    expect(await found(rows, 'Mail is down', { person: { id: 'q' } })).to.deep.equal(['q']);
    expect(await found(rows, 'Mail is down', { person: { name: 'Ana' } })).to.deep.equal(['p']);
  });

  it('are asked for newest first only where the system sorts by that, and by no text where there is none', async () => {
    const asked: unknown[] = [];
    const listing = { text: true, filters: [], sorts: [{ by: 'updatedAt' }] };
    const { store } = await aWriter({ list: async (query: unknown) => (asked.push(query), aPage()) }, { listing });

    await candidatesFor(store, attempt, 'Mail');
    await candidatesFor(store, attempt, '');

    expect(asked).to.deep.equal([{ size: 50, text: 'Mail' }, { size: 50 }]);
  });
});

describe('the same input', () => {
  it('is one text, however it was put together', () => {
    expect(canonical({ b: [1, undefined, 'x'], a: { d: null, c: undefined }, e: undefined })).to.equal(
      '{"a":{"d":null},"b":[1,null,"x"]}',
    );
    expect([canonical([]), canonical({}), canonical('a"'), canonical(true), canonical(undefined)]).to.deep.equal([
      '[]',
      '{}',
      '"a\\""',
      'true',
      '',
    ]);
    expect(canonical([['a'], 'b'])).not.to.equal(canonical(['a', ['b']]));
  });

  it('is the same case whatever the customer is called, and another one for another customer', () => {
    const filed = (customer?: object) => ({ ...body, ...(customer && { customer }) }) as CaseDraft;

    expect(isSameBody(filed({ id: 'c', label: 'One' }), filed({ id: 'c' }))).to.equal(true);
    expect(isSameBody(filed({ id: 'c' }), filed({ id: 'd' }))).to.equal(false);
    expect(isSameBody(filed({ id: 'c', own: true }), filed({ id: 'c' }))).to.equal(false);
    expect(isSameBody(filed(), { ...filed(), customer: undefined })).to.equal(true);
  });

  it('is copied to the last part of it, files as they are', () => {
    const file = new Blob(['x']);
    const given = { a: [{ b: 1 }], c: null, d: file, e: undefined };

    const copy = copied(given);
    given.a[0]!.b = 2;

    expect(copy).to.deep.equal({ a: [{ b: 1 }], c: null, d: file, e: undefined });
    expect([Array.isArray(copy.a), copy.d === file]).to.deep.equal([true, true]);
  });
});

const onTheWay = (store: SupportStore) =>
  cases(store).pending!.current.map(({ subject, of, state, receipt, error }) => ({
    subject,
    of,
    state,
    receipt,
    error,
  }));
