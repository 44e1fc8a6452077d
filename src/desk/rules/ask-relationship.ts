import type { RelationshipReceipt, RelationshipRequest } from '../../model/contacts.js';
import type { Remedy } from '../../model/decision.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { DeskRelation } from '../records.js';
import type { Draft } from '../state.js';
import { below, hash } from '../world/random.js';
import { type Reseller, canAsk, provider, resellerAt, resellerCount, resellerOf, self } from '../world/resellers.js';
import { toCandidate } from './contacts.js';
import { once } from './once.js';
import { namedReseller, relationKey, relationOf } from './relations.js';
import { findSold } from './subscriptions.js';
import { need } from './who.js';

/** Asks a reseller for a relationship; it answers after a while. Where this domain has no such call, says what to send. */
export function askRelationship(ask: Ask<Draft>, request: RelationshipRequest): RelationshipReceipt {
  need(ask, 'contacts');
  const sold = findSold(ask, request.subscriptionId);
  const reseller = wanted(ask, request);
  if (!canAsk[ask.book.scope]) return { remedy: messageTo(ask, reseller.name) };
  once(ask, 'contacts.ask', request, () => begin(ask, reseller));
  return { candidate: toCandidate(ask, sold, reseller) };
}

function begin({ state, book, now, settings, texts }: Ask<Draft>, reseller: Reseller): string {
  const { relationship, ends } = relationOf({ state, book, now }, reseller);
  if (relationship === 'pending' || relationship === 'established') {
    const { askedAlready, exists } = texts.acting.candidates;
    const reason = relationship === 'pending' ? askedAlready : exists;
    throw new SupportError('invalid', { code: relationship, reason });
  }
  const relation: DeskRelation = {
    scope: book.scope,
    candidate: reseller.id,
    askedAt: now,
    ends,
    ...(resellerOf(book.companies.at(-1)!, reseller.id) ? {} : { name: reseller.name }),
    ...(settings.staff && { answeredAt: now + (20 + below(20, settings.seed, 94, reseller.name.length)) * 1000 }),
  };
  state.put('relation', relationKey(book.scope, reseller.id), relation);
  return reseller.id;
}

/** The reseller that is meant: one of the known ones, or whoever bears that name. */
function wanted({ book, state, texts }: Ask, { candidateId, partner }: RelationshipRequest): Reseller {
  const said = texts.acting.candidates;
  if (candidateId !== undefined) {
    const known = resellerOf(book.companies.at(-1)!, candidateId) ?? namedReseller(state, book.scope, candidateId);
    if (known) return known;
    throw new SupportError('invalid', { code: 'candidate', reason: said.notFound });
  }
  const name = partner?.trim() ?? '';
  if (!name) throw new SupportError('invalid', { code: 'partner', reason: said.whom, fields: { partner: said.whom } });
  const same = (reseller: Reseller) =>
    reseller.name.toLowerCase() === name.toLowerCase() || reseller.partnerId === name;
  const all = [
    self(book.companies.at(-1)!),
    provider,
    ...Array.from({ length: resellerCount }, (_, n) => resellerAt(n)),
  ];
  const id = `rn-${hash(...Array.from(name.toLowerCase(), (letter) => letter.codePointAt(0)!))}`;
  return (
    all.find(same) ?? {
      id,
      name,
      partnerId: `PN${id.slice(3)}`,
      domain: 'partners.nimbora.example',
      phone: '',
      kind: 'reseller',
    }
  );
}

function messageTo({ texts, book, who }: Ask, reseller: string): Remedy {
  const { asks, subject, body } = texts.acting.candidates;
  const own = self(book.companies.at(-1)!);
  return {
    text: asks,
    href: 'https://partners.nimbora.example/directory',
    message: { subject, body: body(reseller, own.name, own.partnerId, who.person.name ?? ''), language: texts.locale },
  };
}
