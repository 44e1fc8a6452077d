import { html, nothing, type ReactiveController } from 'lit';
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

/** Where a request is taken in the vendor's other portal: that it is, and the way to those that were filed there before. */
export class OtherPortal implements ReactiveController {
  readonly #sheet: Sheet;
  readonly #filling: Filling;
  readonly #asked: Follow<Snapshot<Page<Route>>>;
  #told = false;

  constructor(sheet: Sheet, filling: Filling) {
    this.#sheet = sheet;
    this.#filling = filling;
    sheet.host.addController(this);
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

  /** Whoever listens has just given an answer, and the questions below it have gone. */
  hostUpdated(): void {
    const { answers, localize, rest } = this.#sheet;
    const { elsewhere } = this.#filling;
    const isGone = !!elsewhere && !!answers.form;
    if (isGone === this.#told) return;
    this.#told = isGone;
    const title = localize.text(formClosedMessages).elsewhere;
    if (isGone) rest?.consequences.say([title, elsewhere.reason].filter(Boolean).join('. '));
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
