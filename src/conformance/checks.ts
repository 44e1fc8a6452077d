import type { Check } from '../model/checks.js';
import { check, eventually, refusal, same } from './check.js';
import { aCase, aKey } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['checks.get'] as const;
const answering = ['checks.get', 'checks.answer'] as const;
const body = { format: 'text', text: 'Before or after the check.' };
const wrong = '000000';

export const checksBehaviours = (it: Behaviour, group: Group): void =>
  group('security checks', () => {
    it('says that support asked for one, why, and how it can be passed', needs, async (tools) => {
      const { state, by, why } = await theCheck(tools, 'asked');

      same([state, by.length > 0, !!why], ['asked', true, true], 'its state, whether there is a way, and a reason');
    });

    it('says until when it can be passed', needs, async (tools) => {
      const { until = tools.notOffered() } = await theCheck(tools, 'asked');

      check(Date.parse(until) > Date.now(), `it is ${until}`);
    });

    it('has none in a case without', [...needs, 'cases.create', 'forms.get'], async (tools) => {
      same((await tools.ask('checks.get', { caseId: (await aCase(tools)).id })).items, [], 'the checks');
    });

    it('has none in a case that does not exist', needs, async ({ backend }) => {
      await refusal(backend.checks!.get!({ caseId: 'no-such-case' }), 'not-found');
    });

    it('takes no message before it is passed, and says why', [...needs, 'feed.post'], async (tools) => {
      const { caseId } = await theCheck(tools, 'asked');

      const error = await refusal(
        tools.backend.feed.post!({ caseId: caseId, body }, { key: aKey() }),
        'check-required',
      );

      check(error.reason, 'no reason');
    });

    it('takes messages after the right code', [...answering, 'feed.post'], async (tools) => {
      const { id, caseId } = await theCheck(tools, 'asked');

      const { state } = await tools.ask('checks.answer', { id, by: 'code', code: code(tools) }, { key: aKey() });

      same(state, 'passed', 'the state');
      await tools.ask('feed.post', { caseId: caseId, body }, { key: aKey() });
    });

    it('takes the code as people write it', answering, async (tools) => {
      const { id } = await theCheck(tools, 'asked');
      const spaced = ` ${code(tools).slice(0, 3)} ${code(tools).slice(3)} `;

      same(
        (await tools.ask('checks.answer', { id, by: 'code', code: spaced }, { key: aKey() })).state,
        'passed',
        'the state',
      );
    });

    it('answers a wrong code with the check, the reason, and what is left', answering, async (tools) => {
      const { id, attemptsLeft } = await theCheck(tools, 'asked');

      const after = await tools.ask('checks.answer', { id, by: 'code', code: wrong }, { key: aKey() });

      same([after.state, !!after.reason], ['asked', true], 'its state, and whether there is a reason');
      check(attemptsLeft === undefined || after.attemptsLeft === attemptsLeft - 1, `${after.attemptsLeft} are left`);
    });

    it('remembers a wrong code', answering, async (tools) => {
      const { id } = await theCheck(tools, 'asked');

      const after = await tools.ask('checks.answer', { id, by: 'code', code: wrong }, { key: aKey() });

      same(await theCheck(tools, 'asked'), after, 'the check when asked again');
    });

    it('counts a wrong code once for a key', answering, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [{ id }, key] = [await theCheck(tools, 'asked'), aKey()];

      const first = await tools.ask('checks.answer', { id, by: 'code', code: wrong }, { key });
      const second = await tools.ask('checks.answer', { id, by: 'code', code: wrong }, { key });

      same(second, first, 'the second answer');
    });

    it('is over after too many wrong codes, and says what helps', answering, async (tools) => {
      const after = await failed(tools);

      same(after.state, 'refused', 'the state');
      check(after.reason && after.remedy, 'no reason or no remedy');
    });

    it('does not take the right code when it is over', answering, async (tools) => {
      const { id } = await failed(tools);

      await refusal(
        tools.backend.checks!.answer!({ id, by: 'code', code: code(tools) }, { key: aKey() }),
        'invalid',
        'forbidden',
      );
    });

    for (const state of ['refused', 'expired'] as const) {
      it(`says of a check that is ${state} why, and what helps`, needs, async (tools) => {
        const { state: now, by, reason, remedy } = await theCheck(tools, state);

        same([now, by, !!reason, !!remedy], [state, [], true, true], 'state, ways, reason and remedy');
      });

      it(`takes no answer to a check that is ${state}`, answering, async (tools) => {
        const { id } = await theCheck(tools, state);

        await refusal(
          tools.backend.checks!.answer!({ id, by: 'code', code: code(tools) }, { key: aKey() }),
          'invalid',
          'forbidden',
        );
      });

      it(`takes no message in a case whose check is ${state}`, [...needs, 'feed.post'], async (tools) => {
        const { caseId } = await theCheck(tools, state);

        await refusal(tools.backend.feed.post!({ caseId: caseId, body }, { key: aKey() }), 'check-required');
      });
    }

    it('asks nothing more of a check that is passed', [...needs, 'feed.post'], async (tools) => {
      const { state, by, caseId } = await theCheck(tools, 'passed');

      same([state, by], ['passed', []], 'its state, and the ways');
      await tools.ask('feed.post', { caseId: caseId, body }, { key: aKey() });
    });

    it('calls back, and says whom and when', answering, async (tools) => {
      const { id, phone } = await callable(tools);

      const after = await tools.ask('checks.answer', { id, by: 'call-back', phone }, { key: aKey() });

      same([after.state, after.callTo], ['calling', phone], 'its state, and whom it calls');
      check(after.callAt === undefined || !Number.isNaN(Date.parse(after.callAt)), `it calls at ${after.callAt}`);
    });

    it('refuses a number that is none, and names the field', answering, async (tools) => {
      const { id } = await callable(tools);

      const error = await refusal(
        tools.backend.checks!.answer!({ id, by: 'call-back', phone: 'soon' }, { key: aKey() }),
        'invalid',
      );

      check(error.fields?.['phone'], 'the phone is not among the fields');
    });

    it('still takes a code while it calls', answering, async (tools) => {
      const { id, phone } = await callable(tools);
      await tools.ask('checks.answer', { id, by: 'call-back', phone }, { key: aKey() });

      const { state } = await tools.ask('checks.answer', { id, by: 'code', code: code(tools) }, { key: aKey() });

      same(state, 'passed', 'the state');
    });

    it('is passed after the call', answering, async (tools) => {
      const { id, phone } = await callable(tools);
      await tools.ask('checks.answer', { id, by: 'call-back', phone }, { key: aKey() });

      await tools.later();

      await eventually(async () => (await theCheck(tools, 'asked')).state === 'passed', 'it never was passed');
    });

    it('tells the code to nobody', [...answering, 'feed.list'], async (tools) => {
      const { id, caseId } = await theCheck(tools, 'asked');
      await tools.ask('checks.answer', { id, by: 'code', code: code(tools) }, { key: aKey() });

      const told = JSON.stringify([
        await theCheck(tools, 'asked'),
        await tools.ask('feed.list', { caseId: caseId }),
        await tools.ask('cases.get', { id: caseId }),
      ]);

      check(!told.includes(code(tools)), 'the code stands in an answer');
    });

    it('does not know a check that does not exist', ['checks.answer'], async ({ backend }) => {
      await refusal(
        backend.checks!.answer!({ id: 'no-such-check', by: 'code', code: wrong }, { key: aKey() }),
        'not-found',
      );
    });
  });

async function theCheck({ ask, known, notOffered }: Tools, which: 'asked' | 'passed' | 'refused' | 'expired') {
  const caseId = known.checks?.[which] ?? notOffered();
  const [found] = (await ask('checks.get', { caseId })).items;
  check(found, `support asked for no check in ${caseId}`);
  return { ...found, caseId };
}

const code = ({ known, notOffered }: Tools): string => known.checks?.code ?? notOffered();

async function callable(tools: Tools): Promise<{ id: string; phone: string }> {
  const { id, by, phones } = await theCheck(tools, 'asked');
  return by.includes('call-back') ? { id, phone: phones?.[0] ?? '+31 30 555 0100' } : tools.notOffered();
}

/** A check after as many wrong codes as it takes. */
async function failed(tools: Tools): Promise<Check> {
  const { id } = await theCheck(tools, 'asked');
  for (let attempt = 0; attempt < 10; attempt++) {
    const after = await tools.ask('checks.answer', { id, by: 'code', code: wrong }, { key: aKey() });
    if (after.state !== 'asked') return after;
  }
  return tools.notOffered();
}
