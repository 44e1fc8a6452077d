import type { Case } from '../model/cases.js';
import type { NewMessage } from '../model/feed.js';
import * as port from '../port/cases.js';
import type { SupportStore } from './store.js';

// A message is written over a case as its writer sees it, and goes out over the case as it is then.

/** The case as somebody saw it. */
export const stampOf = (seen: Pick<Case, 'version' | 'updatedAt'> | undefined): string | undefined =>
  seen?.version ?? seen?.updatedAt;

/** The case as it is now, whatever was read of it before. */
export const presentCase = (store: SupportStore, id: string): Promise<Case> =>
  store.engine!.call('cases.get', port.get, { id }, store.call());

/** The message, written over this case. */
export function over(message: NewMessage, present: Pick<Case, 'version'> | undefined): NewMessage {
  const { version: _before, ...rest } = message;
  return present?.version === undefined ? rest : { ...rest, version: present.version };
}
