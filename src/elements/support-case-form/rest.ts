import { Copying } from '../../controls/copy.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { RemovalFocus } from '../../controls/removal-focus.js';
import type { Field } from '../../model/forms.js';
import { facts } from '../../styles/facts.js';
import { badges } from '../../styles/badges.js';
import { combobox } from '../../styles/combobox.js';
import { files } from '../../styles/files.js';
import { tree } from '../../styles/tree.js';
import { adopt } from './adopt.js';
import { asides } from './asides.js';
import { CategoryTree } from './category-tree.js';
import { Consequences } from './consequences.js';
import { countOf } from './counts.js';
import { lookupField, notices, optionsFailed, remedyOf } from './field-extras.js';
import { EarlierCase } from './follow-up.js';
import { Involved } from './involved.js';
import { Lookups } from './lookups.js';
import { momentOf } from './moments.js';
import { OtherPortal } from './other-portal.js';
import { PinnedSpeech } from './pinned.js';
import { places } from './places.js';
import { readersNote } from './readers.js';
import { type Sendable, Sending } from './sending.js';
import { styles } from './sending.styles.js';
import { Starting } from './starting.js';
import { Trays } from './trays.js';
import { unavailable } from './unavailable.js';

/**
 * What a form needs once somebody works on it, and not to be shown: looking things up, taking files, what an answer does to
 * others, checking, sending. It comes right after the first paint.
 */
export class Rest {
  readonly removal: RemovalFocus;
  readonly copying: Copying;
  readonly lookups: Lookups;
  readonly trees: CategoryTree;
  readonly trays: Trays;
  readonly consequences: Consequences;
  readonly starting: Starting;
  readonly earlier: EarlierCase;
  readonly involved: Involved;
  readonly otherPortal: OtherPortal;
  readonly sending: Sending;
  readonly lookupField = lookupField;
  readonly optionsFailed = optionsFailed;
  readonly notices = notices;
  readonly remedyOf = remedyOf;
  readonly places = places;
  readonly asides = asides;
  readonly countOf = countOf;
  readonly momentOf = momentOf;
  readonly unavailable = unavailable;
  readonly readersNote = readersNote;

  constructor(form: Sendable, create: (field: Field, text: string) => void) {
    const { sheet, filling } = form;
    const { host, announce } = sheet;
    adopt(host, combobox, files, badges, tree, facts, styles);
    new KeptFocus(host);
    this.removal = new RemovalFocus(host);
    this.copying = new Copying(host, announce);
    this.lookups = new Lookups(sheet, create);
    this.trees = new CategoryTree(sheet, this.lookups);
    this.trays = new Trays(
      sheet,
      () => filling.keeping.retention?.slot,
      () => filling.wroteFiles(),
    );
    this.consequences = new Consequences(sheet, () => filling.keeping.keep());
    this.starting = new Starting(sheet, filling, () => form.customer);
    this.involved = new Involved(sheet, () => filling.acting.customer);
    this.otherPortal = new OtherPortal(sheet, filling);
    this.earlier = new EarlierCase(sheet, () => form.wanted.followUpOf);
    this.sending = new Sending(form);
    new PinnedSpeech(form);
  }
}
