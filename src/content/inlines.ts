import type { Inline } from './tree.js';

/** Whether nothing of it can be seen. */
export const isBlank = (children: readonly Inline[]): boolean =>
  children.every((child) => {
    if (typeof child === 'string') return !/[^\s\u200b-\u200f\u2060\ufeff]/u.test(child);
    if (child.kind === 'picture') return false;
    return child.kind === 'break' || isBlank(child.children);
  });

export function textOf(children: readonly Inline[]): string {
  let text = '';
  for (const child of children) {
    if (typeof child === 'string') text += child;
    else if (child.kind === 'break') text += '\n';
    else if (child.kind === 'picture') text += child.alt;
    else text += textOf(child.children);
  }
  return text;
}
