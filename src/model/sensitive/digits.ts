/** Digits in groups, as people write long numbers: `4111 1111 1111 1111`, `06.12.34.56.78`. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly { readonly start: number; readonly end: number }[];
  /** The sign right before the first digit. */
  readonly before: string;
  readonly after: string;
}

const wordSign = /[\p{L}\p{N}_•]/u;

/** Runs of digit groups with one space or dash between them. Letters that touch a run make it part of a word, which is no number. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  const groups = Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  let run: { start: number; end: number }[] = [];
  for (const group of groups) {
    const last = run.at(-1);
    const joined = last && group.start - last.end === 1 && /[ \u00a0\u202f-]/.test(text[last.end] as string);
    if (joined) run.push(group);
    else {
      if (run.length) runs.push(aRun(text, run));
      run = [group];
    }
  }
  if (run.length) runs.push(aRun(text, run));
  return runs.filter(({ before, after }) => !wordSign.test(before) && !wordSign.test(after));
}

function aRun(text: string, groups: { start: number; end: number }[]): DigitRun {
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? 0;
  return { start, end, groups, before: text[start - 1] ?? '', after: text[end] ?? '' };
}
