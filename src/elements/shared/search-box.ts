import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { searchIcon } from '../../styles/icons.js';

export interface SearchWords {
  search: string;
  searchHint: string;
  searchButton: string;
}

/** Where the words of a search are written, and what sends it: inside a form, in a `.search`. */
export const searchBox = (words: SearchWords, text: string): TemplateResult =>
  html`<label class="visually-hidden" for="text">${words.search}</label>
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
    ${button({ label: words.searchButton, type: 'submit' })}`;
