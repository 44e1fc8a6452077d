import 'casekit/define/support-case-form';
import 'casekit/define/support-provider';
import { formBackend } from '../forms.js';
import { main, painted, stage } from '../stage.js';
import type { SupportBackend } from '../../src/port/backend.js';

export interface FormPage {
  fields: number;
  forms: number;
}

let backend: SupportBackend;
let page: FormPage;
const forms = () => [...document.querySelectorAll('support-case-form')];
const inputs = (form: Element) => form.shadowRoot?.querySelectorAll('input, select, textarea').length ?? 0;

stage({
  prepare(asked: FormPage) {
    page = asked;
    backend = formBackend(page.fields);
  },
  /** Every question of every form can be answered. */
  async show() {
    const provider = document.createElement('support-provider');
    provider.backend = backend;
    for (let at = 0; at < page.forms; at++) {
      const form = document.createElement('support-case-form');
      form.setAttribute('kind', `form${at + 1}`);
      provider.append(form);
    }
    main().append(provider);
    await painted(() => forms().every((form) => inputs(form) >= page.fields), 1);
  },
  /** What works on the forms that are in sight has come: they say who files, and take what was written meanwhile. */
  whole: () => painted(() => forms()[0]!.shadowRoot!.querySelector('.involved')),
  /** Sends it empty, so that every field has an error. */
  async complain() {
    const root = forms()[0]!.shadowRoot!;
    root.querySelector('form')!.requestSubmit();
    await painted(() => root.querySelectorAll('.field.invalid').length === page.fields);
  },
  focus() {
    forms()[0]!.shadowRoot!.querySelector<HTMLElement>('input')!.focus();
  },
});
