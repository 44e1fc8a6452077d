import type { FormAnswer, FormContext, NewOption, Option, OptionPage, OptionQuery } from '../model/forms.js';
import * as port from '../port/forms.js';
import type { Resource } from './resource.js';
import { SupportError } from '../port/error.js';
import { type SupportStore, column } from './store.js';

export const forms = column((store: SupportStore) => ({
  get(context: FormContext): Resource<FormAnswer> | undefined {
    return store.resource<FormAnswer>('forms.get', context, (engine) => ({
      tags: [],
      read: (signal) => engine.call('forms.get', port.get, context, store.call({ signal })),
    }));
  },

  /** Options that are followed: those of a choice that depends on other answers. */
  choices(query: OptionQuery): Resource<OptionPage> | undefined {
    return store.resource<OptionPage>('forms.options', query, (engine) => ({
      tags: [],
      read: (signal) => engine.call('forms.options', port.options, query, store.call({ signal })),
    }));
  },

  /** Options looked for while typing: the signal ends what nobody waits for. */
  search(query: OptionQuery, signal?: AbortSignal): Promise<OptionPage> {
    const { engine } = store;
    if (!engine) return Promise.reject(new SupportError('unavailable', { code: 'no-backend' }));
    return engine.call('forms.options', port.options, query, store.call(signal && { signal }));
  },

  /** Makes a new option. The same values sent again after a lost answer should carry the same key. */
  addOption(input: NewOption, key: string): Promise<Option> {
    return store.write('forms.addOption', port.addOption, input, { key });
  },
}));
