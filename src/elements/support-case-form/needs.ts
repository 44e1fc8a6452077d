import { html, nothing, type TemplateResult } from 'lit';
import { authorityMessages } from '../../messages/en/authority.js';
import { labelMessages } from '../../messages/en/labels.js';
import type { Customer, Requirement } from '../../model/customers.js';
import type { Decision, Remedy } from '../../model/decision.js';
import { closeIcon, hourglassIcon, questionIcon, warningIcon } from '../../styles/icons.js';
import { remedyNote } from '../shared/decision-note.js';
import type { Sheet } from './sheet.js';

// States are words of the system, `constructor` among them: only own names count.
const marks = new Map<string, () => TemplateResult>([
  ['missing', closeIcon],
  ['pending', hourglassIcon],
  ['ended', warningIcon],
]);

/** What keeps one from filing for a customer, one by one, with the way to each; and who may file instead. */
export function needs(customer: Customer | undefined, decision: Decision | undefined, sheet: Sheet) {
  const { localize, rest } = sheet;
  const refused = (customer?.authority ?? []).filter(({ can }) => can.state === 'refused');
  const open = new Map<string, Requirement>();
  for (const { requirements = [] } of refused)
    for (const need of requirements)
      if (!['met', 'not-needed'].includes(need.state) && !open.has(need.what)) open.set(need.what, need);
  const others = new Map(refused.flatMap(({ instead, covers }) => (instead ? [[instead, covers] as const] : [])));
  if (!open.size && !others.size) return nothing;
  const text = localize.text(authorityMessages);
  const { lead } = localize.text(labelMessages);
  const words: Record<string, string> = { missing: text.missing, pending: text.pending, ended: text.ended };
  // The same help is not given twice.
  const said = new Set([keyOf(decision?.remedy)]);
  const helpFor = ({ remedy }: Requirement) => {
    const known = said.has(keyOf(remedy));
    said.add(keyOf(remedy));
    return known ? nothing : remedyNote(remedy, { localize, copying: rest?.copying });
  };
  return html`<ul class="needs" role="list">
    ${[...open.values()].map(
      (need) =>
        html`<li>
          ${(marks.get(need.state) ?? questionIcon)()}
          <div class="content">
            <p>
              <strong>${lead((Object.hasOwn(words, need.state) && words[need.state]) || text.unknown)}</strong>
              <bdi>${need.what}</bdi>
            </p>
            ${helpFor(need)}
          </div>
        </li>`,
    )}
    ${[...others].map(
      ([who, covers]) =>
        html`<li>
          ${closeIcon()}
          <div class="content">
            <p><bdi>${covers}</bdi></p>
            <p><span class="muted">${lead(text.instead)}</span> <bdi>${who}</bdi></p>
          </div>
        </li>`,
    )}
  </ul>`;
}

const keyOf = (help: Remedy | undefined): string => help?.message?.body ?? help?.href ?? JSON.stringify(help) ?? '';
