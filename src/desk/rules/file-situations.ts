import { SupportError } from '../../port/error.js';
import type { DeskFile } from '../records.js';

// What becomes of a file can be chosen by what stands in its name, so that each way of it can be seen:
//   breaks     the connection breaks once, half way
//   busy       half way the desk has had enough for some seconds, once
//   forgotten  the connection breaks half way, and the desk knows nothing of it afterwards
//   slow-scan  the scan takes half a minute
//   infected   the scan finds something harmful, as it does in the test file that every scanner knows

/** Seconds that a busy desk asks for. */
const busyFor = 12;

/** What comes between, once, when half of a file is there; `forgets`: what has arrived is gone. */
export function mishapOf({
  id,
  name,
  size,
  received,
  mishap,
}: DeskFile): { error: SupportError; forgets: boolean } | undefined {
  if (mishap || received * 2 < size) return undefined;
  if (name.includes('busy'))
    return {
      error: new SupportError('rate-limited', { code: 'busy', resume: id, retryAfter: busyFor }),
      forgets: false,
    };
  const forgets = name.includes('forgotten');
  if (!forgets && !name.includes('breaks')) return undefined;
  return { error: new SupportError('offline', { code: 'upload', resume: id }), forgets };
}

export const scanTimeOf = ({ name }: Pick<DeskFile, 'name'>, usual: number): number =>
  name.includes('slow-scan') ? 30_000 : usual;

/** The scan of this desk knows one harmful thing by its content: the standard test file. */
export const isHarmful = async (name: string, bytes: Blob): Promise<boolean> =>
  name.includes('infected') || (await bytes.slice(0, 1024).text()).includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE');
