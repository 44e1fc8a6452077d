import type { Choice } from '../../controls/option.js';
import type { Candidate } from '../../model/contacts.js';
import type { Subscription } from '../../model/customers.js';
import type { ChangeWords } from './change-words.js';

/** A company as an option: what it is to oneself, and what tells two of the same name apart. */
export interface CompanyChoice extends Choice {
  candidate: Candidate;
}

export function toChoice(
  candidate: Candidate,
  { picker }: ChangeWords,
  chosen: readonly Subscription[],
): CompanyChoice {
  const { id, label, partnerId, kind, can } = candidate;
  const hint = [
    kind === 'self' ? picker.takeBack : kind === 'provider' && picker.provider,
    chosen.length > 0 && chosen.every(({ contact }) => contact?.id === id) && picker.supportsNow,
    partnerId && picker.partnerId(partnerId),
  ];
  return { id, label: label ?? id, hint: hint.filter(Boolean).join(' · '), can: can?.assign, candidate };
}
