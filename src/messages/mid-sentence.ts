/** A name as it reads within a sentence: «Last update» → «last update», while «SLA» and «S1» stay as they are. */
export const midSentence = (name: string, code: string): string => {
  const [first = '', ...rest] = Array.from(name);
  const second = rest[0] ?? ' ';
  const isWord = second === ' ' || second !== second.toLocaleUpperCase(code);
  return isWord ? [first.toLocaleLowerCase(code), ...rest].join('') : name;
};
