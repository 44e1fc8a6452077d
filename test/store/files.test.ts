import { expect } from 'chai';
import type { FileRef } from '../../src/model/files.js';
import { SupportError } from '../../src/port/error.js';
import { files } from '../../src/store/files.js';
import { aBackend } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore } from '../support/store.js';

describe('a tray of files', () => {
  it('sends three at a time, each by itself', async () => {
    const { tray, uploads } = aTray();

    tray.add(['a', 'b', 'c', 'd'].map((name) => aFile(name)));
    await settled();
    const first = uploads.map(({ input }) => input.name);
    uploads[0]!.resolve();
    await settled();

    expect(first).to.deep.equal(['a', 'b', 'c']);
    expect(uploads.map(({ input }) => input.name)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('says which rule a file breaks, and sends the others', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'before', max: 2, maxSize: 10, types: ['.log', 'image/*'] };

    tray.add([aFile('a.log'), aFile('a.log'), aFile('b.exe'), aFile('c.log', 11), aFile('d.log', 0)]);
    tray.add([new File(['x'], 'shot', { type: 'image/png' }), aFile('e.log')]);
    await settled();

    expect(tray.items.current.map((item) => item.problem)).to.deep.equal([
      undefined,
      'duplicate',
      'type',
      'too-large',
      'empty',
      undefined,
      'too-many',
    ]);
    expect(uploads).to.have.length(2);
  });

  it('goes on where a broken upload stopped', async () => {
    const { tray, uploads } = aTray();
    tray.add([aFile('a')]);
    await settled();
    uploads[0]!.progress(3, 'token-3');
    uploads[0]!.reject(new SupportError('offline'));
    await settled();

    tray.retry(tray.items.current[0]!.id);
    await settled();

    expect(tray.items.current[0]).to.include({ state: 'uploading', sent: 3 });
    expect(uploads[1]!.input).to.include({ name: 'a', resume: 'token-3' });
  });

  it('stops what is cancelled, and keeps it to be retried', async () => {
    const { tray, uploads } = aTray();
    tray.add([aFile('a')]);
    await settled();

    tray.cancel(tray.items.current[0]!.id);
    await settled();

    expect(uploads[0]!.signal!.aborted).to.equal(true);
    expect(tray.items.current[0]).to.include({ state: 'failed' }).and.not.to.have.property('error');
  });

  it('takes a staged file back when it is removed', async () => {
    const discarded: string[] = [];
    const { tray, uploads } = aTray(async ({ id }) => {
      discarded.push(id);
      return {};
    });
    tray.add([aFile('a')]);
    await settled();
    uploads[0]!.resolve();
    await settled();

    tray.remove(tray.items.current[0]!.id);
    await settled();

    expect(discarded).to.deep.equal(['ref-a']);
    expect(tray.items.current).to.deep.equal([]);
  });

  it('keeps files that go after the case until the case exists', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'after' };
    tray.add([aFile('a')]);
    await settled();
    const before = uploads.length;

    tray.sendTo('case-1');
    await settled();

    expect(before).to.equal(0);
    expect(uploads[0]!.input).to.include({ name: 'a', caseId: 'case-1' });
  });

  it('tells when nothing is under way any more', async () => {
    const { tray, uploads } = aTray();
    tray.add([aFile('a'), aFile('b')]);
    await settled();
    let told = false;

    const settledTray = tray.settled().then(() => (told = true));
    uploads[0]!.resolve();
    await settled();
    const early = told;
    uploads[1]!.reject(new SupportError('unavailable'));
    await settledTray;

    expect([early, told]).to.deep.equal([false, true]);
  });
});

interface Upload {
  input: { name: string; resume?: string; caseId?: string };
  signal: AbortSignal | undefined;
  resolve(): void;
  reject(error: SupportError): void;
  progress(sent: number, token: string): void;
}

function aTray(discard?: (input: { id: string }) => Promise<Record<string, never>>) {
  const uploads: Upload[] = [];
  const upload = (input: Upload['input'] & { size: number }, call?: { signal?: AbortSignal; onProgress?: Function }) =>
    new Promise<FileRef>((resolve, reject) => {
      uploads.push({
        input,
        signal: call?.signal,
        resolve: () => resolve({ id: `ref-${input.name}`, name: input.name, state: 'staged' }),
        reject,
        progress: (sent, token) => call?.onProgress?.(sent, input.size, token),
      });
    });
  const { store } = aStore(aBackend({ files: { upload: upload as never, ...(discard && { discard }) } }));
  return { tray: files(store).tray('form')!, uploads };
}

const aFile = (name: string, size = 5) => new File(['x'.repeat(size)], name);
