import { findLinks } from './autolinks.js';
import { textOf } from './inlines.js';
import { otherNamed, saysTarget } from './links.js';
import { caps, type Inline, type Link } from './tree.js';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Addresses in a finished line become links, and links learn whether their text tells where they lead. One for each body. */
export class LineFinisher {
  #autolinks = 0;

  finish(children: Inline[]): void {
    const finished: Inline[] = [];
    for (const child of children as Draft<Inline>[]) {
      if (typeof child === 'string') {
        for (const part of this.#linked(child)) finished.push(part);
        continue;
      }
      finished.push(child);
      if (child.kind === 'link') judgeText(child);
      else if (child.kind === 'mark' && child.mark !== 'code') this.finish(child.children as Inline[]);
    }
    children.length = 0;
    for (const child of finished) children.push(child);
  }

  #linked(text: string): Inline[] {
    const parts: Inline[] = [];
    let from = 0;
    for (const { start, end, target } of findLinks(text, caps.autolinks - this.#autolinks)) {
      this.#autolinks += 1;
      if (start > from) parts.push(text.slice(from, start));
      const said = text.slice(start, end);
      parts.push({ kind: 'link', target, children: [said], ...(saysTarget(said, target) ? { plain: true } : {}) });
      from = end;
    }
    if (from < text.length) parts.push(text.slice(from));
    return parts;
  }
}

function judgeText(link: Draft<Link>): void {
  const text = textOf(link.children);
  const named = otherNamed(text, link.target);
  if (named) link.named = named;
  else if (saysTarget(text, link.target)) link.plain = true;
}
