import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { radioGroup } from '../../controls/choices.js';
import { stateText, whyNot } from '../../controls/file-text.js';
import { lineField, textField } from '../../controls/inputs.js';
import { notice } from '../../controls/notice.js';
import type { Case } from '../../model/cases.js';
import { characters } from '../../model/form-rules.js';
import { refreshIcon } from '../../styles/icons.js';
import { type AddressField, asksAudience, type DraftProblem } from './change-draft.js';
import type { ChangeForm } from './change-form.js';
import type { FormState } from './form-state.js';
import { type Words, wordsOf } from './words.js';

type Scale = NonNullable<Case['severities']>;

/** What to change it to, each with what it means. */
export function severity(form: ChangeForm, { draft, before, problems }: FormState): TemplateResult {
  const { host } = form;
  const { changes, fields, sending } = wordsOf(host.localize);
  const supportCase = host.supportCase() ?? before;
  const scale: Scale = supportCase.severities ?? host.store()?.session?.current.value?.listing.severities ?? [];
  const present = supportCase.severity;
  return radioGroup({
    id: 'change-severity',
    label: changes.newSeverity,
    text: fields,
    required: true,
    hint: present && changes.present(present.label ?? present.id),
    error: problems.some(({ at }) => at === 'change-severity') ? sending.requiredChoice : undefined,
    options: scale
      .filter(({ id }) => id !== present?.id)
      .map(({ id, label, meaning }) => ({ id, label, hint: meaning })),
    value: draft.severity,
    onChange: (id) => form.edit({ ...(form.state?.draft ?? draft), severity: id }),
  });
}

/** Whom to share it with; what they get by it, and what remains when it is taken back. */
export function addresses(form: ChangeForm, state: FormState): unknown {
  const { changes } = wordsOf(form.host.localize);
  return addressField(form, state, 'change-addresses', 'addresses', [changes.shareGain, changes.shareBack]);
}

/** Where alerts about this case are to go, too. Nobody gets to see it by that. */
export function alertAddresses(form: ChangeForm, state: FormState): unknown {
  const { changes } = wordsOf(form.host.localize);
  return addressField(form, state, 'change-alerts', 'alertTo', [changes.alertsGain]);
}

function addressField(
  form: ChangeForm,
  { draft, problems }: FormState,
  id: AddressField,
  name: 'addresses' | 'alertTo',
  consequences: readonly string[],
): unknown {
  const { changes, fields } = wordsOf(form.host.localize);
  const wrong = problems.flatMap((problem) => (problem.at === id ? [addressProblem(problem, changes)] : []));
  return lineField({
    id,
    label: changes.shareAddresses,
    text: fields,
    required: true,
    hint: html`${changes.shareHint} ${consequences.map((each) => html`<div>${each}</div>`)}`,
    error: wrong.length ? wrong.join('\n') : undefined,
    value: draft[name],
    onInput: (text) => form.edit({ ...(form.state?.draft ?? draft), [name]: text }),
  });
}

function addressProblem(problem: DraftProblem, changes: Words['changes']): string {
  if (!('why' in problem) || !('text' in problem)) return changes.shareMissing;
  return changes[problem.why](problem.text);
}

/** Files on their way to the case. */
export function fileTray(form: ChangeForm, { before, filesProblem }: FormState): TemplateResult {
  const { changes, fields, files, tools, detail } = wordsOf(form.host.localize);
  return form.files.list.render({
    id: 'change-files',
    label: files.list,
    text: fields,
    required: true,
    hint: before.files?.length ? undefined : html`<div>${detail.fileRemoval}</div>`,
    error:
      filesProblem === 'missing' ? changes.filesMissing : filesProblem === 'failed' ? changes.filesFailed : undefined,
    files: form.files.items,
    limits: before.fileRules ?? {},
    words: files,
    tools,
  });
}

/** A message may go along; who will read it is chosen before it is written. */
export function message(form: ChangeForm, { draft, before, problems }: FormState): TemplateResult {
  const { host } = form;
  const { changes, fields } = wordsOf(host.localize);
  const supportCase = host.supportCase() ?? before;
  const limit = host.store()?.session?.current.value?.policy.message?.maxLength;
  const edit = (change: { message?: string; audience?: string | undefined }) =>
    form.edit({ ...(form.state?.draft ?? draft), ...change });
  const missing = problems.some(({ at }) => at === 'change-audience');
  return html`<details class="stack" ?open=${draft.message !== '' || missing || !draft.actions.length}>
    <summary>${changes.message} <span class="optional">${fields.optional}</span></summary>
    <div class="stack">
      ${
        asksAudience(supportCase)
          ? radioGroup({
              id: 'change-audience',
              label: changes.audience,
              text: fields,
              required: true,
              error: missing ? changes.audienceMissing : undefined,
              options: supportCase.audiences!.map(({ id, label, readers }) => ({ id, label, hint: readers })),
              value: draft.audience,
              onChange: (audience) => edit({ audience }),
            })
          : nothing
      }
      ${textField({
        id: 'change-message',
        label: changes.message,
        text: fields,
        required: true,
        hint: changes.messageHint,
        rows: 3,
        value: draft.message,
        onInput: (text) => edit({ message: text }),
        ...(limit !== undefined && { count: { used: characters(draft.message), max: limit } }),
      })}
    </div>
  </details>`;
}

/** Some files are missing: the rest may go without them. */
export function withoutFiles(form: ChangeForm): TemplateResult {
  const { host, files } = form;
  const { changes, common, files: words, tools } = wordsOf(host.localize);
  const { missing } = files;
  const names = tools.list(missing.map(({ name }) => `\u2068${name}\u2069`));
  const limits = files.tray?.rules ?? {};
  const mayPass = missing.some(({ state, problem }) => state !== 'refused' && !problem);
  return html`<div role="group" aria-labelledby="change-without-heading">
    ${notice({
      level: 'warning',
      heading: host.heading(changes.filesLeft(missing.length), 1, 'change-without-heading'),
      content: html`<ul>
        ${missing.map(
          (file) => html`<li><bdi>${file.name}</bdi> ${whyNot(file, limits, words) ?? stateText(file, words)}</li>`,
        )}
      </ul>`,
      text: common,
      actions: html`${button({ label: changes.sendWithout(names), onClick: () => form.sendWithout() })}
      ${mayPass ? button({ label: common.retry, icon: refreshIcon(), onClick: () => form.tryFilesAgain() }) : nothing}`,
    })}
  </div>`;
}
