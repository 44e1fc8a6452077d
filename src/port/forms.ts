import {
  Field,
  FormAnswer,
  type FormContext,
  type NewOption,
  Option,
  OptionPage,
  type OptionQuery,
} from '../model/forms.js';
import { read, write } from './operation.js';

export const get = /* @__PURE__ */ read<FormContext>()('POST /forms/get', FormAnswer, {
  at: ['form', 'fields'],
  of: Field,
});
export const options = /* @__PURE__ */ read<OptionQuery>()('POST /forms/options', OptionPage, {
  at: ['items'],
  of: Option,
});
export const addOption = /* @__PURE__ */ write<NewOption>()('POST /forms/option', Option);
