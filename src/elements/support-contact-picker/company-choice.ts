import type { Choice } from '../../controls/option.js';
import type { Candidate } from '../../model/contacts.js';
import type { Subscription } from '../../model/customers.js';
import type { ChangeWords } from './change-words.js';

/** A company as an option: what it is to oneself, and what tells two of the same name apart. */
export interface CompanyChoice extends Choice {
  candidate: Candidate;
}

/** For how many of the chosen subscriptions a company may be the contact, and for which not. */
export interface Standing {
  of: number;
  yes: number;
  no: readonly { subscription: Subscription; reason: string | undefined }[];
}

export function toChoice(
  candidate: Candidate,
  { picker, plan }: ChangeWords,
  chosen: readonly Subscription[],
  { of, yes, no }: Standing,
): CompanyChoice {
  const { id, label, partnerId, kind, can } = candidate;
  const supports = chosen.length > 0 && chosen.every(({ contact }) => contact?.id === id);
  // What one has, one does not take back.
  const own = supports ? picker.own : picker.takeBack;
  const hint = [
    kind === 'self' ? own : kind === 'provider' && picker.provider,
    supports && picker.supportsNow,
    of > 1 && yes + no.length === of && (no.length ? plan.eligibleFor(yes, of) : plan.eligibleForAll(of)),
    partnerId && picker.partnerId(partnerId),
  ];
  return {
    id,
    label: label ?? id,
    hint: hint.filter(Boolean).join(' · '),
    can: yes ? undefined : can?.assign,
    candidate,
  };
}
