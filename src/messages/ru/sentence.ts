/** A sentence that may end with a date: «2026 г.» has its full stop already. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
