import { check, same, soon } from './check.js';
import { aDraft, aKey } from './fill.js';
import type { Behaviour, Group } from './suite.js';

export const everyBehaviours = (it: Behaviour, group: Group): void =>
  group('every operation', () => {
    it('ends a read that was aborted before it began', [], async ({ backend }) => {
      const answer = backend.cases.list({}, { signal: AbortSignal.abort() });

      check(
        await answer.then(
          () => false,
          () => true,
        ),
        'it answered',
      );
    });

    it('ends a read that is aborted while it runs', [], async ({ backend }) => {
      const controller = new AbortController();
      const answer = backend.cases.list({ text: 'anything' }, { signal: controller.signal });
      controller.abort();

      // It may have been quicker; what it must not do is hang.
      await soon(
        answer.catch(() => undefined),
        'it neither answered nor ended',
      );
    });

    it('finishes a write that nobody listens to any more', ['cases.create', 'forms.get'], async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [draft, key] = [await aDraft(tools), aKey()];
      const controller = new AbortController();
      const first = tools.backend.cases.create!(draft, { key, signal: controller.signal });
      controller.abort();
      const { id } = await first.catch(() => tools.ask('cases.create', draft, { key }));

      same((await tools.ask('cases.get', { id })).id, id, 'the case');
    });

    it('gives answers that nobody can change for others', [], async ({ ask, backend, notOffered }) => {
      const page = await backend.cases.list({ size: 1 });
      const row = page.items[0] ?? notOffered();
      const { subject } = row;
      (row as { subject: string }).subject = 'changed by a reader';

      same((await ask('cases.list', { size: 1 })).items[0]?.subject, subject, 'the subject');
    });

    it('does not keep the body that it was given', ['cases.create', 'forms.get'], async (tools) => {
      const draft = await aDraft(tools);
      const { id } = await tools.ask('cases.create', draft, { key: aKey() });
      const { subject } = await tools.ask('cases.get', { id });
      for (const key of Object.keys(draft.values)) draft.values[key] = 'changed afterwards';

      same((await tools.ask('cases.get', { id })).subject, subject, 'the subject');
    });

    it('takes a question with more in it than it knows', [], async ({ ask }) => {
      check((await ask('cases.list', { size: 1, later: true } as { size: number })).items.length <= 1, 'more than one');
    });
  });
