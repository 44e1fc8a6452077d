import type { FileAccess } from '../model/files.js';
import type { Call } from '../port/call.js';
import { isSupportError } from '../port/error.js';
import { check, eventually, refusal, same } from './check.js';
import { aCase, aDraft, aKey } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['files.upload'] as const;

export const filesBehaviours = (it: Behaviour, group: Group): void =>
  group('files', () => {
    it('takes a file and says its name and size', needs, async (tools) => {
      const { name, size, state } = await stage(tools, 'check.log', 'some lines');

      same([name, size], ['check.log', 10], 'name and size');
      check(state !== 'refused', 'it was refused');
    });

    it('tells progress that rises to the end', needs, async (tools) => {
      const told: number[] = [];
      await stage(tools, 'check.log', 'x'.repeat(300_000), { onProgress: (sent) => told.push(sent) });
      if (!told.length) tools.notOffered();

      same(
        told,
        [...told].sort((a, b) => a - b),
        'the order',
      );
      same(told.at(-1), 300_000, 'the end');
    });

    it('goes on where a broken upload stopped', needs, async (tools) => {
      const controller = new AbortController();
      let resume: string | undefined;
      const content = 'abcdefghij'.repeat(100_000);
      const onProgress: Call['onProgress'] = (sent, _of, token) => {
        resume = token ?? resume;
        if (sent > 0 && sent < content.length) controller.abort();
      };
      const broken = await stage(tools, 'check.log', content, { onProgress, signal: controller.signal }).catch(
        (error: unknown) => error,
      );
      resume = (isSupportError(broken) ? broken.resume : undefined) ?? resume;
      if (!isSupportError(broken) || resume === undefined) return tools.notOffered();

      const told: number[] = [];
      const bytes = new Blob([content]);
      const file = await tools.ask(
        'files.upload',
        { name: 'check.log', size: bytes.size, type: 'text/plain', resume, bytes },
        { onProgress: (sent) => told.push(sent) },
      );

      check(told[0]! > 0, 'it began from the start');
      same(await textOf(tools, file.id), content, 'the bytes');
    });

    it('gives back the bytes that came', [...needs, 'files.open'], async (tools) => {
      const { id } = await stage(tools, 'check.log', 'letter by letter: äö 👋');

      same(await textOf(tools, id), 'letter by letter: äö 👋', 'the bytes');
    });

    it('forgets a staged file that was taken back', [...needs, 'files.discard', 'files.open'], async (tools) => {
      const { id } = await stage(tools, 'check.log', 'gone');

      await tools.ask('files.discard', { id });

      await refusal(tools.backend.files!.open!({ id }), 'not-found', 'expired');
    });

    it('refuses a file that is too large', needs, async (tools) => {
      const { maxSize } = tools.session.policy.files ?? tools.notOffered();
      const size = (maxSize ?? tools.notOffered()) + 1;

      await refusal(
        tools.backend.files!.upload!({ name: 'check.log', size, type: 'text/plain', bytes: new Blob(['x']) }),
        'invalid',
        'forbidden',
      );
    });

    it('refuses a type of file that it does not take', needs, async (tools) => {
      if (!tools.session.policy.files?.types?.length) tools.notOffered();

      const bytes = new Blob(['MZ']);
      await refusal(
        tools.backend.files!.upload!({ name: 'check.exe', size: 2, type: 'application/x-msdownload', bytes }),
        'invalid',
        'forbidden',
      );
    });

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

function stage({ ask }: Tools, name: string, content: string, call?: Call) {
  const bytes = new Blob([content], { type: 'text/plain' });
  return ask('files.upload', { name, size: bytes.size, type: 'text/plain', bytes }, call);
}

/** Waits for a scan where there is one: opening is refused until it is through. */
const clean = ({ backend, offers }: Tools, id: string): Promise<unknown> =>
  offers('files.open')
    ? eventually(() => backend.files!.open!({ id }).catch(() => undefined), 'the scan never ended')
    : Promise.resolve();

async function textOf(tools: Tools, id: string): Promise<string> {
  const access = (await clean(tools, id)) as FileAccess | undefined;
  return access && 'blob' in access ? access.blob.text() : tools.notOffered();
}
