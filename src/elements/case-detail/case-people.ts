import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.js';
import { offered } from '../../model/decision.js';
import { closeIcon, eyeIcon, userIcon } from '../../styles/icons.js';
import type { View } from './view.js';

export interface PeopleView extends View {
  onUnshare: (id: string, name: string) => void;
}

/** Who sees the case: by right, and because somebody shared it with them. */
export function casePeople(view: PeopleView) {
  const { supportCase, t, heading } = view;
  const { visibleTo = [], sharedWith = [] } = supportCase;
  const mayUnshare = offered(supportCase.can['share']) && view.store.offers('cases.change');
  return html`
    ${
      visibleTo.length
        ? html`<div class="part">
            ${heading(t.visibleTo, 1)}
            <ul class="lines">
              ${visibleTo.map((who) => html`<li>${eyeIcon()}<bdi>${who}</bdi></li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      sharedWith.length
        ? html`<div class="part">
            ${heading(t.sharedWith, 1)}
            <ul class="lines">
              ${repeat(
                sharedWith,
                ({ id }) => id,
                ({ id, label, address }) => {
                  const name = address ?? label ?? id;
                  return html`<li>
                    ${userIcon()}<span
                      ><bdi>${label ?? name}</bdi>${
                        address && label && address !== label
                          ? html` <span class="muted"><bdi>${address}</bdi></span>`
                          : nothing
                      }</span
                    >
                    ${
                      mayUnshare
                        ? button({
                            id: `unshare-${id}`,
                            label: t.unshare(name),
                            icon: closeIcon(),
                            iconOnly: true,
                            look: 'quiet',
                            onClick: () => view.onUnshare(id, name),
                          })
                        : nothing
                    }
                  </li>`;
                },
              )}
            </ul>
          </div>`
        : nothing
    }
  `;
}
