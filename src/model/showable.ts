/** UAX 15 calls text with no more marks on a letter stream-safe. Browsers stand still for seconds over thousands, and over as many skin tones. */
const stacks = /([\p{M}\p{Cf}\p{EMod}]{30})[\p{M}\p{Cf}\p{EMod}]+/gu;

/** A text without endless stacks of marks on a letter; no script has any. */
export const unstacked = (text: string): string => text.replace(stacks, '$1');

/** A line of others as it may be shown: no such stacks, and no halves of characters, which no address can hold. */
export const showable = (text: string): string => unstacked(text.replace(/\p{Cs}/gu, '\uFFFD'));
