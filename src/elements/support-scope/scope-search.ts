import { html, type TemplateResult } from 'lit';
import { Combobox } from '../../controls/combobox.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import { scopeMessages } from '../../messages/en/scope.js';
import type { Localize } from '../../messages/localize.js';
import { combobox } from '../../styles/combobox.js';
import { fields } from '../../styles/fields.js';
import { adopt } from '../shared/adopt.js';
import type { Standing } from './standing.js';

export interface SearchOptions {
  localize: Localize;
  announce: Speak;
  scopes: () => readonly Standing[];
  choose: (scope: Standing) => void;
}

/** Many scopes: found by typing part of a name. Comes only where there are many. */
export class ScopeSearch {
  readonly #options: SearchOptions;
  readonly #combobox: Combobox;

  constructor(host: ControlHost, options: SearchOptions) {
    this.#options = options;
    adopt(host, fields, combobox);
    this.#combobox = new Combobox(host, {
      search: async (text) => {
        const { localize, scopes } = options;
        const t = localize.text(scopeMessages);
        const wanted = text.toLocaleLowerCase(localize.code);
        const found = scopes().filter(({ name }) => name.toLocaleLowerCase(localize.code).includes(wanted));
        return {
          options: found.map(({ id, name, signedOut }) => ({
            id,
            label: name,
            ...(signedOut && { hint: t.signedOut }),
          })),
          total: found.length,
        };
      },
      onChoose: ({ id }) => {
        const scope = options.scopes().find((each) => each.id === id);
        if (scope) options.choose(scope);
      },
      onRemove: () => {},
      announce: options.announce,
    });
  }

  render(): TemplateResult {
    const { localize } = this.#options;
    const t = localize.text(scopeMessages);
    return html`<div class="search">
      ${this.#combobox.render({
        id: 'another',
        label: t.another,
        placeholder: t.hint,
        required: true,
        chosen: [],
        text: localize.text(fieldMessages),
        lookup: localize.text(lookupMessages),
      })}
    </div>`;
  }
}
