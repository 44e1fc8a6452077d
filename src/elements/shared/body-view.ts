import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { bodyMessages } from '../../messages/en/bodies.js';
import type { Text } from '../../messages/part.js';
import type { Body } from '../../model/feed.js';
import { unstacked } from '../../model/showable.js';
import { imageIcon } from '../../styles/icons.js';
import type { Drawn } from './body-nodes.js';

export interface BodyViewOptions {
  text: Text<typeof bodyMessages>;
  /** Rank of the heading that the body stands under. */
  headingLevel: number;
  /** Draws a picture that came with the message, where there is one of this name. */
  inline?: ((cid: string) => Promise<Element | undefined>) | undefined;
}

/**
 * Shows one body that somebody wrote. Reading and building come with the first body that there is; what cannot be read at
 * all is shown as it came, as text.
 */
export class BodyView {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #body: Body | undefined;
  #options: BodyViewOptions | undefined;
  #drawn: Drawn | undefined;
  #failed = false;
  #pictures = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  render(body: Body, options: BodyViewOptions): TemplateResult {
    const { text } = options;
    const other = body.text !== this.#body?.text || body.format !== this.#body.format;
    if (other || text !== this.#options?.text || options.headingLevel !== this.#options.headingLevel) {
      this.#body = body;
      this.#options = options;
      if (other) this.#pictures = this.#failed = false;
      if (other) this.#drawn = undefined;
      void this.#draw();
    }
    const { element, more, remotePictures = 0, plain } = this.#drawn ?? {};
    if (this.#failed) return html`<div class="body text" dir="auto">${unstacked(body.text.slice(0, 20_000))}</div>`;
    if (!element) return html`<p class="muted" aria-busy="true">${text.loading}</p>`;
    return html`
      ${plain ? html`<p class="muted small">${text.plain}</p>` : nothing} ${element}
      ${more === undefined ? nothing : button({ label: text.more, onClick: () => void this.#draw(this.#drawn) })}
      ${
        remotePictures && !this.#pictures
          ? html`<p class="row">
              ${button({ label: text.pictures(remotePictures), icon: imageIcon(), onClick: () => this.#loadPictures() })}
              <span class="muted small">${text.picturesHint}</span>
            </p>`
          : nothing
      }
    `;
  }

  #loadPictures(): void {
    this.#pictures = true;
    void this.#draw();
  }

  async #draw(after?: Drawn): Promise<void> {
    const body = this.#body!;
    const { text, headingLevel, inline } = this.#options!;
    try {
      const { drawBody } = await import('./body-nodes.js');
      const drawn = await drawBody(body, { labels: text, headingLevel, pictures: this.#pictures, inline, after });
      // Somebody may have gone to another case meanwhile.
      if (body !== this.#body) return;
      this.#drawn = drawn;
    } catch {
      // What reads and builds could not be loaded: better the raw text than none.
      if (body === this.#body) this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
