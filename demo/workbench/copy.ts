import { html } from 'lit';

/** Copies a text and says whether that worked. */
export const copyButton = (label: string, text: () => string) => {
  const copy = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Not copied: the browser refused';
    }
    setTimeout(() => (button.textContent = label), 2000);
  };
  return html`<button type="button" @click=${copy}>${label}</button>`;
};
