import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { Dialog } from '../../controls/dialog.js';
import { errorSummary, focusIn } from '../../controls/error-summary.js';
import { labelOf, textOfChoice } from '../../controls/option.js';
import { failureText } from '../../controls/situations.js';
import { notice } from '../../controls/notice.js';
import { dialogMessages } from '../../messages/en/dialog.js';
import { errorMessages } from '../../messages/en/errors.js';
import { formCreateMessages } from '../../messages/en/form-create.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import { problemsOf, submittedValues } from '../../model/form-rules.js';
import type { Field, Option } from '../../model/forms.js';
import { type SupportError, isDefinite, toSupportError } from '../../port/error.js';
import { forms } from '../../store/forms.js';
import { complaintText } from '../shared/complaint-text.js';
import { Answers } from './answers.js';
import { dialogs } from '../../styles/dialogs.js';
import { adopt } from './adopt.js';
import { fieldFor } from './fields.js';
import { zoneOf } from './moments.js';
import type { Sheet } from './sheet.js';

/** The little form that makes a new option of a lookup, in a dialog over the big one. */
export class CreateOption {
  readonly #outer: Sheet;
  readonly #dialog: Dialog;
  #field: Field | undefined;
  #sheet: Sheet | undefined;
  #error: SupportError | undefined;
  #saving = false;
  #key: string | undefined;

  constructor(outer: Sheet) {
    this.#outer = outer;
    adopt(outer.host, dialogs);
    this.#dialog = new Dialog(outer.host, { dirty: () => (this.#sheet?.answers.written.size ?? 0) > 0 });
  }

  /** Opens it for a field; what was looked for becomes the first answer. */
  open(field: Field, text: string): void {
    const answers = new Answers();
    answers.take({ id: `${this.#outer.answers.form!.id} ${field.id}`, fields: field.add!.fields });
    const [first] = field.add!.fields;
    if (first?.kind === 'text' && text) answers.edit(first.id, text, false);
    this.#field = field;
    this.#error = undefined;
    this.#key = undefined;
    const outer = this.#outer;
    const host = outer.host;
    this.#sheet = Object.create(outer, {
      answers: { value: answers },
      idOf: { value: (id: string) => `new-${field.add!.fields.findIndex((each) => each.id === id)}` },
      complaint: {
        value: (each: Field) => {
          const complaint = answers.complaints.get(each.id);
          const { localize } = outer;
          const sending = localize.text(formSendingMessages);
          const lookup = localize.text(lookupMessages);
          return complaint && complaintText(complaint, each, { sending, lookup, zone: zoneOf({ answers, localize }) });
        },
      },
      edit: {
        value: (each: Field, value: never) => {
          answers.edit(each.id, value);
          this.#key = undefined;
          host.requestUpdate();
        },
      },
    }) as Sheet;
    this.#dialog.open(() => host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(outer.idOf(field.id))}`));
  }

  render(): TemplateResult | typeof nothing {
    const field = this.#field;
    const sheet = this.#sheet;
    if (!field || !sheet || !this.#dialog.isOpen) return nothing;
    const { localize } = sheet;
    const text = localize.text(formCreateMessages);
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#save();
    };
    return html`${this.#dialog.render({
      id: 'create',
      heading: field.add?.label ?? text.heading(field.label),
      text: localize.text(dialogMessages),
      content: html`<form class="stack" novalidate @submit=${submit}>
        ${this.#problems(sheet)} ${field.add!.fields.map((each) => fieldFor(each, sheet))}
        <button type="submit" hidden></button>
      </form>`,
      actions: html`${button({ label: sheet.words.common.cancel, onClick: () => this.#dialog.requestClose() })}
      ${button({
        label: text.save,
        look: 'primary',
        busy: this.#saving && text.saving,
        onClick: () => void this.#save(),
      })}`,
    })}`;
  }

  #problems(sheet: Sheet) {
    const { answers, localize, words } = sheet;
    const text = localize.text(formCreateMessages);
    const fields = answers.form!.fields.filter(({ id }) => answers.complaints.has(id));
    const problems = fields.map((field) => ({
      fieldId: sheet.idOf(field.id),
      label: field.label,
      message: sheet.complaint(field)!,
    }));
    const error = this.#error;
    const candidates = error?.candidates ?? [];
    return html`${
      problems.length
        ? errorSummary({
            id: 'create-problems',
            heading: (id) => html`<h3 id=${id}>${words.fields.problems}</h3>`,
            problems,
          })
        : nothing
    }
    ${
      candidates.length
        ? notice({
            id: 'create-candidates',
            level: 'warning',
            content: text.candidates,
            text: words.common,
            actions: candidates.map((option) =>
              button({ label: text.use(textOfChoice(option)), onClick: () => this.#use(option) }),
            ),
          })
        : error && !problems.length
          ? notice({
              id: 'create-failed',
              level: 'error',
              content: html`${text.failed} ${failureText(error, localize.text(errorMessages))}`,
              text: words.common,
              remedy: error.remedy,
            })
          : nothing
    }`;
  }

  async #save(): Promise<void> {
    const field = this.#field!;
    const sheet = this.#sheet!;
    if (this.#saving) return;
    const { answers, host, store } = sheet;
    this.#error = undefined;
    answers.complaints.clear();
    for (const problem of problemsOf(answers.form!, answers.values, answers.typed))
      answers.complaints.set(problem.field, problem);
    if (answers.complaints.size) return this.#goTo('create-problems');
    this.#saving = true;
    host.requestUpdate();
    // Sent again unchanged while its outcome is not known, it is the same wish.
    this.#key ??= store.engine!.options.ids();
    try {
      const values = submittedValues(answers.form!, answers.values);
      const input = { form: this.#outer.answers.form!.id, field: field.id, values };
      this.#use(await forms(store).addOption(input, this.#key));
    } catch (thrown) {
      const error = toSupportError(thrown);
      if (isDefinite(error)) this.#key = undefined;
      this.#error = error;
      for (const [id, said] of Object.entries(error.fields ?? {})) answers.complaints.set(id, { field: id, said });
      this.#saving = false;
      this.#goTo(error.candidates?.length ? 'create-candidates' : error.fields ? 'create-problems' : 'create-failed');
    }
    this.#saving = false;
    host.requestUpdate();
  }

  #use(option: Option): void {
    const { answers, announce, localize, rest } = this.#outer;
    answers.know(this.#field!.id, [option]);
    rest!.lookups.take(this.#field!, option);
    this.#dialog.close();
    announce(localize.text(lookupMessages).added(labelOf(option)));
  }

  #goTo(id: string): void {
    const { host } = this.#outer;
    host.requestUpdate();
    void host.updateComplete.then(() => focusIn(host.renderRoot, id));
  }
}
