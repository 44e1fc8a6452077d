import { expect } from 'chai';
import type { Field, Form } from '../../src/model/forms.js';
import { confirmationsOf, reshape, startValues, withAll } from '../../src/model/form-rules.js';

describe('the beginning of a form', () => {
  it('has the defaults of its fields', () => {
    expect(
      startValues(aForm({ id: 'a', default: 'x' }, { id: 'b', kind: 'boolean', default: false }, { id: 'c' })),
    ).to.deep.equal({ a: 'x', b: false });
  });

  it("has the person's own language and zone where the form has none for them", () => {
    const form = aForm({ id: 'l', kind: 'language' }, { id: 'z', kind: 'timezone', default: 'Asia/Almaty' });

    expect(startValues(form, { language: 'fr', timeZone: 'Europe/Paris' })).to.deep.equal({
      l: 'fr',
      z: 'Asia/Almaty',
    });
  });

  it('has one’s own address and number as the contact, and nowhere else', () => {
    const form = aForm(
      { id: 'm', kind: 'email', role: 'contact' },
      { id: 'p', kind: 'phone', role: 'contact', default: '+1' },
      { id: 'other', kind: 'email' },
    );

    expect(startValues(form, { email: 'jo@fjordlight.example', phone: '+47' })).to.deep.equal({
      m: 'jo@fjordlight.example',
      p: '+1',
    });
  });

  it('has no default that is no option', () => {
    const form = aForm(
      { id: 'a', kind: 'choice', default: 'gone', options: [{ id: 'x' }] },
      { id: 'l', kind: 'language', options: [{ id: 'en' }] },
    );

    expect(startValues(form, { language: 'fr' })).to.deep.equal({});
  });
});

describe('values wanted by a template or the page', () => {
  it('replace what is there and leave the rest', () => {
    const form = aForm({ id: 'a' }, { id: 'b' });

    expect(withAll(form, { a: '1', b: '2' }, { b: '3' })).to.deep.equal({
      values: { a: '1', b: '3' },
      unused: [],
      cleared: [],
      recheck: [],
    });
  });

  it('are named when they cannot be used, never dropped in silence', () => {
    const form = aForm(
      { id: 'a', kind: 'choice', options: [{ id: 'x' }] },
      { id: 'closed', can: { state: 'refused' } },
      { id: 'n', kind: 'number' },
      { id: 'on', kind: 'boolean' },
    );

    const filling = withAll(form, {}, { a: 'gone', closed: '1', n: 'many', on: 'yes', nowhere: '1' });

    expect(filling.values).to.deep.equal({});
    expect(filling.unused).to.deep.equal(['a', 'closed', 'n', 'on', 'nowhere']);
  });

  it('fit one another whatever their order', () => {
    const filling = withAll(places, {}, { town: 'paris', land: 'fr' });

    expect(filling.values).to.deep.equal({ town: 'paris', land: 'fr' });
    expect(filling.unused).to.deep.equal([]);
  });

  it('are named when they do not fit one another, and what they displace is named apart', () => {
    expect(withAll(places, { land: 'fr' }, { town: 'perm' }).unused).to.deep.equal(['town']);
    expect(withAll(places, { land: 'fr', town: 'paris' }, { land: 'ru' }).cleared).to.deep.equal(['town']);
  });

  it('come in the kind of their field', () => {
    const form = aForm(
      { id: 'n', kind: 'number' },
      { id: 'm', kind: 'choice', multiple: true, options: [{ id: 'x' }] },
      { id: 't' },
    );

    expect(withAll(form, {}, { n: '12', m: 'x', t: 7 }).values).to.deep.equal({ n: 12, m: ['x'], t: '7' });
  });

  it('are asked about where only the system knows the options', () => {
    expect(withAll(aForm({ id: 'a', kind: 'lookup' }), {}, { a: '7' }).recheck).to.deep.equal(['a']);
  });
});

describe('a form that is asked for again', () => {
  const before = aForm({ id: 'category' }, { id: 'text' });

  it('keeps what was written, also under fields that are gone', () => {
    const { values } = reshape(before, aForm({ id: 'category' }), { category: 'x', text: 'written' });

    expect(values).to.deep.equal({ category: 'x', text: 'written' });
  });

  it('tells which questions came, and fills their defaults', () => {
    const after = aForm(
      { id: 'category' },
      { id: 'q1', default: 'd' },
      { id: 'q2' },
      { id: 'q3', visibleWhen: { field: 'q2', filled: true } },
      { id: 'text' },
    );

    const { values, added } = reshape(before, after, { category: 'x' });

    expect(added).to.deep.equal(['q1', 'q2']);
    expect(values).to.deep.equal({ category: 'x', q1: 'd' });
  });

  it('does not fill a default where a person has emptied the field', () => {
    expect(reshape(before, aForm({ id: 'category' }, { id: 'text', default: 'd' }), {}).values).to.deep.equal({});
  });

  it('names the answers that the new form has no option for', () => {
    const after = aForm({ id: 'category' }, { id: 'text', kind: 'choice', options: [{ id: 'y' }] });

    expect(reshape(before, after, { text: 'x' }).cleared).to.deep.equal(['text']);
  });
});

describe('questions of confirmation', () => {
  const form = aForm({
    id: 'severity',
    kind: 'severity',
    options: [{ id: '1', confirm: ['Is production down?'] }, { id: '2' }],
  });

  it('belong to the chosen options that ask some', () => {
    expect(confirmationsOf(form, { severity: '1' }).map(({ questions }) => questions)).to.deep.equal([
      ['Is production down?'],
    ]);
    expect(confirmationsOf(form, { severity: '2' })).to.deep.equal([]);
    expect(confirmationsOf(form, {})).to.deep.equal([]);
  });
});

const places = aForm(
  { id: 'land', kind: 'choice', options: [{ id: 'fr' }, { id: 'ru' }] },
  {
    id: 'town',
    kind: 'choice',
    options: [
      { id: 'paris', fits: { land: ['fr'] } },
      { id: 'perm', fits: { land: ['ru'] } },
    ],
  },
);

function aForm(...fields: (Partial<Field> & { id: string })[]): Form {
  return { id: 'form', fields: fields.map((field) => ({ kind: 'text', label: field.id, ...field })) };
}
