import { check, refusal, same } from './check.js';
import type { Behaviour, Group } from './suite.js';

const needs = ['customers.list'] as const;

export const customersBehaviours = (it: Behaviour, group: Group): void =>
  group('customers', () => {
    it('gives each customer once over all pages', needs, async ({ ask }) => {
      const ids: string[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 6; page++) {
        const { items, next } = await ask('customers.list', { size: 9, ...(cursor !== undefined && { cursor }) });
        ids.push(...items.map(({ id }) => id));
        if (next === undefined) break;
        cursor = next;
      }

      same(ids.length, new Set(ids).size, 'the number of different customers');
    });

    it('finds a customer by the beginning of a word of its name', needs, async ({ ask, notOffered }) => {
      const { id, label = '' } = (await ask('customers.list', { size: 1 })).items[0] ?? notOffered();

      const { items } = await ask('customers.list', { text: label.slice(0, 4) });

      check(
        items.some((customer) => customer.id === id),
        `“${label}” is not found`,
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

    it(
      'says why one may not file for a customer, and what helps',
      ['customers.get'],
      async ({ ask, known, notOffered }) => {
        const { can } = await ask('customers.get', { id: known.refusedCustomer ?? notOffered() });

        same(can?.file?.state, 'refused', 'the decision');
        check(can?.file?.reason && can.file.remedy, 'no reason or no remedy');
      },
    );

    it("marks one's own organisation", [...needs, 'customers.get'], async ({ ask, session, notOffered }) => {
      const { id } = session.organisation ?? notOffered();

      check((await ask('customers.get', { id })).own, 'it is not marked');
    });
  });
