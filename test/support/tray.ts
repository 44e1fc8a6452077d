import { expect } from 'chai';
import type { FileRef } from '../../src/model/files.js';
import type { Session } from '../../src/model/session.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { SupportError, type SupportErrorKind } from '../../src/port/error.js';
import type { KeptFile } from '../../src/store/draft.js';
import { type Tray, files } from '../../src/store/files.js';
import { keptFiles } from '../../src/store/kept-files.js';
import { bookOf } from '../../src/store/ledger.js';
// What the store loads later is loaded now, so that tests need not wait for a network.
import '../../src/store/uploads.js';
import { aBackend, aSession } from './answers.js';
import { until } from './clock.js';
import { aStore } from './store.js';

export interface Upload {
  input: { bytes: Blob; name: string; size: number; type?: string; resume?: string; caseId?: string };
  signal: AbortSignal | undefined;
  key: string | undefined;
  resolve(ref?: Partial<FileRef>): void;
  reject(error: SupportError): void;
  progress(sent: number, token?: string): void;
}

interface Call {
  signal?: AbortSignal;
  key?: string;
  onProgress?: (sent: number, of: number, token?: string) => void;
}

interface Given {
  discard?: NonNullable<SupportBackend['files']>['discard'];
  session?: Partial<Session>;
  cases?: Partial<SupportBackend['cases']>;
}

/** An empty tray, and what the system gets to see of its files; it answers when it is told to. */
export function aTray({ discard, session = {}, cases = {} }: Given = {}) {
  const uploads: Upload[] = [];
  const states = {
    now: { state: 'scanning' } as Partial<FileRef>,
    asked: 0,
    fails: undefined as SupportErrorKind | undefined,
    held: undefined as Promise<void> | undefined,
  };
  const upload = (input: Upload['input'], call?: Call) =>
    new Promise<FileRef>((resolve, reject) => {
      uploads.push({
        input,
        signal: call?.signal,
        key: call?.key,
        resolve: (ref) => resolve({ id: `ref-${input.name}`, name: input.name, state: 'staged', ...ref }),
        reject,
        progress: (sent, token) => call?.onProgress?.(sent, input.size, token),
      });
    });
  const get = async ({ id }: { id: string }): Promise<FileRef> => {
    states.asked++;
    await states.held;
    if (states.fails) throw new SupportError(states.fails);
    return { id, name: 'a', state: 'scanning', ...states.now };
  };
  const backend = aBackend({
    session: { get: async () => aSession(session) },
    cases,
    files: { upload: upload as never, get, ...(discard && { discard }) },
  });
  const { store, clock, device } = aStore(backend);
  return { tray: files(store).tray('form')!, uploads, clock, device, states, store };
}

export async function oneUploading(more: string | Given = {}) {
  const given = aTray(typeof more === 'string' ? {} : more);
  given.tray.add([aFile('a', typeof more === 'string' ? more : undefined)]);
  await until(() => given.uploads.length === 1);
  return given;
}

/** What is kept of a file whose page was closed while it was on its way. */
export async function cutOff(content: string): Promise<KeptFile[]> {
  const { tray, uploads, store } = await oneUploading(content);
  uploads[0]!.progress(3, 'token');
  return keptFiles(bookOf(store)!, 'draft', tray).map((file) => ({ ...file, id: `kept-${file.id}` }));
}

export const aKept = (name: string): KeptFile => ({ id: name, name, size: 5, type: '', state: 'done' });
export function aFile(name: string, content = 'xxxxx', type = ''): File {
  return new File([content], name, { type });
}
export function of(name: string, bytes: readonly number[], type = ''): File {
  return new File([new Uint8Array(bytes)], name, { type });
}

/** As a browser hands one over that was moved since. */
export function unreadable(name: string): File {
  const file = aFile(name);
  const refuse = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  file.slice = () => Object.assign(new Blob(['x']), { arrayBuffer: refuse });
  return file;
}

export const theOnly = (tray: Tray) => {
  expect(tray.items.current).to.have.length(1);
  return tray.items.current[0]!;
};
export const idOf = (tray: Tray, name: string) => tray.items.current.find((file) => file.name === name)!.id;
export const namesIn = (tray: Tray) => tray.items.current.map(({ name }) => name);
export const problemsIn = (tray: Tray) => tray.items.current.map(({ problem }) => problem);
export const allChecked = (tray: Tray) => tray.items.current.every(({ state }) => state !== 'checking');

/** As on a page that is not served over TLS. */
export async function withoutSums(act: () => Promise<void>): Promise<void> {
  Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined, configurable: true });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(globalThis.crypto, 'subtle');
  }
}
