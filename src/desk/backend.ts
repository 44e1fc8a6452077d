import type { SupportBackend } from '../port/backend.js';
import type { Call } from '../port/call.js';
import { type Ask, type Desk, type DeskOptions, openDesk } from './desk.js';
import { formFor } from './forms/form.js';
import { listCases, warm } from './list/list.js';
import { companyOf, findCase } from './rules/cases.js';
import { changeCase } from './rules/change.js';
import { createCase } from './rules/create.js';
import { customerText, getCustomer, listCustomers } from './rules/customers.js';
import { listFeed, markRead } from './rules/feed.js';
import { receiveMail } from './rules/mail.js';
import { once } from './rules/once.js';
import { addAccount, optionsFor } from './rules/options.js';
import { postMessage } from './rules/post.js';
import { sessionOf } from './rules/session.js';
import { fileIds, toCase, toFileRef, toRow } from './rules/views.js';
import type { CasePage, CaseQuery } from '../model/case-rows.js';
import type { Notice } from '../model/page.js';
import type { ScopeId } from './records.js';
import { warmSubscriptions } from './list/subscriptions.js';
import { chooseAlerts } from './rules/alerts.js';
import { askRelationship } from './rules/ask-relationship.js';
import { answerCheck, listChecks } from './rules/checks.js';
import { assignContact, getContacts, listCandidates } from './rules/contacts.js';
import { countCases } from './rules/counts.js';
import { matching } from './rules/match.js';
import { listRoutes } from './rules/routes.js';
import { listSubscriptions } from './rules/subscriptions.js';
import { managedSince } from './rules/who.js';
import { sayDay } from './texts/index.js';
import { scopes } from './world/book.js';
import { discard, open, standing, upload } from './uploads.js';
import { hintsOf } from './watch.js';

/** A mail as the desk's mailbox gets it. */
export interface IncomingMail {
  caseId: string;
  /** Address of the sender; a name before it is taken, too: `Ana Silva <ana@example.com>`. */
  from: string;
  html?: string;
  text?: string;
}

/** What can be done to the desk itself, beside what its port offers. */
export interface DeskControls {
  /** A mail that answers a case arrives in its feed. */
  receiveEmail(mail: IncomingMail, call?: Call): Promise<void>;
  /** Resolves when every case has been looked at once: from then on searching and counting are quick. */
  ready(): Promise<void>;
  /** Signs in to a reseller domain, as its own page would. */
  signIn(scope: string): Promise<void>;
  /** Signs out of one reseller domain, or of all. */
  signOut(scope?: string): Promise<void>;
}

/** Every operation of the port, and `desk`, which controls the desk itself. */
export type DeskBackend = Required<{ [C in keyof SupportBackend]: Required<SupportBackend[C]> }> & {
  desk: DeskControls;
};

/** The built-in help desk as a backend: every operation of the port. */
export function deskBackend(options: DeskOptions = {}): DeskBackend {
  const desk = openDesk(options);
  const read =
    <I, O>(rule: (ask: Ask, input: I) => O) =>
    (input: I, call?: Call): Promise<O> =>
      desk.read(call, (ask) => rule(ask, input));
  const write =
    <I, O>(rule: (ask: Parameters<Parameters<Desk['write']>[1]>[0], input: I) => O) =>
    (input: I, call?: Call): Promise<O> =>
      desk.write(call, (ask) => rule(ask, input));

  let warming: Promise<void> | undefined;
  const ready = async () => {
    const { books } = await desk.opened();
    const { clock } = desk.settings;
    const { north } = books;
    warming ??= warm(Object.values(books), (ms, then) => void clock.after(ms, then));
    await warming;
    warmSubscriptions(north);
    matching(north.companies, 'a', customerText);
  };

  const controls: DeskControls = {
    async receiveEmail(mail, call) {
      await desk.write(call, (ask) => receiveMail(ask, mail));
    },
    ready,
    async signIn(scope) {
      desk.signedInTo.add(scopeOf(scope));
    },
    async signOut(scope) {
      if (scope === undefined) desk.signedInTo.clear();
      else desk.signedInTo.delete(scopeOf(scope));
    },
  };
  return {
    session: {
      get: (_input, call) => desk.read(call, sessionOf, 'not-needed'),
      alerts: write(chooseAlerts),
    },
    forms: {
      get: read(formFor),
      options: read(optionsFor),
      addOption: write((ask, input) => once(ask, 'forms.addOption', input, () => addAccount(ask, input))),
    },
    cases: {
      async list(query, call) {
        const page = await desk.read(call, (ask) => pageOf(ask, query));
        // Large worlds are looked through while nobody waits.
        if (desk.settings.cases > 5000) void ready();
        return page;
      },
      get: read((ask, { id }: { id: string }) => toCase(ask, findCase(ask, id))),
      counts: read(countCases),
      create: write(createCase),
      change: write(changeCase),
    },
    feed: { list: read(listFeed), post: write(postMessage), markRead: write(markRead) },
    files: {
      upload: (intent, call) => upload(desk, intent, call),
      list: read((ask, { caseId }: { caseId: string }) => {
        const items = fileIds(ask, findCase(ask, caseId)).map((id) => toFileRef(ask, id)!);
        return { items, total: items.length };
      }),
      get: read((ask, { id }: { id: string }) => standing(ask, id)),
      open: (input, call) => open(desk, input, call),
      discard: (input, call) => discard(desk, input, call),
    },
    customers: {
      list: read(listCustomers),
      get: read((ask, { id }: { id: string }) => getCustomer(ask, id)),
      subscriptions: read(listSubscriptions),
    },
    contacts: {
      get: read(getContacts),
      candidates: read(listCandidates),
      assign: write(assignContact),
      ask: write(askRelationship),
    },
    // Whoever cannot sign in at all is told the way in.
    routes: { list: (query, call) => desk.read(call, (ask) => listRoutes(ask, query), 'not-needed') },
    checks: { get: read(listChecks), answer: write(answerCheck) },
    changes: { watch: hintsOf(desk) },
    desk: controls,
  };
}

const scopeOf = (scope: string): ScopeId => {
  const found = scopes.find((id) => id === scope);
  if (!found) throw new RangeError(`no such reseller domain: ${scope}`);
  return found;
};

function pageOf(ask: Ask, query: CaseQuery): CasePage {
  const { items, next, total, sort } = listCases(ask, query);
  const notices = noticesOf(ask, query);
  const asked = Object.keys(query).filter((key) => !['sort', 'cursor', 'size'].includes(key));
  return {
    items: items.map((supportCase) => toRow(ask, supportCase)),
    ...(next !== undefined && { next }),
    ...(total !== undefined && { total }),
    ...(notices.length && { notices }),
    applied: { filters: asked, sort },
  };
}

/** What a list does not show, and why. */
function noticesOf(ask: Ask, { customer }: CaseQuery): Notice[] {
  const { stored, texts, who, book } = ask;
  const company = customer === undefined ? undefined : companyOf(book, customer);
  const since = company && managedSince(book, company);
  return [
    ...(stored ? [] : [{ level: 'warning', code: 'not-stored', text: texts.notices.notStored }]),
    ...(since === undefined || who.role === 'customer'
      ? []
      : [{ level: 'info', code: 'managed-since', text: texts.acting.before(company!.name, sayDay(ask, since)) }]),
    ...(who.role !== 'customer' && who.only !== undefined
      ? [{ level: 'info', code: 'own-only', text: texts.acting.onlyOwn }]
      : []),
  ];
}
