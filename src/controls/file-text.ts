import type { fileMessages } from '../messages/en/files.js';
import type { Text } from '../messages/part.js';

export type FileText = Text<typeof fileMessages>;

/** A file beside a form or a message. The store's `TrayFile` fits. */
export interface FileRow {
  id: string;
  name: string;
  size?: number | undefined;
  /** `refused`: it broke a rule and was never sent. */
  state: 'waiting' | 'uploading' | 'done' | 'failed' | 'refused';
  /** Bytes that the server has confirmed. */
  sent?: number | undefined;
  problem?: string | undefined;
  error?: { kind: string; reason?: string | undefined } | undefined;
  /** What the server says of it. */
  ref?: { state: string; reason?: string | undefined } | undefined;
}

/** What a system takes. The model's `FileRules` fits. */
export interface FileLimits {
  max?: number | undefined;
  maxSize?: number | undefined;
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
    limits.types?.length ? text.limitTypes(typesOf(limits, text)) : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** Why a file is not there, as it stands after its name; undefined while nothing is wrong. */
export function whyNot(file: FileRow, limits: FileLimits, text: FileText): string | undefined {
  if (file.state === 'refused') {
    switch (file.problem) {
      case 'empty':
        return text.empty;
      case 'too-large':
        return text.tooBig(limits.maxSize ?? 0);
      case 'too-many':
        return text.tooMany(limits.max ?? 0);
      case 'type':
        return text.wrongType(typesOf(limits, text));
      case 'duplicate':
        return text.duplicate;
      default:
        return text.refused;
    }
  }
  if (file.state !== 'failed') return undefined;
  if (file.problem === 'lost') return text.lost;
  if (file.ref?.state === 'refused') return file.ref.reason ?? text.scanFailed;
  switch (file.error?.kind) {
    case 'offline':
      return text.network;
    case 'expired':
      return text.expired;
    default:
      return file.error?.reason ?? text.failed;
  }
}

/** Where a file is on its way. */
export function stateText(file: FileRow, text: FileText): string {
  if (file.state === 'waiting') return text.waiting;
  if (file.ref?.state === 'scanning') return text.scanning;
  return file.ref?.state === 'attached' ? text.attached : text.ready;
}

export const percentOf = (file: FileRow): number =>
  file.size ? Math.min(100, Math.floor(((file.sent ?? 0) / file.size) * 100)) : 0;
