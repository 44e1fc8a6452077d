import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.js';
import type { Session } from '../../model/session.js';
import { offered } from '../../model/decision.js';
import { closeIcon, eyeIcon, mailIcon, userIcon } from '../../styles/icons.js';
import type { Shares } from './unsharing.js';
import type { View } from './view.js';

export interface PeopleView extends View {
  session: Session | undefined;
  onTakeOff: (from: Shares, id: string, name: string) => void;
}

export const rowButtonId = (from: Shares, id: string): string => `${from === 'share' ? 'unshare' : 'unalert'}-${id}`;

/** Who sees the case: by right, and because somebody shared it with them. Who else hears of it. */
export function casePeople(view: PeopleView) {
  const { supportCase, session, t, heading } = view;
  const { customer, visibleTo, sharedWith = [] } = supportCase;
  // Not said is no «no»: what was filed for somebody else is written as if they read it.
  const isSilent = visibleTo === undefined && customer && !customer.own && session?.side === 'partner';
  // Those it is shared with stand beside, where one can take them off again.
  const shared = new Set(sharedWith.flatMap(({ address, label }) => [address, label]));
  const others = visibleTo?.filter((who) => !shared.has(who)) ?? [];
  const rows = sharedWith.map(({ id, label, address }) => ({ id, label: label ?? address ?? id, address }));
  return html`
    ${
      others.length || isSilent
        ? html`<div class="part">
            ${heading(t.visibleTo, 1)}
            ${
              isSilent
                ? html`<p class="muted">${t.visiblePerhaps}</p>`
                : html`<ul class="lines">
                    ${others.map((who) => html`<li>${eyeIcon()}<bdi>${who}</bdi></li>`)}
                  </ul>`
            }
          </div>`
        : nothing
    }
    ${
      rows.length
        ? html`<div class="part">
            ${heading(t.sharedWith, 1)}
            <p class="muted small">${t.sharedHint}</p>
            ${people(view, 'share', rows)}
          </div>`
        : nothing
    }
    ${alerts(view)}
  `;
}

/** Where mails about this case go: to who filed it, as that person wants it, and to these. */
function alerts(view: PeopleView) {
  const { supportCase, t, heading, session } = view;
  const { alertsTo = [], filedBy, can } = supportCase;
  if (!alertsTo.length && !offered(can['alerts'])) return nothing;
  const standing = session?.alerts?.address;
  const isOwn = filedBy?.id !== undefined && filedBy.id === session?.person.id;
  return html`<div class="part">
    ${heading(t.alertsTo, 1)}
    <p class="muted small">
      ${alertsTo.length ? t.alertsAlso : t.alertsFiler}
      ${isOwn && standing !== undefined ? t.alertsStanding(`\u2068${standing}\u2069`) : nothing}
    </p>
    ${
      alertsTo.length
        ? people(
            view,
            'alerts',
            alertsTo.map((address) => ({ id: address, label: address, address })),
          )
        : nothing
    }
  </div>`;
}

interface PersonRow {
  id: string;
  label: string;
  address: string | undefined;
}

function people(view: PeopleView, from: Shares, rows: readonly PersonRow[]) {
  const { supportCase, store, t } = view;
  const mayTakeOff = offered(supportCase.can[from]) && store.offers('cases.change');
  return html`<ul class="lines">
    ${repeat(
      rows,
      ({ id }) => id,
      ({ id, label, address }) => {
        const name = address ?? label;
        return html`<li>
          ${from === 'share' ? userIcon() : mailIcon()}<span
            ><bdi>${label}</bdi>${
              address && address !== label ? html` <span class="muted"><bdi>${address}</bdi></span>` : nothing
            }</span
          >
          ${
            mayTakeOff
              ? button({
                  id: rowButtonId(from, id),
                  label: from === 'share' ? t.unshare(name) : t.unalert(name),
                  icon: closeIcon(),
                  iconOnly: true,
                  look: 'quiet',
                  onClick: () => view.onTakeOff(from, id, name),
                })
              : nothing
          }
        </li>`;
      },
    )}
  </ul>`;
}
