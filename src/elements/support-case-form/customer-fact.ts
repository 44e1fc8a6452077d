import { html, nothing, type TemplateResult } from 'lit';
import { classOf, objections } from '../../controls/field.js';
import type { Field } from '../../model/forms.js';
import { choosingShown } from '../shared/choosing-shown.js';
import type { Answers } from './answers.js';
import type { Sight } from './sheet.js';

/** A customer that is chosen elsewhere on the page is not asked for once more: whom, and the way there. */
export function customerFact(field: Field, sheet: Sight): TemplateResult | undefined {
  const { answers, host, page, rest, words } = sheet;
  // What somebody has begun to type here they go on with.
  if ((answers as Partial<Answers>).typed?.[field.id]) return undefined;
  const picker = choosingShown(host, page);
  if (!picker) return undefined;
  const id = sheet.idOf(field.id);
  const [chosen] = answers.chosen(field);
  // Its name comes with what works on the form.
  const name = chosen && (chosen.label ?? (rest ? (rest.involved.customer?.label ?? chosen.id) : '\u00a0'));
  const options = { id, label: field.label, text: words.fields, error: sheet.complaint(field), look: 'question' };
  const isOther = chosen && chosen.id !== page?.current.customer;
  return html`<div class=${classOf(options)} part="field" role="group" aria-labelledby="${id}-label">
    <div id="${id}-label" class="label" part="label">${field.label}</div>
    ${objections(options)}
    <div class="row">
      ${name === undefined ? html`<span class="muted">${words.form.noCustomer}</span>` : html`<bdi class="fact">${name}</bdi>`}
      ${
        isOther
          ? nothing
          : html`<button id=${id} class="link" type="button" @click=${() => picker.focus()}>
              ${chosen ? words.form.changeCustomer : words.form.chooseCustomer}
            </button>`
      }
    </div>
  </div>`;
}
