import { Field, FormAnswer, FormContext, NewOption, Option, OptionPage, OptionQuery } from '../model/forms.js';
import { read, write } from './operation.js';

export const forms = {
  get: read('POST /forms/get', FormContext, FormAnswer, { at: ['form', 'fields'], of: Field }),
  options: read('POST /forms/options', OptionQuery, OptionPage, { at: ['items'], of: Option }),
  addOption: write('POST /forms/option', NewOption, Option),
};
