import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Copying } from '../../controls/copy.js';
import type { CommonText } from '../../controls/remedy.js';
import type { ErrorText } from '../../controls/situations.js';
import type { customerListMessages } from '../../messages/en/customer-list.js';
import type { pageMessages } from '../../messages/en/pages.js';
import type { Tools } from '../../messages/formats.js';
import type { Localize } from '../../messages/localize.js';
import type { Text } from '../../messages/part.js';
import type { Customer } from '../../model/customers.js';
import { checkIcon, errorIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { decisionNote } from '../shared/decision-note.js';
import { standingMark, standingOf } from '../shared/standing.js';
import type { Acts } from './acts.js';

export interface CustomerListWords {
  list: Text<typeof customerListMessages>;
  common: CommonText;
  errors: ErrorText;
  pages: Text<typeof pageMessages>;
  tools: Tools;
  pair: (label: string, value: string) => string;
}

export interface CustomerContext {
  words: CustomerListWords;
  localize: Localize;
  copying: Copying;
  acts: Acts;
  now: number;
  /** A right of one's own is missing, whoever for: said once, above the rows, and of none of them. */
  filesNone: boolean;
  /** How many open cases it has, where that is known. */
  openCases: (id: string) => number | undefined;
  /** «Acting as Fjordlight Coastal», where one can act in several domains. */
  acting: string | undefined;
  /** Id of the customer that the elements around are about. */
  marked: string | undefined;
  /** Ids of those whose reasons are shown. */
  explained: ReadonlySet<string>;
  explain: (id: string) => void;
}

type Column = 'customer' | 'authority' | 'portal' | 'actions';

/** What one may do for each is no question for those who may file for nobody. */
const columnsOf = ({ filesNone }: CustomerContext): readonly Column[] =>
  filesNone ? ['customer', 'portal', 'actions'] : ['customer', 'authority', 'portal', 'actions'];

/** A table, and in a narrow container the same as cards. Every part says its role, so that no style can take it away. */
export function customerTable(
  { rows, unreadable }: { rows: readonly Customer[]; unreadable: number },
  context: CustomerContext,
): TemplateResult {
  const { list } = context.words;
  const columns = columnsOf(context);
  return html`<table role="table" class=${context.filesNone ? 'three' : 'four'} aria-labelledby="caption">
    <caption id="caption">
      ${context.filesNone ? list.captionSeen : list.caption} ${context.acting ? `${context.acting}.` : nothing}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((name) => html`<th role="columnheader" scope="col"><span>${list[name]}</span></th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ id }) => id,
        (customer) => [
          row(customer, context),
          !context.filesNone && context.explained.has(customer.id) && isExplained(customer)
            ? reasons(customer, context)
            : nothing,
        ],
      )}
      ${Array.from(
        { length: unreadable },
        () =>
          html`<tr role="row" class="unreadable">
            <td role="cell" colspan=${columns.length}>${errorIcon()} ${list.unreadable}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function row(customer: Customer, context: CustomerContext): TemplateResult {
  const { words, marked } = context;
  const { list } = words;
  const { id, hint, portalAccess } = customer;
  const isMarked = id === marked;
  const open = context.openCases(id);
  const portal = { yes: list.portalYes, no: list.portalNo, unknown: list.portalUnknown };
  return html`<tr role="row" part="item" class=${isMarked ? 'current' : ''}>
    <th role="rowheader" scope="row">
      ${nameOf(customer, context)} ${hint ? html`<span class="below"><bdi>${hint}</bdi></span>` : nothing}
      ${open === undefined ? nothing : html`<span class="below">${list.openCases(open)}</span>`}
      ${isMarked ? html`<span class="mark small">${checkIcon()} ${list.current}</span>` : nothing}
    </th>
    ${context.filesNone ? nothing : cell('authority', mayDo(customer, context), words)}
    ${cell('portal', portalAccess ? html`<span>${Object.hasOwn(portal, portalAccess) ? portal[portalAccess as 'yes'] : portalAccess}</span>` : nothing, words)}
    ${cell('actions', html`<div class="ways">${ways(customer, context)}</div>`, words)}
  </tr>`;
}

const cell = (name: Column, content: unknown, { list }: CustomerListWords) =>
  html`<td role="cell"><span class="cell-label" aria-hidden="true">${list[name]}</span>${content}</td>`;

/** Leads to the customer: a link where the portal has a page for it. */
function nameOf(customer: Customer, { acts, marked }: CustomerContext): TemplateResult {
  const label = html`<bdi class="subject">${customer.label ?? customer.id}</bdi>`;
  const mark = customer.id === marked ? 'true' : nothing;
  const href = acts.hrefOf(customer);
  if (href === undefined)
    return html`<button class="link" type="button" aria-current=${mark} @click=${() => acts.go('customer', customer)}>
      ${label}
    </button>`;
  const click = (event: MouseEvent) => {
    // With a key held down it is the browser that opens a tab or a window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!acts.go('customer', customer)) event.preventDefault();
  };
  return html`<a href=${href} aria-current=${mark} @click=${click}>${label}</a>`;
}

/** What one may do, in a word; why, and what helps, in a row of its own. */
function mayDo(customer: Customer, { localize, now, words: { list }, explained, explain }: CustomerContext): unknown {
  const { id, label = id } = customer;
  const standing = standingMark(standingOf(customer, now), localize);
  if (!isExplained(customer)) return standing;
  return html`${standing}
    <button
      class="link why"
      type="button"
      aria-expanded=${explained.has(id) ? 'true' : 'false'}
      aria-label=${list.whyFor(isolated(label))}
      @click=${() => explain(id)}
    >
      ${list.why}
    </button>`;
}

const isExplained = ({ can }: Customer): boolean => Boolean(can?.file?.reason || can?.file?.remedy);

function reasons({ can }: Customer, { localize, copying }: CustomerContext): TemplateResult {
  return html`<tr role="row" class="reasons">
    <td role="cell" colspan="4">${decisionNote(can?.file, { localize, copying })}</td>
  </tr>`;
}

/** To its cases, and to a new one where one may file. */
export function ways(customer: Customer, { acts, words: { list } }: CustomerContext, look = 'quiet'): TemplateResult {
  const name = isolated(customer.label ?? customer.id);
  const way = (to: 'case-list' | 'new-case', short: string, whole: string) =>
    html`<button class="button ${look}" type="button" aria-label=${whole} @click=${() => acts.go(to, customer)}>
      ${short}
    </button>`;
  return html`${customer.can?.see?.state === 'absent' || customer.can?.see?.state === 'refused' ? nothing : way('case-list', list.cases, list.casesOf(name))}
  ${acts.mayFile(customer) ? way('new-case', list.newCase, list.newCaseFor(name)) : nothing}`;
}
