import type { Authority, Customer } from '../model/customers.js';
import { fieldWithRole } from '../model/form-rules/values.js';
import type { SupportError } from '../port/error.js';
import { check, refusal, same } from './check.js';
import { aDraft, aKey, fill } from './fill.js';
import { aCustomer, customersOf } from './find.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['customers.list', 'customers.get'] as const;
const filing = ['customers.list', 'cases.create', 'forms.get'] as const;
const month = 30 * 86_400_000;

export const authorityBehaviours = (it: Behaviour, group: Group): void => {
  group('authority', () => {
    it('says before a customer is chosen whether one may file for it', ['customers.list'], async (tools) => {
      const customers = await customersOf(tools);
      if (!customers.some(({ can }) => can?.file)) tools.notOffered();

      for (const { id, can } of customers)
        check(
          ['allowed', 'refused', 'unknown', 'absent'].includes(can?.file?.state ?? ''),
          `${id}: ${can?.file?.state}`,
        );
    });

    it('gives a reason with every customer that is refused', ['customers.list'], async (tools) => {
      for (const { id, can } of await customersOf(tools))
        for (const decision of Object.values(can ?? {}))
          check(decision?.state !== 'refused' || decision.reason, `${id} is refused without a reason`);
    });

    it('says why one may not file for a customer, and what helps', needs, async ({ ask, known, notOffered }) => {
      const { can } = await ask('customers.get', { id: known.refusedCustomer ?? notOffered() });

      same(can?.file?.state, 'refused', 'the decision');
      check(can?.file?.reason && can.file.remedy, 'no reason or no remedy');
    });

    it('says what each kind of request needs', needs, async (tools) => {
      for (const { id, authority } of await detailed(tools))
        for (const { covers, can } of authority) check(covers && can.state, `${id}: a row says nothing`);
    });

    it('gives a reason with each kind of request that is refused', needs, async (tools) => {
      for (const { id, authority } of await detailed(tools))
        for (const { covers, can } of authority)
          check(can.state !== 'refused' || can.reason, `${id}: ${covers} is refused without a reason`);
    });

    it('leads on from each kind of request that is refused', needs, async (tools) => {
      for (const { id, authority } of await detailed(tools))
        for (const row of authority.filter(({ can }) => can.state === 'refused'))
          check(leadsOn(row), `${id}: ${row.covers} has no way on`);
    });

    it('says how each thing stands that must hold', needs, async (tools) => {
      const states = ['met', 'missing', 'pending', 'ended', 'not-needed', 'unknown'];
      for (const { id, authority } of await detailed(tools))
        for (const { what, state } of authority.flatMap(({ requirements = [] }) => requirements))
          check(what && states.includes(state), `${id}: ${what} is ${state}`);
    });

    it('says since when a request waits', needs, async (tools) => {
      for (const { id, authority } of await detailed(tools))
        for (const { what, state, since } of authority.flatMap(({ requirements = [] }) => requirements))
          check(state !== 'pending' || Date.parse(since ?? '') <= Date.now(), `${id}: ${what} waits since ${since}`);
    });

    it('allows nothing past its end', needs, async (tools) => {
      for (const { id, authority } of await detailed(tools))
        for (const { covers, can, until } of authority)
          check(
            can.state !== 'allowed' || until === undefined || Date.parse(until) > Date.now(),
            `${id}: ${covers} is allowed, and ended at ${until}`,
          );
    });

    it('says when an authority ends soon', needs, async ({ ask, known, notOffered }) => {
      const { authority = [], can } = await ask('customers.get', { id: known.endingCustomer ?? notOffered() });

      same(can?.file?.state, 'allowed', 'the decision');
      check(
        authority.some(({ until }) => until !== undefined && Date.parse(until) - Date.now() < month),
        'no row ends within 30 days',
      );
    });
  });

  group('authority on create', () => {
    it('refuses to file where it said that one may not, for the same reason', filing, async (tools) => {
      const refused = (await customersOf(tools)).filter(({ can }) => can?.file?.state === 'refused').slice(0, 6);
      if (!refused.length) tools.notOffered();

      for (const { id, can } of refused) {
        const error = await refusedFor(tools, id);
        same([id, error.code, error.reason], [id, can!.file!.code, can!.file!.reason], 'the reason');
      }
    });

    it('refuses a customer without authority, with reason and remedy', filing, async (tools) => {
      const error = await refusedFor(tools, tools.known.refusedCustomer ?? tools.notOffered());

      check(error.reason, 'no reason');
      check(error.remedy, 'no remedy');
    });

    it('does not file for a customer named in one place and refused in another', filing, async (tools) => {
      const refused = tools.known.refusedCustomer ?? tools.notOffered();

      await refusal(
        tools.backend.cases.create!({ ...(await aDraft(tools)), customer: { id: refused } }, { key: aKey() }),
        'forbidden',
        'invalid',
      );
    });

    it('has filed nothing for a customer that it refused', [...filing, 'cases.list'], async (tools) => {
      const customer = tools.known.refusedCustomer ?? tools.notOffered();
      if (!tools.session.listing.filters.includes('customer')) tools.notOffered();
      const ids = async () => (await tools.ask('cases.list', { customer, size: 50 })).items.map(({ id }) => id);
      const before = await ids();

      await refusedFor(tools, customer);

      same(await ids(), before, 'the cases of that customer');
    });

    it('files where it said that one may', filing, async (tools) => {
      const { id } = await aCustomer(tools, ({ can, own }) => !own && can?.file?.state === 'allowed');

      const created = await tools.ask('cases.create', await draftFor(tools, id), { key: aKey() });

      same((await tools.ask('cases.get', { id: created.id })).customer?.id, id, 'the customer');
    });

    it('files where it did not know, or says why not', filing, async (tools) => {
      const { id } = await aCustomer(tools, ({ can }) => can?.file?.state === 'unknown');
      const draft = await draftFor(tools, id);

      const said = await tools.backend.cases.create!(draft, { key: aKey() }).then(
        (receipt) => receipt.id,
        ({ reason }: SupportError) => reason,
      );

      check(said, 'neither a case nor a reason');
    });

    it('closes the form of a customer that is refused, with the reason', ['forms.get'], async (tools) => {
      const customer = tools.known.refusedCustomer ?? tools.notOffered();
      const { form } = await tools.ask('forms.get', { customer });

      const closed = [form?.can, ...(form?.fields ?? []).map(({ can }) => can)].filter(
        (can) => can?.state === 'refused',
      );
      check(form === undefined || closed.length, 'everything is open');
      check(
        closed.every((can) => can?.reason),
        'it is closed without a reason',
      );
    });

    it(
      'marks a customer that is refused among the choices of the form',
      ['forms.options', 'forms.get'],
      async (tools) => {
        const customer = tools.known.refusedCustomer ?? tools.notOffered();
        const { form, values } = await fill(tools);
        const { id: field } = fieldWithRole(form, 'customer') ?? tools.notOffered();

        const { items } = await tools.ask('forms.options', { form: form.id, field, values, ids: [customer] });

        same(items[0]?.can?.state, 'refused', 'the choice');
        check(items[0]?.can?.reason, 'no reason');
      },
    );

    it('takes the filer from nobody but the session', filing, async (tools) => {
      const draft = await aDraft(tools);
      const forged = {
        ...draft,
        filedBy: { id: 'somebody-else' },
        values: { ...draft.values, filedBy: 'somebody-else' },
      };

      const receipt = await tools.backend.cases.create!(forged, { key: aKey() }).catch(() => undefined);

      // To refuse such a draft is as good.
      const filed = receipt && (await tools.ask('cases.get', { id: receipt.id }));
      check(!filed || filed.filedBy?.id === tools.session.person.id, `it was filed by ${filed?.filedBy?.id}`);
    });

    it('keeps the contact on the side of whoever files', filing, async (tools) => {
      const { id } = await tools.ask('cases.create', await aDraft(tools), { key: aKey() });

      const { contact = tools.notOffered() } = await tools.ask('cases.get', { id });

      check(contact.side === undefined || contact.side === tools.session.side, `the contact is of the ${contact.side}`);
    });

    it("files for one's own organisation, and says so in the case", filing, async (tools) => {
      const { id: own } = tools.session.organisation ?? tools.notOffered();

      const { id } = await tools.ask('cases.create', await draftFor(tools, own), { key: aKey() });

      const { customer } = await tools.ask('cases.get', { id });
      same([customer?.id, customer?.own], [own, true], 'the customer');
    });

    it('says in a case who sees it', filing, async (tools) => {
      const { id } = await tools.ask('cases.create', await aDraft(tools), { key: aKey() });

      const { visibleTo = tools.notOffered() } = await tools.ask('cases.get', { id });

      check(visibleTo.length && visibleTo.every(Boolean), 'nobody');
    });
  });
};

/** The first customers with what one may do for each; not offered where that is not told. */
async function detailed(tools: Tools): Promise<(Customer & { authority: Authority[] })[]> {
  const all: (Customer & { authority: Authority[] })[] = [];
  for (const { id } of (await customersOf(tools)).slice(0, 40)) {
    const { authority, ...customer } = await tools.ask('customers.get', { id });
    if (authority) all.push({ ...customer, authority });
  }
  return all.length ? all : tools.notOffered();
}

const leadsOn = ({ can, instead, requirements = [] }: Authority): unknown =>
  instead ??
  can.remedy ??
  // What was asked for is waited for.
  requirements.find(({ remedy, state }) => remedy ?? state === 'pending');

async function draftFor(tools: Tools, customer: string) {
  const { form } = await fill(tools);
  const field = fieldWithRole(form, 'customer')?.id ?? tools.notOffered();
  return aDraft(tools, { [field]: customer });
}

/** How filing for this customer ends: with answers that do for another one. */
async function refusedFor(tools: Tools, customer: string): Promise<SupportError> {
  const draft = await aDraft(tools);
  const { form } = await fill(tools);
  const field = fieldWithRole(form, 'customer')?.id;
  const values = { ...draft.values, ...(field !== undefined && { [field]: customer }) };
  return refusal(
    tools.backend.cases.create!({ ...draft, customer: { id: customer }, values }, { key: aKey() }),
    'forbidden',
    'invalid',
  );
}
