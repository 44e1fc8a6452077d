import { Hint } from '../model/changes.js';
import type { Call } from '../port/call.js';
import { check, same, soon } from './check.js';
import { aCase, aKey } from './fill.js';
import { aHandOver } from './find.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['changes.watch', 'cases.create', 'forms.get'] as const;
const answering = ['checks.get', 'checks.answer'] as const;

export const changesBehaviours = (it: Behaviour, group: Group): void =>
  group('changes', () => {
    it('hints at a case that was changed', [...needs, 'cases.change'], async (tools) => {
      const { id } = await aCase(tools);
      const hints = watch(tools);

      await tools.ask('cases.change', { id, parts: { share: { add: ['team@example.com'] } } }, { key: aKey() });

      await hints.find((hint) => hint.what === 'case' && hint.id === id);
      await hints.end();
    });

    it('hints at a feed that was written in', [...needs, 'feed.post'], async (tools) => {
      const { id } = await aCase(tools);
      const hints = watch(tools);

      await tools.ask('feed.post', { caseId: id, body: { format: 'text', text: 'Hello.' } }, { key: aKey() });

      await hints.find((hint) => hint.what === 'feed' && hint.id === id);
      await hints.end();
    });

    it('hints at the list when a case was filed', needs, async (tools) => {
      const hints = watch(tools);

      await aCase(tools);

      await hints.find((hint) => hint.what === 'cases' || hint.what === 'case');
      await hints.end();
    });

    it(
      'hints at a support contact that was changed',
      ['changes.watch', 'contacts.assign', 'contacts.candidates', 'contacts.get', 'customers.subscriptions'],
      async (tools) => {
        const change = await aHandOver(tools);
        const hints = watch(tools);

        await tools.ask('contacts.assign', change, { key: aKey() });

        await hints.find((hint) => hint.what === 'contacts');
        await hints.end();
      },
    );

    it('hints at a case whose security check a call has passed', ['changes.watch', ...answering], async (tools) => {
      const caseId = tools.known.checks?.asked ?? tools.notOffered();
      const [asked] = (await tools.ask('checks.get', { caseId })).items;
      if (!asked?.by.includes('call-back')) return tools.notOffered();
      const phone = asked.phones?.[0] ?? '+31 30 555 0100';
      const hints = watch(tools);
      const isOfIt = ({ what, id }: Hint) => what === 'case' && id === caseId;
      await tools.ask('checks.answer', { id: asked.id, by: 'call-back', phone }, { key: aKey() });
      await hints.find(isOfIt);

      await tools.later();

      await hints.find(isOfIt);
      same((await tools.ask('checks.get', { caseId })).items[0]?.state, 'passed', 'the state');
      await hints.end();
    });

    it('says what and which, never the content', [...needs, 'feed.post'], async (tools) => {
      const { id } = await aCase(tools);
      const hints = watch(tools);
      await tools.ask('feed.post', { caseId: id, body: { format: 'text', text: 'Not to be told.' } }, { key: aKey() });

      const hint = await hints.find((each) => each.id === id);

      same(Hint.parse(hint), hint, 'the hint');
      await hints.end();
    });

    it('goes on after a break from where it was told', [...needs, 'feed.post'], async (tools) => {
      const { id } = await aCase(tools);
      const before = watch(tools);
      await tools.ask('feed.post', { caseId: id, body: { format: 'text', text: 'One.' } }, { key: aKey() });
      const { after } = await before.find((hint) => hint.id === id);
      await before.end();
      if (after === undefined) return tools.notOffered();

      await tools.ask('feed.post', { caseId: id, body: { format: 'text', text: 'Two.' } }, { key: aKey() });
      const again = watch(tools, { after });

      await again.find((hint) => hint.what === 'feed' && hint.id === id);
      await again.end();
    });

    it('ends when nobody listens any more', ['changes.watch'], async (tools) => {
      const hints = watch(tools);
      const waiting = hints.next();

      await hints.end();

      check((await soon(waiting, 'it still waits')).done, 'it gave another hint');
      check((await soon(hints.next(), 'it waits again')).done, 'it goes on');
    });

    it('ends when it is aborted', ['changes.watch'], async (tools) => {
      const controller = new AbortController();
      const hints = watch(tools, {}, { signal: controller.signal });
      const waiting = hints.next().catch(() => ({ done: true }));

      controller.abort();

      check((await soon(waiting, 'it still waits')).done, 'it gave another hint');
    });

    it('tells two listeners alike', [...needs, 'feed.post'], async (tools) => {
      const { id } = await aCase(tools);
      const [one, two] = [watch(tools), watch(tools)];

      await tools.ask('feed.post', { caseId: id, body: { format: 'text', text: 'For both.' } }, { key: aKey() });

      await Promise.all([one, two].map((hints) => hints.find((hint) => hint.what === 'feed' && hint.id === id)));
      await Promise.all([one.end(), two.end()]);
    });
  });

function watch({ backend }: Tools, input: { after?: string } = {}, call: Call = {}) {
  const iterator = backend.changes!.watch!(input, call)[Symbol.asyncIterator]();
  // Asked at once, so that nothing that follows is missed.
  let first: Promise<IteratorResult<Hint>> | undefined = iterator.next();
  first.catch(() => {});
  const next = () => {
    const asked = first ?? iterator.next();
    first = undefined;
    return asked;
  };
  return {
    next,
    async find(fits: (hint: Hint) => boolean): Promise<Hint> {
      for (;;) {
        const { done, value } = await soon(next(), 'the hint never came', 8000);
        check(!done, 'the hints ended');
        if (fits(value)) return value;
      }
    },
    end: async () => void (await iterator.return?.()),
  };
}
