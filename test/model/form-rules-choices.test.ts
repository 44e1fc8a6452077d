import { expect } from 'chai';
import type { Field, Form } from '../../src/model/forms.js';
import {
  applyEdit,
  asksForOptions,
  confirmationsOf,
  groupsOf,
  holds,
  isChoosable,
  missingParents,
  parentsOf,
  reshape,
  startValues,
  visibilityOf,
  withAll,
} from '../../src/model/form-rules.js';

describe('the parents of a field', () => {
  it('are those that it names and those that its options fit', () => {
    const field = aField({
      id: 'a',
      dependsOn: ['b', 'c'],
      options: [{ id: 'x', fits: { c: ['1'], d: ['1'] } }, { id: 'y' }],
    });

    expect(parentsOf(field)).to.deep.equal(['b', 'c', 'd']);
    expect(parentsOf(aField({ id: 'a' }))).to.deep.equal([]);
    expect(parentsOf(aField({ id: 'a', options: [{ id: 'x' }] }))).to.deep.equal([]);
  });

  it('are missing while they show and hold nothing', () => {
    const form = aForm(
      { id: 'answered' },
      { id: 'empty' },
      { id: 'hidden', visibleWhen: { field: 'empty', filled: true } },
      { id: 'child', dependsOn: ['answered', 'empty', 'hidden', 'unknown'] },
    );

    const missing = missingParents(form.fields[3]!, visibilityOf(form, { answered: 'x' }));

    expect(missing).to.deep.equal([form.fields[1]]);
  });
});

describe('an option', () => {
  it('can be chosen unless it only groups others or is refused', () => {
    expect(
      [
        {},
        { selectable: true },
        { selectable: false },
        { can: { state: 'refused' } },
        { can: { state: 'allowed' } },
      ].map((option) => isChoosable({ id: 'x', ...option })),
    ).to.deep.equal([true, true, false, false, true]);
  });
});

describe('a condition', () => {
  it('of several holds where all of them do, or any', () => {
    const [yes, no] = [true, false].map((filled) => ({ field: 'a', filled }));
    const seen = () => 'x';

    expect(holds({ all: [yes!, no!] }, seen)).to.equal(false);
    expect(holds({ all: [yes!, yes!] }, seen)).to.equal(true);
    expect(holds({ any: [no!, yes!] }, seen)).to.equal(true);
    expect(holds({ any: [no!, no!] }, seen)).to.equal(false);
  });
});

describe('groups without sections', () => {
  it('are one', () => {
    const form = aForm({ id: 'a' }, { id: 'b' }, { id: 'c' });

    const groups = groupsOf(form, visibilityOf(form, {}));

    expect(groups).to.deep.equal([{ fields: form.fields }]);
  });
});

describe('an edit', () => {
  const form = aForm(
    { id: 'a' },
    { id: 'land', kind: 'choice', options: [{ id: 'fr' }, { id: 'be' }] },
    { id: 'town', kind: 'choice', options: [{ id: 'paris', fits: { land: ['fr'] } }] },
    { id: 'street', kind: 'lookup', dependsOn: ['a', 'town'] },
  );

  it('takes a choice away that does not exist', () => {
    expect(applyEdit(form, {}, 'land', 'atlantis')).to.deep.equal({ values: {}, cleared: ['land'], recheck: [] });
  });

  it('leaves what it does not touch, fit or not', () => {
    const outdated = { land: 'be', town: 'paris' };

    expect(applyEdit(form, outdated, 'a', 'x').values).to.deep.equal({ ...outdated, a: 'x' });
    expect(applyEdit(form, { street: '7', town: 'paris', land: 'fr' }, 'land', 'fr').recheck).to.deep.equal([]);
  });

  it('has one looked up again as soon as one of its parents changes', () => {
    expect(applyEdit(form, { a: 'x', street: '7' }, 'a', 'y').recheck).to.deep.equal(['street']);
  });

  it('names no field that held nothing', () => {
    expect(applyEdit(form, { land: 'fr', town: '' }, 'land', 'be').cleared).to.deep.equal([]);
  });
});

describe('values wanted for a form', () => {
  it('are each named that do not fit what stands beside them', () => {
    const form = aForm(
      { id: 'a', kind: 'choice', options: [{ id: '1' }, { id: '2' }] },
      { id: 'b', kind: 'choice', options: [{ id: 'x', fits: { a: ['1'] } }] },
      { id: 'd' },
      { id: 'c', kind: 'choice', options: [{ id: 'y', fits: { d: ['1'] } }] },
    );

    const filling = withAll(form, { d: '2' }, { a: '2', b: 'x', c: 'y' });

    expect(filling).to.deep.equal({ values: { a: '2', d: '2' }, unused: ['b', 'c'], cleared: [], recheck: [] });
  });

  it('name what they displace apart from what they could not use', () => {
    const form = aForm(
      { id: 'land', kind: 'choice', options: [{ id: 'fr' }, { id: 'be' }] },
      { id: 'town', kind: 'choice', options: [{ id: 'paris', fits: { land: ['fr'] } }] },
    );

    const displaced = withAll(form, { land: 'fr', town: 'paris' }, { land: 'be' });
    const unusable = withAll(form, { land: 'be' }, { town: 'paris' });

    expect([displaced.unused, displaced.cleared]).to.deep.equal([[], ['town']]);
    expect([unusable.unused, unusable.cleared]).to.deep.equal([['town'], []]);
  });

  it('cannot be files, nothing, no number, one of several, or several for one', () => {
    const form = aForm(
      { id: 'files', kind: 'files' },
      { id: 'number', kind: 'number' },
      { id: 'nan', kind: 'number' },
      { id: 'one' },
      { id: 'several', kind: 'choice', multiple: true, options: [{ id: 'x' }] },
    );

    const filling = withAll(
      form,
      {},
      { files: ['f'], number: '', nan: Number.NaN, one: ['a', 'b'], several: ['x', 'gone'] },
    );

    expect(filling.values).to.deep.equal({});
    expect(filling.unused).to.deep.equal(['files', 'number', 'nan', 'one', 'several']);
  });

  it('are a list for people and for several, and one answer elsewhere', () => {
    const form = aForm({ id: 'who', kind: 'people' }, { id: 'what' }, { id: 'n', kind: 'number' });

    expect(withAll(form, {}, { who: 'p', what: ['x'], n: 7 }).values).to.deep.equal({ who: ['p'], what: 'x', n: 7 });
  });

  it('are asked about in every kind of field whose options a system keeps', () => {
    const kinds = ['choice', 'category', 'lookup', 'severity', 'people', 'text', 'number'];

    expect(kinds.filter((kind) => asksForOptions(aField({ id: 'a', kind })))).to.deep.equal(kinds.slice(0, 5));
    expect(asksForOptions(aField({ id: 'a', kind: 'people', people: 'address' }))).to.equal(false);
    expect(asksForOptions(aField({ id: 'a', kind: 'people', people: 'both' }))).to.equal(true);
    expect(asksForOptions(aField({ id: 'a', kind: 'choice', options: [] }))).to.equal(false);
  });
});

describe('the beginning of a form', () => {
  it("has one's own name as the contact", () => {
    const form = aForm({ id: 'name', role: 'contact' }, { id: 'other', default: null });

    expect(startValues(form, { name: 'Ana' })).to.deep.equal({ name: 'Ana' });
  });
});

describe('a form that is asked for again', () => {
  it('asks no question anew that showed before', () => {
    const before = aForm({ id: 'a' });
    const after = aForm({ id: 'a' }, { id: 'b' });

    expect(reshape(before, after, {}).added).to.deep.equal(['b']);
  });
});

describe('questions of confirmation', () => {
  it('are asked by every chosen option that has some', () => {
    const form = aForm(
      { id: 'text' },
      {
        id: 'a',
        kind: 'choice',
        multiple: true,
        options: [
          { id: '1', confirm: ['Sure?'] },
          { id: '2', confirm: [] },
        ],
      },
    );

    const [option] = form.fields[1]!.options!;

    expect(confirmationsOf(form, { text: 'x', a: ['1', '2'] })).to.deep.equal([
      { field: 'a', option, questions: ['Sure?'] },
    ]);
  });
});

function aField(field: Partial<Field> & { id: string }): Field {
  return { kind: 'text', label: field.id, ...field };
}

function aForm(...fields: (Partial<Field> & { id: string })[]): Form {
  return { id: 'form', fields: fields.map(aField) };
}
