import type { Person } from '../../model/people.js';
import type { Company } from './customers.js';

const partner = (id: string, name: string, phone: string): Person => ({
  id,
  name,
  email: `${id}@fjordlight.example`,
  phone,
  company: { id: 'own-north', label: 'Fjordlight Cloud Partners' },
  side: 'partner',
});

/** The partner's staff; the first one is signed in. */
export const staff: readonly Person[] = [
  { ...partner('ines.marchetti', 'Ines Marchetti', '+31 30 555 0131'), language: 'en', timeZone: 'Europe/Amsterdam' },
  partner('daan.visser', 'Daan Visser', '+31 30 555 0132'),
  partner('amina.haddad', 'Amina Haddad', '+31 30 555 0133'),
  partner('tomasz.zielinski', 'Tomasz Zieliński', '+31 30 555 0134'),
  partner('yuki.tanabe', 'Yuki Tanabe', '+31 30 555 0135'),
  partner('eva.lindqvist', 'Eva Lindqvist', '+31 30 555 0136'),
  partner('noah.mensah', 'Noah Mensah', '+31 30 555 0137'),
  partner('sofia.petrova', 'Sofia Petrova', '+31 30 555 0138'),
];
export const me = staff[0]!;

const vendor = (id: string, name: string): Person => ({
  id: `nimbora/${id}`,
  name,
  company: { id: 'nimbora', label: 'Nimbora' },
  side: 'vendor',
});

/** Who answers cases. */
export const agents: readonly Person[] = [
  vendor('a17', 'Farah Quispe'),
  vendor('a22', 'Lennart Holm'),
  vendor('a31', 'Grace Adeyemi'),
  vendor('a38', 'Pascal Dubreuil'),
  vendor('a45', 'Марина Лебедева'),
  vendor('a52', 'يوسف بن عمر'),
];

export const system: Person = { id: 'nimbora/desk', name: 'Nimbora Support', side: 'system' };

export const personAt = (company: Company): Person => ({
  id: `${company.id}/1`,
  name: company.person,
  email: `support@${company.domain}`,
  company: { id: company.id, label: company.name },
  side: 'customer',
});

const known = new Map([...staff, ...agents].map((person) => [person.id, person]));
export const personOf = (id: string): Person | undefined => known.get(id);
export const personWithAddress = (address: string): Person | undefined =>
  staff.find(({ email }) => email === address.trim().toLowerCase());
