import { expect } from 'chai';
import type { SupportErrorKind } from '../../src/port/error.js';
import { over, stampOf } from '../../src/store/as-seen.js';
import { afterFailure, entriesLike, type OutgoingDraft } from '../../src/store/outgoing.js';
import { anEntry } from '../support/answers.js';

describe('a message that failed', () => {
  it('waits where that may help, four times at most, and else its writer decides', () => {
    const states = (kind: SupportErrorKind, tries: number, safe: boolean) => afterFailure({ kind }, tries, safe);

    for (const kind of ['unavailable', 'rate-limited'] as const) {
      expect(states(kind, 3, false), kind).to.deep.equal({ state: 'waiting', passes: true });
      expect(states(kind, 4, false), kind).to.deep.equal({ state: 'failed', passes: true });
    }
    expect(states('offline', 99, false)).to.deep.equal({ state: 'waiting', passes: false });
    expect(states('unknown-outcome', 1, true)).to.deep.equal({ state: 'waiting', passes: true });
    expect(states('unknown-outcome', 4, true)).to.deep.equal({ state: 'unsure', passes: true });
    expect(states('unknown-outcome', 1, false)).to.deep.equal({ state: 'unsure', passes: false });
    expect(states('unauthenticated', 1, true)).to.deep.equal({ state: 'signed-out', passes: false });
    expect(states('conflict', 1, true)).to.deep.equal({ state: 'changed', passes: false });
    expect(states('invalid', 1, true)).to.deep.equal({ state: 'failed', passes: false });
  });
});

describe('the stamp of a case', () => {
  it('is its version, or when it was changed', () => {
    expect(stampOf({ version: 'v', updatedAt: 't' })).to.equal('v');
    expect(stampOf({ updatedAt: 't' })).to.equal('t');
    expect(stampOf(undefined)).to.equal(undefined);
  });
});

describe('a message over a case as it is now', () => {
  const message = { caseId: 'c', body: { format: 'text' as const, text: 'Text' } };

  it('has its version, and none of before', () => {
    expect(over({ ...message, version: '1' }, { version: '2' })).to.deep.equal({ ...message, version: '2' });
    expect(over({ ...message, version: '1' }, {})).to.deep.equal(message);
    expect(over({ ...message, version: '1' }, undefined)).to.deep.equal(message);
  });
});

describe('entries that a message may have become', () => {
  const begun = Date.UTC(2026, 0, 15);
  const draft = {
    begun,
    content: { message: { caseId: 'c', body: { format: 'text', text: ' Thanks  a\nlot ' } } },
  } as unknown as OutgoingDraft;
  const at = (ms: number) => new Date(begun - 86_400_000 + ms).toISOString();
  const alike = (change: object) => entriesLike([anEntry('1', change)], draft, 'p').length === 1;
  const body = { format: 'html', text: '<p>Thanks<br>a lot</p>' };

  it('say the same, were written by the reader or nobody knows by whom, and not more than a day before', () => {
    expect(alike({ body, at: at(0) })).to.equal(true);
    expect(alike({ body, at: at(-1) })).to.equal(false);
    expect(alike({ body: undefined, at: at(0) })).to.equal(false);
    expect(alike({ body: { format: 'text', text: 'Thanks' }, at: at(0) })).to.equal(false);
    expect(alike({ body, at: at(0), author: { id: 'q' } })).to.equal(false);
    expect(alike({ body, at: at(0), author: { id: 'p' } })).to.equal(true);
    expect(entriesLike([anEntry('1', { body, at: at(0), author: { id: 'q' } })], draft, undefined)).to.have.length(1);
  });

  it('count from the last time it was sent', () => {
    const later = { ...draft, attempt: { at: begun + 1000 } } as unknown as OutgoingDraft;

    expect(entriesLike([anEntry('1', { body, at: at(999) })], later, 'p')).to.deep.equal([]);
    expect(entriesLike([anEntry('1', { body, at: at(1000) })], later, 'p')).to.have.length(1);
  });
});

describe('entries that a lost message may have become', () => {
  const at = Date.UTC(2026, 0, 15, 12);
  const draft = {
    id: 'd',
    slot: 'message:c',
    begun: at,
    changed: at,
    ends: at,
    content: {
      message: { caseId: 'c', body: { format: 'text', text: 'Thanks  a lot' } },
      state: 'unsure' as const,
      tries: 1,
    },
  };

  it('are mine, since then, with the same text, whatever a system has made of it', () => {
    const mine = { author: { id: 'p', name: 'Ana' }, at: '2026-01-15T12:00:01Z' };
    const entries = [
      anEntry('same', { ...mine, body: { format: 'text', text: 'Thanks a lot' } }),
      anEntry('html', { ...mine, body: { format: 'html', text: '<p>Thanks <b>a lot</b></p>' } }),
      anEntry('other', { ...mine, body: { format: 'text', text: 'Thanks' } }),
      anEntry('theirs', { ...mine, author: { id: 'kim' }, body: { format: 'text', text: 'Thanks a lot' } }),
      anEntry('older', { ...mine, at: '2026-01-02T12:00:00Z', body: { format: 'text', text: 'Thanks a lot' } }),
    ];

    expect(entriesLike(entries, draft, 'p').map(({ id }) => id)).to.deep.equal(['same', 'html']);
  });
});
