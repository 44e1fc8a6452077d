import { html, nothing } from 'lit';
import { Follow } from '../../context/follow.js';
import { outsideLink } from '../../controls/link.js';
import { formClosedMessages } from '../../messages/en/form-closed.js';
import { refused } from '../../model/decision.js';
import { fieldWithRole } from '../../model/form-rules.js';
import type { Page } from '../../model/page.js';
import type { Route } from '../../model/routes.js';
import type { Snapshot } from '../../store/resource.js';
import { routes } from '../../store/routes.js';
import type { Filling } from './filling.js';
import type { Sheet } from './sheet.js';

/** Where a request is taken in the vendor's other portal: the way to those that were filed there before. */
export class OtherPortal {
  readonly #sheet: Sheet;
  readonly #asked: Follow<Snapshot<Page<Route>>>;

  constructor(sheet: Sheet, filling: Filling) {
    this.#sheet = sheet;
    this.#asked = new Follow(sheet.host, () => {
      const { answers, store } = sheet;
      if (!filling.elsewhere || !store.offers('routes.list')) return undefined;
      const field = answers.form && fieldWithRole(answers.form, 'product');
      const product = field && answers.valueOf(field.id);
      const { customer } = filling.acting;
      return routes(store).list({
        ...(customer !== undefined && { for: customer }),
        ...(typeof product === 'string' && { product }),
      });
    });
  }

  render() {
    const { localize, words } = this.#sheet;
    const found = (this.#asked.current?.value?.items ?? []).filter(
      ({ kind, href, can }) => kind === 'portal' && href && !refused(can),
    );
    return found.length
      ? html`<ul class="earlier" role="list" aria-label=${localize.text(formClosedMessages).filedThere}>
          ${found.map(
            ({ label, purpose, href }) =>
              html`<li>
                ${outsideLink(href, html`<bdi>${label}</bdi>`, words.common)}
                ${purpose ? html`<span class="line muted"><bdi>${purpose}</bdi></span>` : nothing}
              </li>`,
          )}
        </ul>`
      : nothing;
  }
}
