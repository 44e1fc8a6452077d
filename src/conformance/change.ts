import type { ActionDecision, CaseChange } from '../model/cases.js';
import type { Values } from '../model/forms.js';
import { check, refusal, same } from './check.js';
import { aCase, aKey } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['cases.change', 'cases.create', 'forms.get'] as const;

export const changeBehaviours = (it: Behaviour, group: Group): void =>
  group('cases.change', () => {
    it('changes the severity', needs, async (tools) => {
      const { id } = await aCase(tools);
      const to = await otherSeverity(tools, id);

      const { applied, case: after } = await change(tools, {
        id,
        parts: { severity: { to, values: await answers(tools, id, 'severity') } },
      });

      check(applied.includes('severity'), 'it is not among what took hold');
      same((after ?? (await tools.ask('cases.get', { id }))).severity?.id, to, 'the severity');
    });

    it('writes a change into the history', [...needs], async (tools) => {
      const { id } = await aCase(tools);
      const to = await otherSeverity(tools, id);
      await change(tools, { id, parts: { severity: { to, values: await answers(tools, id, 'severity') } } });

      const { items } = await tools.ask('feed.list', { caseId: id });

      check(
        items.some(({ event }) => event?.type === 'severity'),
        'no entry tells it',
      );
    });

    it('leaves what was written before as it was', needs, async (tools) => {
      const { items } = await tools.ask('cases.list', { size: 5 });
      for (const { id } of items) {
        if ((await tools.ask('cases.get', { id })).can['share']?.state !== 'allowed') continue;
        const before = (await tools.ask('feed.list', { caseId: id })).items;
        await change(tools, { id, parts: { share: { add: ['history@example.com'] } } });

        const after = (await tools.ask('feed.list', { caseId: id, size: 200 })).items;

        same(
          after.filter((entry) => before.some((each) => each.id === entry.id)),
          before,
          'the earlier history',
        );
        return;
      }
      tools.notOffered();
    });

    it('refuses what its little form lacks, and says which part', needs, async (tools) => {
      const { id } = await aCase(tools);
      if (!(await actionOf(tools, id, 'close')).fields?.some(({ required }) => required)) tools.notOffered();

      const { applied, refused } = await change(tools, { id, parts: { close: { values: {} } } });

      same(applied, [], 'what took hold');
      same(refused?.[0]?.part, 'close', 'the refused part');
      check(refused?.[0]?.reason, 'no reason');
    });

    it('closes a case, and opens it again', needs, async (tools) => {
      const { id } = await aCase(tools);
      await change(tools, { id, parts: { close: { values: await answers(tools, id, 'close') } } });
      same((await tools.ask('cases.get', { id })).status, 'closed', 'the status after closing');

      await change(tools, { id, parts: { reopen: { values: await answers(tools, id, 'reopen') } } });

      check((await tools.ask('cases.get', { id })).status !== 'closed', 'it is still closed');
    });

    it('does not open a case again after its time, and says what else', needs, async (tools) => {
      const id = tools.known.closedLongAgo ?? tools.notOffered();

      const { applied, refused } = await change(tools, { id, parts: { reopen: { values: { reason: 'Again' } } } });

      same(applied, [], 'what took hold');
      check(refused?.[0]?.reason && refused[0].remedy, 'no reason or no remedy');
    });

    it('escalates where that is allowed', needs, async (tools) => {
      const id = tools.known.escalatable ?? tools.notOffered();

      const { applied } = await change(tools, {
        id,
        parts: { escalate: { values: await answers(tools, id, 'escalate') } },
      });

      same(applied, ['escalate'], 'what took hold');
      check((await tools.ask('cases.get', { id })).flags?.includes('escalated'), 'the case does not say so');
    });

    it('does not escalate where it is not, and says why', needs, async (tools) => {
      const id = tools.known.notEscalatable ?? tools.notOffered();

      const { refused } = await change(tools, { id, parts: { escalate: { values: {} } } });

      check(refused?.[0]?.part === 'escalate' && refused[0].reason, 'no reason');
    });

    it('shares a case with an address, and takes it off again', needs, async (tools) => {
      const { id } = await aCase(tools);
      await actionOf(tools, id, 'share');
      const { case: shared } = await change(tools, { id, parts: { share: { add: ['team@example.com'] } } });
      const row = shared?.sharedWith?.find(({ address }) => address === 'team@example.com');
      check(row, 'the address is not there');

      const { case: after } = await change(tools, { id, parts: { share: { remove: [row.id] } } });

      check(!after?.sharedWith?.some((each) => each.id === row.id), 'the address is still there');
    });

    it('refuses one address by itself; the others take hold', needs, async (tools) => {
      const { id } = await aCase(tools);
      await actionOf(tools, id, 'share');

      const receipt = await change(tools, { id, parts: { share: { add: ['no address', 'team@example.com'] } } });

      same(receipt.applied, ['share'], 'what took hold');
      same(
        receipt.refused?.map(({ part, item }) => [part, item]),
        [['share', 'no address']],
        'what was refused',
      );
    });

    it('makes several changes with one message', needs, async (tools) => {
      const { id } = await aCase(tools);
      const to = await otherSeverity(tools, id);
      await actionOf(tools, id, 'share');

      const { applied } = await change(tools, {
        id,
        parts: { severity: { to, values: await answers(tools, id, 'severity') }, share: { add: ['team@example.com'] } },
        message: { body: { format: 'text', text: 'Both at once.' } },
      });

      same([...applied].sort(), ['message', 'severity', 'share'], 'what took hold');
      const { items } = await tools.ask('feed.list', { caseId: id });
      check(
        items.some(({ body }) => body?.text === 'Both at once.'),
        'the message is not in the feed',
      );
    });

    it('lets the rest take hold when one part is refused', needs, async (tools) => {
      const { id } = await aCase(tools);
      await actionOf(tools, id, 'share');

      const receipt = await change(tools, {
        id,
        parts: { severity: { to: 'no-such-severity' }, share: { add: ['team@example.com'] } },
      });

      same(receipt.applied, ['share'], 'what took hold');
      same(
        receipt.refused?.map(({ part }) => part),
        ['severity'],
        'what was refused',
      );
    });

    it('gives a changed case another version', needs, async (tools) => {
      const { id, version } = await aCase(tools);
      if (version === undefined) tools.notOffered();

      await change(tools, { id, parts: { share: { add: ['team@example.com'] } } });

      check((await tools.ask('cases.get', { id })).version !== version, 'the version is the same');
    });

    it('refuses a change that was made on an older version, with the case as it is', needs, async (tools) => {
      const { id, version } = await aCase(tools);
      if (version === undefined) tools.notOffered();
      await change(tools, { id, version, parts: { share: { add: ['team@example.com'] } } });

      const error = await refusal(
        tools.backend.cases.change!({ id, version, parts: { share: { add: ['late@example.com'] } } }, { key: aKey() }),
        'conflict',
      );

      same((error.current as { id?: string } | undefined)?.id, id, 'the present case');
    });

    it('changes once for a key', needs, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const { id } = await aCase(tools);
      const [wanted, key] = [{ id, parts: {}, message: { body: { format: 'text', text: 'Once.' } } }, aKey()];

      await tools.ask('cases.change', wanted, { key });
      await tools.ask('cases.change', wanted, { key });

      const { items } = await tools.ask('feed.list', { caseId: id });
      same(items.filter(({ body }) => body?.text === 'Once.').length, 1, 'how often it was written');
    });

    it('refuses a change that changes nothing', needs, async (tools) => {
      const { id } = await aCase(tools);

      await refusal(tools.backend.cases.change!({ id, parts: {} }, { key: aKey() }), 'invalid');
    });

    it('does not change a case that does not exist', ['cases.change'], async ({ backend }) => {
      await refusal(backend.cases.change!({ id: 'no-such-case', parts: { close: {} } }, { key: aKey() }), 'not-found');
    });
  });

const change = ({ ask }: Tools, wanted: CaseChange) => ask('cases.change', wanted, { key: aKey() });

/** What a case says of an action; not offered where it is not allowed. */
async function actionOf({ ask, notOffered }: Tools, id: string, action: string): Promise<ActionDecision> {
  const { can } = await ask('cases.get', { id });
  const decision = can[action];
  return decision?.state === 'allowed' || decision?.state === 'unknown' ? decision : notOffered();
}

/** Answers to the little form of an action. */
async function answers(tools: Tools, id: string, action: string): Promise<Values> {
  const { fields = [] } = await actionOf(tools, id, action);
  return Object.fromEntries(
    fields.map((field) => [field.id, field.options?.[0]?.id ?? field.default ?? 'Because of a check of the adapter.']),
  );
}

async function otherSeverity({ ask, notOffered }: Tools, id: string): Promise<string> {
  const { severity, severities } = await ask('cases.get', { id });
  return severities?.find((each) => each.id !== severity?.id)?.id ?? notOffered();
}
