import type { Session } from '../../model/session.js';
import type { Ask } from '../desk.js';
import { sortNames } from '../list/order.js';
import { scopes } from '../world/book.js';
import { me } from '../world/people.js';
import { caseFileRules } from './file-rules.js';
import { statuses } from '../world/traits.js';
import { severityRef } from './views.js';

/** Who is signed in, what that person may ask for, and the rules of this desk. */
export function sessionOf(ask: Ask): Session {
  const { texts, book, books, settings } = ask;
  const own = book.companies.at(-1)!;
  return {
    backendId: `casekit-desk-${settings.cases}-${settings.seed}`,
    identity: { tenant: 'fjordlight', person: me.id!, scope: book.scope },
    side: 'partner',
    person: me,
    organisation: { id: own.id, label: own.name },
    scopes: scopes.map((id) => ({ id, label: books[id].companies.at(-1)!.name, signIn: 'in' })),
    abilities: Object.fromEntries(writes.map((name) => [name, { state: 'allowed' }])),
    listing: {
      text: true,
      filters: ['text', 'status', 'severity', 'customer', 'whose', 'changedAfter'],
      sorts: sortNames.map((by) => ({ by, label: texts.sorts[by]! })),
      statuses: [...statuses],
      severities: ['S1', 'S2', 'S3', 'S4'].map((id) => severityRef(ask, id)),
      whose: ['mine', 'shared', 'customers', 'all'],
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
    help: { text: texts.help, href: 'https://partners.nimbora.example/help', reference: `DESK-${settings.seed}` },
  };
}

/** What a role may narrow; this one may do everything. */
const writes = ['cases.create', 'cases.change', 'feed.post', 'files.upload', 'forms.addOption'];
