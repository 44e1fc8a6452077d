import { html, nothing, type TemplateResult } from 'lit';
import type { replyMessages } from '../../messages/en/reply.js';
import type { Text } from '../../messages/part.js';

/** What belongs to the text field, once the case and the code for it are here. */
export interface ComposerParts {
  /** Before the text: who will read it, and what sending does to the case. */
  before: unknown;
  /** Between label and text: what is wrong with it. */
  error: unknown;
  /** Below the text: files, sending, and what came of it. */
  after: unknown;
  describedBy: string | undefined;
  invalid: boolean;
  onInput: (event: Event) => void;
  onSubmit: (event: Event) => void;
  onPaste: (event: ClipboardEvent) => void;
  onKeydown: (event: KeyboardEvent) => void;
}

/**
 * Where an answer is written. The field is there from the first paint, and keeps the room that its other parts will take; what
 * is typed before they come is not lost.
 */
export const composer = (
  t: Text<typeof replyMessages>,
  heading: TemplateResult,
  parts: ComposerParts | undefined,
): TemplateResult =>
  html`<form
    class="composer ${parts ? '' : 'awaited'}"
    novalidate
    @submit=${parts?.onSubmit}
    @paste=${parts?.onPaste}
    @keydown=${parts?.onKeydown}
  >
    ${heading}
    <div class="before">${parts?.before}</div>
    <div class="field ${parts?.invalid ? 'invalid' : ''}" part="field">
      <label class="label" part="label" for="message">${t.message}</label>
      ${parts?.error}
      <textarea
        id="message"
        class="input"
        part="input"
        rows="3"
        dir="auto"
        aria-describedby=${parts?.describedBy ?? nothing}
        aria-invalid=${parts?.invalid ? 'true' : nothing}
        @input=${parts?.onInput}
      ></textarea>
    </div>
    <div class="after">${parts?.after}</div>
  </form>`;
