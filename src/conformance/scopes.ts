import { methodOf } from '../port/backend.js';
import { fieldWithRole } from '../model/form-rules/values.js';
import { check, refusal, same } from './check.js';
import { aDraft, aKey, fill } from './fill.js';
import type { Behaviour, Group, Known, Tools } from './suite.js';

type Other = Required<NonNullable<Known['other']>>;

/** What belongs to another scope does not exist in this one: whoever learns that it is forbidden learns that it is there. */
export const scopesBehaviours = (it: Behaviour, group: Group): void => {
  group('scopes', () => {
    it('knows in its own scope what it does not know elsewhere', [], async (tools) => {
      const { scope, case: id } = other(tools, 'case');

      same((await tools.ask('cases.get', { id }, { as: scope })).id, id, 'the case in its own scope');
    });

    /** Writes and reads of one thing of another scope that have to end as if it did not exist. */
    const unknown = (
      title: string,
      name: Parameters<Tools['offers']>[0],
      kind: 'case' | 'customer' | 'subscription',
      input: (id: string) => unknown,
    ) =>
      it(title, [name], async (tools) => {
        const { [kind]: id } = other(tools, kind);
        const call = methodOf(tools.backend, name) as (input: unknown, call: { key: string }) => Promise<unknown>;

        await refusal(call(input(id), { key: aKey() }), 'not-found');
      });
    const body = { format: 'text', text: 'Written in the wrong scope.' };

    unknown('does not know a case of another scope', 'cases.get', 'case', (id) => ({ id }));
    unknown('has no history of a case of another scope', 'feed.list', 'case', (caseId) => ({ caseId }));
    unknown('writes into no case of another scope', 'feed.post', 'case', (caseId) => ({ caseId, body }));
    unknown('changes no case of another scope', 'cases.change', 'case', (id) => ({
      id,
      parts: { close: { values: { notes: 'No.' } } },
    }));
    unknown('marks no case of another scope as read', 'feed.markRead', 'case', (caseId) => ({ caseId, upTo: caseId }));
    unknown('has no files of a case of another scope', 'files.list', 'case', (caseId) => ({ caseId }));
    unknown('has no security checks of a case of another scope', 'checks.get', 'case', (caseId) => ({ caseId }));
    unknown('does not know a customer of another scope', 'customers.get', 'customer', (id) => ({ id }));
    unknown('has no candidates for a subscription of another scope', 'contacts.candidates', 'subscription', (id) => ({
      subscriptionId: id,
    }));
    unknown('hands over no subscription of another scope', 'contacts.assign', 'subscription', (id) => ({
      subscriptionId: id,
      to: 'anybody',
    }));
    unknown('asks nobody about a subscription of another scope', 'contacts.ask', 'subscription', (id) => ({
      subscriptionId: id,
      partner: 'Anybody',
    }));

    it('files for no customer of another scope', ['cases.create', 'forms.get'], async (tools) => {
      const { customer } = other(tools, 'customer');
      const { form } = await fill(tools);
      const field = fieldWithRole(form, 'customer')?.id ?? tools.notOffered();
      const draft = await aDraft(tools);
      const values = { ...draft.values, [field]: customer };

      await refusal(
        tools.backend.cases.create!({ ...draft, customer: { id: customer }, values }, { key: aKey() }),
        'not-found',
        'invalid',
      );
    });

    it('follows up no case of another scope', ['cases.create', 'forms.get'], async (tools) => {
      const { case: followUpOf } = other(tools, 'case');
      const draft = await aDraft(tools);

      await refusal(tools.backend.cases.create!({ ...draft, followUpOf }, { key: aKey() }), 'not-found', 'invalid');
    });

    const empty = (
      title: string,
      name: Parameters<Tools['offers']>[0],
      kind: 'case' | 'customer' | 'subscription',
      input: (id: string) => object,
    ) =>
      it(title, [name], async (tools) => {
        const { [kind]: id } = other(tools, kind);
        const answer = (await tools.ask(name, input(id))) as { items: unknown[] };

        same(answer.items, [], 'the items');
      });
    empty('lists no cases of a customer of another scope', 'cases.list', 'customer', (customer) => ({ customer }));
    empty('leaves a customer of another scope out of those that are named', 'customers.list', 'customer', (id) => ({
      ids: [id],
    }));
    empty(
      'lists no subscriptions of a customer of another scope',
      'customers.subscriptions',
      'customer',
      (customer) => ({
        customer,
      }),
    );
    empty('leaves out a subscription of another scope', 'customers.subscriptions', 'subscription', (id) => ({
      ids: [id],
    }));
    empty('leaves out the contact of a subscription of another scope', 'contacts.get', 'subscription', (id) => ({
      subscriptionIds: [id],
    }));

    it('offers no customer of another scope as a choice', ['forms.options', 'forms.get'], async (tools) => {
      const { customer } = other(tools, 'customer');
      const { form, values } = await fill(tools);
      const field = fieldWithRole(form, 'customer')?.id ?? tools.notOffered();

      same(
        (await tools.ask('forms.options', { form: form.id, field, values, ids: [customer] })).items,
        [],
        'the choices',
      );
    });

    it('counts no cases of another scope', ['cases.counts'], async (tools) => {
      const { customer } = other(tools, 'customer');

      same((await tools.ask('cases.counts', { customer })).total ?? 0, 0, 'the total');
    });

    it('keeps a key to its scope', ['cases.create', 'forms.get'], async (tools) => {
      const { scope } = other(tools, 'customer');
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [draft, key] = [await aDraft(tools), aKey()];
      const { id } = await tools.ask('cases.create', draft, { key });

      const again = await tools.backend.cases.create!(draft, { key, as: scope }).catch(() => undefined);

      check(again?.id !== id, 'another scope was answered with this one’s case');
    });

    it('lists other cases in another scope', [], async (tools) => {
      const { scope } = other(tools, 'case');
      const here = (await tools.ask('cases.list', { size: 50 })).items.map(({ id }) => id);

      const there = (await tools.ask('cases.list', { size: 50 }, { as: scope })).items.map(({ id }) => id);

      check(there.length, 'nothing is there');
      check(!there.some((id) => here.includes(id)), 'a case is listed in both');
    });
  });

  group('signing in', () => {
    it('asks for a sign-in in a scope that is signed out, and says where', [], async (tools) => {
      const { id } = tools.session.scopes.find(({ signIn }) => signIn === 'needed') ?? tools.notOffered();

      const error = await refusal(tools.backend.cases.list({}, { as: id }), 'unauthenticated');

      check(error.remedy?.href ?? error.remedy?.text, 'no remedy');
    });

    it('says in the session how to sign in to a scope', [], async ({ session, notOffered }) => {
      const needed = session.scopes.filter(({ signIn }) => signIn === 'needed');
      if (!needed.length) notOffered();

      for (const { id, remedy } of needed) check(remedy?.href ?? remedy?.text, `${id} has no remedy`);
    });

    it('writes nothing in a scope that is signed out', ['cases.create', 'forms.get'], async (tools) => {
      const { id } = tools.session.scopes.find(({ signIn }) => signIn === 'needed') ?? tools.notOffered();

      await refusal(tools.backend.cases.create!(await aDraft(tools), { key: aKey(), as: id }), 'unauthenticated');
    });

    it('goes on in the other scopes while one is signed out', [], async (tools) => {
      const { id } = tools.session.scopes.find(({ signIn }) => signIn === 'needed') ?? tools.notOffered();
      await refusal(tools.backend.cases.list({}, { as: id }), 'unauthenticated');

      check((await tools.ask('cases.list', { size: 1 })).items, 'no cases');
    });

    it('asks whoever is signed out everywhere to sign in', [], async ({ other: of }) => {
      const { backend } = of('signedOut');

      const error = await refusal(backend.session.get({}), 'unauthenticated');
      await refusal(backend.cases.list({}), 'unauthenticated');

      check(error.remedy, 'no remedy');
    });
  });
};

function other({ known, notOffered }: Tools, kind: 'case' | 'customer' | 'subscription'): Other {
  return known.other?.[kind] === undefined ? notOffered() : (known.other as Other);
}
