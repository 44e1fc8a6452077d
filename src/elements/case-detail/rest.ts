import { html, nothing, type TemplateResult } from 'lit';
import { badgeIcons } from '../../controls/badge-icons.js';
import { drawBadgesWith } from '../../controls/badges.js';
import { Copying } from '../../controls/copy.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import { notice } from '../../controls/notice.js';
import { referenceLine, remedy } from '../../controls/remedy.js';
import { empty, situation } from '../../controls/situations.js';
import { bodyMessages } from '../../messages/en/bodies.js';
import { commonMessages } from '../../messages/en/common.js';
import { detailMoreMessages } from '../../messages/en/detail-more.js';
import { errorMessages } from '../../messages/en/errors.js';
import { fileLinkMessages } from '../../messages/en/file-links.js';
import { labelMessages } from '../../messages/en/labels.js';
import type { Localize } from '../../messages/localize.js';
import type { Case } from '../../model/cases.js';
import { offered } from '../../model/decision.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { SupportStore } from '../../store/store.js';
import { refreshIcon, searchIcon } from '../../styles/icons.js';
import { BodyView } from '../shared/body-view.js';
import { Deadline } from '../shared/deadline.js';
import { FileLinks } from '../shared/file-links.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { staleNote } from '../shared/stale-note.js';
import { adopt } from './adopt.js';
import { caseActions } from './case-actions.js';
import { casePeople } from './case-people.js';
import type { CheckPanel } from './check-panel.js';
import { deadlines } from './deadlines.js';
import { answers, moreFacts } from './more-facts.js';
import { Opening } from './opening.js';
import { sheets } from './rest.styles.js';
import type { FirstView, View } from './view.js';
import { whyMissing } from './why-missing.js';

/** What the rest of the element needs of it. */
export interface RestHost {
  element: ControlHost & { readonly headingLevel: number };
  localize: Localize;
  store: () => SupportStore | undefined;
  supportCase: () => Case | undefined;
  announce: Speak;
  heading: (content: unknown, depth: number, id?: string) => TemplateResult;
  onFailed: (operation: string, error: SupportError) => void;
  refresh: () => void;
}

/**
 * All of a case that is not in its first paint: what may be done, what will happen, texts, files, who sees it, and why it could
 * not be shown. Fetched once the case is there.
 */
export class Rest {
  readonly #host: RestHost;
  readonly #copying: Copying;
  readonly #description: BodyView;
  readonly #files: FileLinks;
  readonly #deadline: Deadline;
  readonly #opening: Opening;
  #checks: CheckPanel | undefined;
  #fetching = false;

  constructor(host: RestHost) {
    const { element } = host;
    this.#host = host;
    adopt(element, sheets);
    drawBadgesWith(badgeIcons);
    new KeptFocus(element);
    this.#copying = new Copying(element, (text) => host.announce(text));
    this.#description = new BodyView(element);
    this.#files = new FileLinks(element, {
      announce: host.announce,
      onFailed: (error) => host.onFailed('files.open', error),
    });
    this.#deadline = new Deadline(element);
    this.#opening = new Opening({ ...host, copying: this.#copying });
  }

  /** A change is being sent. */
  get busy(): boolean {
    return this.#opening.busy || (this.#checks?.busy ?? false);
  }

  /** Call after each update. */
  shown({ closesAt, reopen }: Case): void {
    this.#deadline.follow(this.#host.store()?.engine?.options.clock, closesAt, reopen?.until);
    this.#checks?.shown();
    if (!this.#checks && this.#host.store()?.offers('checks.get')) void this.#loadChecks();
  }

  /** Beside the number. */
  copyNumber(number: string): TemplateResult {
    const { localize } = this.#host;
    return this.#copying.button(
      number,
      localize.text(detailMoreMessages).copyNumber,
      localize.text(commonMessages),
      true,
    );
  }

  /** Above the facts: what is wrong, what will happen, what may be done. */
  acts(first: FirstView, asked: string, error: SupportError | undefined): TemplateResult {
    const view = this.#view(first);
    const { supportCase, t, common } = view;
    const moved = asked !== supportCase.number && asked !== supportCase.id;
    return html`
      ${error ? this.#stale(view, error) : nothing} ${this.#checks?.render(supportCase, error !== undefined)}
      ${moved ? notice({ content: t.moved(asked, supportCase.number ?? supportCase.id), text: common }) : nothing}
      ${caseActions({
        ...view,
        loading: this.#opening.loading,
        onAct: (action) => void this.#opening.open(action),
      })}
      ${deadlines(view, !!this.#checks?.items.length)} ${this.#opening.render()}
    `;
  }

  /** Below them. */
  body(first: FirstView): TemplateResult {
    const view = this.#view(first);
    const { supportCase, t, heading } = view;
    const { description } = supportCase;
    return html`
      ${moreFacts(view)}
      ${
        description?.text
          ? html`<div class="part">
              ${heading(t.description, 1)}
              ${this.#description.render(description, {
                text: this.#host.localize.text(bodyMessages),
                headingLevel: rankBelow(this.#host.element),
              })}
            </div>`
          : nothing
      }
      ${answers(view)} ${this.#fileList(view)}
      <div class="columns">
        ${casePeople({
          ...view,
          session: this.#session,
          onTakeOff: (from, id, name) => void this.#opening.takeOff(from, id, name),
        })}
      </div>
      ${this.#opening.renderDialogs()}
    `;
  }

  /** A customer may file by itself, while one manages it: not to be taken for what was filed on its behalf. */
  filer({ supportCase: { filedBy, customer } }: FirstView): TemplateResult | typeof nothing {
    const isCustomer = filedBy?.side === 'customer' || (customer && filedBy?.company?.id === customer.id);
    if (!isCustomer || customer?.own || this.#session?.side === 'customer') return nothing;
    const t = this.#host.localize.text(detailMoreMessages);
    return html`<span class="line"><span class="badge">${t.byCustomer}</span></span
      ><span class="line muted">${t.byCustomerHint}</span>`;
  }

  /** Shown beside the heading while it is asked for again. */
  turning(): TemplateResult {
    return html`<span class="refreshing">${refreshIcon()}</span>`;
  }

  none(): TemplateResult {
    const t = this.#host.localize.text(detailMoreMessages);
    return empty({ title: t.none, detail: t.noneHint });
  }

  /** Whether it does not exist or is somebody else's is not for the reader to learn; what may be done is. */
  missing(error: SupportError, id: string | undefined): TemplateResult | undefined {
    if (!isMissing(error)) return undefined;
    const { element: host, localize } = this.#host;
    const common = localize.text(commonMessages);
    return situation({
      icon: searchIcon(),
      title: localize.text(errorMessages)['not-found'],
      detail: html`${error.remedy ? nothing : whyMissing({ host, store: this.#host.store(), localize, id })}
      ${remedy(error.remedy, common, this.#copying)}${referenceLine(error.reference, common, this.#copying)}`,
    });
  }

  #stale({ t, store }: View, error: SupportError): TemplateResult {
    const { element, localize, refresh } = this.#host;
    return staleNote(error, {
      host: element,
      localize,
      stale: t.stale,
      why: isMissing(error) ? localize.text(errorMessages)['not-found'] : undefined,
      store,
      scope: store.current.scope,
      offered: this.#opening.awaitsSignIn || this.#checks?.awaitsSignIn,
      copying: this.#copying,
      retry: refresh,
    });
  }

  #fileList({ supportCase, t, heading, store, common, tools, now }: View) {
    const { files: list = [], id } = supportCase;
    if (!list.length) return nothing;
    const { localize } = this.#host;
    return html`<div class="part">
      ${heading(t.files, 1)}
      ${this.#files.render({
        files: list,
        store,
        caseId: id,
        label: t.files,
        words: localize.text(fileLinkMessages),
        common,
        errors: localize.text(errorMessages),
        tools,
        now,
      })}
      ${offered(supportCase.can['files']) ? html`<p class="muted small">${t.fileRemoval}</p>` : nothing}
    </div>`;
  }

  /** Few cases have one; where there may be one, what shows it comes after everything else. */
  async #loadChecks(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      const { CheckPanel } = await import('./check-panel.js');
      this.#checks = new CheckPanel({ ...this.#host, copying: this.#copying });
      this.#host.element.requestUpdate();
    } catch {
      // No connection: the next update tries again, and a notice of the case itself stands meanwhile.
    }
    this.#fetching = false;
  }

  get #session(): Session | undefined {
    return this.#host.store()?.session?.current.value;
  }

  #view(first: FirstView): View {
    const { element, localize, heading } = this.#host;
    return {
      ...first,
      t: { ...first.t, ...localize.text(detailMoreMessages) },
      host: element,
      store: this.#host.store()!,
      common: localize.text(commonMessages),
      copying: this.#copying,
      lead: localize.text(labelMessages).lead,
      heading,
    };
  }
}

const isMissing = ({ kind }: SupportError): boolean => kind === 'not-found' || kind === 'forbidden';

/** Rank of a heading one below the element's own. */
const rankBelow = ({ headingLevel }: RestHost['element']): number =>
  Math.min(Math.max(Math.trunc(headingLevel) || 2, 2) + 1, 6);
