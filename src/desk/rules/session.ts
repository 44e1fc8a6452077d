import type { Session } from '../../model/session.js';
import type { Ask } from '../desk.js';
import { sortNames } from '../list/order.js';
import { scopes } from '../world/book.js';
import { alertsOf } from './alerts.js';
import { caseFileRules } from './file-rules.js';
import { statuses } from '../world/traits.js';
import { severityRef } from './views.js';
import { type Right, missing } from './who.js';
import type { Decision } from '../../model/decision.js';
import { SupportError } from '../../port/error.js';
import { signedOut } from '../desk.js';

/** Who is signed in, what that person may ask for, and the rules of this desk. */
export function sessionOf(ask: Ask): Session {
  const { texts, book, books, settings, who, signedInTo } = ask;
  const { own, person, role } = who;
  // For a customer there is one company, its own: nothing to filter or to sort by.
  const forCustomer = (name: string) => role !== 'customer' || name !== 'customer';
  if (!signedInTo.size) {
    const { all, allText } = texts.acting.signIn;
    const remedy = { text: allText, href: 'https://account.nimbora.example/sign-in' };
    throw new SupportError('unauthenticated', { code: 'signed-out', reason: all, remedy });
  }
  return {
    backendId: settings.world,
    identity: { tenant: 'fjordlight', person: person.id, scope: book.scope },
    side: role === 'customer' ? 'customer' : 'partner',
    person,
    organisation: { id: own.id, label: own.name },
    // A customer knows nothing of the domains of its reseller.
    scopes: (role === 'customer' ? [book.scope] : scopes).map((id) => {
      const signedIn = signedInTo.has(id);
      const { reason: _reason, remedy } = signedOut(texts, books[id]);
      return {
        id,
        label: role === 'customer' ? own.name : books[id].companies.at(-1)!.name,
        signIn: signedIn ? 'in' : 'needed',
        ...(!signedIn && { remedy }),
      };
    }),
    abilities: Object.fromEntries(Object.entries(writes).map(([name, right]) => [name, abilityOf(ask, right)])),
    listing: {
      text: true,
      filters: ['text', 'status', 'severity', 'customer', 'whose', 'changedAfter'].filter(forCustomer),
      sorts: sortNames.filter(forCustomer).map((by) => ({ by, label: texts.sorts[by]! })),
      statuses: [...statuses],
      severities: ['S1', 'S2', 'S3', 'S4'].map((id) => severityRef(ask, id)),
      whose: who.only === undefined ? ['mine', 'shared', 'customers', 'all'] : ['mine', 'shared', 'all'],
    },
    policy: {
      sensitiveNotice: texts.policy.sensitive,
      idNumbers: ['999-99-9999', '99 999 999 999', 'AA9999999'].map((pattern, at) => ({
        label: texts.policy.idNumbers[at]!,
        pattern,
      })),
      repeat: settings.repeat,
      message: { maxLength: 30_000 },
      files: caseFileRules,
    },
    alerts: alertsOf(ask),
    help: { text: texts.help, href: 'https://partners.nimbora.example/help', reference: `DESK-${settings.seed}` },
  };
}

/** What needs which right; nothing where everybody may. */
const writes: Record<string, Right | undefined> = {
  'cases.create': 'support',
  'cases.change': 'support',
  'feed.post': 'support',
  'files.upload': 'support',
  'forms.addOption': 'support',
  'checks.answer': 'support',
  'customers.list': 'customers',
  'customers.subscriptions': 'customers',
  'contacts.get': 'customers',
  'contacts.candidates': 'customers',
  'contacts.assign': 'contacts',
  'contacts.ask': 'contacts',
  'session.alerts': undefined,
};

function abilityOf(ask: Ask, right: Right | undefined): Decision {
  if (!ask.signedIn) {
    const { code, reason, remedy } = signedOut(ask.texts, ask.book);
    return { state: 'refused', code, reason, remedy };
  }
  return (right && missing(ask, right)) ?? { state: 'allowed' };
}
