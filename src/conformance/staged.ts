import type { FileAccess } from '../model/files.js';
import type { Call } from '../port/call.js';
import { eventually } from './check.js';
import type { Tools } from './suite.js';

export function stage({ ask }: Tools, name: string, content: string, call?: Call) {
  const bytes = new Blob([content], { type: 'text/plain' });
  return ask('files.upload', { name, size: bytes.size, type: 'text/plain', bytes }, call);
}

/** Waits for a scan where there is one: opening is refused until it is through. */
export const clean = ({ backend, offers }: Tools, id: string): Promise<unknown> =>
  offers('files.open')
    ? eventually(() => backend.files!.open!({ id }).catch(() => undefined), 'the scan never ended')
    : Promise.resolve();

export async function textOf(tools: Tools, id: string): Promise<string> {
  const access = (await clean(tools, id)) as FileAccess | undefined;
  return access && 'blob' in access ? access.blob.text() : tools.notOffered();
}
