import { html, nothing } from 'lit';
import { button } from '../../controls/button.js';
import { Dialog } from '../../controls/dialog.js';
import { byId } from '../../controls/host.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import type { Decision } from '../../model/decision.js';
import { toSupportError } from '../../port/error.js';
import { caseChanges } from '../../store/case-changes.js';
import { actingAs } from '../shared/acting-as.js';
import { successorOf, tellChanged } from './after.js';
import { rowButtonId } from './case-people.js';
import { wordsOf } from './words.js';
import type { ChangesHost } from './opening.js';
import { outcomeOf } from './outcome.js';

/** Of which list somebody is taken: those it is shared with, those that get alerts about it. */
export type Shares = 'share' | 'alerts';

/** Takes somebody off: asks first, and says what that does and does not do. */
export class Unsharing {
  readonly #host: ChangesHost;
  readonly #tellDone: (text: string | undefined) => void;
  readonly #dialog: Dialog;
  #who: { from: Shares; id: string; name: string } = { from: 'share', id: '', name: '' };
  #busy = false;
  /** Why it was not done. */
  #refusal: Partial<Decision> | undefined;

  constructor(host: ChangesHost, tellDone: (text: string | undefined) => void) {
    this.#host = host;
    this.#tellDone = tellDone;
    this.#dialog = new Dialog(host.element);
  }

  get busy(): boolean {
    return this.#busy;
  }

  open(from: Shares, id: string, name: string): void {
    this.#who = { from, id, name };
    this.#refusal = undefined;
    this.#tellDone(undefined);
    const { sharedWith = [], alertsTo = [] } = this.#host.supportCase() ?? {};
    const list = from === 'share' ? sharedWith.map((each) => each.id) : alertsTo;
    const at = list.indexOf(id);
    // Of the same row if it is still there, else of the next, else of the one before.
    const rows = [id, list[at + 1], list[at - 1]];
    this.#dialog.open(() => {
      const button = rows
        .map((row) => row !== undefined && byId(this.#host.element, rowButtonId(from, row)))
        .find(Boolean);
      return button || successorOf(this.#host, from);
    });
  }

  render() {
    const { changes, common, detail, dialog } = wordsOf(this.#host.localize);
    const { from, name } = this.#who;
    const shares = from === 'share';
    return this.#dialog.render({
      id: 'unshare',
      heading: shares ? changes.unshareHeading(name) : changes.unalertHeading(name),
      text: dialog,
      alert: true,
      content: html`<p>${shares ? changes.unshareText : changes.unalertText}</p>
        ${actingAs(this.#host.store(), this.#host.localize)}
        ${
          this.#refusal
            ? notice({
                level: 'error',
                content: html`${changes.failed} ${this.#refusal.reason ?? common.refused}`,
                remedy: this.#refusal.remedy,
                text: common,
                copying: this.#host.copying,
              })
            : nothing
        }`,
      actions: html`
        ${button({ label: changes.keepOpen, autofocus: true, onClick: () => this.#dialog.close() })}
        ${button({
          label: shares ? detail.unshareShort : detail.unalertShort,
          look: 'primary danger',
          part: 'primary-action',
          busy: this.#busy && changes.sending,
          onClick: () => void this.#remove(),
        })}
      `,
    });
  }

  async #remove(): Promise<void> {
    const { element, localize } = this.#host;
    const supportCase = this.#host.supportCase();
    const store = this.#host.store();
    if (this.#busy || !supportCase || !store) return;
    // Without a version: whatever else has changed, this address is to be off the list.
    const { from, id, name } = this.#who;
    const change = { id: supportCase.id, parts: { [from]: { remove: [id] } } };
    this.#busy = true;
    this.#refusal = undefined;
    element.requestUpdate();
    const { changes, errors } = wordsOf(localize);
    try {
      const outcome = outcomeOf(change, await caseChanges(store).send(change));
      const [refusal] = outcome.notDone;
      tellChanged(this.#host, supportCase, outcome);
      this.#busy = false;
      if (refusal) this.#refuse({ ...refusal, reason: refusal.reason ?? (refusal.state ? undefined : changes.unsaid) });
      else {
        this.#tellDone(from === 'share' ? changes.unshareDone(name) : changes.unalertDone(name));
        this.#dialog.close();
      }
    } catch (thrown) {
      const error = toSupportError(thrown);
      this.#busy = false;
      this.#refuse({ reason: failureText(error, errors), remedy: error.remedy });
      this.#host.onFailed('cases.change', error);
    }
    element.requestUpdate();
  }

  #refuse(refusal: Partial<Decision>): void {
    const { changes } = wordsOf(this.#host.localize);
    this.#refusal = refusal;
    this.#host.announce(`${changes.failed} ${refusal.reason ?? ''}`.trim(), { urgent: true });
  }
}
