import { fixture } from '@open-wc/testing';
import { html, LitElement, type CSSResult } from 'lit';
import { badges } from '../../src/styles/badges.js';
import { base } from '../../src/styles/base.js';
import { buttons } from '../../src/styles/buttons.js';
import { choices } from '../../src/styles/choices.js';
import { combobox } from '../../src/styles/combobox.js';
import { dialogs } from '../../src/styles/dialogs.js';
import { facts } from '../../src/styles/facts.js';
import { fields } from '../../src/styles/fields.js';
import { files } from '../../src/styles/files.js';
import { notices } from '../../src/styles/notices.js';
import { pages } from '../../src/styles/pages.js';
import { tokens } from '../../src/styles/tokens.js';
import { tree } from '../../src/styles/tree.js';

/** An element that shows one control, in the sheets of the kit. */
export class Stage extends LitElement {
  static override styles: CSSResult[] = [
    tokens,
    base,
    buttons,
    fields,
    choices,
    combobox,
    files,
    dialogs,
    tree,
    notices,
    pages,
    badges,
    facts,
  ];
  draw: (stage: Stage) => unknown = () => html``;
  readonly spoken: string[] = [];
  readonly announce = (text: string, { urgent = false } = {}): void => {
    this.spoken.push(urgent ? `${text} (urgent)` : text);
  };

  override render() {
    return html`<section part="base" aria-label="Stage">${this.draw(this)}</section>`;
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }
  all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
  /** The text a person reads, without what is only there for screen readers. */
  reads(selector: string): string {
    return this.find(selector).textContent!.replaceAll(/\s+/g, ' ').trim();
  }
  get focused(): Element | null {
    return this.shadowRoot!.activeElement;
  }
}
customElements.define('test-stage', Stage);

/** Shows a control; `make` gets the element first, for controllers. */
export async function stage(make: (stage: Stage) => () => unknown): Promise<Stage> {
  const element = new Stage();
  element.draw = make(element);
  const holder = await fixture<HTMLElement>(html`<div>${element}</div>`);
  const shown = holder.firstElementChild as Stage;
  await shown.updateComplete;
  return shown;
}

/** Waits until something holds: for answers of the browser that have no event of their own. */
export async function until(holds: () => boolean): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 3000) throw new Error(`never came true: ${holds.toString()}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
