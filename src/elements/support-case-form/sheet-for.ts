import type { TemplateResult } from 'lit';
import type { ControlHost, Speak } from '../../controls/host.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { formMessages } from '../../messages/en/form.js';
import type { Localize } from '../../messages/localize.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { SupportStore } from '../../store/store.js';
import type { Filling, Wanted } from './filling.js';
import { Given } from './given.js';
import type { Sight } from './sheet.js';

/** What the parts of the form need of their element. */
export interface FormElement {
  readonly host: ControlHost;
  readonly localize: Localize;
  readonly announce: Speak;
  readonly heading: Sight['heading'];
  situation(
    snapshot: { status: string; error?: SupportError } | undefined,
    words: { loading: string; failed: string },
    retry: () => void,
  ): TemplateResult | undefined;
  store(): SupportStore | undefined;
  /** That of the provider. */
  page(): SupportStore | undefined;
  session(): Session | undefined;
  wanted(): Wanted & { layout: string };
  failed(error: SupportError): void;
}

/** What the form of an element is drawn from. What is answered before there is a `filling` is noted down for it. */
export function sheetFor(element: FormElement, filling: () => Filling | undefined): Sight {
  const { host, localize, announce, heading } = element;
  const ids = new Map<string, string>();
  const sheet: Sight = {
    host,
    localize,
    announce,
    heading,
    answers: new Given(),
    options: undefined,
    rest: undefined,
    early: new Map(),
    edits: [],
    get store() {
      return element.store()!;
    },
    get page() {
      return element.page();
    },
    get session() {
      return element.session();
    },
    get words() {
      return {
        form: localize.text(formMessages),
        fields: localize.text(fieldMessages),
        ...(sheet.common && { common: sheet.common() }),
      };
    },
    idOf(field) {
      let id = ids.get(field);
      if (!id) ids.set(field, (id = `f${ids.size}`));
      return id;
    },
    complaint(field) {
      const complaint = sheet.answers.complaints.get(field.id);
      return complaint && sheet.rest?.sending.complaint(complaint, field);
    },
    edit(field, value, option) {
      const now = filling();
      if (now) {
        now.edit(field, value, option);
        sheet.rest?.sending.wrote(field);
        return;
      }
      sheet.edits.push([field, value, option]);
      sheet.answers.put(field.id, value);
      host.requestUpdate();
    },
    type: (field, text) => filling()?.type(field, text),
  };
  return sheet;
}
