import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { facts } from '../../controls/facts.js';
import { notice } from '../../controls/notice.js';
import { formFiledMessages } from '../../messages/en/form-filed.js';
import { formPeopleMessages } from '../../messages/en/form-people.js';
import type { CaseReceipt } from '../../model/cases.js';
import { plusIcon, printIcon, successIcon } from '../../styles/icons.js';
import type { SupportStore } from '../../store/store.js';
import { actingAs } from '../shared/acting-as.js';
import { caseHref, caseLink } from '../shared/case-link.js';
import { facts as factStyles } from '../../styles/facts.js';
import { adopt } from './adopt.js';
import { styles } from './filed.styles.js';
import type { Named } from './customer-name.js';
import { type People, lines, listed, nameOfFiler } from './people.js';
import type { Sheet } from './sheet.js';

/** What became of a form: enough to find the case again, and to know what comes next. */
export interface Filed {
  receipt: CaseReceipt;
  subject: string;
  customer: Named | undefined;
  people: People;
  filedBy: string | undefined;
  followUpOf: { id: string; label: string } | undefined;
  severity: string | undefined;
  files: string[];
  /** Where it was filed: one may act elsewhere by the time it is. */
  place: SupportStore;
}

/** The summary that takes the place of the form. */
export function summary(filed: Filed, sheet: Sheet, another: () => void): TemplateResult {
  const { receipt, customer, place } = filed;
  const isHere = place.current.scope === sheet.store.current.scope;
  const { localize, words } = sheet;
  const { copying } = sheet.rest!;
  adopt(sheet.host, factStyles, styles);
  const text = localize.text(formFiledMessages);
  const href = isHere ? caseHref(sheet.store, receipt.id) : undefined;
  const { number } = receipt;
  const waiting = receipt.state === 'being-created';
  const title = number ? text.created(number) : waiting ? text.beingCreated : text.createdUnnumbered;
  const name = customer?.label;
  const label = number ? text.openNumbered(number) : text.open;
  return html`<div class="filed stack">
    <div class="row">${successIcon()} ${sheet.heading(title, 1, 'filed-heading')}</div>
    ${actingAs(place, localize)}
    <p>${waiting ? text.beingCreatedDetail : text.next}</p>
    ${facts([
      { term: text.number, value: number && html`<strong class="numbers"><bdi>${number}</bdi></strong>` },
      { term: text.subject, value: filed.subject && html`<bdi>${filed.subject}</bdi>` },
      { term: text.customer, value: name && html`<bdi>${customer?.own ? text.own(name) : name}</bdi>` },
      ...peopleFacts(filed, sheet),
      { term: text.severity, value: filed.severity },
      {
        term: text.files,
        value: filed.files.length ? html`<bdi>${localize.tools.list(filed.files)}</bdi>` : undefined,
      },
    ])}
    ${sheet.rest?.trays.following ? sheet.rest.trays.renderWhole() : nothing} ${refusedFiles(filed, sheet)}
    ${(receipt.notices ?? []).map(({ level, text: content, remedy }) =>
      notice({ level, content, text: words.common, remedy, copying }),
    )}
    <div class="row no-print">
      ${
        isHere
          ? html`<span class="lead">${caseLink({ host: sheet.host, store: sheet.store, id: receipt.id, label })}</span>`
          : nothing
      }
      ${button({
        label: name ? text.another(name) : text.anotherPlain,
        icon: plusIcon(),
        onClick: another,
      })}
    </div>
    <div class="row no-print">
      ${number ? copying.button(number, text.copyNumber, text) : nothing}
      ${href ? copying.button(new URL(href, document.baseURI).href, text.copyLink, text) : nothing}
      ${button({ label: text.print, look: 'quiet', icon: printIcon(), onClick: () => print() })}
    </div>
  </div>`;
}

/** Filer, contact and readers apart from the customer; as the system has them, where it says so. */
function peopleFacts(
  { receipt, people, filedBy, followUpOf, place }: Filed,
  { host, localize, store, session }: Sheet,
) {
  const text = localize.text(formPeopleMessages);
  const { contact, sharedWith, alertsTo, visibleTo = [] } = receipt.case ?? {};
  const known = contact && [contact.name ?? contact.email ?? contact.id, contact.name && contact.email];
  const answers = known?.filter((each) => each !== undefined) ?? people.contact;
  const shared = sharedWith?.map(({ address, label, id }) => address ?? label ?? id) ?? people.shared ?? [];
  const mails = [session?.alerts && (session.alerts.address ?? text.signInAddress), ...(alertsTo ?? people.alerts)];
  const goTo = mails.filter((each) => each !== undefined);
  const isHere = place.current.scope === store.current.scope;
  const earlier = followUpOf && html`<bdi>${followUpOf.label}</bdi>`;
  return [
    { term: text.filedBy, value: nameOfFiler(filedBy, text) },
    { term: text.contact, value: answers.length ? lines(answers) : undefined },
    {
      term: text.followUpOf,
      value: earlier && (isHere ? caseLink({ host, store, id: followUpOf.id, label: earlier }) : earlier),
    },
    {
      term: text.seenBy,
      value: visibleTo.length ? listed(visibleTo.filter((who) => !shared.includes(who))) : undefined,
    },
    {
      term: text.shared,
      value: shared.length
        ? html`${listed(shared)}<span class="line hint">${text.sharedGain} ${text.sharedLoss}</span>`
        : undefined,
    },
    { term: text.mails, value: goTo.length ? listed(goTo) : undefined },
  ];
}

function refusedFiles({ receipt }: Filed, { localize, words }: Sheet) {
  const refused = receipt.refusedFiles ?? [];
  if (!refused.length) return nothing;
  const text = localize.text(formFiledMessages);
  return notice({
    level: 'warning',
    text: words.common,
    content: html`${text.filesRefused}
      <ul>
        ${refused.map(({ id, reason }) => html`<li><bdi>${id}</bdi> ${reason}</li>`)}
      </ul>`,
  });
}
