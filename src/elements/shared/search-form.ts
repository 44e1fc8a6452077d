import { html, type TemplateResult } from 'lit';
import { type SearchWords, searchBox } from './search-box.js';

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
    <div class="search">${searchBox(words, text)}</div>
  </form>`;
}
