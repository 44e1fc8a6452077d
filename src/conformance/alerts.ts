import { check, refusal, same } from './check.js';
import { aCase, aKey } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

const standing = ['session.alerts'] as const;
const ofCase = ['cases.change', 'cases.create', 'forms.get'] as const;
const address = 'alerts@example.com';

export const alertsBehaviours = (it: Behaviour, group: Group): void =>
  group('alerts', () => {
    it('sends mails about all cases where one chooses', standing, async ({ ask }) => {
      same((await ask('session.alerts', { address }, { key: aKey() })).address, address, 'the address');
    });

    it('remembers that choice', standing, async ({ ask }) => {
      await ask('session.alerts', { address }, { key: aKey() });

      same((await ask('session.get', {})).alerts?.address, address, 'the address in the session');
    });

    it('goes back to the sign-in address', standing, async ({ ask, session }) => {
      await ask('session.alerts', { address }, { key: aKey() });

      const { address: now } = await ask('session.alerts', {}, { key: aKey() });

      check(now === undefined || now === session.person.email, `it is ${now}`);
    });

    it('refuses an address that is none, and keeps the one before', standing, async ({ ask, backend }) => {
      await ask('session.alerts', { address }, { key: aKey() });

      await refusal(backend.session.alerts!({ address: 'no address' }, { key: aKey() }), 'invalid');

      same((await ask('session.get', {})).alerts?.address, address, 'the address');
    });

    it('keeps the choice of one scope apart from the others', standing, async (tools) => {
      const { session, ask } = tools;
      const other = session.scopes.find(({ id, signIn }) => id !== session.identity.scope && signIn !== 'needed');
      const { id: as } = other ?? tools.notOffered();
      const before = (await ask('session.get', {}, { as })).alerts?.address;

      await ask('session.alerts', { address }, { key: aKey() });

      same((await ask('session.get', {}, { as })).alerts?.address, before, 'the address of the other scope');
    });

    it('sends mails about one case to further addresses', ofCase, async (tools) => {
      const id = await alertable(tools);

      const { applied } = await tools.ask(
        'cases.change',
        { id, parts: { alerts: { add: [address] } } },
        { key: aKey() },
      );

      same(applied, ['alerts'], 'what took hold');
      same((await tools.ask('cases.get', { id })).alertsTo, [address], 'the addresses');
    });

    it('takes an address of one case off again', ofCase, async (tools) => {
      const id = await alertable(tools);
      await tools.ask('cases.change', { id, parts: { alerts: { add: [address] } } }, { key: aKey() });

      await tools.ask('cases.change', { id, parts: { alerts: { remove: [address] } } }, { key: aKey() });

      same((await tools.ask('cases.get', { id })).alertsTo ?? [], [], 'the addresses');
    });

    it('refuses one bad address of a case by itself; the others take hold', ofCase, async (tools) => {
      const id = await alertable(tools);
      const parts = { alerts: { add: ['no address', address] } };

      const { refused } = await tools.ask('cases.change', { id, parts }, { key: aKey() });

      same(
        refused?.map(({ part, item }) => [part, item]),
        [['alerts', 'no address']],
        'what was refused',
      );
      same((await tools.ask('cases.get', { id })).alertsTo, [address], 'the addresses');
    });

    it('shows a case to nobody for sending mails about it', ofCase, async (tools) => {
      const id = await alertable(tools);
      const { sharedWith: before = [] } = await tools.ask('cases.get', { id });

      await tools.ask('cases.change', { id, parts: { alerts: { add: [address] } } }, { key: aKey() });

      same((await tools.ask('cases.get', { id })).sharedWith ?? [], before, 'with whom it is shared');
    });
  });

/** A case of its own whose alerts may be chosen. */
async function alertable(tools: Tools): Promise<string> {
  const { id } = await aCase(tools);
  const { can } = await tools.ask('cases.get', { id });
  return can['alerts']?.state === 'allowed' ? id : tools.notOffered();
}
