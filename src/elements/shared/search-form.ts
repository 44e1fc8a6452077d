import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { searchIcon } from '../../styles/icons.js';

export interface SearchWords {
  search: string;
  searchHint: string;
  searchButton: string;
}

/** Searching by text: asked on submit. */
export function searchForm({
  text,
  words,
  onSearch,
}: {
  text: string;
  words: SearchWords;
  onSearch: (text: string) => void;
}): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSearch((event.currentTarget as HTMLFormElement).querySelector('input')!.value.trim());
  };
  return html`<form class="no-print" role="search" aria-label=${words.search} novalidate @submit=${submit}>
    <div class="search">
      <label class="visually-hidden" for="text">${words.search}</label>
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
          placeholder=${words.searchHint}
          .value=${text}
        />
      </div>
      ${button({ label: words.searchButton, type: 'submit' })}
    </div>
  </form>`;
}
