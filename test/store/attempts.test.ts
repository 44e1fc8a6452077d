import { expect } from 'chai';
import type { CaseDraft } from '../../src/model/cases.js';
import { SupportError } from '../../src/port/error.js';
import { candidatesFor } from '../../src/store/candidates.js';
import { caseFiling } from '../../src/store/case-filing.js';
import { cases } from '../../src/store/cases.js';
import { aPage, aRow, onDemand } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aWriter } from '../support/writer.js';

const body: CaseDraft = { form: { id: 'f' }, customer: { id: 'cu' }, values: { subject: 'Mail is down' } };
const edited: CaseDraft = { ...body, values: { subject: 'Mail is still down' } };

describe('an attempt to file a draft', () => {
  it('is kept with it before it leaves, and is the same one again while nobody knows what became of it', async () => {
    const { store, book, create } = await aWriter();
    const first = caseFiling(store)
      .open(body, 'Mail', 'd')
      .catch(() => 'failed');
    const kept = book.get('d')!.attempt;
    await settled();
    create.calls[0]!.reject(new SupportError('unknown-outcome'));
    await first;

    void caseFiling(store).open({ ...body, customer: { id: 'cu', label: 'Known by name now' } }, 'Mail', 'd');
    await settled();

    expect(kept).to.deep.include({ state: 'open', body });
    expect([create.calls[0]!.key, create.calls[1]!.key]).to.deep.equal([kept!.key, kept!.key]);
    expect(create.calls[1]!.input, 'frozen: its names, too').to.deep.equal(body);
  });

  for (const kind of ['offline', 'unavailable', 'rate-limited', 'unauthenticated'] as const)
    it(`keeps its key after “${kind}”, and gets another one when it was changed`, async () => {
      const { store, book, create } = await aWriter();
      const first = caseFiling(store)
        .open(body, '', 'd')
        .catch(() => 'failed');
      await settled();
      create.calls[0]!.reject(new SupportError(kind));
      await first;
      const { state } = book.get('d')!.attempt!;
      const second = caseFiling(store)
        .open(body, '', 'd')
        .catch(() => 'failed');
      await settled();
      create.calls[1]!.reject(new SupportError(kind));
      await second;

      void caseFiling(store).open(edited, '', 'd');
      await settled();

      const [a, b, c] = create.calls.map(({ key }) => key);
      expect(state).to.equal('held');
      expect(b).to.equal(a);
      expect(c).to.be.a('string').and.not.to.equal(a);
    });

  it('is kept without what is secret, sends it all the same, and has another key when that was changed', async () => {
    const { store, book, create } = await aWriter();
    const secret: CaseDraft = { ...body, values: { ...body.values, code: '735991' } };
    const other: CaseDraft = { ...body, values: { ...body.values, code: '135790' } };

    for (const [at, draft] of [secret, secret, other].entries()) {
      const sent = caseFiling(store)
        .open(draft, '', 'd', ['code'])
        .catch(() => 'failed');
      await settled();
      create.calls[at]!.reject(new SupportError('unknown-outcome'));
      await sent;
      expect(JSON.stringify(book.get('d'))).not.to.match(/735991|135790/);
    }

    const [first, second, third] = create.calls;
    expect([first!.input, second!.input, third!.input]).to.deep.equal([secret, secret, other]);
    expect(second!.key).to.equal(first!.key);
    expect(third!.key).not.to.equal(first!.key);
  });

  it('is over after a definite refusal: the next one has a key of its own', async () => {
    const { store, create } = await aWriter();
    const first = caseFiling(store)
      .open(body, '', 'd')
      .catch(() => 'failed');
    await settled();
    create.calls[0]!.reject(new SupportError('invalid', { fields: { subject: 'Too short' } }));
    await first;

    void caseFiling(store).open(body, '', 'd');
    await settled();

    expect(create.calls[1]!.key).to.be.a('string').and.not.to.equal(create.calls[0]!.key);
  });

  it('is sent once, however often it is asked for at a time', async () => {
    const { store, create } = await aWriter();

    const answers = [1, 2, 3].map(() => caseFiling(store).open(body, '', 'd'));
    await settled();
    create.calls[0]!.resolve({ id: '7', state: 'created' });

    expect((await Promise.all(answers)).map(({ id }) => id)).to.deep.equal(['7', '7', '7']);
    expect(create.calls).to.have.length(1);
  });

  it('takes the draft along when it has arrived', async () => {
    const { store, book, create } = await aWriter();
    const sent = caseFiling(store).open(body, '', 'd');
    await settled();

    create.calls[0]!.resolve({ id: '7', state: 'created' });
    await sent;

    expect(book.all.current).to.deep.equal([]);
  });

  it('that was repeated from the list is not sent a second time by its form', async () => {
    const { store, create } = await aWriter();
    const first = caseFiling(store)
      .open(body, 'Mail', 'd')
      .catch(() => 'failed');
    await settled();
    create.calls[0]!.reject(new SupportError('unavailable'));
    await first;
    const again = caseFiling(store).again(cases(store).pending!.current[0]!);
    await settled();
    create.calls[1]!.resolve({ id: '7', state: 'created' });
    await again;

    const receipt = await caseFiling(store).open(body, 'Mail', 'd');

    expect([receipt.id, create.calls.length]).to.deep.equal(['7', 2]);
    expect(create.calls[1]!.key).to.equal(create.calls[0]!.key);
  });

  it('is over when its writer has found the case, and sent anew when they have found none', async () => {
    const { store, book, create } = await aWriter();
    for (const of of ['d', 'e']) {
      book.put(of, 'form:technical', of);
      const sent = caseFiling(store)
        .open({ ...body, reference: of }, 'Mail', of)
        .catch(() => 'failed');
      await settled();
      create.calls.at(-1)!.reject(new SupportError('unknown-outcome'));
      await sent;
    }

    const receipt = caseFiling(store).recognise(aRow('7'), 'd');
    caseFiling(store).giveUp('e');
    void caseFiling(store).open({ ...body, reference: 'e' }, 'Mail', 'e');
    await settled();

    expect([receipt.id, receipt.number, book.get('d')]).to.deep.equal(['7', 'C-7', undefined]);
    expect(create.calls[2]!.key).not.to.equal(create.calls[1]!.key);
    expect(cases(store).pending!.current.map(({ of }) => of)).to.deep.equal(['e']);
  });
});

describe('candidates for a lost answer', () => {
  const at = Date.UTC(2026, 0, 15, 12);
  const attempt = { key: 'k', at, state: 'open' as const, body: { ...body, reference: 'P-1' } };
  const ago = (hours: number) => new Date(at - hours * 3_600_000).toISOString();

  it('are mine, for this customer, since then, with the same title or reference; the newest first', async () => {
    const like = { subject: ' mail is DOWN ', customer: { id: 'cu' }, filedBy: { id: 'p' }, createdAt: ago(0) };
    const { store } = await aWriter({
      list: async () =>
        aPage(
          aRow('older', { ...like, createdAt: ago(2) }),
          aRow('same', like),
          aRow('reference', { ...like, subject: 'Other words', reference: 'P-1', createdAt: ago(1) }),
          aRow('other', { ...like, subject: 'Something else' }),
          aRow('theirs', { ...like, filedBy: { id: 'kim' } }),
          aRow('elsewhere', { ...like, customer: { id: 'other' } }),
          aRow('last-week', { ...like, createdAt: ago(200) }),
        ),
    });

    const found = await candidatesFor(store, attempt, 'Mail is down');

    expect(found.map(({ id }) => id)).to.deep.equal(['same', 'reference', 'older']);
  });

  it('are not the cases of which this page knows what they came of', async () => {
    const like = { subject: 'Mail is down', createdAt: ago(0) };
    const { store, create } = await aWriter({ list: async () => aPage(aRow('7', like), aRow('8', like)) });
    const sent = caseFiling(store).open(body, 'Mail is down', 'd');
    await settled();
    create.calls[0]!.resolve({ id: '7', state: 'created' });
    await sent;

    const found = await candidatesFor(store, attempt, 'Mail is down');

    expect(found.map(({ id }) => id)).to.deep.equal(['8']);
  });

  it('are asked for in the way the system can be asked', async () => {
    for (const [listing, query] of [
      [
        { filters: ['customer'], sorts: [{ by: 'createdAt' }], whose: ['mine', 'all'], text: true },
        { whose: 'mine', customer: 'cu', sort: '-createdAt', size: 50 },
      ],
      [
        { filters: [], sorts: [], text: true },
        { text: 'P-1', size: 50 },
      ],
      [{ filters: [], sorts: [] }, { size: 50 }],
    ] as const) {
      const list = onDemand<never>();
      const { store } = await aWriter({ list: list as never }, { listing } as never);

      void candidatesFor(store, attempt, 'Mail is down').catch(() => {});
      await settled();

      expect(list.calls[0]!.input).to.deep.equal(query);
    }
  });
});
