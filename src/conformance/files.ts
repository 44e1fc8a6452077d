import { check, refusal, same } from './check.js';
import { aCase, aDraft, aKey } from './fill.js';
import { clean, stage } from './staged.js';
import type { Behaviour, Group } from './suite.js';

const needs = ['files.upload'] as const;

export const filesBehaviours = (it: Behaviour, group: Group): void =>
  group('files', () => {
    it('files a case with its staged files', [...needs, 'cases.create', 'forms.get'], async (tools) => {
      const { id: file } = await stage(tools, 'check.log', 'with the case');
      await clean(tools, file);
      const draft = await aDraft(tools, {}, { files: [file] });

      const { id, refusedFiles } = await tools.ask('cases.create', draft, { key: aKey() });

      same(refusedFiles ?? [], [], 'refused files');
      same(
        (await tools.ask('cases.get', { id })).files?.map(({ name }) => name),
        ['check.log'],
        'the files of the case',
      );
    });

    it('files a case without a file that is gone, and says so', ['cases.create', 'forms.get'], async (tools) => {
      if (!tools.offers('files.upload')) tools.notOffered();
      const draft = await aDraft(tools, {}, { files: ['no-such-file'] });

      const { refusedFiles } = await tools.ask('cases.create', draft, { key: aKey() });

      same(
        refusedFiles?.map(({ id }) => id),
        ['no-such-file'],
        'refused files',
      );
      check(refusedFiles?.[0]?.reason, 'no reason');
    });

    it('adds a staged file to a case', [...needs, 'cases.change', 'cases.create', 'forms.get'], async (tools) => {
      const { id: caseId } = await aCase(tools);
      const { id } = await stage(tools, 'later.log', 'afterwards');
      await clean(tools, id);

      const { applied } = await tools.ask(
        'cases.change',
        { id: caseId, parts: { files: { add: [id] } } },
        { key: aKey() },
      );

      same(applied, ['files'], 'what took hold');
      check(
        (await tools.ask('cases.get', { id: caseId })).files?.some(({ name }) => name === 'later.log'),
        'it is not there',
      );
    });

    it('sends a file with a message', [...needs, 'feed.post', 'cases.create', 'forms.get'], async (tools) => {
      const { id: caseId } = await aCase(tools);
      const { id } = await stage(tools, 'reply.log', 'with words');
      await clean(tools, id);

      await tools.ask(
        'feed.post',
        { caseId, body: { format: 'text', text: 'See the file.' }, files: [id] },
        { key: aKey() },
      );

      const { items } = await tools.ask('feed.list', { caseId });
      const entry = items.find(({ body }) => body?.text === 'See the file.');
      same(
        entry?.files?.map(({ name }) => name),
        ['reply.log'],
        'the files of the entry',
      );
    });

    it('lists the files of a case', ['files.list'], async (tools) => {
      const { items } = await tools.ask('cases.list', { size: 25 });
      const { id } = items.find(({ fileCount }) => fileCount) ?? tools.notOffered();

      const { files } = await tools.ask('cases.get', { id });
      const listed = await tools.ask('files.list', { caseId: id });

      same(
        listed.items.map((file) => file.id),
        files?.map((file) => file.id),
        'the files',
      );
    });

    it('opens every file that a case has', ['files.list', 'files.open'], async (tools) => {
      const { items } = await tools.ask('cases.list', { size: 25 });
      const { id } = items.find(({ fileCount }) => fileCount) ?? tools.notOffered();

      for (const file of (await tools.ask('files.list', { caseId: id })).items) {
        const access = await tools.backend.files!.open!({ id: file.id, caseId: id });
        if ('blob' in access && file.size !== undefined) same(access.blob.size, file.size, file.name);
      }
    });

    it('does not know a file that does not exist', ['files.open'], async ({ backend }) => {
      await refusal(backend.files!.open!({ id: 'no-such-file' }), 'not-found');
    });
  });
