import { expect } from '@open-wc/testing';
import { Answers } from '../../../src/elements/support-case-form/answers.js';
import { actingFor } from '../../../src/elements/support-case-form/customer.js';
import { type Complaint, complaintText } from '../../../src/elements/shared/complaint-text.js';
import { toInstant, toLocal } from '../../../src/elements/shared/local-time.js';
import { Reshaping } from '../../../src/elements/support-case-form/reshaping.js';
import { fieldsOf, stepAt, stepsOf } from '../../../src/elements/support-case-form/steps.js';
import { textOf } from '../../../src/messages/catalogues.js';
import { formSendingMessages } from '../../../src/messages/en/form-sending.js';
import { lookupMessages } from '../../../src/messages/en/lookup.js';
import type { Field, Form } from '../../../src/model/forms.js';

describe('the customer of a form', () => {
  const acting = (given: Partial<Parameters<typeof actingFor>[0]>) =>
    actingFor({ fixed: undefined, page: undefined, own: undefined, dirty: false, letGo: false, ...given });

  it('is the one that the page fixes, wherever the provider is', () => {
    expect(acting({ fixed: 'a', page: 'b', own: 'c' })).to.include({ customer: 'a', other: undefined });
    expect(acting({ fixed: 'a', page: 'b', own: 'a', dirty: true }).other).to.equal(undefined);
  });

  it('is never changed under what was written, not even by what the page fixes', () => {
    expect(acting({ fixed: 'a', page: 'b', own: 'c', dirty: true })).to.include({ customer: 'c', other: 'a' });
  });

  it("is the page's while nothing is written", () => {
    expect(acting({ page: 'b', own: 'c' }).customer).to.equal('b');
    expect(acting({ own: 'c' }).customer).to.equal('c');
  });

  it("is the form's own once something is written, and the page's is offered", () => {
    expect(acting({ page: 'b', own: 'c', dirty: true })).to.include({ customer: 'c', other: 'b' });
    expect(acting({ page: 'c', own: 'c', dirty: true }).other).to.equal(undefined);
    expect(acting({ page: undefined, own: 'c', dirty: true }).other).to.equal(undefined);
  });

  it('goes with the page that lets go of it, unless something is written for it', () => {
    expect(acting({ own: 'c', letGo: true })).to.include({ customer: undefined, alone: false });
    expect(acting({ own: 'c', letGo: true, dirty: true })).to.include({ customer: 'c', alone: true });
    expect(acting({ own: 'c', dirty: true }).alone, 'the page never had one').to.equal(false);
  });
});

describe('the steps of a form', () => {
  const field = (id: string): Field => ({ id, kind: 'text', label: id });
  const section = (id: string, ...fields: string[]) => ({ section: { id, title: id }, fields: fields.map(field) });

  it('are its sections and the review; what has no section goes with its neighbour', () => {
    const steps = stepsOf([{ fields: [field('a')] }, section('s', 'b'), { fields: [field('c')] }, section('t', 'd')]);

    expect(steps.map(({ id }) => id)).to.deep.equal(['section:s', 'section:t', 'review']);
    expect(steps.map((step) => fieldsOf(step).map(({ id }) => id))).to.deep.equal([['a', 'b', 'c'], ['d'], []]);
  });

  it('are one and the review where there are no sections', () => {
    expect(stepsOf([{ fields: [field('a')] }]).map(({ id }) => id)).to.deep.equal(['details', 'review']);
    expect(stepsOf([]).map(({ id }) => id)).to.deep.equal(['details', 'review']);
  });

  it('are found again by their section, and by their place when that is gone', () => {
    const steps = stepsOf([section('s', 'a'), section('t', 'b')]);

    expect(stepAt(steps, 'section:t', 0)).to.equal(1);
    expect(stepAt(steps, 'section:gone', 1)).to.equal(1);
    expect(stepAt(steps, 'section:gone', 9)).to.equal(2);
  });
});

describe('a time in a form', () => {
  it('has its offset where it is sent, and none where it is written', () => {
    const sent = toInstant('2026-03-01T09:30');

    expect(sent).to.match(/^2026-03-01T09:30:00[+-]\d\d:\d\d$/);
    expect(toLocal(sent)).to.equal('2026-03-01T09:30');
  });

  it('is read on the clocks of its zone, in summer and in winter', () => {
    for (const [local, zone, sent] of [
      ['2026-07-01T09:30', 'Europe/Paris', '2026-07-01T09:30:00+02:00'],
      ['2026-01-15T09:30', 'Europe/Paris', '2026-01-15T09:30:00+01:00'],
      ['2026-07-01T09:30', 'America/St_Johns', '2026-07-01T09:30:00-02:30'],
      ['2026-03-29T01:30', 'Europe/Paris', '2026-03-29T01:30:00+01:00'],
      ['2026-03-29T03:30', 'Europe/Paris', '2026-03-29T03:30:00+02:00'],
      ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T02:30:00+02:00'],
      ['2026-10-25T03:30', 'Europe/Paris', '2026-10-25T03:30:00+01:00'],
    ] as const) {
      expect(toInstant(local, zone)).to.equal(sent);
      expect(toLocal(sent, zone)).to.equal(local);
    }
  });

  it('that clocks leave out is the one an hour later', () => {
    const sent = toInstant('2026-03-29T02:30', 'Europe/Paris');

    expect(toLocal(sent, 'Europe/Paris')).to.equal('2026-03-29T03:30');
  });

  it('is left alone when it is none', () => {
    expect(toInstant('')).to.equal('');
    expect(toInstant('soon')).to.equal('soon');
    expect(toLocal('soon')).to.equal('');
  });
});

describe('a bound in time', () => {
  const said = (kind: string, min: string, zone: string) => {
    const complaint: Complaint = { field: 'since', key: 'tooEarly', args: { min } };
    const sending = textOf(formSendingMessages, 'en');
    const lookup = textOf(lookupMessages, 'en');
    return complaintText(complaint, { id: 'since', kind, label: 'Since' }, { sending, lookup, zone });
  };

  it('is said on the clocks that the field shows', () => {
    const min = '2026-05-01T22:30:00Z';

    expect(said('datetime', min, 'Europe/Paris')).to.match(/^Choose May 2, 2026, 12:30.AM or later\.$/);
    expect(said('datetime', min, 'America/New_York')).to.match(/^Choose May 1, 2026, 6:30.PM or later\.$/);
  });

  it('is the same day everywhere where it is a day', () => {
    expect(said('date', '2026-05-01', 'Pacific/Honolulu')).to.equal('Choose May 1, 2026 or later.');
  });
});

describe('the answers of a form', () => {
  const form: Form = {
    id: 'f',
    fields: [
      { id: 'a', kind: 'text', label: 'A' },
      { id: 'b', kind: 'text', label: 'B', secret: true },
      { id: 'c', kind: 'choice', label: 'C', options: [{ id: 'x' }] },
    ],
  };

  it('are kept without what is secret', () => {
    const answers = new Answers();
    answers.take(form);
    answers.edit('a', 'kept');
    answers.edit('b', 'hidden');

    expect(answers.save().values).to.deep.equal({ a: 'kept' });
  });

  it('are words that nobody else writes over', () => {
    const answers = new Answers();
    answers.take(form);
    answers.edit('a', 'mine');

    const { unknown } = answers.setAll({ a: 'theirs', c: 'x', gone: 1 });

    expect(answers.values).to.deep.equal({ a: 'mine', c: 'x' });
    expect(unknown).to.deep.equal(['gone']);
  });

  it('are the same after they have been put away and back', () => {
    const answers = new Answers();
    answers.take(form);
    answers.edit('a', 'mine');
    const written = answers.save();

    answers.clear();
    expect(answers.values).to.deep.equal({});
    answers.restore(written);

    expect(answers.values).to.deep.equal({ a: 'mine' });
    expect(answers.form).to.equal(form);
  });
});

describe('the reshaping of a form', () => {
  const form: Form = {
    id: 'f',
    reshapeOn: ['a'],
    fields: [{ id: 'a', kind: 'choice', label: 'A', default: 'x', options: [{ id: 'x' }, { id: 'y' }] }],
  };

  it('asks for nothing on behalf of the defaults it came with', () => {
    const answers = new Answers();
    const reshaping = new Reshaping();
    answers.take(form);
    reshaping.taken(form, answers);

    reshaping.notice(answers);

    expect(reshaping.values).to.equal(undefined);
  });

  it('asks again when somebody answers, and again when it is taken back', () => {
    const answers = new Answers();
    const reshaping = new Reshaping();
    answers.take(form);
    reshaping.taken(form, answers);

    answers.edit('a', 'y');
    reshaping.notice(answers);
    expect(reshaping.values).to.deep.equal({ a: 'y' });
    answers.edit('a', 'x');
    reshaping.notice(answers);

    expect(reshaping.values).to.deep.equal({ a: 'x' });
  });
});
