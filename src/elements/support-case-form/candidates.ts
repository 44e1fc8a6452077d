import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { failureText } from '../../controls/situations.js';
import { errorMessages } from '../../messages/en/errors.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { CaseRow } from '../../model/case-rows.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import { refreshIcon } from '../../styles/icons.js';
import { caseLink } from '../shared/case-link.js';
import type { Sheet } from './sheet.js';
import type { Submission } from './submission.js';

/** Cases that may have come of an attempt whose answer was lost; the person says which one, if any. */
export class Candidates {
  readonly #sheet: Sheet;
  readonly #submission: Submission;
  /** The attempt that they were looked for. */
  #key: string | undefined;
  #found: readonly CaseRow[] | undefined;
  #error: SupportError | undefined;

  constructor(sheet: Sheet, submission: Submission) {
    this.#sheet = sheet;
    this.#submission = submission;
  }

  /** Before each update: looks once by itself, when somebody has to decide. */
  follow(): void {
    const { lost, unsure } = this.#submission;
    if (!lost || !unsure || lost.key === this.#key) return;
    void this.look();
  }

  async look(): Promise<void> {
    const { lost, title } = this.#submission;
    if (!lost) return;
    const { store, host, announce, localize } = this.#sheet;
    this.#key = lost.key;
    this.#found = this.#error = undefined;
    host.requestUpdate();
    try {
      const { candidatesFor } = await import('../../store/candidates.js');
      const found = await candidatesFor(store.here, lost, title);
      if (this.#key !== lost.key) return;
      this.#found = found;
      const text = localize.text(formSendingMessages);
      announce(found.length ? text.candidates(found.length) : text.noCandidates);
    } catch (thrown) {
      this.#error = toSupportError(thrown);
    }
    host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#submission.lost) return nothing;
    const { localize, host, store } = this.#sheet;
    const text = localize.text(formSendingMessages);
    const again = button({ label: text.lookAgain, icon: refreshIcon(), onClick: () => void this.look() });
    if (this.#error)
      return html`<div>${text.lookFailed} ${failureText(this.#error, localize.text(errorMessages))}</div>
        <div class="row">${again}</div>`;
    if (!this.#found) return html`<div class="muted">${text.looking}</div>`;
    if (!this.#found.length)
      return html`<div>${text.noCandidates}</div>
        <div class="row">${again}</div>`;
    return html`<div>${text.candidates(this.#found.length)}</div>
      <ul class="candidates" role="list">
        ${this.#found.map(
          (row) =>
            html`<li class="row">
              ${caseLink({ host, store, id: row.id, label: html`<bdi>${row.number ?? row.id}</bdi>`, pick: stays })}
              <bdi>${row.subject}</bdi>
              ${row.createdAt ? html`<span class="muted small">${localize.tools.dateTime(row.createdAt)}</span>` : nothing}
              ${button({
                label: text.thisIsIt,
                onClick: () => this.#submission.recognise(row),
              })}
            </li>`,
        )}
      </ul>`;
  }
}

/** To look at it is not to go there: the form stays as it is. */
const stays = () => {};
