import type { Ask } from '../desk.js';
import type { DeskFile } from '../records.js';
import type { Draft } from '../state.js';
import { caseFileRules } from './file-rules.js';

export interface TakenFiles {
  taken: string[];
  refused: { id: string; reason: string }[];
}

/** Staged files become part of a case; those that cannot are told with the reason. */
export function takeFiles(ask: Ask<Draft>, ids: readonly string[], caseId: string, entry: number): TakenFiles {
  const { state, now } = ask;
  const most = caseFileRules.max ?? Infinity;
  const taken: string[] = [];
  const refused: TakenFiles['refused'] = [];
  for (const id of new Set(ids)) {
    const file = state.get('file', id);
    const reason = taken.length < most ? whyNot(ask, file) : ask.texts.errors.fileCount(most);
    if (reason !== undefined) {
      refused.push({ id, reason });
      continue;
    }
    state.put('file', id, { ...file!, caseId, entry, addedAt: now });
    taken.push(id);
  }
  return { taken, refused };
}

function whyNot({ texts: { errors }, now, book }: Ask<Draft>, file: DeskFile | undefined): string | undefined {
  if (!file || file.scope !== book.scope || file.caseId !== undefined || file.received < file.size)
    return errors.fileNotFound;
  if (now > file.expires) return errors.fileExpired;
  // What is still being scanned is taken; the case shows how that ends.
  if (file.refused && now >= file.scannedAt) return errors.fileInfected;
  return undefined;
}
