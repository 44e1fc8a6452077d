import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { explanations, labelText, wiringOf, type FieldOptions } from '../../controls/field.js';
import { limitsText } from '../../controls/file-text.js';
import { fileMessages } from '../../messages/en/files.js';
import type { FileRules } from '../../model/files.js';
import type { Values } from '../../model/forms.js';
import type { Tray, TrayFile } from '../../store/files.js';
import { paperclipIcon } from '../../styles/icons.js';
import type { FileTrays } from './file-trays.js';
import type { Sheet } from './sheet.js';

/** The tray of the form itself; the others are named by their field. */
export const wholeForm = '';

export const rulesOf = ({ answers: { form } }: Sheet, id: string): FileRules | undefined =>
  (id === wholeForm ? undefined : form?.fields.find((field) => field.id === id)?.files) ?? form?.files;

/** The files beside a form. What takes and sends them comes after the first paint; until then there is the button. */
export class Trays {
  /** Once its code is here. */
  held: FileTrays | undefined;
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** Which trays the form has now. */
  get ids(): string[] {
    const { answers, store } = this.#sheet;
    const { form, visibility } = answers;
    if (!form || !store.offers('files.upload')) return [];
    const fields = form.fields.filter((field) => field.kind === 'files' && visibility.shows(field.id));
    return [...(this.offered ? [wholeForm] : []), ...fields.map((field) => field.id)];
  }

  /** Whether the form as a whole takes files here. */
  get offered(): boolean {
    const rules = this.#sheet.answers.form?.files;
    return rules !== undefined && rules.when !== 'none' && this.#sheet.store.offers('files.upload');
  }

  get all(): { id: string; tray: Tray }[] {
    return this.held?.all ?? [];
  }

  get items(): TrayFile[] {
    return this.all.flatMap(({ tray }) => tray.items.current);
  }

  /** What the fields that ask for files hold, as values. */
  get values(): Values {
    return this.held?.values ?? {};
  }

  render(id: string, options: FieldOptions): TemplateResult {
    return this.held?.render(id, options) ?? this.#waiting(id, options);
  }

  #waiting(id: string, options: FieldOptions): TemplateResult {
    const words = this.#sheet.localize.text(fileMessages);
    const limits = limitsText(rulesOf(this.#sheet, id) ?? {}, words);
    const hinted = { ...options, hint: options.hint || limits ? html`${options.hint} ${limits}` : undefined };
    return html`<div
      class="field files"
      part="field"
      role="group"
      aria-labelledby="${options.id}-label"
      aria-describedby=${wiringOf(hinted).describedBy}
    >
      <div id="${options.id}-label" class="label" part="label">${labelText(hinted)}</div>
      ${explanations(hinted)}
      ${
        options.locked === undefined
          ? html`<div class="drop">
              ${button({ id: options.id, label: words.add, icon: paperclipIcon() })}
              <span class="muted small">${words.drop}</span>
            </div>`
          : nothing
      }
    </div>`;
  }
}
