import { Copying } from '../../controls/copy.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import { RemovalFocus } from '../../controls/removal-focus.js';
import { commonMessages } from '../../messages/en/common.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { formMessages } from '../../messages/en/form.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import type { Localize } from '../../messages/localize.js';
import type { Field } from '../../model/forms.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { SupportStore } from '../../store/store.js';
import { Answers } from './answers.js';
import type { Filling, Wanted } from './filling.js';
import { Lookups } from './lookups.js';
import type { Sheet } from './sheet.js';
import { Trays } from './trays.js';

/** What the parts of the form need of their element. */
export interface FormElement {
  readonly host: ControlHost;
  readonly store: SupportStore | undefined;
  readonly session: Session | undefined;
  readonly localize: Localize;
  readonly wanted: Wanted & { layout: string };
  readonly announce: Speak;
  readonly heading: Sheet['heading'];
  failed(error: SupportError): void;
}

/** The sheet of an element. `filling` is asked for late: it is made with the sheet. */
export function sheetFor(
  element: FormElement,
  filling: () => Filling,
  create: (field: Field, text: string) => void,
  complaint: Sheet['complaint'],
  wrote: (field: Field) => void,
): Sheet {
  const { host, localize, announce, heading } = element;
  const ids = new Map<string, string>();
  const sheet: Sheet = {
    host,
    localize,
    announce,
    heading,
    answers: new Answers(),
    removal: new RemovalFocus(host),
    copying: new Copying(host, announce),
    get store() {
      return element.store!;
    },
    get session() {
      return element.session;
    },
    get words() {
      return {
        form: localize.text(formMessages),
        fields: localize.text(fieldMessages),
        lookup: localize.text(lookupMessages),
        common: localize.text(commonMessages),
      };
    },
    get lookups() {
      return lookups;
    },
    get trays() {
      return trays;
    },
    idOf(field) {
      let id = ids.get(field);
      if (!id) ids.set(field, (id = `f${ids.size}`));
      return id;
    },
    edit(field, value, option) {
      filling().edit(field, value, option);
      wrote(field);
    },
    complaint,
    type: (field, text) => filling().type(field, text),
  };
  const lookups = new Lookups(sheet, create);
  const trays = new Trays(sheet);
  return sheet;
}
