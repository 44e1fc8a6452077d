import { html, nothing, type TemplateResult } from 'lit';
import { pathOf } from '../../controls/option.js';
import { time } from '../../controls/time.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { formReviewMessages } from '../../messages/en/form-review.js';
import type { Text } from '../../messages/part.js';
import { isFilled, partsOf } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import { zoneOf } from './moments.js';
import type { Sheet } from './sheet.js';
import { takesFiles } from './layout.js';
import { type Step, fieldsOf, reviewStep } from './steps.js';
import { wholeForm } from './trays.js';

/** What the step is called. */
export const titleOf = (sheet: Sheet): string => sheet.localize.text(formReviewMessages).heading;

/** Everything once more, step by step, each with the way back to it. */
export function review(
  steps: readonly Step[],
  sheet: Sheet,
  change: (step: Step, field?: Field) => void,
): TemplateResult {
  const text = sheet.localize.text(formReviewMessages);
  const files = sheet.rest?.trays.tray(wholeForm)?.items.current.filter(({ state }) => state !== 'refused') ?? [];
  const last = steps.filter(({ id }) => id !== reviewStep).at(-1);
  return html`<div class="stack">
    ${steps
      .filter(({ id }) => id !== reviewStep)
      .map(
        (step) =>
          html`${step.title === undefined ? nothing : sheet.heading(step.title, 2)}
            <dl class="review">
              ${fieldsOf(step)
                .filter(({ id, kind }) => kind !== 'files' || sheet.rest?.trays.values[id])
                .map((field) => row(field.label, answerOf(field, sheet), text, () => change(step, field)))}
              ${
                step === last && takesFiles(sheet)
                  ? row(text.files, files.length ? names(files) : text.noFiles, text, () => change(step))
                  : nothing
              }
            </dl>`,
      )}
  </div>`;
}

const names = (files: readonly { name: string }[]) =>
  files.map(({ name }, at) => html`${at ? ', ' : nothing}<bdi>${name}</bdi>`);

type ReviewText = Text<typeof formReviewMessages>;

function row(label: string, answer: unknown, text: ReviewText, change: () => void): TemplateResult {
  const go = (event: Event) => {
    event.preventDefault();
    change();
  };
  return html`<div>
    <dt>${label}</dt>
    <dd>${answer ?? html`<span class="muted">${text.notAnswered}</span>`}</dd>
    <dd class="change">
      <button class="link" type="button" aria-label=${text.changeNamed(label)} @click=${go}>${text.change}</button>
    </dd>
  </div>`;
}

/** An answer as its writer would read it; nothing where there is none. */
export function answerOf(field: Field, { answers, localize, rest }: Sheet): unknown {
  const value = answers.valueOf(field.id);
  const { tools } = localize;
  if (field.kind === 'boolean') {
    const words = localize.text(fieldMessages);
    return value === undefined ? undefined : value === true ? words.yes : words.no;
  }
  if (field.kind === 'files') {
    const files = rest?.trays.tray(field.id)?.items.current ?? [];
    return files.length ? names(files) : undefined;
  }
  if (!isFilled(value)) return undefined;
  if (field.kind === 'number') return tools.number(Number(value));
  if (field.kind === 'date') return tools.date(String(value));
  if (field.kind === 'datetime') {
    return time({ value: String(value), tools, zone: zoneOf({ answers, localize }), style: 'absolute' });
  }
  if (field.options || ['choice', 'severity', 'category', 'lookup', 'people', 'language'].includes(field.kind)) {
    return html`<bdi>${tools.list(answers.chosen(field).map(pathOf))}</bdi>`;
  }
  return html`<bdi class="written">${partsOf(value).join(', ')}</bdi>`;
}
