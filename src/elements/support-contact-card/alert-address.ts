import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Copying } from '../../controls/copy.js';
import { byId, type ControlHost, type Speak } from '../../controls/host.js';
import { lineField } from '../../controls/inputs.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import { commonMessages } from '../../messages/en/common.js';
import { contactCardMessages } from '../../messages/en/contact-card.js';
import { errorMessages } from '../../messages/en/errors.js';
import { fieldMessages } from '../../messages/en/fields.js';
import type { Localize } from '../../messages/localize.js';
import { offered } from '../../model/decision.js';
import { isEmail } from '../../model/form-rules/shapes.js';
import type { Alerts } from '../../model/session.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import { standingAlerts } from '../../store/alerts.js';
import type { SupportStore } from '../../store/store.js';
import { mailIcon } from '../../styles/icons.js';
import { decisionNote } from '../shared/decision-note.js';

export interface AlertAddressHost {
  element: ControlHost;
  localize: Localize;
  copying: Copying;
  store: () => SupportStore | undefined;
  announce: Speak;
  heading: (content: unknown) => TemplateResult;
  onFailed: (error: SupportError) => void;
}

const input = 'alert-address';
const change = 'change-alert-address';

/** Where mails about all cases go, why that may have to be changed, and changing it. */
export class AlertAddress {
  readonly #host: AlertAddressHost;
  /** What is being written; nothing while nobody writes. */
  #written: string | undefined;
  #saving = false;
  #wrong = false;
  #error: SupportError | undefined;

  constructor(host: AlertAddressHost) {
    this.#host = host;
  }

  get busy(): boolean {
    return this.#saving;
  }

  render(alerts: Alerts): TemplateResult {
    const { localize, copying, heading, store } = this.#host;
    const t = localize.text(contactCardMessages);
    const { address, can } = alerts;
    const open = offered(can) && !!store()?.offers('session.alerts');
    return html`<div class="alerts">
      ${mailIcon()}
      <div class="content">
        ${heading(t.alerts)}
        <p>${address === undefined ? t.alertsSignIn : t.alertsTo(`\u2068${address}\u2069`)}</p>
        ${address === undefined ? html`<p class="muted">${t.alertsWhy}</p>` : nothing}
        ${decisionNote(can, { localize, copying, plain: true })}
        ${
          !open
            ? nothing
            : this.#written === undefined
              ? button({ id: change, label: t.alertsChange, onClick: () => void this.#begin(address ?? '') })
              : this.#form(this.#written)
        }
      </div>
    </div>`;
  }

  #form(written: string): TemplateResult {
    const { localize, copying } = this.#host;
    const t = localize.text(contactCardMessages);
    const common = localize.text(commonMessages);
    const save = (event: Event) => {
      event.preventDefault();
      void this.#save(written.trim());
    };
    const cancel = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !this.#saving) void this.#end();
    };
    return html`<form class="stack" novalidate @submit=${save} @keydown=${cancel}>
      ${lineField({
        id: input,
        type: 'email',
        label: t.alertsField,
        hint: t.alertsHint,
        text: localize.text(fieldMessages),
        error: this.#wrong ? t.alertsNoEmail : undefined,
        autocomplete: 'email',
        value: written,
        onInput: (value) => void this.#show(() => (this.#written = value)),
      })}
      ${
        this.#error
          ? notice({
              level: 'error',
              content: `${t.alertsFailed} ${failureText(this.#error, localize.text(errorMessages))}`,
              remedy: this.#error.remedy,
              text: common,
              copying,
            })
          : nothing
      }
      <div class="row">
        ${button({ label: common.save, look: 'primary', type: 'submit', busy: this.#saving && t.alertsSaving })}
        ${button({ label: common.cancel, unavailable: this.#saving, onClick: () => void this.#end() })}
      </div>
    </form>`;
  }

  async #begin(address: string): Promise<void> {
    await this.#show(() => (this.#written = address));
    byId<HTMLInputElement>(this.#host.element, input)?.focus();
  }

  async #save(address: string): Promise<void> {
    const store = this.#host.store();
    if (!store || this.#saving) return;
    this.#error = undefined;
    this.#wrong = address !== '' && !isEmail(address);
    await this.#show(() => (this.#saving = !this.#wrong));
    if (this.#wrong) return byId(this.#host.element, input)?.focus();
    try {
      const { address: now } = await standingAlerts(store).choose(address === '' ? {} : { address });
      this.#saving = false;
      await this.#end();
      const t = this.#host.localize.text(contactCardMessages);
      this.#host.announce(now === undefined ? t.alertsSignIn : t.alertsTo(`\u2068${now}\u2069`));
    } catch (thrown) {
      const error = toSupportError(thrown);
      await this.#show(() => {
        this.#saving = false;
        this.#error = error;
      });
      const t = this.#host.localize.text(contactCardMessages);
      this.#host.announce(`${t.alertsFailed} ${failureText(error, this.#host.localize.text(errorMessages))}`, {
        urgent: true,
      });
      this.#host.onFailed(error);
    }
  }

  /** Focus returns to where it was begun. */
  async #end(): Promise<void> {
    await this.#show(() => {
      this.#written = undefined;
      this.#wrong = false;
      this.#error = undefined;
    });
    byId(this.#host.element, change)?.focus();
  }

  #show(happen: () => void): Promise<boolean> {
    happen();
    this.#host.element.requestUpdate();
    return this.#host.element.updateComplete;
  }
}
