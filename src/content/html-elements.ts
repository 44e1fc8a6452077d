import type { Fold, MarkName } from './tree.js';

/** What an HTML element means here. Whatever is not in the table means nothing: its text stays, it goes. */
export type Meaning =
  | { does: 'mark'; mark: MarkName }
  | {
      does:
        | 'link'
        | 'line'
        | 'paragraph'
        | 'term'
        | 'code'
        | 'table'
        | 'section'
        | 'row'
        | 'item'
        | 'break'
        | 'rule'
        | 'picture';
    }
  | { does: 'heading'; level: number }
  | { does: 'quote' }
  | { does: 'fold'; reason: Fold['reason'] }
  | { does: 'list'; ordered: boolean }
  | { does: 'cell'; heading: boolean }
  /** Goes with all that is in it. */
  | { does: 'drop'; foreign?: boolean };

const table = new Map<string, Meaning>();
const say = (names: string, meaning: Meaning) => names.split(' ').forEach((name) => table.set(name, meaning));

say('b strong', { does: 'mark', mark: 'strong' });
say('i em cite dfn var', { does: 'mark', mark: 'emphasis' });
say('s strike del', { does: 'mark', mark: 'strike' });
say('code kbd samp tt', { does: 'mark', mark: 'code' });
say('sub', { does: 'mark', mark: 'sub' });
say('sup', { does: 'mark', mark: 'sup' });
say('a', { does: 'link' });
say('p dd', { does: 'paragraph' });
say('div center address article aside body details dialog dl fieldset figcaption figure footer form header hgroup', {
  does: 'line',
});
say('legend main nav option optgroup search section select summary textarea caption', { does: 'line' });
say('dt', { does: 'term' });
say('pre xmp listing plaintext', { does: 'code' });
for (const level of [1, 2, 3, 4, 5, 6]) say(`h${level}`, { does: 'heading', level });
say('blockquote', { does: 'quote' });
say('ul menu dir', { does: 'list', ordered: false });
say('ol', { does: 'list', ordered: true });
say('li', { does: 'item' });
say('table', { does: 'table' });
say('thead tbody tfoot', { does: 'section' });
say('tr', { does: 'row' });
say('td', { does: 'cell', heading: false });
say('th', { does: 'cell', heading: true });
say('br', { does: 'break' });
say('hr', { does: 'rule' });
say('img', { does: 'picture' });
say('script style title iframe noembed noframes', { does: 'drop' });
say('svg math', { does: 'drop', foreign: true });

export const meaningOf = (name: string): Meaning | undefined => table.get(name);

/** Elements that HTML never closes. */
export const isVoid = ({ does }: Meaning): boolean => does === 'break' || does === 'rule' || does === 'picture';

/** These end a foreign element that was never closed, as HTML rules; else one `<svg>` would swallow the rest of a message. */
export const breaksOut = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** What an opening element closes first, where its own end tag may be left out. Looked for inside the nearest `within`. */
export const closesFirst = new Map<
  Meaning['does'],
  { closes: readonly Meaning['does'][]; within: readonly Meaning['does'][] }
>([
  ['paragraph', { closes: ['paragraph', 'term'], within: ['cell', 'item', 'quote', 'line'] }],
  ['term', { closes: ['paragraph', 'term'], within: ['cell', 'item', 'quote', 'line'] }],
  ['link', { closes: ['link'], within: ['cell'] }],
  ['item', { closes: ['item'], within: ['list', 'cell'] }],
  ['cell', { closes: ['cell'], within: ['table'] }],
  ['row', { closes: ['row', 'cell'], within: ['table'] }],
  ['section', { closes: ['section', 'row', 'cell'], within: ['table'] }],
]);

const signatures =
  /(?:^|\s)(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|(?:x_)?Signature)(?:\s|$)/;
const attributions = /(?:^|\s)(?:gmail_attr|moz-cite-prefix|protonmail_quote_header|yahoo_quoted)(?:\s|$)/;
const citations = /(?:^|\s)(?:gmail_quote|protonmail_quote|zmail_extra)/;

/** What the class and id of an element tell about mail: names that mail programs write, never kept. */
export function mailRegion(marks: string): Fold['reason'] | undefined {
  if (signatures.test(marks)) return 'signature';
  return attributions.test(marks) ? 'quote' : undefined;
}

/** Whether a block quote holds an earlier mail. */
export const isCited = (marks: string, type: string | undefined): boolean =>
  type?.toLowerCase() === 'cite' || citations.test(marks);
