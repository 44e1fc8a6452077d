import type { Call } from '../port/call.js';
import { isSupportError } from '../port/error.js';
import { check, eventually, refusal, same } from './check.js';
import { stage, textOf } from './staged.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['files.upload'] as const;

export const uploadsBehaviours = (it: Behaviour, group: Group): void =>
  group('uploads', () => {
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
      const content = 'abcdefghij'.repeat(100_000);
      const { resume } = await cutOff(tools, content);

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

    it('does not go on with a file of another size under the token of the first', needs, async (tools) => {
      const { resume } = await cutOff(tools, 'abcdefghij'.repeat(100_000));

      const bytes = new Blob(['shorter']);
      await refusal(
        tools.backend.files!.upload!({ name: 'check.log', size: 7, type: 'text/plain', resume, bytes }),
        'expired',
        'not-found',
        'conflict',
        'invalid',
      );
    });

    it('says that it knows nothing of a token that it never gave', needs, async (tools) => {
      await cutOff(tools, 'abcdefghij'.repeat(100_000));

      const bytes = new Blob(['lines']);
      await refusal(
        tools.backend.files!.upload!({
          name: 'check.log',
          size: 5,
          type: 'text/plain',
          resume: 'no-such-token',
          bytes,
        }),
        'expired',
        'not-found',
      );
    });

    it('makes one file of an upload that is finished twice', needs, async (tools) => {
      let resume: string | undefined;
      const onProgress: Call['onProgress'] = (_sent, _of, token) => void (resume = token ?? resume);
      const first = await stage(tools, 'check.log', 'some lines', { onProgress });
      if (resume === undefined) return tools.notOffered();

      const bytes = new Blob(['some lines'], { type: 'text/plain' });
      const again = tools.backend.files!.upload!({ name: 'check.log', size: 10, type: 'text/plain', resume, bytes });
      const second = await again.catch((error: unknown) => {
        // Whoever forgets a token with its upload says so.
        check(isSupportError(error) && ['expired', 'not-found'].includes(error.kind), String(error));
        return first;
      });

      same(second.id, first.id, 'the file');
    });

    it('ends an upload that is given up, and takes the next one', needs, async (tools) => {
      const controller = new AbortController();
      const content = 'abcdefghij'.repeat(100_000);
      const onProgress = (sent: number) => sent < content.length && controller.abort();
      const given = await stage(tools, 'check.log', content, { onProgress, signal: controller.signal }).catch(
        () => 'ended' as const,
      );
      if (!controller.signal.aborted) tools.notOffered();

      same(given, 'ended', 'what came of it');
      same((await stage(tools, 'next.log', 'some lines')).name, 'next.log', 'the next one');
    });

    it('says how a file stands until it can be had', [...needs, 'files.get'], async (tools) => {
      const { id } = await stage(tools, 'check.log', 'some lines');

      const state = await settledState(tools, id);

      check(state !== 'refused', 'it was refused');
    });

    it('refuses what its scan finds harmful, and says why', [...needs, 'files.get', 'files.open'], async (tools) => {
      // What every scanner knows, harmless; in two parts, so that this file is not taken for one.
      const test = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
      const uploaded = await stage(tools, 'check.txt', test).catch((error: unknown) => {
        check(isSupportError(error) && ['invalid', 'forbidden'].includes(error.kind), String(error));
        return undefined;
      });
      if (!uploaded) return;
      if ((await settledState(tools, uploaded.id)) !== 'refused') tools.notOffered();

      check((await tools.ask('files.get', { id: uploaded.id })).reason, 'no reason');
      await refusal(tools.backend.files!.open!({ id: uploaded.id }), 'forbidden', 'not-found', 'invalid');
    });

    it(
      'does not know how a file stands that was taken back',
      [...needs, 'files.get', 'files.discard'],
      async (tools) => {
        const { id } = await stage(tools, 'check.log', 'gone');

        await tools.ask('files.discard', { id });

        await refusal(tools.backend.files!.get!({ id }), 'not-found', 'expired');
      },
    );

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
  });

/** An upload that was broken off on its way, and the token to go on with. */
async function cutOff(tools: Tools, content: string): Promise<{ resume: string }> {
  const controller = new AbortController();
  let resume: string | undefined;
  const onProgress: Call['onProgress'] = (sent, _of, token) => {
    resume = token ?? resume;
    if (sent > 0 && sent < content.length) controller.abort();
  };
  const ended = await stage(tools, 'check.log', content, { onProgress, signal: controller.signal }).catch(
    (error: unknown) => error,
  );
  const token = (isSupportError(ended) ? ended.resume : undefined) ?? resume;
  return !isSupportError(ended) || token === undefined ? tools.notOffered() : { resume: token };
}

/** Its state once nobody looks into it any more. */
const settledState = ({ ask }: Tools, id: string): Promise<string> =>
  eventually(async () => {
    const { state } = await ask('files.get', { id });
    return state !== 'scanning' && state;
  }, 'the scan never ended');
