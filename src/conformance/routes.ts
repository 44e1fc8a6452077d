import type { Route } from '../model/routes.js';
import { check, refusal, same } from './check.js';
import { aKey } from './fill.js';
import { aHandOver, onceEach, subscriptionsOf } from './find.js';
import type { Behaviour, Group } from './suite.js';

const needs = ['routes.list'] as const;
const ofSubscription = [...needs, 'contacts.get', 'customers.subscriptions'] as const;
const afterChange = [...ofSubscription, 'contacts.assign', 'contacts.candidates'] as const;

export const routesBehaviours = (it: Behaviour, group: Group): void =>
  group('routes', () => {
    it('says who helps', needs, async ({ ask }) => {
      check((await ask('routes.list', {})).items.length, 'nobody');
    });

    it('gives each route once', needs, async ({ ask }) => {
      check(onceEach((await ask('routes.list', {})).items.map(({ id }) => id)), 'a route came twice');
    });

    it('leads somewhere by every route', needs, async (tools) => {
      const [subscription] = tools.offers('customers.subscriptions')
        ? await subscriptionsOf(tools, { size: 1 }, 1)
        : [];
      const questions = [{}, ...(subscription ? [{ subscription: subscription.id }] : [])];

      for (const question of questions)
        for (const route of (await tools.ask('routes.list', question)).items)
          check(leads(route), `${route.label} leads nowhere`);
    });

    it('gives a reason with a route that is refused', needs, async (tools) => {
      const product = tools.known.routes?.product ?? tools.notOffered();

      for (const { label, can } of (await tools.ask('routes.list', { product })).items)
        check(can?.state !== 'refused' || can.reason, `${label} is refused without a reason`);
    });

    it('names the way into an account that cannot be reached', needs, async ({ ask, notOffered }) => {
      const account = (await ask('routes.list', {})).items.find(({ kind }) => kind === 'account') ?? notOffered();

      check(account.phone ?? account.href, 'neither a phone nor a link');
    });

    it('tells that way without a session', needs, async ({ other }) => {
      const { backend, ask } = other('signedOut');
      await refusal(backend.session.get({}), 'unauthenticated');

      const { items } = await ask('routes.list', {});

      check(
        items.some((route) => route.kind === 'account' && leads(route)),
        'no way is told',
      );
    });

    it('tells nothing of customers without a session', needs, async ({ other }) => {
      const { items } = await other('signedOut').ask('routes.list', {});

      check(!items.some(({ kind }) => kind === 'partner'), 'a partner is named');
    });

    it('names for a subscription the company that supports it', ofSubscription, async (tools) => {
      const [first] = await subscriptionsOf(tools, { size: 1 }, 1);
      const { id: subscription } = first ?? tools.notOffered();
      const { items: contacts } = await tools.ask('contacts.get', { subscriptionIds: [subscription] });

      const { items } = await tools.ask('routes.list', { subscription });

      const partner = items.find(({ kind }) => kind === 'partner') ?? tools.notOffered();
      same(partner.label, contacts[0]?.company.label, 'the partner');
    });

    it('names another company once that one supports it', afterChange, async (tools) => {
      const { subscriptionId, to } = await aHandOver(tools);
      const { contact } = await tools.ask('contacts.assign', { subscriptionId, to }, { key: aKey() });

      const { items } = await tools.ask('routes.list', { subscription: subscriptionId });

      const partner = items.find(({ kind }) => kind === 'partner') ?? tools.notOffered();
      same(partner.label, contact.company.label, 'the partner');
    });

    it("names the publisher of another company's product", needs, async (tools) => {
      const product = tools.known.routes?.product ?? tools.notOffered();

      const { items } = await tools.ask('routes.list', { product });

      check(
        items.some((route) => route.kind === 'publisher' && leads(route)),
        'no publisher is named',
      );
    });

    it('leads elsewhere with a problem that belongs elsewhere', needs, async (tools) => {
      const problem = tools.known.routes?.problem ?? tools.notOffered();
      const usual = (await tools.ask('routes.list', {})).items.map(({ id }) => id);

      const { items } = await tools.ask('routes.list', { problem });

      check(
        items.some(({ id }) => !usual.includes(id)),
        'there is no route but the usual ones',
      );
    });

    it('knows no routes for a subscription that does not exist', needs, async ({ backend }) => {
      await refusal(backend.routes!.list!({ subscription: 'no-such-subscription' }), 'not-found');
    });

    it('names nobody for a customer that does not exist', needs, async ({ ask }) => {
      const { items } = await ask('routes.list', { for: 'no-such-customer' });

      check(!items.some(({ kind }) => kind === 'partner'), 'a partner is named');
    });
  });

const leads = ({ href, email, phone, remedy }: Route): unknown => href ?? email ?? phone ?? remedy;
