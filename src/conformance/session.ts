import { operations } from '../port/operations.js';
import { check, refusal, same } from './check.js';
import type { Behaviour, Group } from './suite.js';

export const sessionBehaviours = (it: Behaviour, group: Group): void =>
  group('session', () => {
    it('says who is signed in, by stable opaque ids', [], async ({ ask, session }) => {
      const again = await ask('session.get', {});

      same(again.identity, session.identity, 'the identity of a second call');
      same(again.backendId, session.backendId, 'the id of the backend');
    });

    it('names the acting person', [], async ({ session: { person } }) => {
      check(person.name ?? person.email ?? person.id, 'the person has no name, address or id');
    });

    it('names in abilities only what is an operation', [], async ({ session, notOffered }) => {
      const abilities = Object.keys(session.abilities ?? notOffered());

      for (const name of abilities) {
        const [column = '', operation = ''] = name.split('.');
        const group = (operations as Record<string, object>)[column] ?? {};
        check(Object.hasOwn(group, operation), `${name} is no operation`);
      }
    });

    it('names each sort and each filter of the listing once', [], async ({ session: { listing } }) => {
      const sorts = listing.sorts.map(({ by }) => by);

      same(sorts, [...new Set(sorts)], 'the sorts');
      same(listing.filters, [...new Set(listing.filters)], 'the filters');
    });

    it('refuses to act in a scope that the person is no member of', [], async ({ backend, session, notOffered }) => {
      if (!session.scopes.length) notOffered();

      await refusal(backend.cases.list({}, { as: 'no-such-scope' }), 'forbidden', 'not-found', 'unauthenticated');
    });

    it('answers with the acting scope in the identity', [], async ({ ask, session, notOffered }) => {
      const other = session.scopes.find(({ id, signIn }) => id !== session.identity.scope && signIn !== 'needed');
      const { id } = other ?? notOffered();

      same((await ask('session.get', {}, { as: id })).identity.scope, id, 'the scope');
    });

    it('answers in some language when it does not speak the one asked for', [], async ({ ask }) => {
      check((await ask('session.get', {}, { locale: 'tlh-x-none' })).backendId, 'no session');
    });
  });
