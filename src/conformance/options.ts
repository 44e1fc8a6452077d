import type { Field, Form, Option, OptionQuery, Values } from '../model/forms.js';
import { check, refusal, same } from './check.js';
import { aKey, fill } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['forms.options', 'forms.get'] as const;

export const optionsBehaviours = (it: Behaviour, group: Group): void =>
  group('forms.options', () => {
    it('gives choices page by page, each once', needs, async (tools) => {
      const { form, field, values } = await aLookup(tools);
      const ids = (await walk(tools, { form: form.id, field: field.id, values, size: 5 })).map(({ id }) => id);

      same(ids.length, new Set(ids).size, 'the number of different choices');
    });

    it('finds choices by the beginning of a word', needs, async (tools) => {
      const { form, field, values } = await aLookup(tools);
      const query = { form: form.id, field: field.id, values };
      const { id, label = '' } = (await tools.ask('forms.options', query)).items[0] ?? tools.notOffered();
      const word = label.split(/[^\p{L}\p{N}]+/u).find((each) => each.length > 3) ?? tools.notOffered();

      const found = await walk(tools, { ...query, text: word.slice(0, -1) });

      check(
        found.some((option) => option.id === id),
        `“${label}” is not found by “${word.slice(0, -1)}”`,
      );
    });

    it('finds nothing where nothing fits', needs, async (tools) => {
      const { form, field, values } = await aLookup(tools);

      same(
        (await tools.ask('forms.options', { form: form.id, field: field.id, values, text: 'qqxyzzyqq' })).items,
        [],
        'the items',
      );
    });

    it('tells the labels of choices that are known by id', needs, async (tools) => {
      const { form, field, values } = await aLookup(tools);
      const query = { form: form.id, field: field.id, values };
      const some = (await tools.ask('forms.options', query)).items.slice(0, 3);

      const again = await tools.ask('forms.options', { ...query, ids: some.map(({ id }) => id) });

      same(
        again.items.map(({ id, label }) => [id, label]),
        some.map(({ id, label }) => [id, label]),
        'the choices',
      );
    });

    it('leaves out an id that it does not know', needs, async (tools) => {
      const { form, field, values } = await aLookup(tools);

      same(
        (await tools.ask('forms.options', { form: form.id, field: field.id, values, ids: ['no-such-id'] })).items,
        [],
        'the items',
      );
    });

    it('gives no choices for a field that does not exist', needs, async (tools) => {
      const { form } = await fill(tools);

      await refusal(
        tools.backend.forms!.options!({ form: form.id, field: 'constructor', values: {} }),
        'not-found',
        'invalid',
      );
    });

    it('gives a reason with every choice that is refused', needs, async (tools) => {
      const { form, field, values } = await aLookup(tools);

      for (const { id, can } of await walk(tools, { form: form.id, field: field.id, values, size: 50 }))
        check(can?.state !== 'refused' || can.reason, `${id} is refused without a reason`);
    });

    it('leads from the roots of a tree to its leaves', needs, async (tools) => {
      const { form, field, values } = await aTree(tools);
      let under = '';
      const way: string[] = [];
      for (let depth = 0; depth < 8; depth++) {
        const { items } = await tools.ask('forms.options', { form: form.id, field: field.id, values, under });
        const next = items[0] ?? tools.notOffered();
        way.push(next.label ?? next.id);
        if (!next.parent) break;
        under = next.id;
      }

      check(way.length > 1, 'the roots are leaves');
    });

    it('says with a leaf the way that leads to it', needs, async (tools) => {
      const { form, field, values } = await aTree(tools);
      const { id } = await leafOf(tools, form, field, values);

      const { items } = await tools.ask('forms.options', { form: form.id, field: field.id, values, ids: [id] });

      check(items[0]?.path?.length, 'no path');
    });

    it('finds leaves by words from their way', needs, async (tools) => {
      const { form, field, values } = await aTree(tools);
      const { id, label = '', path = [] } = await leafOf(tools, form, field, values);
      const text = [path.at(-1) ?? '', label].join(' ');

      const found = await walk(tools, { form: form.id, field: field.id, values, text, size: 50 });

      check(
        found.some((option) => option.id === id),
        `“${text}” does not find it`,
      );
    });

    it('gives other choices for another parent', needs, async (tools) => {
      const { form, field, parent, choices } = await aDependent(tools);
      const of = async (id: string) =>
        (await tools.ask('forms.options', { form: form.id, field: field.id, values: { [parent]: id } })).items.map(
          (option) => option.id,
        );

      const [first, second] = [await of(choices[0]!), await of(choices[1]!)];

      check(first.length && second.length, 'a parent without choices');
      check(!first.some((id) => second.includes(id)), 'both parents have the same choice');
    });

    it('makes a choice on the spot that can then be chosen', ['forms.addOption', ...needs], async (tools) => {
      const { form, field } = await anAddable(tools);
      const made = await tools.ask(
        'forms.addOption',
        { form: form.id, field: field.id, values: newValues(field) },
        { key: aKey() },
      );

      const { items } = await tools.ask('forms.options', {
        form: form.id,
        field: field.id,
        values: {},
        ids: [made.id],
      });

      same(
        items.map(({ id, label }) => [id, label]),
        [[made.id, made.label]],
        'the choice',
      );
    });

    it('makes one choice for a key', ['forms.addOption', ...needs], async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const { form, field } = await anAddable(tools);
      const [input, key] = [{ form: form.id, field: field.id, values: newValues(field) }, aKey()];

      const first = await tools.ask('forms.addOption', input, { key });
      const second = await tools.ask('forms.addOption', input, { key });

      same(second.id, first.id, 'the id of the second');
    });

    it('shows what is there already instead of making it twice', ['forms.addOption', ...needs], async (tools) => {
      const { form, field } = await anAddable(tools);
      const input = { form: form.id, field: field.id, values: newValues(field) };
      const { id } = await tools.ask('forms.addOption', input, { key: aKey() });

      const error = await refusal(tools.backend.forms!.addOption!(input, { key: aKey() }), 'invalid');

      check(
        error.candidates?.some((option) => option.id === id),
        'it is not among the candidates',
      );
    });

    it('names what a new choice lacks', ['forms.addOption', ...needs], async (tools) => {
      const { form, field } = await anAddable(tools);

      const error = await refusal(
        tools.backend.forms!.addOption!({ form: form.id, field: field.id, values: {} }, { key: aKey() }),
        'invalid',
      );

      check(Object.keys(error.fields ?? {}).length, 'no field is named');
    });
  });

interface Asked {
  form: Form;
  field: Field;
  values: Values;
}

/** A field of some form of this system that fits. */
async function aField(tools: Tools, fits: (field: Field) => boolean): Promise<Asked> {
  for (const kind of await kindsOf(tools)) {
    const { form, values } = await fill(tools, {}, kind === undefined ? {} : { kind });
    const field = form.fields.find(fits);
    if (field) return { form, field, values };
  }
  return tools.notOffered();
}

/** The usual form, and those that it can become. */
async function kindsOf({ ask, known }: Tools): Promise<(string | undefined)[]> {
  const { form } = await ask('forms.get', {});
  const field = form?.fields.find(({ id }) => id === 'kind');
  return [known.kind, ...(field?.options?.map(({ id }) => id) ?? [])];
}

const aLookup = (tools: Tools) => aField(tools, ({ kind, options }) => kind === 'lookup' && !options);
const aTree = (tools: Tools) => aField(tools, ({ kind }) => kind === 'category');
const anAddable = (tools: Tools) => aField(tools, ({ add }) => add !== undefined);

/** A field whose choices are asked for and depend on one other, with two values of that other. */
async function aDependent(tools: Tools): Promise<{ form: Form; field: Field; parent: string; choices: string[] }> {
  const { form, field } = await aField(
    tools,
    ({ kind, dependsOn, options }) => kind === 'choice' && !options && dependsOn !== undefined,
  );
  const parent = field.dependsOn!.at(-1)!;
  const choices = form.fields.find(({ id }) => id === parent)?.options?.map(({ id }) => id) ?? [];
  return choices.length > 1 ? { form, field, parent, choices } : tools.notOffered();
}

async function leafOf({ ask, notOffered }: Tools, form: Form, field: Field, values: Values): Promise<Option> {
  let under = '';
  for (let depth = 0; depth < 8; depth++) {
    const { items } = await ask('forms.options', { form: form.id, field: field.id, values, under });
    const leaf = items.find(({ parent }) => !parent);
    if (leaf) return leaf;
    under = items[0]?.id ?? notOffered();
  }
  return notOffered();
}

const newValues = ({ add }: Field): Values => {
  const mark = crypto.randomUUID().slice(0, 8);
  return Object.fromEntries(
    (add?.fields ?? []).map(({ id }) => [id, id === 'domain' ? `${mark}.example` : `Check ${mark}`]),
  );
};

async function walk({ ask }: Tools, query: OptionQuery): Promise<Option[]> {
  const options: Option[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 6; page++) {
    const { items, next } = await ask('forms.options', { ...query, ...(cursor !== undefined && { cursor }) });
    options.push(...items);
    if (next === undefined) break;
    cursor = next;
  }
  return options;
}
