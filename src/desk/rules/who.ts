import type { Decision } from '../../model/decision.js';
import type { Person } from '../../model/people.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { DeskCase, DeskEntry } from '../records.js';
import type { Book } from '../world/book.js';
import { type Company, companyIndex } from '../world/customers.js';
import { me, personAt } from '../world/people.js';

/** Rights are separate: whoever may use support need not see customers. */
export const rights = ['support', 'customers', 'cases', 'contacts'] as const;
export type Right = (typeof rights)[number];

/** `reader`: sees everything, may do nothing. `customer`: somebody of a customer, who sees that company alone. */
export type Role = 'partner' | 'reader' | 'customer';

/** The person who is signed in. */
export interface Who {
  role: Role;
  person: Person & { id: string };
  rights: readonly Right[];
  /** The company that one's own cases are filed for. */
  own: Company;
  /** The only company whose cases are visible, where that is so. */
  only: string | undefined;
}

const ofRole: Record<Role, readonly Right[]> = {
  partner: rights,
  reader: ['customers', 'cases'],
  customer: ['support', 'customers', 'cases'],
};

export function whoIs(book: Book, role: Role, given: readonly Right[] | undefined): Who {
  // Somebody of the first customer of the domain.
  const own = role === 'customer' ? book.companies[0]! : book.companies.at(-1)!;
  const has = given ?? ofRole[role];
  const person = role === 'customer' ? customerPerson(own) : me;
  const only = role === 'customer' || !has.includes('cases') ? own.id : undefined;
  return { role, person: person as Who['person'], rights: has, own, only };
}

const customerPerson = (company: Company): Person => ({
  ...personAt(company),
  phone: '+44 117 555 0140',
  language: company.language,
  timeZone: 'Europe/London',
});

type Look = Pick<Ask, 'who' | 'texts' | 'book'>;

/** Why a right is missing, and whom to ask for it, quoting what. Nothing where one has it. */
export function missing({ who, texts, book }: Look, right: Right): Decision | undefined {
  if (who.rights.includes(right)) return undefined;
  const said = texts.acting.rights;
  const name = said.names[right]!;
  if (who.role === 'customer') return { state: 'refused', code: 'role', reason: said.customerSide };
  const admin = book.companies.at(-1)!;
  const reference = `RIGHT-${right.toUpperCase()}-${book.scope.toUpperCase()}`;
  return {
    state: 'refused',
    code: `right-${right}`,
    reason: `${said.missing(name)} ${said.separate}`,
    remedy: {
      text: said.ask(admin.person, name),
      href: 'https://partners.nimbora.example/help/rights',
      message: {
        to: `admin@${admin.domain}`,
        subject: said.subject(name),
        body: said.body(admin.person, name, reference, who.person.name ?? ''),
        language: texts.locale,
      },
      reference,
    },
  };
}

export function need(look: Look, right: Right): void {
  const decision = missing(look, right);
  if (decision) throw refusal(decision);
}

/** A refused decision as the error that a write ends in. */
export const refusal = ({ code, reason, remedy }: Decision): SupportError =>
  new SupportError('forbidden', { code, reason, remedy, reference: remedy?.reference });

/** From when on the cases of a company are ours. */
export const managedSince = ({ origin }: Book, { managedForDays }: Company): number | undefined =>
  managedForDays === undefined ? undefined : origin - managedForDays * 86_400_000;

/** Whether this person sees a case at all. What is not seen does not exist. */
export function seesCase({ who, book }: Pick<Ask, 'who' | 'book'>, { company, createdAt }: DeskCase): boolean {
  if (who.only !== undefined && company !== who.only) return false;
  const owner = book.companies[companyIndex(book.companies, company)];
  const since = owner && managedSince(book, owner);
  return since === undefined || createdAt >= since;
}

/** A customer does not read what the partner and support write to each other. */
export const seesEntry = ({ who }: Pick<Ask, 'who'>, { audience }: DeskEntry): boolean =>
  who.role !== 'customer' || audience === undefined || audience === 'all';
