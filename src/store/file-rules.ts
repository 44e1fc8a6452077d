import { type FileKind, endingOf, isPicture, kindOf, kindOfEnding, runs } from '../model/file-kinds.js';
import type { FileRules } from '../model/files.js';

/**
 * Why a file is not sent. `same`: its content is there already under another name. `disguised`: its content is not what its name says.
 * `unreadable`: moved, changed or locked since it was chosen. `lost`: its bytes are not here any more, and it has to be chosen again.
 */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'too-much'
  | 'type'
  | 'too-many'
  | 'duplicate'
  | 'same'
  | 'disguised'
  | 'unreadable'
  | 'folder'
  | 'lost';

interface Named {
  name: string;
  size: number;
  type: string;
}

/** Which rule a file breaks beside the others, as far as can be told without opening it. */
export function problemOf(
  { size }: Named,
  others: readonly Named[],
  rules: FileRules | undefined,
): FileProblem | undefined {
  const { max = Infinity, maxSize = Infinity, maxTotal = Infinity } = rules ?? {};
  if (!size) return 'empty';
  if (size > maxSize) return 'too-large';
  if (others.length >= max) return 'too-many';
  return others.reduce((sum, other) => sum + other.size, size) > maxTotal ? 'too-much' : undefined;
}

/** Whether what it begins with is what its name says, and what is taken. */
export function contentProblem(file: Named, head: Uint8Array, types: FileRules['types']): FileProblem | undefined {
  const kind = kindOf(head);
  const ending = endingOf(file.name);
  const accepted = !types || types.some((rule) => fits(file, rule) || (kind && !ending && fitsKind(kind, rule)));
  if (!accepted) return 'type';
  const promised = kindOfEnding(ending);
  // Pictures are often saved under each other's endings, and are none the worse for it.
  if (promised) return kind === promised || (kind && isPicture(kind) && isPicture(promised)) ? undefined : 'disguised';
  if (!kind) return undefined;
  // A log may well be packed, but only where packed files are taken, too; nobody calls a program by another name for good.
  return (runs(kind) && ending) || (types && !types.some((rule) => fitsKind(kind, rule))) ? 'disguised' : undefined;
}

function fits({ name, type }: Named, rule: string): boolean {
  const wanted = rule.toLowerCase();
  return wanted.startsWith('.') ? name.trim().toLowerCase().endsWith(wanted) : fitsType(type.toLowerCase(), wanted);
}

function fitsKind({ type, endings }: FileKind, rule: string): boolean {
  const wanted = rule.toLowerCase();
  return wanted.startsWith('.') ? endings.includes(wanted.slice(1)) : fitsType(type, wanted);
}

const fitsType = (type: string, wanted: string): boolean =>
  wanted === '*/*' || (wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted);
