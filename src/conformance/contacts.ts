import type { SupportContact } from '../model/contacts.js';
import { check, refusal, same } from './check.js';
import { aKey } from './fill.js';
import { aHandOver, anAssignable, candidatesOf, contactOf, onceEach, subscriptionsOf, wordOf } from './find.js';
import type { Behaviour, Group, Tools } from './suite.js';

const reading = ['contacts.get', 'customers.subscriptions'] as const;
const choosing = ['contacts.candidates', 'customers.subscriptions'] as const;
const assigning = ['contacts.assign', 'contacts.candidates', ...reading] as const;

export const contactsBehaviours = (it: Behaviour, group: Group): void => {
  group('support contact', () => {
    it('says who supports a subscription', reading, async (tools) => {
      const { id } = await anyOf(tools);

      const { items } = await tools.ask('contacts.get', { subscriptionIds: [id] });

      same(
        items.map(({ subscriptionId }) => subscriptionId),
        [id],
        'the subscriptions',
      );
    });

    it('answers for many subscriptions at once, and leaves out what it does not know', reading, async (tools) => {
      const ids = (await subscriptionsOf(tools, { size: 10 }, 1)).map(({ id }) => id);

      const { items } = await tools.ask('contacts.get', { subscriptionIds: [...ids, 'no-such-subscription'] });

      same(
        items.map(({ subscriptionId }) => subscriptionId),
        ids,
        'the subscriptions',
      );
    });

    it('marks a contact that nobody has chosen', ['contacts.get'], async (tools) => {
      const id = tools.known.contacts?.byDefault ?? tools.notOffered();

      check((await theContact(tools, id)).byDefault, 'it is not marked');
    });

    it('shows a company that has left by its last known name', ['contacts.get'], async (tools) => {
      const { company } = await theContact(tools, tools.known.contacts?.gone ?? tools.notOffered());

      same([company.gone, !!company.label], [true, true], 'that it has left, and its name');
    });

    it('gives each candidate once over all pages', choosing, async (tools) => {
      const { id: subscriptionId } = await anyOf(tools);
      const ids: string[] = [];
      let cursor: { cursor?: string } = {};
      for (let page = 0; page < 8; page++) {
        const { items, next } = await tools.ask('contacts.candidates', { subscriptionId, size: 4, ...cursor });
        ids.push(...items.map(({ id }) => id));
        if (next === undefined) break;
        cursor = { cursor: next };
      }

      check(onceEach(ids), 'a candidate came twice');
    });

    it('finds candidates by the beginning of a word', choosing, async (tools) => {
      const { id: subscriptionId } = await anyOf(tools);
      const { id, label } = (await candidatesOf(tools, subscriptionId)).at(-1) ?? tools.notOffered();
      const word = wordOf(label) ?? tools.notOffered();

      const { items } = await tools.ask('contacts.candidates', { subscriptionId, text: word.slice(0, -1) });

      check(
        items.some((candidate) => candidate.id === id),
        `“${label}” is not found`,
      );
    });

    it('finds no candidate where nothing fits', choosing, async (tools) => {
      const { id: subscriptionId } = await anyOf(tools);

      same((await tools.ask('contacts.candidates', { subscriptionId, text: 'qqxyzzyqq' })).items, [], 'the items');
    });

    it('has no candidates for a subscription that does not exist', ['contacts.candidates'], async ({ backend }) => {
      await refusal(backend.contacts!.candidates!({ subscriptionId: 'no-such-subscription' }), 'not-found');
    });

    it('gives a reason with every candidate that is not eligible', choosing, async (tools) => {
      for (const { id, can } of await candidatesOf(tools, (await anyOf(tools)).id))
        check(can?.assign?.state !== 'refused' || can.assign.reason, `${id} is refused without a reason`);
    });

    it('holds nobody eligible with whom there is no relationship', choosing, async (tools) => {
      for (const { id, can, relationship } of await candidatesOf(tools, (await anAssignable(tools)).id))
        check(
          can?.assign?.state !== 'allowed' || relationship === undefined || relationship === 'established',
          `${id} is eligible, and the relationship is ${relationship}`,
        );
    });

    it('says before anything is done that an agreement comes first', choosing, async (tools) => {
      const { notices = tools.notOffered() } = await tools.ask('contacts.candidates', {
        subscriptionId: (await anyOf(tools)).id,
      });

      check(notices.length && notices.every(({ text }) => text), 'nothing is said');
    });

    it('says from when on a candidate would be the contact', choosing, async (tools) => {
      const { effective } = (await candidatesOf(tools, (await anAssignable(tools)).id))[0] ?? tools.notOffered();

      check(!Number.isNaN(Date.parse(effective ?? tools.notOffered())), `it is ${effective}`);
    });
  });

  group('contacts.assign', () => {
    it('hands support over to another company', assigning, async (tools) => {
      const change = await aHandOver(tools);

      const { contact } = await tools.ask('contacts.assign', change, { key: aKey() });

      same([contact.subscriptionId, contact.company.id], [change.subscriptionId, change.to], 'the contact');
    });

    it('shows the new contact wherever it is shown', assigning, async (tools) => {
      const change = await aHandOver(tools);

      await tools.ask('contacts.assign', change, { key: aKey() });

      const { items } = await tools.ask('customers.subscriptions', { ids: [change.subscriptionId] });
      same(await contactOf(tools, change.subscriptionId), change.to, 'the contact');
      same(items[0]?.contact?.id ?? change.to, change.to, 'the contact in the list');
    });

    it('holds for chosen what was chosen', assigning, async (tools) => {
      const change = await aHandOver(tools);

      await tools.ask('contacts.assign', change, { key: aKey() });

      check(!(await theContact(tools, change.subscriptionId)).byDefault, 'it still counts as the default');
    });

    it('gives support back to whom it was taken from', assigning, async (tools) => {
      const change = await aHandOver(tools);
      await tools.ask('contacts.assign', change, { key: aKey() });

      const back = { subscriptionId: change.subscriptionId, from: change.to, to: change.from };
      await tools.ask('contacts.assign', back, { key: aKey() });

      same(await contactOf(tools, change.subscriptionId), change.from, 'the contact');
    });

    it('takes support back to oneself', assigning, async (tools) => {
      const { subscriptionId } = await aHandOver(tools);
      const self =
        (await candidatesOf(tools, subscriptionId)).find(({ kind }) => kind === 'self') ?? tools.notOffered();

      await tools.ask('contacts.assign', { subscriptionId, to: self.id }, { key: aKey() });

      check((await theContact(tools, subscriptionId)).company.own, 'it is not marked as one’s own');
    });

    it('says from when on a change counts', assigning, async (tools) => {
      const { contact, effective } = await tools.ask('contacts.assign', await aHandOver(tools), { key: aKey() });

      check(!Number.isNaN(Date.parse(effective ?? contact.since ?? tools.notOffered())), `it is ${effective}`);
    });

    it('refuses a change of what somebody else has changed, with the present contact', assigning, async (tools) => {
      const change = await aHandOver(tools);
      await tools.ask('contacts.assign', change, { key: aKey() });

      const error = await refusal(tools.backend.contacts!.assign!(change, { key: aKey() }), 'conflict');

      same((error.current as SupportContact | undefined)?.company.id, change.to, 'the present contact');
    });

    it('leaves the contact as it is when it refuses', assigning, async (tools) => {
      const { subscriptionId, from, to } = await aHandOver(tools);

      await refusal(tools.backend.contacts!.assign!({ subscriptionId, from: to, to }, { key: aKey() }), 'conflict');

      same(await contactOf(tools, subscriptionId), from, 'the contact');
    });

    it('refuses a candidate that is not eligible, for the reason that it gave', assigning, async (tools) => {
      const { id: subscriptionId } = await anAssignable(tools);
      const refused = (await candidatesOf(tools, subscriptionId)).find(({ can }) => can?.assign?.state === 'refused');
      const { id: to, can } = refused ?? tools.notOffered();

      const error = await refusal(
        tools.backend.contacts!.assign!({ subscriptionId, to }, { key: aKey() }),
        'forbidden',
        'invalid',
      );

      same(error.reason, can!.assign!.reason, 'the reason');
    });

    it('refuses a company that does not exist', assigning, async (tools) => {
      const { id: subscriptionId } = await anAssignable(tools);

      await refusal(
        tools.backend.contacts!.assign!({ subscriptionId, to: 'no-such-company' }, { key: aKey() }),
        'invalid',
        'not-found',
      );
    });

    it('changes no subscription that does not exist', ['contacts.assign'], async ({ backend }) => {
      const change = { subscriptionId: 'no-such-subscription', to: 'no-such-company' };

      await refusal(backend.contacts!.assign!(change, { key: aKey() }), 'not-found');
    });

    it(
      'refuses a subscription that has no such thing, and says why',
      ['contacts.assign', ...choosing],
      async (tools) => {
        const id = tools.known.contacts?.absent ?? tools.notOffered();
        const to = (await candidatesOf(tools, (await anAssignable(tools)).id))[0] ?? tools.notOffered();

        const change = { subscriptionId: id, to: to.id };
        const error = await refusal(
          tools.backend.contacts!.assign!(change, { key: aKey() }),
          'forbidden',
          'invalid',
          'unsupported',
        );

        check(error.reason, 'no reason');
      },
    );

    it('changes a contact once for a key, and answers the same', assigning, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [change, key] = [await aHandOver(tools), aKey()];

      const first = await tools.ask('contacts.assign', change, { key });
      const second = await tools.ask('contacts.assign', change, { key });

      same(second, first, 'the second answer');
    });

    it('refuses another change under a key that was used', assigning, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [change, key] = [await aHandOver(tools), aKey()];
      await tools.ask('contacts.assign', change, { key });

      const other = { ...change, from: change.to, to: change.from };
      await refusal(tools.backend.contacts!.assign!(other, { key }), 'invalid', 'conflict');

      same(await contactOf(tools, change.subscriptionId), change.to, 'the contact');
    });
  });
};

const anyOf = async (tools: Tools) => (await subscriptionsOf(tools, { size: 1 }, 1))[0] ?? tools.notOffered();

async function theContact({ ask }: Tools, id: string): Promise<SupportContact> {
  const [contact] = (await ask('contacts.get', { subscriptionIds: [id] })).items;
  check(contact, `nobody is said to support ${id}`);
  return contact;
}
