import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.js';
import { remedy } from '../../controls/remedy.js';
import { SupportNavigateEvent } from '../../events/navigate.js';
import { type Decision, offered, refused } from '../../model/decision.js';
import {
  checkIcon,
  escalateIcon,
  flagIcon,
  lockIcon,
  mailIcon,
  paperclipIcon,
  plusIcon,
  shareIcon,
  undoIcon,
} from '../../styles/icons.js';
import { canonical } from '../../store/canonical.js';
import { endingOf } from './deadlines.js';
import type { DetailText, View } from './view.js';

/** Actions in the order of their buttons, with their icons and the words on them. */
const actions = {
  severity: [flagIcon, 'changeSeverity'],
  escalate: [escalateIcon, 'escalate'],
  share: [shareIcon, 'share'],
  alerts: [mailIcon, 'addAlerts'],
  files: [paperclipIcon, 'addFiles'],
  reopen: [undoIcon, 'reopen'],
  close: [checkIcon, 'close'],
} satisfies Record<string, [() => TemplateResult, keyof DetailText]>;
export type Action = keyof typeof actions;

export const isAction = (word: string): word is Action => Object.hasOwn(actions, word);

export const actionLabel = (action: Action, t: DetailText): string => t[actions[action][1]];
export const actionButtonId = (action: string): string => `action-${action}`;

export interface ActionsView extends View {
  /** The one whose form is being fetched. */
  loading: string | undefined;
  onAct: (action: Action) => void;
}

/** What may be done, as buttons; what may not and why, as text. */
export function caseActions(view: ActionsView): TemplateResult | typeof nothing {
  const { t, common, copying } = view;
  const all = (Object.keys(actions) as Action[]).map((action) => ({ action, decision: decisionFor(view, action) }));
  const possible = all.filter(({ decision }) => offered(decision));
  const impossible = all
    .filter(({ decision }) => refused(decision))
    .map(({ action, decision }) => ({ name: actionLabel(action, t), decision }));
  const mayCreate = view.store.may('cases.create');
  const follows = followsUp(view) && !refused(mayCreate);
  if (followsUp(view) && !follows) impossible.push({ name: t.followUp, decision: mayCreate });
  return html`
    ${
      possible.length || follows
        ? html`<div class="row no-print" role="group" aria-label=${t.actions}>
            ${repeat(
              possible,
              ({ action }) => action,
              ({ action }) =>
                button({
                  id: actionButtonId(action),
                  label: actionLabel(action, t),
                  icon: actions[action][0](),
                  part: 'secondary-action',
                  busy: view.loading === action && common.loading,
                  onClick: () => view.onAct(action),
                }),
            )}
            ${
              follows
                ? button({
                    label: t.followUp,
                    icon: plusIcon(),
                    part: 'secondary-action',
                    onClick: () => followUp(view),
                  })
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      impossible.length
        ? html`<ul class="refusals" aria-label=${t.notNow}>
            ${grouped(impossible).map(
              ({ names, decision, help }) =>
                html`<li>
                  ${lockIcon()}
                  <div>
                    <p>
                      <strong>${view.lead(view.tools.list(names))}</strong>
                      <span class="muted">${decision?.reason ?? common.refused}</span>
                    </p>
                    ${remedy(help, common, copying)}
                  </div>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  `;
}

/** What is refused for the same reason is said once; what helps with several in a row, below the last of them. */
function grouped(refusals: { name: string; decision: Decision | undefined }[]) {
  const groups = new Map<string, { names: string[]; decision: Decision | undefined }>();
  for (const { name, decision } of refusals) {
    const key = canonical([decision?.reason ?? null, decision?.remedy ?? null]);
    const group = groups.get(key);
    if (group) group.names.push(name);
    else groups.set(key, { names: [name], decision });
  }
  const told = [...groups.values()];
  const keyOf = (at: number) => canonical(told[at]?.decision?.remedy ?? null);
  return told.map((group, at) => ({
    ...group,
    help: at + 1 < told.length && keyOf(at) === keyOf(at + 1) ? undefined : group.decision?.remedy,
  }));
}

/** The case's own word, as far as this system can carry it out at all. */
function decisionFor({ supportCase, store, now }: View, action: Action): Decision | undefined {
  if (!store.offers('cases.change') && !(action === 'files' && store.offers('files.upload'))) return undefined;
  if (action === 'files' && (!store.offers('files.upload') || supportCase.fileRules?.when === 'none')) return undefined;
  // The window may have closed while the page was open.
  if (action === 'reopen' && endingOf(supportCase, now) === 'over' && !refused(supportCase.can['reopen']))
    return undefined;
  return Object.hasOwn(supportCase.can, action) ? supportCase.can[action] : undefined;
}

const followsUp = ({ supportCase, store, now }: View): boolean =>
  supportCase.reopen?.otherwise === 'follow-up' &&
  endingOf(supportCase, now) === 'over' &&
  store.offers('cases.create');

const followUp = ({ host, supportCase: { id } }: View) =>
  host.dispatchEvent(new SupportNavigateEvent({ to: 'follow-up', caseId: id }));
