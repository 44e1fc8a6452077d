import { html, type TemplateResult } from 'lit';
import { errorIcon } from '../styles/icons.js';

export interface Problem {
  /** Id of the field's control or group. */
  fieldId: string;
  /** The same words as beside the field. */
  message: string;
  /** Said before, with what divides it, where the message does not name its field. */
  label?: string | undefined;
}

/** All that is wrong, each a link to its field. It takes focus after a failed submit: `focusIn(root, id)`. */
export function errorSummary(options: {
  id: string;
  /** «There is a problem», as a heading of the right rank. */
  heading: (id: string) => unknown;
  problems: readonly Problem[];
}): TemplateResult {
  const { id, problems } = options;
  return html`<div id=${id} class="notice failure" role="group" tabindex="-1" aria-labelledby="${id}-heading">
    ${errorIcon()}
    <div class="content">
      ${options.heading(`${id}-heading`)}
      <ul>
        ${problems.map(
          ({ fieldId, label, message }) =>
            html`<li>
              <a href="#${fieldId}" @click=${(event: Event) => follow(event, fieldId)}
                >${label ? `${label} ${message}` : message}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** Moves focus itself: the browser would write the field's id into the portal's address. */
function follow(event: Event, fieldId: string): void {
  event.preventDefault();
  focusIn((event.currentTarget as Element).getRootNode() as ShadowRoot | Document, fieldId);
}

const focusable = 'input:not([disabled]), select:not([disabled]), textarea, button, [tabindex]';

/** Focuses the control of that id, or the first control of the group of that id. */
export function focusIn(root: ShadowRoot | Document | DocumentFragment | HTMLElement, id: string): boolean {
  const target = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const control = target?.matches(focusable)
    ? target
    : (target?.querySelector<HTMLElement>('input:checked') ?? target?.querySelector<HTMLElement>(focusable));
  control?.focus();
  return Boolean(control);
}
