import { html, type TemplateResult } from 'lit';
import type { CategoryBrowser } from '../../controls/category-browser.js';
import { categoryMessages } from '../../messages/en/categories.js';
import { fieldOf } from '../../model/form-rules.js';
import type { Field, Option } from '../../model/forms.js';
import { chevronEndIcon } from '../../styles/icons.js';
import type { Lookups } from './lookups.js';
import type { Sheet } from './sheet.js';

/** «Browse all»: the code of the tree, and each of its branches, come when they are opened for the first time. */
export class CategoryTree {
  readonly #sheet: Sheet;
  readonly #lookups: Lookups;
  readonly #browsers = new Map<string, CategoryBrowser>();
  #Browser: typeof CategoryBrowser | undefined;

  constructor(sheet: Sheet, lookups: Lookups) {
    this.#sheet = sheet;
    this.#lookups = lookups;
  }

  render(field: Field): TemplateResult {
    const { answers, idOf, localize } = this.#sheet;
    const text = localize.text(categoryMessages);
    const id = `${idOf(field.id)}-browse`;
    const [chosen] = answers.chosen(field);
    return html`<div id=${id}>
      ${
        this.#browser(field)?.render({ id: `${id}-tree`, label: field.label, chosen: chosen?.id, text }) ??
        html`<details class="browse" @toggle=${() => void this.#open(id)}>
          <summary>${chevronEndIcon()}<span>${text.browse}</span></summary>
          <p class="muted">${text.loading}</p>
        </details>`
      }
    </div>`;
  }

  /** Opens the whole tree, and goes there. */
  show(field: Field): void {
    const details = this.#sheet.host.renderRoot.querySelector<HTMLDetailsElement>(
      `#${this.#sheet.idOf(field.id)}-browse > details`,
    );
    if (!details) return;
    // Its code, and its first branch, come with the opening; focus stays where they will be.
    details.open = true;
    details.querySelector('summary')?.focus();
  }

  outdate(fields: Iterable<string>): void {
    const { host, idOf } = this.#sheet;
    for (const id of fields) {
      this.#browsers.get(id)?.reset();
      // An open one would stand there empty.
      host.renderRoot.querySelector(`#${idOf(id)}-browse > details`)?.removeAttribute('open');
    }
  }

  #browser(field: Field): CategoryBrowser | undefined {
    let browser = this.#browsers.get(field.id);
    if (browser || !this.#Browser) return browser;
    const now = () => fieldOf(this.#sheet.answers.form!, field.id) ?? field;
    browser = new this.#Browser(this.#sheet.host, {
      children: async (under, signal) => (await this.#lookups.ask(now(), { under }, signal)).items,
      onChoose: (choice) => this.#lookups.choose(now(), choice as Option),
    });
    this.#browsers.set(field.id, browser);
    return browser;
  }

  async #open(id: string): Promise<void> {
    if (this.#Browser) return;
    const { host } = this.#sheet;
    this.#Browser = (await import('../../controls/category-browser.js')).CategoryBrowser;
    host.requestUpdate();
    await host.updateComplete;
    // The same disclosure, now with its tree: open as it was, and focused as it was.
    const details = host.renderRoot.querySelector<HTMLDetailsElement>(`#${id} > details`);
    details?.setAttribute('open', '');
    details?.querySelector('summary')?.focus();
  }
}
