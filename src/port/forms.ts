import { Field, FormAnswer, FormContext, NewOption, Option, OptionPage, OptionQuery } from '../model/forms.js';
import { read, write } from './operation.js';

export const get = /* @__PURE__ */ read('POST /forms/get', FormContext, FormAnswer, {
  at: ['form', 'fields'],
  of: Field,
});
export const options = /* @__PURE__ */ read('POST /forms/options', OptionQuery, OptionPage, {
  at: ['items'],
  of: Option,
});
export const addOption = /* @__PURE__ */ write('POST /forms/option', NewOption, Option);
