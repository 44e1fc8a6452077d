import { html, nothing, type TemplateResult } from 'lit';
import { statusWord } from '../../controls/badges.js';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import type { Case } from '../../model/cases.js';
import { addressesIn } from './change-draft.js';
import type { ChangeForm } from './change-form.js';
import type { FormState } from './form-state.js';
import { type Changeable, differences } from './differences.js';
import { type Words, wordsOf } from './words.js';

/** What somebody else has changed meanwhile, field by field, and the choice that follows from it. */
export function conflictView(form: ChangeForm, state: FormState): TemplateResult {
  const { host } = form;
  const words = wordsOf(host.localize);
  const { changes, common, detail } = words;
  const now = host.supportCase() ?? state.before;
  const changed = differences(state.before, now);
  const mine = mineOf(state, now, words);
  return html`<div role="group" aria-labelledby="change-conflict-heading">
    ${notice({
      level: 'warning',
      heading: host.heading(changes.conflict, 1, 'change-conflict-heading'),
      text: common,
      content: html`
        <p>${changes.conflictText}</p>
        ${
          changed.length
            ? html`<ul class="differences">
                ${changed.map(
                  (key) =>
                    html`<li>
                      <strong>${key === 'flags' || key === 'subject' ? changes[key] : detail[key]}</strong>
                      <dl>
                        ${line(changes.before, valueOf(key, state.before, words))}
                        ${line(changes.theirs, valueOf(key, now, words))}
                        ${mine[key] === undefined ? nothing : line(changes.mine, mine[key])}
                      </dl>
                    </li>`,
                )}
              </ul>`
            : html`<p>${changes.conflictUnnamed}</p>`
        }
      `,
      actions: html`
        ${button({ label: changes.keepMine, part: 'primary-action', onClick: () => form.keepMine() })}
        ${button({ label: changes.takeTheirs, onClick: () => form.takeTheirs() })}
      `,
    })}
  </div>`;
}

const line = (term: string, value: string) =>
  html`<div>
    <dt>${term}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;

const nameOf = (ref: { id?: string | undefined; label?: string | undefined; name?: string | undefined } | undefined) =>
  ref && (ref.label ?? ref.name ?? ref.id);

/** As it reads in the case. */
function valueOf(key: Changeable, supportCase: Case, { changes, status, tools }: Words): string {
  const { sharedWith = [], alertsTo = [], flags = [], files = [], updatedAt } = supportCase;
  const list = (items: string[]) => (items.length ? tools.list(items) : undefined);
  const values: Record<Changeable, () => string | undefined> = {
    status: () => statusWord(supportCase.status, supportCase.statusLabel, status),
    severity: () => nameOf(supportCase.severity),
    flags: () => list(flags.map((flag) => statusWord(flag, Object.hasOwn(status, flag) ? undefined : flag, status))),
    contact: () => nameOf(supportCase.contact),
    customer: () => nameOf(supportCase.customer),
    product: () => nameOf(supportCase.product),
    category: () => nameOf(supportCase.category),
    reference: () => supportCase.reference,
    sharedWith: () => list(sharedWith.map(({ address, label, id }) => address ?? label ?? id)),
    alertsTo: () => list(alertsTo),
    files: () => list(files.map(({ name }) => name)),
    subject: () => supportCase.subject,
    updated: () => updatedAt && tools.fullDateTime(updatedAt),
  };
  return values[key]() ?? changes.nothing;
}

/** What this change would make of it. */
function mineOf(
  { draft }: FormState,
  { severities }: Case,
  { status, tools }: Words,
): Partial<Record<Changeable, string>> {
  const has = (action: (typeof draft.actions)[number]) => draft.actions.includes(action);
  return {
    ...(has('severity') && {
      severity: severities?.find(({ id }) => id === draft.severity)?.label ?? draft.severity ?? '',
    }),
    ...(has('close') && { status: status.closed }),
    ...(has('reopen') && { status: status['in-progress'] }),
    ...(has('escalate') && { flags: status.escalated }),
    ...(has('share') && { sharedWith: `+ ${tools.list(addressesIn(draft.addresses))}` }),
    ...(has('alerts') && { alertsTo: `+ ${tools.list(addressesIn(draft.alertTo))}` }),
  };
}
