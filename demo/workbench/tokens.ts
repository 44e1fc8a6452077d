import { html } from 'lit';
import { copyButton } from './copy.js';

/** The brand tier: what a portal normally sets. `docs/theming.md` has the others. */
const tokens = [
  ['--support-color-accent', 'color'],
  ['--support-color-on-accent', 'color'],
  ['--support-color-accent-text', 'color'],
  ['--support-color-surface', 'color'],
  ['--support-color-text', 'color'],
  ['--support-radius', 'text'],
  ['--support-font-family', 'text'],
] as const;

const page = () => document.documentElement.style;

const written = () => {
  const lines = tokens.flatMap(([name]) => {
    const value = page().getPropertyValue(name).trim();
    return value ? [`  ${name}: ${value};`] : [];
  });
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing set: the theme and the defaults hold. */';
};

/** Sets the brand tokens on the page and gives the CSS to paste. */
export function tokenEditor() {
  const set = (name: string) => (event: Event) => {
    page().setProperty(name, (event.target as HTMLInputElement).value);
    refresh(event);
  };
  const reset = (event: Event) => {
    for (const [name] of tokens) page().removeProperty(name);
    (event.target as Element).closest('form')?.reset();
    refresh(event);
  };
  const refresh = (event: Event) => {
    const output = (event.target as Element).closest('details')?.querySelector('pre');
    if (output) output.textContent = written();
  };
  return html`<details>
    <summary>Tokens</summary>
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${tokens.map(
        ([name, type]) =>
          html`<label><code>${name}</code><input type=${type} @input=${set(name)} @change=${set(name)} /></label>`,
      )}
    </form>
    <pre tabindex="0" aria-label="CSS">${written()}</pre>
    <p>${copyButton('Copy the CSS', written)} <button type="button" @click=${reset}>Reset</button></p>
  </details>`;
}
