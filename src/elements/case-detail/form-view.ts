import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import { isDefinite } from '../../port/error.js';
import { closeIcon, plusIcon, refreshIcon } from '../../styles/icons.js';
import { actingAs } from '../shared/acting-as.js';
import { signInPlaceOf } from '../shared/sign-in-place.js';
import { actionLabel } from './case-actions.js';
import { type ChangeAction, alsoOffered } from './change-draft.js';
import type { ChangeForm } from './change-form.js';
import type { FormState } from './form-state.js';
import { conflictView } from './conflict-view.js';
import { actionFields } from './form-fields.js';
import { addresses, alertAddresses, fileTray, message, severity, withoutFiles } from './form-parts.js';
import { outcomeView } from './result-view.js';
import { wordsOf } from './words.js';

/** The form that is open in place. */
export function formView(form: ChangeForm): TemplateResult | typeof nothing {
  const { state, host } = form;
  if (!state || form.dialog.isOpen) return nothing;
  const { detail } = wordsOf(host.localize);
  const title = state.draft.actions.length > 1 ? submitLabel(form, state) : actionLabel(state.action, detail);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    form.close();
  };
  return html`<div class="panel" @keydown=${escape}>
    ${host.heading(title, 1, 'change-heading')} ${body(form, state)}
  </div>`;
}

/** The form of an action that asks first, and the question above a form in place. */
export function dialogsView(form: ChangeForm): TemplateResult {
  const { state, host } = form;
  const { changes, dialog, common } = wordsOf(host.localize);
  const headings: Partial<Record<ChangeAction, string>> = {
    close: changes.closeHeading,
    reopen: changes.reopenHeading,
    escalate: changes.escalateHeading,
  };
  const number = host.supportCase()?.number ?? '';
  return html`
    ${form.dialog.render({
      id: 'change-dialog',
      heading: (state && headings[state.action]) ?? '',
      text: dialog,
      content: state ? body(form, state) : nothing,
      actions: nothing,
    })}
    ${form.question.render({
      id: 'change-question',
      heading: changes.askHeading(number),
      text: dialog,
      alert: true,
      content: html`<p>${changes.askList}</p>
        <ul>
          ${state && stepsOf(form, state).map((step) => html`<li>${step}</li>`)}
        </ul>
        ${actingAs(host.store(), host.localize)}`,
      actions: html`
        ${button({ label: common.cancel, autofocus: true, onClick: () => form.question.close() })}
        ${button({
          label: state ? submitLabel(form, state) : '',
          look: 'primary',
          part: 'primary-action',
          onClick: () => form.submit(true),
        })}
      `,
    })}
  `;
}

function stepsOf({ host }: ChangeForm, { draft }: FormState): string[] {
  const { changes, detail } = wordsOf(host.localize);
  return [
    ...draft.actions.map((action) => actionLabel(action, detail)),
    ...(draft.message.trim() ? [changes.withMessage] : []),
  ];
}

function submitLabel(form: ChangeForm, state: FormState): string {
  const { changes } = wordsOf(form.host.localize);
  const [only, ...more] = stepsOf(form, { ...state, draft: { ...state.draft, message: '' } });
  if (only === undefined) return changes.withMessage;
  if (more.length) return changes.send(more.length + 1);
  return state.draft.actions[0] === 'files' ? changes.sendFiles : only;
}

function body(form: ChangeForm, state: FormState): TemplateResult {
  const { host } = form;
  const words = wordsOf(host.localize);
  const { changes, common } = words;
  const busy = state.phase === 'files' ? changes.filesWaiting : state.phase === 'sending' && changes.sending;
  const submit = (event: Event) => {
    event.preventDefault();
    form.submit();
  };
  const cancel = button({ label: common.cancel, onClick: () => form.close(), part: 'secondary-action' });
  const send = button({
    id: 'change-send',
    label: submitLabel(form, state),
    type: 'submit',
    look: 'primary',
    part: 'primary-action',
    busy,
  });
  return html`<form id="change" class="stack" novalidate @submit=${submit} @paste=${form.files.list.paste}>
    ${state.outcome ? outcomeView(state.outcome, host) : nothing}
    ${
      state.restored
        ? notice({
            content: changes.restored,
            text: common,
            actions: button({ label: changes.startOver, look: 'quiet', onClick: () => form.startOver() }),
          })
        : nothing
    }
    <div id="change-form" class="stack">${state.draft.actions.map((action) => section(form, state, action))}</div>
    ${also(form, state)} ${message(form, state)} ${state.error ? failure(form, state) : nothing}
    ${state.filesProblem === 'asking' && form.files.missing.length ? withoutFiles(form) : nothing}
    ${state.conflict ? conflictView(form, state) : nothing} ${actingAs(host.store(), host.localize)}
    <div class="actions" ?hidden=${state.conflict ?? false}>
      ${form.dialog.isOpen ? [cancel, send] : [send, cancel]}
    </div>
  </form>`;
}

/** One action among those that are sent together. */
function section(form: ChangeForm, state: FormState, action: ChangeAction): TemplateResult {
  const { changes, detail } = wordsOf(form.host.localize);
  const { draft } = state;
  const label = actionLabel(action, detail);
  const leaveOut = () => form.edit({ ...draft, actions: draft.actions.filter((other) => other !== action) });
  const explained: Partial<Record<ChangeAction, string>> = {
    close: changes.closeText,
    reopen: changes.reopenText,
    escalate: changes.escalateText,
  };
  const content = html`
    ${explained[action] ? html`<p>${explained[action]}</p>` : nothing}
    ${action === 'severity' ? severity(form, state) : nothing} ${action === 'share' ? addresses(form, state) : nothing}
    ${action === 'alerts' ? alertAddresses(form, state) : nothing}
    ${action === 'files' ? fileTray(form, state) : nothing} ${actionFields(form, state, action)}
  `;
  if (draft.actions.length === 1 && action === state.action) return html`<div class="stack">${content}</div>`;
  return html`<fieldset id="change-part-${action}" class="stack also">
    <legend class="row">
      <strong>${label}</strong>
      ${
        draft.actions.length > 1
          ? button({
              label: changes.without(label),
              icon: closeIcon(),
              iconOnly: true,
              look: 'quiet',
              onClick: leaveOut,
            })
          : nothing
      }
    </legend>
    ${content}
  </fieldset>`;
}

/** What else could be done in the same step. */
function also(form: ChangeForm, { draft, before, phase }: FormState) {
  const { changes, detail } = wordsOf(form.host.localize);
  const more = alsoOffered(form.host.supportCase() ?? before, draft, form.files.offered);
  if (!more.length || !draft.actions.length || phase !== 'editing') return nothing;
  return html`<div class="row also-row">
    <span class="muted">${changes.also}</span>
    ${more.map((action) =>
      button({
        label: actionLabel(action, detail),
        icon: plusIcon(),
        look: 'quiet',
        onClick: () => form.take(action),
      }),
    )}
  </div>`;
}

/** Why nothing was done, and what to do about it; everything that was entered stands above. */
function failure(form: ChangeForm, { error, said }: FormState) {
  if (!error) return nothing;
  const { changes, common, errors } = wordsOf(form.host.localize);
  if (error.kind === 'unauthenticated') {
    const { element, store } = form.host;
    const signsIn = signInPlaceOf(element).isHere(store()!, true);
    return notice({
      level: 'error',
      content: common.sessionEnded,
      text: common,
      actions: signsIn
        ? button({ label: common.signIn, onClick: () => form.signIn() })
        : button({ label: common.retry, icon: refreshIcon(), onClick: () => form.submit(true) }),
    });
  }
  const others = Object.entries(error.fields ?? {}).filter(([, text]) => !Object.values(said).includes(text));
  const what = isDefinite(error) || error.kind === 'offline' ? changes.failed : changes.uncertain;
  return notice({
    level: 'error',
    content: html`${what} ${failureText(error, errors)} ${error.kind === 'offline' ? changes.online : nothing}
    ${others.map(([, text]) => html`<p>${text}</p>`)}`,
    remedy: { ...error.remedy, reference: error.remedy?.reference ?? error.reference },
    text: common,
    copying: form.host.copying,
  });
}
