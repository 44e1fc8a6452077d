import { expect } from 'chai';
import fc from 'fast-check';
import type { Condition, Field, Form, Value, Values } from '../../src/model/forms.js';
import {
  applyEdit,
  choicesOf,
  fieldsIn,
  groupsOf,
  holds,
  isRequired,
  missingParents,
  shownFields,
  submittedValues,
  visibilityOf,
} from '../../src/model/form-rules.js';

describe('conditions of a form', () => {
  const seen = (id: string) =>
    valueIn({ colour: 'red', count: 3, several: ['a', 'b'], ticked: true, blank: '  ', off: false }, id);

  it('compare a value with words, numbers and booleans', () => {
    expect(holds({ field: 'colour', is: ['blue', 'red'] }, seen)).to.equal(true);
    expect(holds({ field: 'count', is: [3] }, seen)).to.equal(true);
    expect(holds({ field: 'ticked', is: [true] }, seen)).to.equal(true);
    expect(holds({ field: 'colour', is: ['blue'] }, seen)).to.equal(false);
  });

  it('hold for several answers as soon as one of them fits', () => {
    expect(holds({ field: 'several', is: ['b'] }, seen)).to.equal(true);
    expect(holds({ field: 'several', is: ['c'] }, seen)).to.equal(false);
  });

  it('take blanks, an unticked box and a missing answer for empty', () => {
    for (const field of ['blank', 'off', 'nothing', 'constructor'])
      expect(holds({ field, filled: true }, seen), field).to.equal(false);
    expect(holds({ field: 'colour', filled: true }, seen)).to.equal(true);
  });

  it('nest to any depth', () => {
    const condition: Condition = {
      any: [
        { field: 'colour', is: ['blue'] },
        { all: [{ field: 'ticked', filled: true }, { not: { field: 'count', is: [4] } }] },
      ],
    };

    expect(holds(condition, seen)).to.equal(true);
    expect(holds({ not: condition }, seen)).to.equal(false);
  });
});

describe('fields that show', () => {
  it('show without a condition, and not when the system says they are absent', () => {
    const form = aForm(
      { id: 'a' },
      { id: 'b', can: { state: 'absent' } },
      { id: 'c', can: { state: 'refused', reason: 'No contract' } },
    );

    expect(shown(form, {})).to.deep.equal(['a', 'c']);
  });

  it('see a hidden field as empty', () => {
    const form = aForm(
      { id: 'kind' },
      { id: 'product', visibleWhen: { field: 'kind', is: ['technical'] } },
      { id: 'other' },
      {
        id: 'plan',
        visibleWhen: {
          any: [
            { field: 'product', is: ['mail'] },
            { field: 'other', filled: true },
          ],
        },
      },
    );

    expect(shown(form, { kind: 'technical', product: 'mail' })).to.deep.equal(['kind', 'product', 'other', 'plan']);
    expect(shown(form, { kind: 'billing', product: 'mail' })).to.deep.equal(['kind', 'other']);
    expect(shown(form, { kind: 'billing', product: 'mail', other: 'x' })).to.deep.equal(['kind', 'other', 'plan']);
  });

  it('are hidden under a hidden ancestor, to the last grandchild', () => {
    const form = aForm(
      { id: 'a' },
      { id: 'b', visibleWhen: { field: 'a', is: ['1'] } },
      { id: 'c', visibleWhen: { field: 'b', is: ['1'] } },
      { id: 'd', visibleWhen: { not: { field: 'c', is: ['1'] } } },
    );

    expect(shown(form, { a: '1', b: '1' })).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(shown(form, { a: '2', b: '1', c: '2' })).to.deep.equal(['a']);
  });

  it('are hidden when all that their options depend on is hidden', () => {
    const form = aForm(
      { id: 'a' },
      { id: 'parent', kind: 'choice', visibleWhen: { field: 'a', filled: true } },
      { id: 'asked', kind: 'lookup', dependsOn: ['parent'] },
      { id: 'whole', kind: 'choice', options: [{ id: 'x', fits: { parent: ['p'] } }] },
    );

    expect(shown(form, { parent: 'p' })).to.deep.equal(['a']);
    expect(shown(form, { a: 'yes', parent: 'p' })).to.deep.equal(['a', 'parent', 'asked', 'whole']);
  });

  it('may come before what they hang on', () => {
    const form = aForm({ id: 'why', visibleWhen: { field: 'down', is: [true] } }, { id: 'down', kind: 'boolean' });

    expect(shown(form, { down: true })).to.deep.equal(['why', 'down']);
    expect(shown(form, { down: false })).to.deep.equal(['down']);
  });

  it('do not hang when they wait for each other in a circle', () => {
    const form = aForm(
      { id: 'a', visibleWhen: { field: 'b', filled: true } },
      { id: 'b', visibleWhen: { field: 'a', filled: true } },
      { id: 'self', visibleWhen: { not: { field: 'self', filled: true } } },
    );

    expect(shown(form, {})).to.deep.equal(['self']);
    expect(shown(form, { a: 'x', b: 'y' })).to.deep.equal(['a', 'b', 'self']);
  });

  it('take a condition on a field that the form has not for an empty answer', () => {
    const form = aForm(
      { id: 'a', visibleWhen: { field: 'gone', is: ['x'] } },
      { id: 'b', visibleWhen: { field: 'gone', filled: false } },
    );

    expect(shown(form, { gone: 'x' })).to.deep.equal(['b']);
  });

  it('show exactly where their condition holds for what shows, in any form without circles', () => {
    fc.assert(
      fc.property(anyForm({ circles: false }), anyValues(), (form, values) => {
        const { shows, seen } = visibilityOf(form, values);
        for (const { id, visibleWhen, options } of form.fields) {
          const orphaned = options!.every((option) => Object.keys(option.fits ?? {}).some((parent) => !shows(parent)));
          const named = visibleWhen ? fieldsIn(visibleWhen) : [];
          const alone = named.length > 0 && named.every((each) => !shows(each));
          expect(shows(id)).to.equal(!orphaned && !alone && (!visibleWhen || holds(visibleWhen, seen)));
        }
      }),
    );
  });

  it('are the same for the same form and values, circles or not', () => {
    fc.assert(
      fc.property(anyForm(), anyValues(), (form, values) => {
        expect(shown(form, values)).to.deep.equal(shown(structuredClone(form), { ...values }));
      }),
    );
  });
});

describe('groups of a form', () => {
  const sections = [
    { id: 's', title: 'Problem' },
    { id: 't', title: 'Contact' },
  ];

  it('gather a section where its first field stands, and leave the rest where the form has it', () => {
    const form = {
      ...aForm(
        { id: 'a' },
        { id: 'b', section: 's' },
        { id: 'c', section: 't' },
        { id: 'd', section: 's' },
        { id: 'e' },
      ),
      sections,
    };

    expect(grouped(form, {})).to.deep.equal([
      [undefined, 'a'],
      ['s', 'b', 'd'],
      ['t', 'c'],
      [undefined, 'e'],
    ]);
  });

  it('leave out a section of which nothing shows', () => {
    const form = {
      ...aForm({ id: 'a' }, { id: 'b', section: 's', visibleWhen: { field: 'a', filled: true } }),
      sections,
    };

    expect(grouped(form, {})).to.deep.equal([[undefined, 'a']]);
  });

  it('show a field of an unknown section without one', () => {
    expect(grouped(aForm({ id: 'a', section: 'gone' }), {})).to.deep.equal([[undefined, 'a']]);
  });
});

describe('required fields', () => {
  it('are those that say so, and those whose condition holds', () => {
    const form = aForm({ id: 'a', required: true }, { id: 'b', requiredWhen: { field: 'a', is: ['1'] } }, { id: 'c' });

    expect(required(form, {})).to.deep.equal(['a']);
    expect(required(form, { a: '1' })).to.deep.equal(['a', 'b']);
  });

  it('are never those that are hidden or closed to the person', () => {
    const form = aForm(
      { id: 'a', required: true, can: { state: 'refused' } },
      { id: 'b', required: true, visibleWhen: { field: 'c', filled: true } },
      { id: 'c' },
    );

    expect(required(form, {})).to.deep.equal([]);
  });
});

describe('options of a choice', () => {
  it('are those that go with the other values', () => {
    expect(options(places, { land: 'fr', region: 'idf' }, 'town')).to.deep.equal(['paris']);
    expect(options(places, { land: 'fr' }, 'region')).to.deep.equal(['idf', 'paca']);
    expect(options(places, {}, 'region')).to.deep.equal([]);
  });

  it('are unknown where they have to be asked for', () => {
    expect(choicesOf({ id: 'a', kind: 'lookup', label: 'A' }, visibilityOf(aForm(), {}))).to.equal(undefined);
  });

  it('keep a refused one, so that it can be explained, and leave out an absent one', () => {
    const form = aForm({
      id: 'a',
      kind: 'choice',
      options: [
        { id: 'x', can: { state: 'refused', reason: 'Needs a plan' } },
        { id: 'y', can: { state: 'absent' } },
        { id: 'z' },
      ],
    });

    expect(options(form, {}, 'a')).to.deep.equal(['x', 'z']);
  });

  it('name the parents that have to be chosen first', () => {
    const visibility = visibilityOf(places, {});

    expect(missingParents(places.fields[1]!, visibility).map((field) => field.id)).to.deep.equal(['land']);
    expect(missingParents(places.fields[0]!, visibility)).to.deep.equal([]);
  });
});

describe('an edit', () => {
  const paris = { land: 'fr', region: 'idf', town: 'paris' };

  it('sets the one field and leaves the rest', () => {
    expect(applyEdit(places, {}, 'land', 'fr')).to.deep.equal({ values: { land: 'fr' }, cleared: [], recheck: [] });
  });

  it('clears what no longer fits, down to the third level, and names it', () => {
    expect(applyEdit(places, paris, 'land', 'ru')).to.deep.equal({
      values: { land: 'ru' },
      cleared: ['region', 'town'],
      recheck: [],
    });
  });

  it('keeps what still fits', () => {
    const form = aForm(
      { id: 'land', kind: 'choice', options: [{ id: 'fr' }, { id: 'be' }] },
      {
        id: 'language',
        kind: 'choice',
        options: [
          { id: 'french', fits: { land: ['fr', 'be'] } },
          { id: 'dutch', fits: { land: ['be'] } },
        ],
      },
    );

    expect(applyEdit(form, { land: 'fr', language: 'french' }, 'land', 'be').values).to.deep.equal({
      land: 'be',
      language: 'french',
    });
    expect(applyEdit(form, { land: 'be', language: 'dutch' }, 'land', 'fr').cleared).to.deep.equal(['language']);
  });

  it('takes only those of several answers away that no longer fit', () => {
    const form = aForm(
      { id: 'land', kind: 'choice', options: [{ id: 'fr' }, { id: 'be' }] },
      {
        id: 'languages',
        kind: 'choice',
        multiple: true,
        options: [{ id: 'french' }, { id: 'dutch', fits: { land: ['be'] } }],
      },
    );

    const edit = applyEdit(form, { land: 'be', languages: ['french', 'dutch'] }, 'land', 'fr');

    expect(edit.values['languages']).to.deep.equal(['french']);
    expect(edit.cleared).to.deep.equal(['languages']);
  });

  it('clears the children when a parent is emptied', () => {
    expect(applyEdit(places, paris, 'region', undefined).cleared).to.deep.equal(['town']);
  });

  it('names the fields of which only the system knows whether they still fit', () => {
    const form = aForm({ id: 'customer', kind: 'lookup' }, { id: 'account', kind: 'lookup', dependsOn: ['customer'] });

    expect(applyEdit(form, { customer: '1', account: '7' }, 'customer', '2')).to.deep.equal({
      values: { account: '7', customer: '2' },
      cleared: [],
      recheck: ['account'],
    });
  });

  it('clears what hung on a field that vanishes', () => {
    const form = aForm(
      { id: 'more', kind: 'boolean' },
      { id: 'land', kind: 'choice', visibleWhen: { field: 'more', is: [true] }, options: [{ id: 'be' }] },
      { id: 'language', kind: 'choice', options: [{ id: 'french' }, { id: 'dutch', fits: { land: ['be'] } }] },
    );

    const edit = applyEdit(form, { more: true, land: 'be', language: 'dutch' }, 'more', false);

    expect(edit.cleared).to.deep.equal(['language']);
    expect(edit.values['land']).to.equal('be');
  });

  it('keeps what stands in a field that vanishes, and looks at it again when it comes back', () => {
    const form = aForm(
      { id: 'more', kind: 'boolean' },
      { id: 'land', kind: 'choice', options: [{ id: 'fr' }, { id: 'ru' }] },
      {
        id: 'town',
        kind: 'choice',
        visibleWhen: { field: 'more', is: [true] },
        options: [{ id: 'paris', fits: { land: ['fr'] } }],
      },
    );

    const hidden = applyEdit(form, { more: true, land: 'fr', town: 'paris' }, 'more', false);
    const moved = applyEdit(form, hidden.values, 'land', 'ru');
    const back = applyEdit(form, moved.values, 'more', true);

    expect(hidden.values['town']).to.equal('paris');
    expect(moved.cleared).to.deep.equal([]);
    expect(back.cleared).to.deep.equal(['town']);
  });

  it('never writes under an inherited name', () => {
    const { values } = applyEdit(aForm({ id: '__proto__' }), {}, '__proto__', 'x');

    expect(Object.keys(values)).to.deep.equal(['__proto__']);
    expect(Object.getPrototypeOf(values)).to.equal(Object.prototype);
  });

  // In a circle (`a` shows only while `b` does not, and `b` only while `a` does) nothing can be right.
  it('leaves nothing in a shown choice that does not fit, in any form without circles', () => {
    fc.assert(
      fc.property(
        anyForm({ circles: false }),
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...words)), { maxLength: 12 }),
        (form, edits) => {
          let values: Values = {};
          for (const [field, value] of edits) {
            if (!options(form, values, field).includes(value)) continue;
            values = applyEdit(form, values, field, value).values;
          }
          for (const { id } of shownFields(form, values))
            if (values[id] !== undefined) expect(options(form, values, id)).to.include(values[id]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('only ever takes away what it reports', () => {
    fc.assert(
      fc.property(
        anyForm(),
        anyValues(),
        fc.constantFrom(...ids),
        fc.constantFrom(...words),
        (form, values, field, value) => {
          const edit = applyEdit(form, values, field, value);
          for (const [id, old] of Object.entries(values))
            if (id !== field && !edit.cleared.includes(id)) expect(edit.values[id]).to.equal(old);
        },
      ),
    );
  });
});

describe('what is submitted', () => {
  it('leaves out what is hidden, refused, empty or no field of the form', () => {
    const form = aForm(
      { id: 'a' },
      { id: 'b', visibleWhen: { field: 'a', is: ['2'] } },
      { id: 'c', can: { state: 'refused' } },
      { id: 'd' },
      { id: 'e', kind: 'boolean' },
      { id: 'f', kind: 'choice', multiple: true },
    );

    const sent = submittedValues(form, { a: '1', b: 'x', c: 'x', d: '', e: false, f: [], g: 'x' });

    expect(sent).to.deep.equal({ a: '1', e: false });
  });

  it('takes blanks off a line, keeps every blank of a long text, and makes numbers of digits', () => {
    const form = aForm({ id: 'a' }, { id: 'b', kind: 'longtext' }, { id: 'c', kind: 'number' });

    expect(submittedValues(form, { a: ' x ', b: '  x\n', c: ' 12.5' })).to.deep.equal({ a: 'x', b: '  x\n', c: 12.5 });
  });
});

// France and Russia, their regions, their towns: three levels.
const places = aForm(
  { id: 'land', kind: 'choice', options: [{ id: 'fr' }, { id: 'ru' }] },
  {
    id: 'region',
    kind: 'choice',
    options: [
      { id: 'idf', fits: { land: ['fr'] } },
      { id: 'paca', fits: { land: ['fr'] } },
      { id: 'ural', fits: { land: ['ru'] } },
    ],
  },
  {
    id: 'town',
    kind: 'choice',
    options: [
      { id: 'paris', fits: { region: ['idf'] } },
      { id: 'nice', fits: { region: ['paca'] } },
      { id: 'perm', fits: { region: ['ural'] } },
    ],
  },
);

const ids = ['a', 'b', 'c', 'd'];
const words = ['x', 'y'];

/** Forms of four choices that hang on one another in any way; without circles, each on those before it only. */
function anyForm({ circles = true } = {}): fc.Arbitrary<Form> {
  const field = (id: string, at: number): fc.Arbitrary<Partial<Field> & { id: string }> => {
    const others = ids.filter((other, place) => (circles ? other !== id : place < at));
    if (!others.length) return fc.constant({ id, kind: 'choice', options: words.map((word) => ({ id: word })) });
    const leaf = fc.record({ field: fc.constantFrom(...others), is: fc.subarray(words, { minLength: 1 }) });
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      leaf,
      fc.record({ not: leaf }),
      fc.record({ all: fc.array(leaf, { maxLength: 2 }) }),
      fc.record({ any: fc.array(leaf, { minLength: 1, maxLength: 2 }) }),
    );
    const fitting = fc.dictionary(fc.constantFrom(...others), fc.subarray(words, { minLength: 1 }), { maxKeys: 2 });
    return fc.tuple(fc.option(condition, { nil: undefined }), fitting, fitting).map(([visibleWhen, ...fittings]) => ({
      id,
      kind: 'choice',
      ...(visibleWhen && { visibleWhen }),
      options: words.map((word, place) => ({ id: word, fits: { ...fittings[place] } })),
    }));
  };
  return fc.tuple(...ids.map(field)).map((fields) => aForm(...fields));
}

const anyValues = (): fc.Arbitrary<Values> =>
  fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...words)).map((values) => ({ ...values }));

function aForm(...fields: (Partial<Field> & { id: string })[]): Form {
  return { id: 'form', fields: fields.map((field) => ({ kind: 'text', label: field.id, ...field })) };
}

function valueIn(values: Values, id: string): Value | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

const shown = (form: Form, values: Values) => shownFields(form, values).map((field) => field.id);
const required = (form: Form, values: Values) =>
  form.fields.filter((field) => isRequired(field, visibilityOf(form, values))).map((field) => field.id);
const options = (form: Form, values: Values, id: string) =>
  choicesOf(
    form.fields.find((field) => field.id === id)!,
    visibilityOf(form, values),
  )!.map((option) => option.id);
const grouped = (form: Form, values: Values) =>
  groupsOf(form, visibilityOf(form, values)).map(({ section, fields }) => [
    section?.id,
    ...fields.map((field) => field.id),
  ]);
