// What people wrote, for the hand-written feed: the little markdown that support staff use, plain mails, and the HTML of
// the mail programs that this desk knows. Built node by node, since mails come from anybody.
import { markup } from './dom.js';

const paragraph = (text = ''): HTMLParagraphElement => {
  const node = document.createElement('p');
  node.dir = 'auto';
  if (text) node.textContent = text;
  return node;
};

function fold(kind: 'signature' | 'quote', ...content: Node[]): HTMLElement {
  const details = document.createElement('details');
  details.className = kind;
  const summary = document.createElement('summary');
  summary.textContent = kind === 'quote' ? 'Earlier messages' : 'Signature';
  details.append(summary, ...content);
  return details;
}

function quote(...content: Node[]): HTMLElement {
  const node = document.createElement('blockquote');
  node.dir = 'auto';
  node.append(...content);
  return node;
}

const mark = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((https:.+?)\)/g;

function inlines(into: HTMLElement, text: string): HTMLElement {
  let from = 0;
  for (const match of text.matchAll(mark)) {
    into.append(text.slice(from, match.index));
    const [whole, strong, emphasis, code, label, href] = match;
    if (href) into.append(link(href, label!), leadsTo(new URL(href).host));
    else {
      const node = document.createElement(strong ? 'strong' : emphasis ? 'em' : 'code');
      node.textContent = (strong ?? emphasis ?? code)!;
      into.append(node);
    }
    from = match.index + whole.length;
  }
  into.append(text.slice(from));
  return into;
}

function link(href: string, label: string | Node): HTMLElement {
  const node = document.createElement('a');
  node.href = href;
  node.target = '_blank';
  node.rel = 'noopener noreferrer nofollow';
  node.append(label);
  return node;
}

/** Where a link really leads. */
function leadsTo(host: string): HTMLElement {
  const target = document.createElement('bdi');
  target.dir = 'ltr';
  target.textContent = host;
  const node = document.createElement('span');
  node.className = 'leads-to';
  node.append(' (', target, ')');
  return node;
}

export function fromMarkdown(text: string): Node[] {
  return text.split('\n\n').map((block) => {
    if (block.startsWith('```')) {
      const pre = document.createElement('pre');
      pre.textContent = block.slice(4, -4);
      // What is wider than the message scrolls by itself, with the keyboard too.
      const scroll = document.createElement('div');
      scroll.className = 'scroll';
      scroll.role = 'group';
      scroll.ariaLabel = 'Code';
      scroll.tabIndex = 0;
      scroll.append(pre);
      return scroll;
    }
    const item = /^(?:-|\d+\.) /;
    const lines = block.split('\n');
    if (!lines.every((line) => item.test(line))) return inlines(paragraph(), block);
    const list = document.createElement(block.startsWith('-') ? 'ul' : 'ol');
    list.dir = 'auto';
    for (const line of lines) list.append(inlines(document.createElement('li'), line.replace(item, '')));
    return list;
  });
}

export function fromText(text: string): Node[] {
  const [above = '', below] = text.split('\n-- \n');
  const blocks: Node[] = above.trim().split('\n\n').map(paragraph);
  if (below === undefined) return blocks;
  const [signature = '', ...rest] = below.split('\n\n');
  const [wrote = '', ...quoted] = rest.join('\n\n').split('\n');
  blocks.push(fold('signature', paragraph(`-- \n${signature}`)));
  const lines = quoted.map((line) => line.replace(/^> ?/, '')).join('\n');
  blocks.push(fold('quote', paragraph(wrote), quote(...lines.split('\n\n').map(paragraph))));
  return blocks;
}

const pictures = markup(`
  <p class="row"><button class="button" type="button">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5zM4 17l4.5-5 3.5 3.5 3-3 5 5M15.5 8.5h.01"/></svg>Load 1 picture from the internet</button>
    <span class="muted small">Its sender may notice that it was read.</span></p>`);

export function fromHtml(text: string): { blocks: Node[]; after: Node[] } {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  const blocks: Node[] = [];
  const after: Node[] = [];
  for (const child of body.children) {
    if (child.matches('.signature')) blocks.push(fold('signature', reduced(child, after)));
    else if (child.matches('#divRplyFwdMsg, .gmail_quote')) {
      const inner = child.querySelector('blockquote') ?? child;
      blocks.push(fold('quote', quote(...[...inner.children].map((each) => reduced(each, after)))));
    } else if (child.localName === 'p') blocks.push(reduced(child, after));
  }
  return { blocks, after };
}

/** Text, line breaks, links and the words for pictures; nothing else of what a mail brings. */
function reduced(from: Element, after: Node[]): HTMLElement {
  const into = paragraph();
  const copy = (source: Node, target: Node) => {
    for (const child of source.childNodes) {
      if (child instanceof Text) target.appendChild(document.createTextNode(child.data));
      if (!(child instanceof Element)) continue;
      if (child.localName === 'br') target.appendChild(document.createElement('br'));
      else if (child instanceof HTMLImageElement) {
        const words = document.createElement('span');
        words.className = 'picture';
        words.textContent = child.alt || 'Picture';
        target.appendChild(words);
        const [, cid] = /^cid:(.+)/.exec(child.getAttribute('src') ?? '') ?? [];
        if (cid) words.dataset['cid'] = cid;
        else if (!after.length) after.push(pictures());
      } else if (child instanceof HTMLAnchorElement && child.protocol === 'https:') {
        const outer = link(child.href, '');
        copy(child, outer);
        (target as Element).append(outer, leadsTo(child.host));
      } else copy(child, target);
    }
  };
  copy(from, into);
  return into;
}
