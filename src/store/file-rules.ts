import type { FileRules } from '../model/files.js';

/** Which rule a file breaks before it is sent. `lost`: its bytes were not kept, and it has to be chosen again. */
export type FileProblem = 'empty' | 'too-large' | 'type' | 'too-many' | 'duplicate' | 'lost';

interface Named {
  name: string;
  size: number;
  type: string;
}

export function problemOf(
  file: Named,
  others: readonly (Named & { state: string })[],
  rules: FileRules | undefined,
): FileProblem | undefined {
  const taken = others.filter((other) => other.state !== 'refused');
  if (taken.some((other) => other.name === file.name && other.size === file.size)) return 'duplicate';
  if (!file.size) return 'empty';
  if (rules?.maxSize !== undefined && file.size > rules.maxSize) return 'too-large';
  if (rules?.types && !rules.types.some((type) => fits(file, type))) return 'type';
  if (rules?.max !== undefined && taken.length >= rules.max) return 'too-many';
  return undefined;
}

function fits({ name, type }: Named, rule: string): boolean {
  const wanted = rule.toLowerCase();
  if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted);
  const given = type.toLowerCase();
  return wanted.endsWith('/*') ? given.startsWith(wanted.slice(0, -1)) : given === wanted;
}
