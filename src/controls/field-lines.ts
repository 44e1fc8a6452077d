import { html, type TemplateResult } from 'lit';

/** What is filled into the markup of a field. */
export interface FieldPieces {
  look: string;
  id: string;
  label: unknown;
  hintId: string;
  hint: unknown;
  /** Why it cannot be changed, and what is wrong with it. */
  objections: unknown;
  /** Brings the control up to date. */
  control: unknown;
  /** What stands below the control. */
  after: unknown;
}

/**
 * Fields of one line. The usual types are written out: an input that is made as one type and then becomes another is made twice, and a
 * form makes many. People write addresses and numbers left to right, whatever the page does.
 */
export const lines: Record<string, (pieces: FieldPieces) => TemplateResult> = {
  text: ({ look, id, label, hintId, hint, objections, control, after }) =>
    html`<div class=${look} part="field">
      <label class="label" part="label" for=${id}>${label}</label>
      <div id=${hintId} class="hint" part="hint">${hint}</div>
      ${objections}<input class="input" part="input" type="text" dir="auto" autocomplete="off" ${control} />${after}
    </div>`,
  email: ({ look, id, label, hintId, hint, objections, control, after }) =>
    html`<div class=${look} part="field">
      <label class="label" part="label" for=${id}>${label}</label>
      <div id=${hintId} class="hint" part="hint">${hint}</div>
      ${objections}<input class="input" part="input" type="email" dir="ltr" autocomplete="email" ${control} />${after}
    </div>`,
  tel: ({ look, id, label, hintId, hint, objections, control, after }) =>
    html`<div class=${look} part="field">
      <label class="label" part="label" for=${id}>${label}</label>
      <div id=${hintId} class="hint" part="hint">${hint}</div>
      ${objections}<input class="input" part="input" type="tel" dir="ltr" autocomplete="tel" ${control} />${after}
    </div>`,
  number: ({ look, id, label, hintId, hint, objections, control, after }) =>
    html`<div class=${look} part="field">
      <label class="label" part="label" for=${id}>${label}</label>
      <div id=${hintId} class="hint" part="hint">${hint}</div>
      ${objections}<input class="input" part="input" type="number" step="any" autocomplete="off" ${control} />${after}
    </div>`,
  date: ({ look, id, label, hintId, hint, objections, control, after }) =>
    html`<div class=${look} part="field">
      <label class="label" part="label" for=${id}>${label}</label>
      <div id=${hintId} class="hint" part="hint">${hint}</div>
      ${objections}<input class="input" part="input" type="date" autocomplete="off" ${control} />${after}
    </div>`,
};

/** One of any other type, which its state names. */
export const anyLine = ({ look, id, label, hintId, hint, objections, control, after }: FieldPieces): TemplateResult =>
  html`<div class=${look} part="field">
    <label class="label" part="label" for=${id}>${label}</label>
    <div id=${hintId} class="hint" part="hint">${hint}</div>
    ${objections}<input class="input" part="input" ${control} />${after}
  </div>`;

/** One of several lines. */
export const several = ({ look, id, label, hintId, hint, objections, control, after }: FieldPieces): TemplateResult =>
  html`<div class=${look} part="field">
    <label class="label" part="label" for=${id}>${label}</label>
    <div id=${hintId} class="hint" part="hint">${hint}</div>
    ${objections}<textarea class="input" part="input" rows="6" dir="auto" ${control}></textarea>${after}
  </div>`;

/** A list to choose from. */
export const list = ({ look, id, label, hintId, hint, objections, control, after }: FieldPieces): TemplateResult =>
  html`<div class=${look} part="field">
    <label class="label" part="label" for=${id}>${label}</label>
    <div id=${hintId} class="hint" part="hint">${hint}</div>
    ${objections}<select class="input" part="input" ${control}></select
    >${after}
  </div>`;

/** A yes or no: its name stands beside it. */
export const box = ({ look, label, hintId, hint, objections, control }: FieldPieces): TemplateResult =>
  html`<div class=${look} part="field">
    <div id=${hintId} class="hint" part="hint">${hint}</div>
    ${objections}<label class="choice" part="label"
      ><input type="checkbox" part="input" ${control} /><span>${label}</span></label
    >
  </div>`;
