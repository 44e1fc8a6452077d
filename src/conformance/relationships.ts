import type { Candidate } from '../model/contacts.js';
import { check, eventually, refusal, same } from './check.js';
import { aKey } from './fill.js';
import { candidatesOf, subscriptionsOf } from './find.js';
import type { Asked, Behaviour, Group, Tools } from './suite.js';

const needs = ['contacts.ask', 'contacts.candidates', 'customers.subscriptions'] as const;
const words = ['none', 'pending', 'established', 'refused'];

export const relationshipsBehaviours = (it: Behaviour, group: Group): void =>
  group('relationships', () => {
    it('says of each candidate how one stands with it', needs, async (tools) => {
      const [first] = await subscriptionsOf(tools, { size: 1 }, 1);

      for (const { id, relationship } of await candidatesOf(tools, (first ?? tools.notOffered()).id))
        check(relationship === undefined || words.includes(relationship), `${id}: ${relationship}`);
    });

    it('has asked as soon as it says so', needs, async (tools) => {
      const asked = accepts(tools);

      const { candidate } = await ask(tools, asked);

      same(candidate?.relationship, 'pending', 'what it answers');
      same((await candidateOf(tools, asked)).relationship, 'pending', 'what it says afterwards');
    });

    it('says since when a request is pending', needs, async (tools) => {
      const asked = accepts(tools);
      await ask(tools, asked);

      const { since = tools.notOffered() } = await candidateOf(tools, asked);

      check(!Number.isNaN(Date.parse(since)), `it is ${since}`);
    });

    it('makes nobody eligible who was only asked, and says why', needs, async (tools) => {
      const asked = accepts(tools);
      await ask(tools, asked);

      const { can } = await candidateOf(tools, asked);

      same(can?.assign?.state, 'refused', 'the decision');
      check(can?.assign?.reason, 'no reason');
    });

    it('hands nothing over to whom was only asked', ['contacts.assign', ...needs], async (tools) => {
      const asked = accepts(tools);
      await ask(tools, asked);

      const change = { subscriptionId: asked.subscription, to: asked.candidate };

      await refusal(tools.backend.contacts!.assign!(change, { key: aKey() }), 'forbidden', 'invalid');
    });

    it('does not ask twice', needs, async (tools) => {
      const asked = accepts(tools);
      await ask(tools, asked);

      const again = { subscriptionId: asked.subscription, candidateId: asked.candidate };
      const error = await refusal(tools.backend.contacts!.ask!(again, { key: aKey() }), 'invalid', 'conflict');

      check(error.reason, 'no reason');
      same((await candidateOf(tools, asked)).can?.ask?.state ?? 'refused', 'refused', 'whether to ask');
    });

    it('asks once for a key', needs, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [asked, key] = [accepts(tools), aKey()];

      const first = await ask(tools, asked, key);
      const second = await ask(tools, asked, key);

      same(second, first, 'the second answer');
    });

    it('is established when the other side says yes', needs, async (tools) => {
      const asked = accepts(tools);
      await ask(tools, asked);
      await tools.later();

      const { can } = await settled(tools, asked, 'established');

      same(can?.assign?.state, 'allowed', 'whether it can be chosen');
    });

    it(
      'hands support over to whom a relationship was established with',
      ['contacts.assign', ...needs],
      async (tools) => {
        const asked = accepts(tools);
        await ask(tools, asked);
        await tools.later();
        await settled(tools, asked, 'established');

        const change = { subscriptionId: asked.subscription, to: asked.candidate };
        const { contact } = await tools.ask('contacts.assign', change, { key: aKey() });

        same(contact.company.id, asked.candidate, 'the contact');
      },
    );

    it('is refused when the other side says no, and says so', needs, async (tools) => {
      const asked = tools.known.asked?.refuses ?? tools.notOffered();
      await ask(tools, asked);
      await tools.later();

      const { can } = await settled(tools, asked, 'refused');

      same(can?.assign?.state, 'refused', 'whether it can be chosen');
      check(can?.assign?.reason, 'no reason');
    });

    it('may be asked for again after a no', needs, async (tools) => {
      const asked = tools.known.asked?.refuses ?? tools.notOffered();
      await ask(tools, asked);
      await tools.later();
      const { can } = await settled(tools, asked, 'refused');
      if (can?.ask?.state !== 'allowed') tools.notOffered();

      same((await ask(tools, asked)).candidate?.relationship, 'pending', 'the relationship');
    });

    it('asks a reseller by its name', needs, async (tools) => {
      const { subscription } = accepts(tools);
      const input = { subscriptionId: subscription, partner: `Check ${aKey().slice(-8)}` };

      const { candidate, remedy } = await tools.ask('contacts.ask', input, { key: aKey() });

      check(remedy ?? candidate?.label === input.partner, 'neither that reseller nor what to do');
    });

    it('finds among the candidates whom it asked by name', needs, async (tools) => {
      const { subscription } = accepts(tools);
      const input = { subscriptionId: subscription, partner: `Check ${aKey().slice(-8)}` };
      const { candidate = tools.notOffered() } = await tools.ask('contacts.ask', input, { key: aKey() });

      const { items } = await tools.ask('contacts.candidates', { subscriptionId: subscription, text: input.partner });

      same(
        items.map(({ id, relationship }) => [id, relationship]),
        [[candidate.id, 'pending']],
        'the candidates',
      );
    });

    it('asks nobody when nobody is named', needs, async (tools) => {
      const { subscription } = accepts(tools);

      await refusal(tools.backend.contacts!.ask!({ subscriptionId: subscription }, { key: aKey() }), 'invalid');
    });

    it('asks nobody that it does not know by that id', needs, async (tools) => {
      const input = { subscriptionId: accepts(tools).subscription, candidateId: 'no-such-company' };

      await refusal(tools.backend.contacts!.ask!(input, { key: aKey() }), 'invalid', 'not-found');
    });

    it('asks nobody about a subscription that does not exist', ['contacts.ask'], async ({ backend }) => {
      const input = { subscriptionId: 'no-such-subscription', partner: 'Anybody' };

      await refusal(backend.contacts!.ask!(input, { key: aKey() }), 'not-found');
    });

    it('says what to do where it cannot ask by itself, and holds nothing for asked', needs, async (tools) => {
      const { scope, subscription } = tools.known.asked?.elsewhere ?? tools.notOffered();
      const candidates = async () =>
        (await tools.ask('contacts.candidates', { subscriptionId: subscription }, { as: scope })).items;
      const before = await candidates();
      const { id } = before.find(({ relationship }) => relationship === 'none') ?? tools.notOffered();

      const input = { subscriptionId: subscription, candidateId: id };
      const { remedy } = await tools.ask('contacts.ask', input, { key: aKey(), as: scope });

      check(remedy?.href ?? remedy?.message, 'neither a link nor a message');
      same(await candidates(), before, 'the candidates');
    });
  });

const accepts = ({ known, notOffered }: Tools): Asked => known.asked?.accepts ?? notOffered();

const ask = (tools: Tools, { subscription, candidate }: Asked, key = aKey()) =>
  tools.ask('contacts.ask', { subscriptionId: subscription, candidateId: candidate }, { key });

async function candidateOf(tools: Tools, { subscription, candidate }: Asked): Promise<Candidate> {
  const found = (await candidatesOf(tools, subscription)).find(({ id }) => id === candidate);
  check(found, `${candidate} is no candidate`);
  return found;
}

/** That candidate, once it has answered. */
const settled = (tools: Tools, asked: Asked, relationship: string): Promise<Candidate> =>
  eventually(async () => {
    const candidate = await candidateOf(tools, asked);
    return candidate.relationship === relationship && candidate;
  }, `it never was ${relationship}`);
