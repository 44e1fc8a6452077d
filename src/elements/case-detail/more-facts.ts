import { html, nothing, type TemplateResult } from 'lit';
import { judgeLink } from '../../content/links.js';
import { facts } from '../../controls/facts.js';
import { outsideLink } from '../../controls/link.js';
import { time } from '../../controls/time.js';
import type { Case } from '../../model/cases.js';
import { caseLink } from '../shared/case-link.js';
import type { View } from './view.js';

/** What is looked for less often: one's own number, language and zone, where else the case stands. */
export function moreFacts(view: View): TemplateResult {
  const { supportCase, t, tools, now } = view;
  const { updatedAt, reference, language, timeZone } = supportCase;
  return html`${facts(
      [
        { term: t.updated, value: updatedAt && time({ value: updatedAt, tools, now }) },
        { term: t.reference, value: reference && html`<bdi>${reference}</bdi>` },
        { term: t.language, value: languageName(language, tools.code) },
        { term: t.timeZone, value: timeZone },
        { term: t.followUpOf, value: original(view) },
        { term: t.vendor, value: vendorLink(view) },
      ],
      true,
    )}
    <p class="muted small">${t.zoneNote(tools.zone)}</p>`;
}

function languageName(code: string | undefined, shownIn: string): string | undefined {
  if (!code) return undefined;
  try {
    const name = new Intl.DisplayNames(shownIn, { type: 'language' }).of(code) ?? code;
    // A value by itself begins as a sentence does: «Français».
    const [first = '', ...rest] = name;
    return first.toLocaleUpperCase(shownIn) + rest.join('');
  } catch {
    return code; // No language that anybody knows: shown as it came.
  }
}

function original({ supportCase: { followUpOf }, host, store }: View) {
  if (!followUpOf) return undefined;
  const { id, label = id } = followUpOf;
  return caseLink({ host, store, id, label: html`<bdi>${label}</bdi>` });
}

/** Says where it leads; an address that may not be followed stays text. */
function vendorLink({ supportCase: { href }, common }: View) {
  if (!href) return undefined;
  const target = judgeLink(href);
  return target ? outsideLink(target, html`<bdi>${target.shown}</bdi>`, common) : html`<bdi>${href}</bdi>`;
}

/** Whatever the system asked when it was filed. */
export const answers = (view: View) => {
  const { supportCase, t, heading } = view;
  const { answers: given } = supportCase;
  return given?.length
    ? html`<div class="part">
        ${heading(t.answers, 1)} ${facts(given.map((each) => ({ term: each.label, value: answer(each, view) })))}
      </div>`
    : nothing;
};

/** Times on the reader's clocks, numbers in their digits; whatever has no such kind as it came. */
function answer({ kind, value }: NonNullable<Case['answers']>[number], { tools, now }: View) {
  if (kind === 'date' || kind === 'datetime') return time({ value, tools, now, style: 'absolute' });
  // Longer ones would lose digits.
  const isNumber = kind === 'number' && /^-?\d{1,15}(\.\d{1,3})?$/.test(value);
  return html`<bdi class="text">${isNumber ? tools.number(+value) : value}</bdi>`;
}
