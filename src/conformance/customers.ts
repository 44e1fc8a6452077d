import { check, refusal, same } from './check.js';
import { customersOf, onceEach, rowsOf, wordOf } from './find.js';
import type { Behaviour, Group } from './suite.js';

const needs = ['customers.list'] as const;

export const customersBehaviours = (it: Behaviour, group: Group): void =>
  group('customers', () => {
    it('gives each customer once over all pages', needs, async (tools) => {
      check(onceEach((await customersOf(tools, { size: 9 })).map(({ id }) => id)), 'a customer came twice');
    });

    it('says how many customers there are as it gives them', needs, async (tools) => {
      const { total } = await tools.ask('customers.list', { size: 9 });
      if (total === undefined || total > 400) tools.notOffered();

      same((await customersOf(tools, { size: 50 }, 20)).length, total, 'the number of customers given');
    });

    it('finds a customer by the beginning of a word of its name', needs, async ({ ask, notOffered }) => {
      const { id, label = '' } = (await ask('customers.list', { size: 1 })).items[0] ?? notOffered();

      const { items } = await ask('customers.list', { text: label.slice(0, 4) });

      check(
        items.some((customer) => customer.id === id),
        `“${label}” is not found`,
      );
    });

    it('finds only customers that have all the words', needs, async ({ ask, notOffered }) => {
      const { label } = (await ask('customers.list', { size: 1 })).items[0] ?? notOffered();
      const word = wordOf(label) ?? notOffered();

      same((await ask('customers.list', { text: `${word} qqxyzzyqq` })).items, [], 'the items');
    });

    it('goes on in what was searched for', needs, async (tools) => {
      const { label } = (await tools.ask('customers.list', { size: 1 })).items[0] ?? tools.notOffered();
      const text = label?.slice(0, 1) ?? tools.notOffered();
      const whole = await tools.ask('customers.list', { text, size: 50 });

      const rows = await rowsOf((cursor) => tools.ask('customers.list', { text, size: 2, ...cursor }), 25);

      const ids = whole.items.map(({ id }) => id);
      same(
        rows.slice(0, ids.length).map(({ id }) => id),
        ids,
        'the customers over pages of two',
      );
    });

    it('gives exactly the customers that are named, and none for an id that it does not know', needs, async (tools) => {
      const ids = (await customersOf(tools, { size: 3 }, 1)).map(({ id }) => id);

      const { items } = await tools.ask('customers.list', { ids: [...ids, 'no-such-customer'] });

      same(items.map(({ id }) => id).sort(), ids.sort(), 'the customers');
    });

    it('says that a cursor to customers it never gave is no use', needs, async ({ backend }) => {
      await refusal(backend.customers!.list!({ cursor: 'never-given' }), 'expired', 'invalid');
    });

    it('says why a customer may be missing, and what to do', needs, async ({ ask, notOffered }) => {
      const { notices = notOffered() } = await ask('customers.list', {});

      check(
        notices.some(({ remedy }) => remedy),
        'no notice says what to do',
      );
    });

    it('says of one customer what the list says', [...needs, 'customers.get'], async ({ ask, notOffered }) => {
      const customer = (await ask('customers.list', { size: 1 })).items[0] ?? notOffered();

      const { authority: _more, ...whole } = await ask('customers.get', { id: customer.id });

      same(whole, customer, 'the customer');
    });

    it('does not know a customer that does not exist', ['customers.get'], async ({ backend }) => {
      await refusal(backend.customers!.get!({ id: 'no-such-customer' }), 'not-found');
    });

    it("marks one's own organisation", [...needs, 'customers.get'], async ({ ask, session, notOffered }) => {
      const { id } = session.organisation ?? notOffered();

      check((await ask('customers.get', { id })).own, 'it is not marked');
    });

    it("says what a case of one's own organisation is filed under", ['customers.get'], async (tools) => {
      const { id } = tools.session.organisation ?? tools.notOffered();
      const { entitlement } = await tools.ask('customers.get', { id });

      const { contract, plan } = entitlement ?? tools.notOffered();
      check(contract ?? plan, 'neither contract nor plan');
    });
  });
