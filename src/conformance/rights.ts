import type { OperationName } from '../port/backend.js';
import { methodOf } from '../port/backend.js';
import type { SupportError } from '../port/error.js';
import { check, refusal, same } from './check.js';
import { aDraft, aKey } from './fill.js';
import { subscriptionsOf } from './find.js';
import type { Behaviour, Group, Tools } from './suite.js';

/** Rights are separate: each one that is missing is named where it bites, and says whom to ask for it. */
export const rightsBehaviours = (it: Behaviour, group: Group): void => {
  group('missing rights', () => {
    it('says in the session what one may not do', [], async ({ other }) => {
      const { abilities } = await other('reader').ask('session.get', {});

      check(
        Object.values(abilities ?? {}).some(({ state }) => state === 'refused' || state === 'absent'),
        'nothing is refused',
      );
    });

    it('gives a reason and what helps with every right that is missing', [], async ({ other }) => {
      const { abilities = {} } = await other('reader').ask('session.get', {});

      for (const [name, { state, reason, remedy }] of Object.entries(abilities))
        check(state !== 'refused' || (reason && remedy), `${name}: no reason or no remedy`);
    });

    it('refuses what the session refuses', [], async ({ other, ...tools }) => {
      const { backend, ask } = other('reader');
      const { abilities = {} } = await ask('session.get', {});
      const draft = tools.offers('cases.create') ? await aDraft(tools as Tools) : undefined;
      const inputs = await inputsFor(tools as Tools, draft);

      for (const [name, input] of Object.entries(inputs)) {
        if (abilities[name]?.state !== 'refused') continue;
        const call = methodOf(backend, name) as
          ((input: unknown, call: { key: string }) => Promise<unknown>) | undefined;
        if (call) await refusal(call(input, { key: aKey() }), 'forbidden');
      }
    });

    it('refuses to file without that right, with reason and remedy', ['cases.create', 'forms.get'], async (tools) => {
      await refusedTo(tools, 'cases.create', await aDraft(tools));
    });

    it('refuses to write without that right, with reason and remedy', ['feed.post'], async (tools) => {
      const caseId = (await tools.ask('cases.list', { size: 1 })).items[0]?.id ?? tools.notOffered();

      await refusedTo(tools, 'feed.post', { caseId, body: { format: 'text', text: 'Hello.' } });
    });

    it(
      'refuses to hand support over without that right, with reason and remedy',
      ['contacts.assign'],
      async (tools) => {
        const [first] = await subscriptionsOf(tools, { size: 1 }, 1);

        await refusedTo(tools, 'contacts.assign', { subscriptionId: (first ?? tools.notOffered()).id, to: 'anybody' });
      },
    );

    it(
      'refuses to ask for a relationship without that right, with reason and remedy',
      ['contacts.ask'],
      async (tools) => {
        const [first] = await subscriptionsOf(tools, { size: 1 }, 1);

        await refusedTo(tools, 'contacts.ask', {
          subscriptionId: (first ?? tools.notOffered()).id,
          partner: 'Anybody',
        });
      },
    );

    it('closes the actions of a case, with the reason', [], async (tools) => {
      const { ask } = tools.other('reader');
      const { id } = (await ask('cases.list', { size: 1 })).items[0] ?? tools.notOffered();

      const { can } = await ask('cases.get', { id });

      check(!Object.values(can).some(({ state }) => state === 'allowed'), 'an action is allowed');
      for (const [action, { state, reason }] of Object.entries(can))
        check(state !== 'refused' || reason, `${action} is refused without a reason`);
    });

    it('changes nothing in a case without that right, and says why', ['cases.change'], async (tools) => {
      const { backend, ask } = tools.other('reader');
      const { id } = (await ask('cases.list', { size: 1 })).items[0] ?? tools.notOffered();
      const change = { id, parts: { share: { add: ['team@example.com'] } } };

      // Refused as a whole, or each of its parts.
      const said = await backend.cases.change!(change, { key: aKey() }).then(
        ({ applied, refused }) => (applied.length ? undefined : refused?.[0]?.reason),
        ({ reason }: SupportError) => reason,
      );

      check(said, 'it took hold, or there is no reason');
    });

    it('still shows what may be seen', [], async ({ other }) => {
      check((await other('reader').ask('cases.list', { size: 1 })).items.length, 'nothing is shown');
    });

    it('shows the present contact where it cannot be changed, with the reason', ['contacts.get'], async (tools) => {
      const [first] = await subscriptionsOf(tools, { size: 1 }, 1);
      const { id } = first ?? tools.notOffered();

      const { items } = await tools.other('reader').ask('contacts.get', { subscriptionIds: [id] });

      const { can } = items[0] ?? tools.notOffered();
      check(can?.change?.state !== 'allowed', 'it may be changed');
      check(can?.change?.reason, 'no reason');
    });
  });

  group('somebody of a customer', () => {
    it('is of that side', [], async ({ other }) => {
      same((await other('customer').ask('session.get', {})).side, 'customer', 'the side');
    });

    it('sees the cases of that customer alone', [], async ({ other }) => {
      const { ask } = other('customer');
      const { organisation } = await ask('session.get', {});

      for (const { id, customer } of (await ask('cases.list', { size: 50 })).items)
        check(customer === undefined || customer.id === organisation?.id, `${id} is a case of ${customer?.id}`);
    });

    it('sees no other customer', ['customers.list'], async ({ other }) => {
      const { ask } = other('customer');
      const { organisation } = await ask('session.get', {});

      for (const { id } of (await ask('customers.list', { size: 50 })).items)
        same(id, organisation?.id, 'the customer');
    });

    it('does not know a case of another customer', [], async (tools) => {
      const { backend, ask } = tools.other('customer');
      const { organisation } = await ask('session.get', {});
      const rows = (await tools.ask('cases.list', { size: 50 })).items;
      const { id } = rows.find(({ customer }) => customer && customer.id !== organisation?.id) ?? tools.notOffered();

      await refusal(backend.cases.get({ id }), 'not-found');
    });

    it('reads nothing that was written for fewer readers', [], async (tools) => {
      const { ask } = tools.other('customer');
      const { items } = await ask('cases.list', { size: 20 });

      for (const { id } of items) {
        const { audiences = [] } = await tools.ask('cases.get', { id });
        const internal = audiences.filter((audience) => audience.internal).map((audience) => audience.id);
        for (const entry of (await ask('feed.list', { caseId: id, size: 100 })).items)
          check(!internal.includes(entry.audience?.id ?? ''), `${entry.id} is internal`);
      }
    });

    it('changes no support contact, and is told why', ['contacts.assign'], async (tools) => {
      const { backend, ask } = tools.other('customer');
      const { items } = await ask('customers.subscriptions', { size: 1 });
      const { id: subscriptionId } = items[0] ?? tools.notOffered();

      const error = await refusal(
        backend.contacts!.assign!({ subscriptionId, to: 'anybody' }, { key: aKey() }),
        'forbidden',
      );

      check(error.reason, 'no reason');
    });

    it('sees who supports it, and how to reach them', ['contacts.get', 'customers.subscriptions'], async (tools) => {
      const { ask } = tools.other('customer');
      const { items } = await ask('customers.subscriptions', { size: 10 });

      const { items: contacts } = await ask('contacts.get', { subscriptionIds: items.map(({ id }) => id) });

      same(contacts.length, items.length, 'the number of contacts');
      for (const { company } of contacts)
        check(company.gone ?? company.email ?? company.phone ?? company.site, `${company.id} cannot be reached`);
    });
  });
};

/** How the reader ends: told why, and whom to ask. */
async function refusedTo({ other }: Tools, name: OperationName, input: unknown): Promise<void> {
  const { backend } = other('reader');
  const call = methodOf(backend, name) as (input: unknown, call: { key: string }) => Promise<unknown>;

  const error = await refusal(call(input, { key: aKey() }), 'forbidden');

  check(error.reason, 'no reason');
  check(error.remedy, 'no remedy');
}

/** Something to send to each operation that rights may close. */
async function inputsFor(tools: Tools, draft: unknown): Promise<Record<string, unknown>> {
  const caseId = (await tools.ask('cases.list', { size: 1 })).items[0]?.id ?? 'none';
  const [first] = tools.offers('customers.subscriptions') ? await subscriptionsOf(tools, { size: 1 }, 1) : [];
  const subscriptionId = first?.id ?? 'none';
  return {
    ...(draft !== undefined && { 'cases.create': draft }),
    'feed.post': { caseId, body: { format: 'text', text: 'Hello.' } },
    'contacts.assign': { subscriptionId, to: 'anybody' },
    'contacts.ask': { subscriptionId, partner: 'Anybody' },
    'customers.list': {},
    'customers.subscriptions': {},
  };
}
