import type { FileAccess, FileRef, UploadIntent } from '../model/files.js';
import type { Call } from '../port/call.js';
import { SupportError } from '../port/error.js';
import type { Ask, Desk } from './desk.js';
import { hour } from './clock.js';
import type { DeskFile } from './records.js';
import { caseFileRules } from './rules/file-rules.js';
import { isHarmful, mishapOf, scanTimeOf } from './rules/file-situations.js';
import { entriesIn, findCase } from './rules/cases.js';
import { decisionsOf } from './rules/decisions.js';
import { madeFile } from './rules/made-files.js';
import { toFileRef } from './rules/views.js';
import { need } from './rules/who.js';
import type { Draft } from './state.js';
import type { Made } from './world/bytes.js';

type Upload = UploadIntent & { bytes: Blob };

/** Takes a file piece by piece; what has arrived is kept, so that a broken upload can go on. */
export async function upload(desk: Desk, intent: Upload, call: Call = {}): Promise<FileRef> {
  const { clock, uploadPause, uploadPiece } = desk.settings;
  const { keep } = await desk.opened();
  let file = await desk.write(call, (ask) => begin(ask, intent));
  const again = (cause?: unknown) => new SupportError('offline', { code: 'upload', resume: file.id, cause });

  for (;;) {
    call.onProgress?.(file.received, file.size, file.id);
    if (file.received >= file.size) break;
    if (call.signal?.aborted) throw again(call.signal.reason);
    await comesBetween(desk, file, call);
    // The first piece goes at once; between two there is the way through the network.
    if (file.received > 0 && uploadPause > 0) await new Promise<void>((resolve) => clock.after(uploadPause, resolve));
    const piece = await intent.bytes.slice(file.received, file.received + uploadPiece).arrayBuffer();
    // Fewer bytes than were announced: whatever was read is not that file.
    if (piece.byteLength === 0) throw new SupportError('invalid', { code: 'size' });
    await keep.putPiece(`${file.id}/${file.pieces}`, piece);
    const at = file.received;
    file = await desk.write(call, ({ state, texts }) => {
      const known = state.get('file', file.id);
      if (!known) throw new SupportError('expired', { code: 'resume', reason: texts.errors.upload });
      // The same piece came twice: an attempt that was given up is still under way.
      if (known.received !== at) return known;
      const next = { ...known, received: known.received + piece.byteLength, pieces: known.pieces + 1 };
      state.put('file', file.id, next);
      return next;
    });
  }
  await comesBetween(desk, file, call);
  const harmful = await isHarmful(intent.name, intent.bytes);
  return desk.write(call, (ask) => complete(ask, file.id, harmful, intent.caseId));
}

/** What its name asks for happens half way, once. */
async function comesBetween(desk: Desk, file: DeskFile, call: Call): Promise<void> {
  const mishap = mishapOf(file);
  if (!mishap) return;
  await desk.write(call, ({ state }) => {
    state.put('file', file.id, { ...file, mishap: true, ...(mishap.forgets && { expires: 0 }) });
  });
  throw mishap.error;
}

/** What is told about an earlier attempt decides whether this one goes on from there. */
function begin(ask: Ask<Draft>, { name, size, type, caseId, resume }: Upload): DeskFile {
  need(ask, 'support');
  const { state, now, book, texts, call, settings } = ask;
  if (resume !== undefined) {
    const before = state.get('file', resume);
    if (!before || before.name !== name || before.size !== size || now > before.expires) {
      throw new SupportError('expired', { code: 'resume', reason: texts.errors.upload });
    }
    return before;
  }
  // The answer to an earlier attempt was lost: the same key goes on with what has arrived.
  const known = call.key === undefined ? undefined : state.get('key', `files.upload/${call.key}`);
  const begun = known && settings.repeat === 'safe' ? state.get('file', String(known.result)) : undefined;
  if (begun && begun.name === name && begun.size === size && now <= begun.expires) return begun;
  const reason = whyNot(ask, name, size, type ?? '');
  if (reason !== undefined) throw new SupportError('invalid', { code: 'file', reason, fields: { files: reason } });
  if (caseId !== undefined) {
    const decision = decisionsOf(ask, findCase(ask, caseId))['files']!;
    if (decision.state === 'refused') {
      const { code, reason: why, remedy } = decision;
      throw new SupportError('forbidden', { code, reason: why, remedy });
    }
  }
  const file: DeskFile = {
    id: `file-${crypto.randomUUID()}`,
    scope: book.scope,
    name,
    size,
    type: type ?? '',
    received: 0,
    pieces: 0,
    addedAt: now,
    expires: now + hour,
    scannedAt: now + ask.settings.scanTime,
    // Forgotten once: from then on it goes well.
    ...([...state.all('file')].some((other) => other.mishap && other.name === name && other.size === size) && {
      mishap: true,
    }),
  };
  state.put('file', file.id, file);
  if (call.key !== undefined)
    state.put('key', `files.upload/${call.key}`, { body: `${name} ${size}`, result: file.id });
  return file;
}

function whyNot({ texts: { errors } }: Ask, name: string, size: number, type: string): string | undefined {
  const ending = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  const { maxSize = Infinity, types = [] } = caseFileRules;
  if (size === 0) return errors.fileEmpty;
  if (size > maxSize) return errors.fileSize(`${maxSize / 1024 / 1024} MB`);
  const accepted = types.some((rule) =>
    rule.startsWith('.') ? rule === ending : type.startsWith(rule.replace('*', '')),
  );
  return accepted ? undefined : errors.fileType(ending || name);
}

function complete(ask: Ask<Draft>, id: string, harmful: boolean, caseId: string | undefined): FileRef {
  const { state, now, texts } = ask;
  const known = state.get('file', id);
  if (!known) throw new SupportError('expired', { code: 'resume', reason: texts.errors.upload });
  // Whoever goes on with a file that is there gets it, and no second one.
  if (known.complete) return toFileRef(ask, id)!;
  const scannedAt = now + scanTimeOf(known, ask.settings.scanTime);
  const file: DeskFile = { ...known, scannedAt, complete: true, ...(harmful && { refused: true }) };
  state.put('file', id, file);
  if (caseId === undefined) return toFileRef(ask, id)!;
  const supportCase = findCase(ask, caseId);
  const entry = entriesIn(state, supportCase);
  state.put('file', id, { ...file, caseId: supportCase.id, entry });
  state.put('case', supportCase.id, { ...supportCase, updatedAt: Math.max(now, supportCase.updatedAt) });
  state.addEntry(supportCase.id, {
    at: now,
    author: ask.who.person,
    kind: 'event',
    channel: 'portal',
    event: { type: 'file', to: file.name },
    files: [id],
  });
  return toFileRef(ask, id)!;
}

/** How a file stands; one that was staged for too long is there no more. */
export function standing(ask: Ask, id: string): FileRef {
  const file = toFileRef(ask, id);
  const { errors } = ask.texts;
  if (!file) throw new SupportError('not-found', { code: 'file', reason: errors.fileNotFound });
  if (file.expires !== undefined && Date.parse(file.expires) < ask.now)
    throw new SupportError('expired', { code: 'file', reason: errors.fileExpired });
  return file;
}

/** The bytes of a file: those that came, or generated ones. */
export async function open(desk: Desk, { id }: { id: string }, call?: Call): Promise<FileAccess> {
  const { keep } = await desk.opened();
  // Bytes are no plain data: they leave beside the answer.
  let made: Made | undefined;
  const found = await desk.read(call, (ask) => {
    const file = toFileRef(ask, id);
    if (!file) throw new SupportError('not-found', { code: 'file', reason: ask.texts.errors.fileNotFound });
    const stop = { refused: ask.texts.errors.fileInfected, scanning: ask.texts.errors.fileScanning }[
      file.state as 'refused'
    ];
    if (stop !== undefined) throw new SupportError('forbidden', { code: file.state, reason: stop });
    made = madeFile(ask, id)?.made;
    return { type: file.type ?? '', pieces: ask.state.get('file', id)?.pieces ?? 0 };
  });
  if (made) return { blob: new Blob([made.bytes], { type: made.type }) };
  const parts = await Promise.all(Array.from({ length: found.pieces }, (_, piece) => keep.piece(`${id}/${piece}`)));
  return {
    blob: new Blob(
      parts.filter((part) => part !== undefined),
      { type: found.type },
    ),
  };
}

/** Takes back a staged file; one that belongs to a case stays. */
export async function discard(desk: Desk, { id }: { id: string }, call?: Call): Promise<Record<string, never>> {
  const { keep } = await desk.opened();
  const pieces = await desk.write(call, ({ state, book, texts }) => {
    const file = state.get('file', id);
    if (!file || file.scope !== book.scope || file.caseId !== undefined) {
      throw new SupportError('not-found', { code: 'file', reason: texts.errors.fileNotFound });
    }
    state.drop('file', id);
    return file.pieces;
  });
  await keep.dropPieces(Array.from({ length: pieces }, (_, piece) => `${id}/${piece}`));
  return {};
}
