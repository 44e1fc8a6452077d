import { expect } from 'chai';
import * as cases from '../../src/port/cases.js';
import * as forms from '../../src/port/forms.js';
import { isSupportError, toSupportError, SupportError } from '../../src/port/error.js';
import { parseAnswer } from '../../src/port/guard.js';
import { aRow } from '../support/answers.js';

describe('the guard', () => {
  it('keeps 49 of 50 rows when one is bad, and says which', () => {
    const rows: unknown[] = Array.from({ length: 50 }, (_, n) => aRow(String(n)));
    rows[7] = { id: '7', subject: 42, status: 'new' };

    const page = parseAnswer(cases.list, { items: rows });

    expect(page.items).to.have.length(49);
    expect((page as { unreadable?: unknown }).unreadable).to.deep.equal([{ at: 7, id: '7' }]);
  });

  for (const junk of [null, [], 'text', 7, true, {}, { items: null }, { items: {} }, { items: 'abc' }])
    it(`calls ${JSON.stringify(junk)} unreadable where a page was asked for`, () => {
      const parse = () => parseAnswer(cases.list, junk);

      expect(parse)
        .to.throw()
        .that.satisfies((error: SupportError) => error.kind === 'unreadable');
    });

  it('lets no key through that no schema names, and none that changes prototypes', () => {
    const hostile = JSON.parse(`{"items":[{"id":"1","subject":"s","status":"new","evil":1,"__proto__":{"polluted":1}}],
      "__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`);

    const page = parseAnswer(cases.list, hostile);

    expect(Object.keys(page.items[0]!)).to.deep.equal(['id', 'subject', 'status']);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect((page as { polluted?: number }).polluted).to.equal(undefined);
  });

  it('lets no stack of marks through in what is shown, and changes nothing of what goes back', () => {
    const zalgo = `a${'\u0301'.repeat(10_000)}`;
    const field = { id: 'a', kind: 'text', label: zalgo, default: zalgo, options: [{ id: 'b', label: zalgo }] };

    const { form } = parseAnswer(forms.get, { form: { id: 'f', version: zalgo, title: zalgo, fields: [field] } });

    const shown = [form?.title, form?.fields[0]?.label, form?.fields[0]?.options?.[0]?.label];
    expect(shown.map((text) => text?.length)).to.deep.equal([31, 31, 31]);
    expect([form?.version, form?.fields[0]?.default]).to.deep.equal([zalgo, zalgo]);
  });

  for (const id of [`a${'\u0301'.repeat(1000)}`, 'a\ud800', '\u{1f3fb}'.repeat(400)])
    it(`takes ${JSON.stringify(id).slice(0, 12)} for no id, since nothing could be said of it`, () => {
      const { items } = parseAnswer(cases.list, { items: [aRow('1'), aRow(id)] });

      expect(items.map((row) => row.id)).to.deep.equal(['1']);
    });

  it('lets an error say the beginning of what it says, without stacks of marks', () => {
    const long = `a${'\u0301'.repeat(10_000)}${'b'.repeat(1_000_000)}`;

    const { reason, reference, fields } = toSupportError(
      new SupportError('invalid', { reason: long, reference: long, fields: { a: long } }),
    );

    for (const said of [reason, reference, fields?.['a']]) {
      expect(said).to.have.length.within(1000, 20_000);
      expect(said?.slice(30, 32)).to.equal('\u0301b');
    }
  });

  it('keeps a word that it does not know', () => {
    const page = parseAnswer(cases.list, { items: [aRow('1', { status: 'parked', statusLabel: 'Parked' })] });

    expect(page.items[0]).to.include({ status: 'parked', statusLabel: 'Parked' });
  });

  it('reads the fields of a form one by one', () => {
    const fields = [{ id: 'a', kind: 'text', label: 'A' }, { id: 'b' }, { id: 'c', kind: 'hologram', label: 'C' }];

    const answer = parseAnswer(forms.get, { form: { id: 'f', fields } });

    expect(answer.form?.fields.map((field) => field.id)).to.deep.equal(['a', 'c']);
    expect((answer as { unreadable?: unknown }).unreadable).to.deep.equal([{ at: 1, id: 'b' }]);
  });

  it('reads an answer that leads elsewhere, which has no fields', () => {
    const answer = parseAnswer(forms.get, { elsewhere: { label: 'Other portal', href: 'https://other.example' } });

    expect(answer.elsewhere?.label).to.equal('Other portal');
  });

  it('shows a row once that comes twice in one answer', () => {
    const page = parseAnswer(cases.list, { items: [aRow('1'), aRow('1'), aRow('2')] });

    expect(page.items.map((row) => row.id)).to.deep.equal(['1', '2']);
  });

  it('takes nesting without end for a bad row', () => {
    const deep = JSON.parse('{"all":['.repeat(5000) + '{"field":"a","filled":true}' + ']}'.repeat(5000));

    const answer = parseAnswer(forms.get, {
      form: { id: 'f', fields: [{ id: 'a', kind: 'text', label: 'A', visibleWhen: deep }] },
    });

    expect(answer.form?.fields).to.deep.equal([]);
  });
});

describe('a thrown thing', () => {
  const junk = {
    text: 'text',
    null: null,
    nothing: undefined,
    object: {},
    bare: Object.create(null),
    foreign: new TypeError('x'),
  };
  for (const [name, thrown] of Object.entries(junk))
    it(`is read as unavailable: ${name}`, () => {
      expect(toSupportError(thrown).kind).to.equal('unavailable');
    });

  it('of another copy of the kit is understood', () => {
    const foreign = Object.assign(new Error('x'), { name: 'SupportError', kind: 'conflict', code: 'newer' });

    expect(isSupportError(foreign)).to.equal(true);
    expect(toSupportError(foreign)).to.include({ kind: 'conflict', code: 'newer' });
  });

  it('carries only what can be shown: texts are texts', () => {
    const hostile = new SupportError('invalid', {
      reason: { toString: () => 'x' } as unknown as string,
      fields: { subject: ['<b>'] as unknown as string, body: 'Too long' },
      remedy: 'call' as never,
      retryAfter: 'soon' as never,
    });

    const error = toSupportError(hostile);

    expect(error.reason).to.equal(undefined);
    expect(error.fields).to.deep.equal({ body: 'Too long' });
    expect(error.remedy).to.equal(undefined);
    expect(error.retryAfter).to.equal(undefined);
  });
});
