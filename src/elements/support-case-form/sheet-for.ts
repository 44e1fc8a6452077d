import type { ControlHost, Speak } from '../../controls/host.js';
import { commonMessages } from '../../messages/en/common.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { formMessages } from '../../messages/en/form.js';
import type { Localize } from '../../messages/localize.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { SupportStore } from '../../store/store.js';
import { Answers } from './answers.js';
import type { Filling, Wanted } from './filling.js';
import { Options } from './options.js';
import type { Sheet } from './sheet.js';

/** What the parts of the form need of their element. */
export interface FormElement {
  readonly host: ControlHost;
  readonly localize: Localize;
  readonly announce: Speak;
  readonly heading: Sheet['heading'];
  store(): SupportStore | undefined;
  session(): Session | undefined;
  wanted(): Wanted & { layout: string };
  failed(error: SupportError): void;
}

/** The sheet of an element. `filling` is asked for late: it is made with the sheet. */
export function sheetFor(element: FormElement, filling: () => Filling): Sheet {
  const { host, localize, announce, heading } = element;
  const ids = new Map<string, string>();
  const sheet: Sheet = {
    host,
    localize,
    announce,
    heading,
    answers: new Answers(),
    rest: undefined,
    early: new Map(),
    get store() {
      return element.store()!;
    },
    get session() {
      return element.session();
    },
    get words() {
      return {
        form: localize.text(formMessages),
        fields: localize.text(fieldMessages),
        common: localize.text(commonMessages),
      };
    },
    get options() {
      return options;
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
      filling().edit(field, value, option);
      sheet.rest?.sending.wrote(field);
    },
    type: (field, text) => filling().type(field, text),
  };
  const options = new Options(sheet);
  return sheet;
}
