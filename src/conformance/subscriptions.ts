import { check, refusal, same } from './check.js';
import { onceEach, rowsOf, subscriptionsOf, wordOf } from './find.js';
import type { Behaviour, Group } from './suite.js';

const needs = ['customers.subscriptions'] as const;

export const subscriptionsBehaviours = (it: Behaviour, group: Group): void =>
  group('subscriptions', () => {
    it('gives each subscription once over all pages', needs, async (tools) => {
      check(onceEach((await subscriptionsOf(tools, { size: 11 })).map(({ id }) => id)), 'a subscription came twice');
    });

    it('gives those of one customer only', needs, async (tools) => {
      const [first] = await subscriptionsOf(tools, { size: 1 }, 1);
      const { id } = first?.customer ?? tools.notOffered();

      for (const row of await subscriptionsOf(tools, { customer: id, size: 10 })) same(row.customer.id, id, row.id);
    });

    it('says how many a customer has', needs, async (tools) => {
      const [first] = await subscriptionsOf(tools, { size: 1 }, 1);
      const { id: customer } = first?.customer ?? tools.notOffered();
      const { total = tools.notOffered() } = await tools.ask('customers.subscriptions', { customer });

      same((await subscriptionsOf(tools, { customer, size: 50 }, 20)).length, total, 'the number given');
    });

    it('gives nothing for a customer that does not exist', needs, async ({ ask }) => {
      same((await ask('customers.subscriptions', { customer: 'no-such-customer' })).items, [], 'the items');
    });

    it('gives exactly the subscriptions that are named', needs, async (tools) => {
      const some = await subscriptionsOf(tools, { size: 3 }, 1);

      const { items } = await tools.ask('customers.subscriptions', { ids: [...some.map(({ id }) => id), 'none'] });

      same(items, some, 'the subscriptions');
    });

    it('finds subscriptions by the beginning of a word', needs, async (tools) => {
      const [first] = await subscriptionsOf(tools, { size: 1 }, 1);
      const word = wordOf(first?.label) ?? tools.notOffered();
      const query = { text: word.slice(0, -1), customer: first!.customer.id, size: 25 };

      const found = await rowsOf((cursor) => tools.ask('customers.subscriptions', { ...query, ...cursor }));

      check(
        found.some(({ id }) => id === first!.id),
        `“${first!.label}” is not found by “${query.text}”`,
      );
    });

    it('finds no subscription where nothing fits', needs, async ({ ask }) => {
      same((await ask('customers.subscriptions', { text: 'qqxyzzyqq' })).items, [], 'the items');
    });

    it('gives a reason where the support contact cannot be chosen', needs, async (tools) => {
      for (const { id, can } of await subscriptionsOf(tools)) {
        const { state, reason } = can?.assignContact ?? {};
        check(!['refused', 'absent'].includes(state ?? '') || reason, `${id} is closed without a reason`);
      }
    });

    it('names the same support contact as the contact itself', [...needs, 'contacts.get'], async (tools) => {
      const rows = (await subscriptionsOf(tools, { size: 20 }, 1)).filter(({ contact }) => contact);
      if (!rows.length) tools.notOffered();

      const { items } = await tools.ask('contacts.get', { subscriptionIds: rows.map(({ id }) => id) });

      same(
        items.map(({ subscriptionId, company }) => [subscriptionId, company.id]),
        rows.map(({ id, contact }) => [id, contact!.id]),
        'the contacts',
      );
    });

    it('says that a cursor to subscriptions it never gave is no use', needs, async ({ backend }) => {
      await refusal(backend.customers!.subscriptions!({ cursor: 'never-given' }), 'expired', 'invalid');
    });
  });
