import { html, nothing, type TemplateResult } from 'lit';
import { CountSpeech } from '../../controls/count-speech.js';
import { errorSummary } from '../../controls/error-summary.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { CaseReceipt } from '../../model/cases.js';
import { fieldOf, problemOf, problemsOf } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import type { SupportError } from '../../port/error.js';
import { labelMessages } from '../../messages/en/labels.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import { complaintText } from '../shared/complaint-text.js';
import type { Complaint, Note } from './answers.js';
import type { Named } from './customer-name.js';
import { draftOf, filedFrom } from './draft.js';
import { detailOf, failure, headingOf } from './failure.js';
import { countOf } from './counts.js';
import type { Filed } from './filed.js';
import type { Filling, Wanted } from './filling.js';
import { zoneOf } from './moments.js';
import { meaningOf } from './readers.js';
import type { Sheet } from './sheet.js';
import type { Stepping } from './stepping.js';
import { Submission } from './submission.js';

/** What sending needs of the form it belongs to. */
export interface Sendable {
  readonly sheet: Sheet;
  readonly filling: Filling;
  readonly wanted: Wanted;
  readonly customer: Named | undefined;
  /** Of whom the page speaks meanwhile. */
  readonly other: Named | undefined;
  /** In steps; absent where everything is on one page. */
  readonly stepping: Stepping | undefined;
  focus(id: string): void;
  filed(filed: Filed): void;
  failed(error: SupportError): void;
}

/** Everything that happens once somebody works on a form: rules are checked, problems said, the case sent. */
export class Sending {
  readonly submission: Submission;
  readonly #form: Sendable;
  readonly #counts: CountSpeech;
  /** Fields whose readers have been spoken of. */
  readonly #told = new Set<string>();
  #subject = '';
  #said: string[] = [];
  #summed = false;

  constructor(form: Sendable) {
    this.#form = form;
    const { sheet } = form;
    this.#counts = new CountSpeech(sheet.host, sheet.announce);
    this.submission = new Submission(sheet, {
      reviewing: () => form.stepping?.reviewing === true,
      check: () => this.check(sheet.answers.form!.fields),
      draft: () => this.#draft(),
      kept: () => form.filling.keeping.retention?.draft,
      filed: (receipt) => this.#filed(receipt),
      failed: (error) => this.#failed(error),
      focus: (id) => form.focus(id),
    });
  }

  /** The first check is on submit: what is wrong is summed up, and focus goes there. */
  check(fields: readonly Field[]): boolean {
    const { answers, host, rest } = this.#form.sheet;
    const ids = new Set(fields.map((field) => field.id));
    const all = problemsOf(answers.form!, { ...answers.values, ...rest!.trays.values }, answers.typed);
    const found = all.filter(({ field }) => ids.has(field));
    for (const id of ids) answers.complaints.delete(id);
    for (const problem of found) answers.complaints.set(problem.field, problem);
    this.#said = [];
    this.#summed = found.length > 0;
    host.requestUpdate();
    if (!found.length) return true;
    this.#form.stepping?.show(found[0]!.field);
    this.#form.focus('problems');
    return false;
  }

  /** A person has just written here: the length is said early, so that nobody goes on writing what cannot be sent. */
  wrote(field: Field): void {
    const { answers, rest, words } = this.#form.sheet;
    rest!.starting.undo = undefined;
    const meaning = meaningOf(field, this.#form.sheet);
    if (meaning !== undefined && !this.#told.has(field.id)) rest!.consequences.say(meaning);
    if (meaning !== undefined) this.#told.add(field.id);
    const count = countOf(field, answers.textOf(field.id));
    if (!count) return;
    this.#counts.typed(count, words.fields);
    const problem = problemOf(field, answers.valueOf(field.id), answers.visibility);
    if (problem?.key === 'tooLong' || problem?.key === 'tooManyBytes') answers.complaints.set(field.id, problem);
  }

  /** What happened to an answer without its writer. */
  note(note: Note): string {
    return this.#form.sheet.localize.text(formSendingMessages)[note];
  }

  /** What is said beside a field. */
  complaint(complaint: Complaint, field: Field): string {
    const { sheet } = this.#form;
    return complaintText(complaint, field, {
      sending: sheet.localize.text(formSendingMessages),
      lookup: sheet.localize.text(lookupMessages),
      get zone() {
        return zoneOf(sheet);
      },
    });
  }

  /** All that is wrong with these fields, in the order of the form. */
  summary(fields: readonly Field[]): TemplateResult | typeof nothing {
    const { answers, heading, idOf, localize, words } = this.#form.sheet;
    const wrong = fields.filter(({ id }) => answers.complaints.has(id) && answers.visibility.shows(id));
    if (!this.#summed || !wrong.length) return nothing;
    const { lead } = localize.text(labelMessages);
    return errorSummary({
      id: 'problems',
      heading: (id) => heading(words.fields.problems, 1, id),
      problems: wrong.map((field) => ({
        fieldId: idOf(field.id),
        label: lead(field.label),
        message: this.complaint(answers.complaints.get(field.id)!, field),
      })),
    });
  }

  /** What is asked, and what went wrong, beside the button. */
  outcome(again: () => void): TemplateResult {
    const { submission } = this;
    const { sheet } = this.#form;
    return html`${
      submission.ask && submission.checks ? submission.checks.checksPanel(submission.ask, sheet, submission) : nothing
    }${
      // What is wrong with single answers is said above, and at each of them.
      submission.problem && !(this.#summed && !this.#said.length)
        ? failure(submission.problem, sheet, this.#said, again)
        : nothing
    }`;
  }

  /** What the button says while something is under way. */
  get busy(): string | false {
    const { submission } = this;
    const text = this.#form.sheet.localize.text(formSendingMessages);
    if (submission.stage === 'waiting') return text.waitingForFiles(this.#form.sheet.rest!.trays.goingNow);
    return submission.underWay && text.submitting;
  }

  #draft() {
    const { sheet, wanted, customer } = this.#form;
    const made = draftOf(sheet, wanted, customer);
    this.#subject = made.subject;
    return made;
  }

  #filed(receipt: CaseReceipt): void {
    const { sheet, filling, customer, wanted } = this.#form;
    const { followUpOf } = wanted;
    const filed = filedFrom(receipt, sheet, { subject: this.#subject, customer, followUpOf });
    filling.keeping.retention?.discard();
    sheet.rest!.trays.sendTo(receipt, { title: filed.subject, customer });
    this.#form.filed(filed);
  }

  #failed(error: SupportError): void {
    const { answers, announce } = this.#form.sheet;
    this.#said = [];
    for (const [field, said] of Object.entries(error.fields ?? {})) {
      if (answers.visibility.shows(field)) answers.complaints.set(field, { field, said });
      else this.#said.push(said);
    }
    const [first] = answers.complaints.keys();
    this.#summed = first !== undefined;
    if (first !== undefined && fieldOf(answers.form!, first)) this.#form.stepping?.show(first);
    const { sheet } = this.#form;
    const { unsure } = this.submission;
    this.#form.focus(this.#summed ? 'problems' : unsure ? 'failure-heading' : 'submit');
    // What is shown beside the button is what is said; a heading that gets focus says itself.
    const said = [!unsure && headingOf(error, sheet), error.kind === 'unknown-outcome' && detailOf(error, sheet)];
    if (!this.#summed) announce(said.filter(Boolean).join(' '), { urgent: true });
    this.#form.failed(error);
  }
}
