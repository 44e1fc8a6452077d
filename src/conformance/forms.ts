import { fieldsIn } from '../model/form-rules/conditions.js';
import type { Form } from '../model/forms.js';
import { check, same } from './check.js';
import { fill } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['forms.get'] as const;

export const formsBehaviours = (it: Behaviour, group: Group): void =>
  group('forms', () => {
    it('gives a form, or says where such a request is taken', needs, async ({ ask }) => {
      const { form, elsewhere } = await ask('forms.get', {});

      check(form ?? elsewhere, 'neither is there');
    });

    it('gives each field an id of its own', needs, async (tools) => {
      const ids = (await aForm(tools)).fields.map(({ id }) => id);

      same(ids, [...new Set(ids)], 'the ids');
    });

    it('names in conditions only fields that exist', needs, async (tools) => {
      const { fields } = await aForm(tools);
      const ids = fields.map(({ id }) => id);

      for (const { id, visibleWhen, requiredWhen } of fields)
        for (const condition of [visibleWhen, requiredWhen])
          for (const field of condition ? fieldsIn(condition) : [])
            check(ids.includes(field), `${id} looks at ${field}`);
    });

    it('names as parents of choices only fields that exist', needs, async (tools) => {
      const { fields } = await aForm(tools);
      const ids = fields.map(({ id }) => id);

      for (const { id, dependsOn = [], options = [] } of fields)
        for (const parent of [...dependsOn, ...options.flatMap(({ fits }) => Object.keys(fits ?? {}))])
          check(ids.includes(parent), `${id} depends on ${parent}`);
    });

    it('puts fields into sections that exist', needs, async (tools) => {
      const { fields, sections = [] } = await aForm(tools);

      for (const { id, section } of fields)
        check(section === undefined || sections.some((each) => each.id === section), `${id} stands in ${section}`);
    });

    it('sets beforehand only what can be chosen', needs, async (tools) => {
      for (const { id, default: value, options } of (await aForm(tools)).fields)
        check(
          value === undefined || !options || options.some((option) => option.id === value),
          `${id}: ${String(value)}`,
        );
    });

    it('says with each severity what it means', needs, async (tools) => {
      const field = (await aForm(tools)).fields.find(({ kind }) => kind === 'severity') ?? tools.notOffered();

      for (const { id, hint } of field.options ?? []) check(hint, `${id} has no meaning`);
    });

    it('can be filled by its own rules', [...needs], async (tools) => {
      check(Object.keys((await fill(tools)).values).length, 'nothing had to be answered');
    });

    it('gives the same form for the same answers', needs, async (tools) => {
      same(await aForm(tools), await aForm(tools), 'the second form');
    });

    it('says in the form that nothing can be filed for a customer', needs, async (tools) => {
      const customer = tools.known.refusedCustomer ?? tools.notOffered();
      const { form } = await tools.ask('forms.get', { customer });

      same(form?.can?.state, 'refused', 'the decision');
      check(form?.can?.reason, 'no reason');
    });

    it('begins a follow-up where the earlier case ended', needs, async (tools) => {
      const followUpOf = tools.known.closedLongAgo ?? tools.notOffered();
      const { customer } = await tools.ask('cases.get', { id: followUpOf });

      const { form } = await tools.ask('forms.get', { followUpOf });

      same(form?.fields.find(({ role }) => role === 'customer')?.default, customer?.id, 'the customer');
    });
  });

async function aForm({ ask, known, notOffered }: Tools): Promise<Form> {
  return (await ask('forms.get', known.kind === undefined ? {} : { kind: known.kind })).form ?? notOffered();
}
