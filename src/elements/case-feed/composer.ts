import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { replyMessages } from '../../messages/en/reply.js';
import type { Text } from '../../messages/part.js';
import { sendIcon } from '../../styles/icons.js';

export type ReplyText = Text<typeof replyMessages>;

/** What stands round the text field, once the case and the code for it are here. */
export interface ComposerParts {
  /** Before the text: who will read it, and what sending does to the case. */
  before: unknown;
  /** Between label and text: what is wrong with it. */
  error: unknown;
  /** Below the text: how much room is left, files. */
  after: unknown;
  /** Next to the button: how sending stands, and what has to be decided. */
  outcome: unknown;
  describedBy: string | undefined;
  invalid: boolean;
  send: string;
  busy: string | false;
  onPaste: (event: ClipboardEvent) => void;
}

export interface ComposerView {
  t: ReplyText;
  heading: TemplateResult;
  parts: ComposerParts | undefined;
  onInput: (text: string) => void;
  onSend: () => void;
}

/** Where an answer is written. There from the first paint, so that nobody waits to write; its text lies in the drafts. */
export function composer({ t, heading, parts, onInput, onSend }: ComposerView): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    onSend();
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  return html`<form class="composer" novalidate @submit=${submit} @paste=${parts?.onPaste}>
    ${heading} ${parts?.before}
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
        @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
        @keydown=${keydown}
      ></textarea>
    </div>
    ${parts?.after}
    <div class="row">
      ${button({
        id: 'send',
        label: parts?.send ?? t.send,
        look: 'primary',
        type: 'submit',
        part: 'primary-action',
        icon: sendIcon(),
        busy: parts?.busy ?? false,
      })}
    </div>
    ${parts?.outcome}
  </form>`;
}
