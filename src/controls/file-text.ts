import type { fileMessages } from '../messages/en/files.js';
import type { Text } from '../messages/part.js';

export type FileText = Text<typeof fileMessages>;

/** A file beside a form or a message. The store's `TrayFile` fits. */
export interface FileRow {
  id: string;
  name: string;
  size?: number | undefined;
  /** `refused`: it broke a rule and was never sent. `paused`: it goes on by itself. */
  state: 'checking' | 'waiting' | 'uploading' | 'paused' | 'done' | 'failed' | 'refused';
  /** Bytes that the server has confirmed. */
  sent?: number | undefined;
  problem?: string | undefined;
  /** The file it repeats, or in whose place it was chosen though its content is another. */
  other?: string | undefined;
  error?: { kind: string; reason?: string | undefined } | undefined;
  /** What the server says of it. */
  ref?: { state: string; reason?: string | undefined } | undefined;
}

/** What a system takes. The model's `FileRules` fits. */
export interface FileLimits {
  max?: number | undefined;
  maxSize?: number | undefined;
  maxTotal?: number | undefined;
  types?: readonly string[] | undefined;
}

/** Endings as they are, isolated: among words from right to left, «.png» would lose its dot to the other side. */
const typesOf = ({ types = [] }: FileLimits, text: FileText) => types.map((type) => typeName(type, text)).join(', ');

/** Media types in words: nobody knows what `image/*` is. */
function typeName(type: string, text: FileText): string {
  const [group = '', kind] = type.toLowerCase().split('/');
  if (kind === '*' && Object.hasOwn(groups, group)) return text[groups[group]!];
  // «application/pdf» is known as PDF.
  return `\u2066${kind && kind !== '*' ? kind.replace(/^x-/, '').toUpperCase() : type}\u2069`;
}

const groups: Record<string, 'images' | 'videos' | 'sounds' | 'texts'> = {
  image: 'images',
  video: 'videos',
  audio: 'sounds',
  text: 'texts',
};

/** «At most 5 files · up to 25 MB each · Types: .png, .log» */
export const limitsText = (limits: FileLimits, text: FileText): string =>
  [
    limits.max === undefined ? '' : text.limitCount(limits.max),
    limits.maxSize === undefined ? '' : text.limitSize(limits.maxSize),
    limits.maxTotal === undefined ? '' : text.limitTotal(limits.maxTotal),
    limits.types?.length ? text.limitTypes(typesOf(limits, text)) : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** Why a file is not there, as it stands after its name; undefined while nothing is wrong. */
export function whyNot(file: FileRow, limits: FileLimits, text: FileText): string | undefined {
  const { state, problem, ref, error } = file;
  if (state !== 'refused' && state !== 'failed') return undefined;
  const broken: Record<string, () => string> = {
    empty: () => text.empty,
    'too-large': () => text.tooBig(limits.maxSize ?? 0),
    'too-many': () => text.tooMany(limits.max ?? 0),
    'too-much': () => text.tooMuch(limits.maxTotal ?? 0),
    type: () => text.wrongType(typesOf(limits, text)),
    duplicate: () => text.duplicate,
    same: () => text.same(isolated(file.other ?? '')),
    disguised: () => text.disguised,
    unreadable: () => text.unreadable,
    folder: () => text.folder,
    lost: () => text.lost,
  };
  if (problem !== undefined && Object.hasOwn(broken, problem)) return broken[problem]!();
  if (state === 'refused') return text.refused;
  if (ref?.state === 'refused') return `${ref.reason ?? text.scanFailed} ${text.scanHelp}`;
  const failed: Record<string, string> = {
    offline: text.network,
    expired: text.expired,
    'unknown-outcome': text.unknown,
  };
  return (error && Object.hasOwn(failed, error.kind) && failed[error.kind]) || (error?.reason ?? text.failed);
}

const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Where a file is on its way. */
export function stateText(file: FileRow, text: FileText): string {
  if (file.state === 'checking') return text.checking;
  if (file.state === 'waiting') return file.error ? text.trying : text.waiting;
  if (file.state === 'paused') return pauseText(file, text);
  if (file.ref?.state === 'scanning') return text.scanning;
  return file.ref?.state === 'attached' ? text.attached : text.ready;
}

function pauseText({ error }: FileRow, text: FileText): string {
  if (error?.kind === 'unauthenticated') return text.pausedSignIn;
  return error?.kind === 'offline' ? text.pausedOffline : text.pausedBusy;
}

/** What else has to be known of it, though nothing is wrong. */
export const noteOn = ({ state, other }: FileRow, text: FileText): string | undefined =>
  other !== undefined && state !== 'refused' ? text.otherContent(isolated(other)) : undefined;

export const percentOf = (file: FileRow): number =>
  file.size ? Math.min(100, Math.floor(((file.sent ?? 0) / file.size) * 100)) : 0;
