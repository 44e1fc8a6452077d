import type { TemplateResult } from 'lit';
import type { Copying } from '../../controls/copy.js';
import type { Localize } from '../../messages/localize.js';
import type { ContactPlan, PlanRow } from '../../store/contact-plan.js';
import type { Access } from './access.js';
import type { ChangeWords } from './change-words.js';
import type { Words } from './words.js';

/** What every part of the picker is drawn with. */
export interface PickerView {
  words: Words;
  localize: Localize;
  copying: Copying;
  access: Access;
  /** One's own organisation: what it has sold itself needs no word. */
  own: string | undefined;
  /** Of a section, one rank below the element's own. */
  heading: (content: unknown, id: string) => TemplateResult;
}

/** What a change is drawn with. */
export interface ChangeView extends PickerView {
  words: ChangeWords;
}

/** What a plan is drawn with, before it is confirmed and afterwards. */
export interface PlanView extends ChangeView {
  plan: ContactPlan;
  /** Nothing has been sent yet. */
  ahead: boolean;
  /** On the page of one subscription. */
  single: boolean;
  /** More than one customer is among them. */
  withCustomer: boolean;
  /** From when on it would count, where that is known before. */
  effective: string | undefined;
  /** In whose name it is sent, where there are several. */
  actingAs: unknown;
  /** Groups that a person wants to see as a whole. */
  whole: ReadonlySet<string>;
  showWhole: (group: string) => void;
  replace?: ((row: PlanRow) => void) | undefined;
  leave?: ((row: PlanRow) => void) | undefined;
}
