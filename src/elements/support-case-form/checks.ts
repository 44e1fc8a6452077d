import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.js';
import { focusIn } from '../../controls/error-summary.js';
import { labelOf } from '../../controls/option.js';
import { fileMessages } from '../../messages/en/files.js';
import { formCheckMessages } from '../../messages/en/form-checks.js';
import { stateText, whyNot } from '../../controls/file-text.js';
import { confirmationsOf, fieldOf } from '../../model/form-rules.js';
import { type Finding, findSensitive, mask } from '../../model/sensitive.js';
import type { TrayFile } from '../../store/files.js';
import { errorIcon, shieldIcon } from '../../styles/icons.js';
import type { Sheet } from './sheet.js';
import type { Submission } from './submission.js';

/** What a person is asked once more before the case is sent. */
export interface Ask {
  confirmations: ReturnType<typeof confirmationsOf>;
  findings: Finding[];
  files: TrayFile[];
}

/** A finding is the same one as long as it stands in the same field and reads the same. */
export const keyOf = ({ field, kind, excerpt }: Finding): string => JSON.stringify([field, kind, excerpt]);

/** The questions of what was chosen, and the places that look like something that should stay in the house. */
export function askFor({ answers, session }: Sheet, accepted: ReadonlySet<string>): Ask {
  const { form, values, visibility } = answers;
  const texts = form!.fields.filter(({ id, kind }) => (kind === 'text' || kind === 'longtext') && visibility.shows(id));
  const idNumbers = session?.policy.idNumbers;
  const findings = texts
    .flatMap(({ id }) => findSensitive(answers.textOf(id), { idNumbers, field: id }))
    .filter((finding) => !accepted.has(keyOf(finding)));
  return { confirmations: confirmationsOf(form!, values), findings, files: [] };
}

const tickKey = (field: string, option: string, question: string) => JSON.stringify([field, option, question]);

/** What is still to be ticked. */
export const untickedOf = ({ confirmations }: Ask, ticked: ReadonlySet<string>): string[] =>
  confirmations.flatMap(({ field, option, questions }) =>
    questions.map((question) => tickKey(field, option.id, question)).filter((key) => !ticked.has(key)),
  );

/** The group that asks. With its own buttons, or without them as a part of the review. */
export function checksPanel(
  ask: Ask,
  sheet: Sheet,
  submission: Submission,
  alone = true,
): TemplateResult | typeof nothing {
  if (ask.files.length) return filesPanel(ask.files, sheet, submission);
  if (!ask.confirmations.length && !ask.findings.length) return nothing;
  const text = sheet.localize.text(formCheckMessages);
  const first = ask.confirmations[0]?.field ?? ask.findings[0]?.field;
  const actions = html`<div class="row">
    ${button({
      label: ask.findings.length ? text.sendAnyway : text.send,
      look: 'primary',
      part: 'primary-action',
      onClick: () => submission.confirm(),
    })}
    ${button({ label: text.goBack, onClick: () => submission.back(first === undefined ? 'submit' : sheet.idOf(first)) })}
  </div>`;
  return panel(
    sheet,
    text.heading,
    html`${confirmations(ask, sheet, submission)} ${findings(ask, sheet, submission)} ${alone ? actions : nothing}`,
  );
}

const panel = (sheet: Sheet, title: string, content: unknown): TemplateResult =>
  html`<div id="checks" class="notice warning checks" role="group" tabindex="-1" aria-labelledby="checks-heading">
    ${shieldIcon()}
    <div class="content stack">${sheet.heading(title, 1, 'checks-heading')} ${content}</div>
  </div>`;

function confirmations(ask: Ask, sheet: Sheet, { ticked, unticked }: Submission) {
  const text = sheet.localize.text(formCheckMessages);
  const tick = (event: Event, key: string) => {
    if ((event.target as HTMLInputElement).checked) ticked.add(key);
    else ticked.delete(key);
    sheet.host.requestUpdate();
  };
  return ask.confirmations.map(
    ({ field, option, questions }) =>
      html`<fieldset class="field" aria-describedby=${unticked ? 'checks-error' : nothing}>
        <legend class="label">${text.confirm(labelOf(option))}</legend>
        ${
          unticked
            ? html`<div id="checks-error" class="error" part="error">
                ${errorIcon()}<span>${text.confirmAll}</span>
              </div>`
            : nothing
        }
        <div class="choices">
          ${questions.map((question) => {
            const key = tickKey(field, option.id, question);
            return html`<label class="choice"
              ><input type="checkbox" .checked=${ticked.has(key)} @change=${(event: Event) => tick(event, key)} /><span
                >${question}</span
              ></label
            >`;
          })}
        </div>
      </fieldset>`,
  );
}

function findings(ask: Ask, sheet: Sheet, submission: Submission) {
  if (!ask.findings.length) return nothing;
  const { answers, host } = sheet;
  const text = sheet.localize.text(formCheckMessages);
  const cover = (event: Event | undefined, gone: readonly Finding[]) => {
    if (event) sheet.rest!.removal.expect(event, () => host.renderRoot.querySelector<HTMLElement>('#checks-heading'));
    const fields = new Set(gone.map(({ field }) => field!));
    for (const id of fields) {
      const field = fieldOf(answers.form!, id)!;
      sheet.edit(
        field,
        mask(
          answers.textOf(id),
          gone.filter((finding) => finding.field === id),
        ),
      );
    }
    submission.ask = submission.ask && { ...askFor(sheet, submission.accepted), files: [] };
    sheet.announce(text.masked);
  };
  return html`<div class="stack">
    <p><strong>${text.findings(ask.findings.length)}</strong><br />${text.findingsDetail}</p>
    <ul class="findings" role="list">
      ${repeat(
        ask.findings,
        (finding) => `${finding.field} ${finding.start} ${keyOf(finding)}`,
        (finding) => {
          const label = fieldOf(answers.form!, finding.field!)?.label ?? '';
          const named = text.found(finding.label ?? text[finding.kind], label);
          const id = sheet.idOf(finding.field!);
          return html`<li class="row">
            <span
              ><a
                href="#${id}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  focusIn(host.renderRoot, id);
                }}
                >${named}</a
              >
              <bdi class="mono">${finding.excerpt}</bdi></span
            >
            <button
              class="button"
              type="button"
              aria-label=${text.maskNamed(named)}
              @click=${(event: Event) => cover(event, [finding])}
            >
              ${text.mask}
            </button>
          </li>`;
        },
      )}
    </ul>
    ${
      ask.findings.length > 1
        ? html`<div>
            ${button({ label: text.maskAll, look: 'quiet', onClick: () => cover(undefined, ask.findings) })}
          </div>`
        : nothing
    }
  </div>`;
}

/** Files that did not arrive: asked about once. */
function filesPanel(lost: readonly TrayFile[], sheet: Sheet, submission: Submission): TemplateResult {
  const text = sheet.localize.text(formCheckMessages);
  const words = sheet.localize.text(fileMessages);
  const retryable = lost.filter(
    ({ state, problem, ref }) => state !== 'refused' && !problem && ref?.state !== 'refused',
  );
  const names = sheet.localize.tools.list(lost.map(({ name }) => name));
  const tray = sheet.rest!.trays.all.find((each) => each.tray.items.current.some(({ id }) => id === lost[0]!.id));
  return panel(
    sheet,
    text.filesFailed(lost.length),
    html`<ul>
        ${lost.map((file) => html`<li><bdi>${file.name}</bdi> ${whyNot(file, tray?.tray.rules ?? {}, words) ?? stateText(file, words)}</li>`)}
      </ul>
      <div class="row">
        ${button({ label: text.sendWithout(names), look: 'primary', onClick: () => submission.sendWithout(lost) })}
        ${retryable.length ? button({ label: text.tryAgain, onClick: () => submission.tryAgain(retryable) }) : nothing}
        ${button({ label: text.goBack, onClick: () => submission.back(sheet.idOf(tray?.id ?? '')) })}
      </div>`,
  );
}
