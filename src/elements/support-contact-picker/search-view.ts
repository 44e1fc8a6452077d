import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { searchIcon } from '../../styles/icons.js';
import type { Words } from './words.js';

/** Searching by text: asked on submit. */
export function search({
  text,
  words: { picker },
  onSearch,
}: {
  text: string;
  words: Words;
  onSearch: (text: string) => void;
}): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSearch((event.currentTarget as HTMLFormElement).querySelector('input')!.value.trim());
  };
  return html`<form class="no-print" role="search" aria-label=${picker.search} novalidate @submit=${submit}>
    <div class="search">
      <label class="visually-hidden" for="text">${picker.search}</label>
      <div class="box">
        ${searchIcon()}
        <input
          id="text"
          class="input"
          part="input"
          type="search"
          name="text"
          maxlength="500"
          autocomplete="off"
          enterkeyhint="search"
          placeholder=${picker.searchHint}
          .value=${text}
        />
      </div>
      ${button({ label: picker.searchButton, type: 'submit' })}
    </div>
  </form>`;
}
