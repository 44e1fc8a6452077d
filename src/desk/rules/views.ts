import type { CaseRow } from '../../model/case-rows.js';
import type { Case } from '../../model/cases.js';
import type { FeedEntry } from '../../model/feed.js';
import type { FileRef } from '../../model/files.js';
import { instant } from '../clock.js';
import type { Ask } from '../desk.js';
import type { DeskCase, DeskEntry, DeskFile } from '../records.js';
import { numberOf, placeOfId } from '../world/book.js';
import { entryOfFile, generatedFileId } from '../world/feed.js';
import { productOf } from '../world/products.js';
import { caseAt, companyOf, entriesIn, entryAt, isUnread, personIn, reopenUntil } from './cases.js';
import { categoryLabel } from './categories.js';
import { checkOf } from './checks.js';
import { decisionsOf } from './decisions.js';
import { answersOf } from './answers.js';
import { caseFileRules } from './file-rules.js';
import { madeFile } from './made-files.js';
import { seesCase, seesEntry } from './who.js';

type Look = Pick<Ask, 'state' | 'book' | 'texts' | 'now' | 'who' | 'settings'>;

export const severityRef = ({ texts }: Pick<Ask, 'texts'>, id: string) => ({
  id,
  label: texts.severities[Number(id[1]) - 1]?.label,
});

export function toRow(look: Look, supportCase: DeskCase): CaseRow {
  const { book, texts, who } = look;
  const { id, n, scope, subject, status, flags, shared, company, product, category, version, reference } = supportCase;
  const owner = companyOf(book, company);
  return {
    id,
    number: numberOf(scope, n),
    subject,
    status,
    statusLabel: texts.statuses[status],
    flags: [...flags, ...(shared.length ? ['shared'] : [])],
    severity: severityRef(look, supportCase.severity),
    customer: { id: company, label: owner?.name, ...(company === who.own.id && { own: true }) },
    filedBy: personIn(book, supportCase.filedBy),
    contact: personIn(book, supportCase.contact),
    product: product ? { id: product, label: productOf(product)?.name } : undefined,
    category: category ? { id: category, label: categoryLabel(texts, category) } : undefined,
    createdAt: instant(supportCase.createdAt),
    updatedAt: instant(supportCase.updatedAt),
    unread: isUnread(look, supportCase),
    fileCount: fileIds(look, supportCase).length,
    version: String(version),
    reference,
  };
}

export function toCase(look: Look, supportCase: DeskCase): Case {
  const { state, book, texts } = look;
  const { status, description, shared, followUpOf, language, timeZone, flags } = supportCase;
  const owner = companyOf(book, supportCase.company)!;
  const original = followUpOf === undefined ? undefined : caseAt(state, book, placeOfId(followUpOf)?.n ?? -1);
  const notice = (text: string, level = 'info') => ({ level, text });
  return {
    ...toRow(look, supportCase),
    description,
    can: decisionsOf(look, supportCase),
    severities: texts.severities.map(({ label, meaning }, at) => ({ id: `S${at + 1}`, label, meaning })),
    reopen:
      status === 'closed'
        ? { until: instant(reopenUntil(supportCase)), by: 'message', otherwise: 'follow-up' }
        : undefined,
    closesAt: status === 'solution-proposed' ? instant(supportCase.updatedAt + 7 * 86_400_000) : undefined,
    sharedWith: shared.map(({ id, address }) => ({ id, address, label: address })),
    alertsTo: supportCase.alerts,
    visibleTo: visibleTo(look, supportCase),
    audiences: audiencesOf(look, supportCase),
    answers: answersOf(look, supportCase),
    files: fileIds(look, supportCase).map((file) => toFileRef(look, file)!),
    fileRules: caseFileRules,
    followUpOf: original && { id: original.id, label: numberOf(original.scope, original.n) },
    language,
    timeZone,
    href: owner.own ? undefined : `https://support.nimbora.example/cases/${numberOf(supportCase.scope, supportCase.n)}`,
    notices: [
      ...(original ? [notice(texts.notices.followUpOf(numberOf(original.scope, original.n)))] : []),
      ...(waitsForCheck(look, supportCase)
        ? [{ ...notice(texts.acting.checks.waiting, 'warning'), code: 'check' }]
        : []),
      ...(flags.includes('on-hold') ? [notice(texts.notices.onHold)] : []),
      ...(flags.includes('awaiting-approval') ? [notice(texts.notices.awaitingApproval, 'warning')] : []),
    ],
  };
}

function visibleTo({ book, texts }: Look, { company, shared }: DeskCase): string[] {
  const { name, own, portalAccess } = companyOf(book, company)!;
  const { visible } = texts;
  const customer = { yes: visible.customer, no: visible.noPortal, unknown: visible.unknown }[portalAccess](name);
  return [visible.team, visible.support, ...(own ? [] : [customer]), ...shared.map(({ address }) => address)];
}

export function audiencesOf({ book, texts, who }: Pick<Look, 'book' | 'texts' | 'who'>, { company }: DeskCase) {
  const { name, own, portalAccess } = companyOf(book, company)!;
  const { all, allHidden, support, partner } = texts.audiences;
  const internal = [
    { id: 'support', ...support, internal: true },
    { id: 'partner', ...partner, internal: true },
  ];
  if (own) return internal;
  if (who.role === 'customer') return [{ id: 'all', label: all.label, readers: all.readers(name) }];
  const readers = portalAccess === 'no' ? allHidden(name) : all.readers(name);
  return [{ id: 'all', label: all.label, readers }, ...internal];
}

export const entryId = (supportCase: DeskCase, at: number): string => `${supportCase.id}:${at}`;

/** Place in its history of the entry with this id; nothing for an id of another case. */
export function placeOfEntry(supportCase: DeskCase, id: string): number | undefined {
  const at = id.startsWith(`${supportCase.id}:`) ? Number(id.slice(supportCase.id.length + 1)) : Number.NaN;
  return Number.isInteger(at) && at >= 0 ? at : undefined;
}

export function toEntry(look: Look, supportCase: DeskCase, at: number, whole: boolean): FeedEntry {
  const { texts } = look;
  const entry = entryAt(look.state, look.book, supportCase, at);
  const { author, kind, channel, body, event, audience, files, deferred } = entry;
  const audiences: Record<string, { label: string } | undefined> = {
    all: texts.audiences.all,
    support: texts.audiences.support,
    partner: texts.audiences.partner,
  };
  return {
    id: entryId(supportCase, at),
    version: '1',
    at: instant(entry.at),
    author,
    kind,
    channel,
    body: deferred && !whole ? undefined : body,
    event: event && eventOf(look, event),
    audience: audience === undefined ? undefined : { id: audience, label: audiences[audience]?.label },
    files: files?.map((file) => toFileRef(look, file)).filter((file) => file !== undefined),
    deferred: deferred && !whole ? true : undefined,
  };
}

function eventOf(look: Look, { type, from, to }: NonNullable<DeskEntry['event']>): FeedEntry['event'] {
  const { events } = look.texts;
  switch (type) {
    case 'severity':
      return { type, from: severityRef(look, from!).label, to: severityRef(look, to!).label };
    case 'created':
      return { type, label: events.created };
    case 'escalated':
      return { type, label: events.escalated };
    case 'shared':
    case 'unshared':
    case 'contact':
    case 'file':
      return { type, from, to, label: events[type](to ?? from ?? '') };
    default:
      return { type, from, to };
  }
}

/** All files of a case: the generated ones, then those of added entries. */
export function fileIds(look: Pick<Look, 'state' | 'book' | 'who'>, supportCase: DeskCase): string[] {
  const { state, book } = look;
  const generated = Array.from({ length: supportCase.generatedFiles }, (_, file) => generatedFileId(supportCase, file));
  const readable = generated.filter((_id, file) =>
    seesEntry(look, entryAt(state, book, supportCase, entryOfFile(supportCase, file))),
  );
  const added = state.entries(supportCase.id).filter((entry) => seesEntry(look, entry));
  return [...readable, ...added.flatMap(({ files }) => files ?? [])];
}

/** A file as the page may know it; nothing when there is none of this id in this domain. */
export function toFileRef(look: Look, id: string): FileRef | undefined {
  const { state, book, texts, now } = look;
  const found = madeFile(look, id);
  if (found) {
    const { supportCase, at, made, contentId } = found;
    const { name, type, bytes } = made;
    const entry = entryAt(state, book, supportCase, at);
    if (!seesCase(look, supportCase) || !seesEntry(look, entry)) return undefined;
    return {
      id,
      name,
      type,
      size: bytes.length,
      state: 'attached',
      addedAt: instant(entry.at),
      addedBy: entry.author,
      entryId: entryId(supportCase, at),
      contentId,
    };
  }
  const file = state.get('file', id);
  if (!file || file.scope !== book.scope || file.received < file.size) return undefined;
  if (!seesFile(look, file)) return undefined;
  const scanned = now >= file.scannedAt;
  return {
    id,
    name: file.name,
    type: file.type,
    size: file.size,
    state: !scanned ? 'scanning' : file.refused ? 'refused' : file.caseId !== undefined ? 'attached' : 'clean',
    reason: file.refused && scanned ? texts.errors.fileInfected : undefined,
    expires: file.caseId === undefined ? instant(file.expires) : undefined,
    addedAt: instant(file.addedAt),
    addedBy: look.who.person,
    entryId: file.caseId !== undefined && file.entry !== undefined ? `${file.caseId}:${file.entry}` : undefined,
  };
}

/** A file of a case, or of an entry, that is not to be seen is none. */
function seesFile(look: Look, { caseId, entry }: DeskFile): boolean {
  const place = caseId === undefined ? undefined : placeOfId(caseId);
  const supportCase = place && caseAt(look.state, look.book, place.n);
  if (!supportCase) return true;
  if (!seesCase(look, supportCase)) return false;
  return (
    entry === undefined ||
    entry >= entriesIn(look.state, supportCase) ||
    seesEntry(look, entryAt(look.state, look.book, supportCase, entry))
  );
}

const waitsForCheck = (look: Look, supportCase: DeskCase): boolean =>
  ['asked', 'calling'].includes(checkOf(look, supportCase)?.state ?? '');
