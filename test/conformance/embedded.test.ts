import { embeddedBackend, landmarks } from '../../src/adapters/embedded/index.js';
import { describeBackend } from '../../src/conformance/index.js';
import type { DeskOptions } from '../../src/desk/index.js';
import { hastyClock } from '../support/clock.js';

const { candidates, cases, checkCode, customers, oldNumber, scopes, subscriptions } = landmarks();

for (const store of ['memory', 'indexeddb'] as const) {
  describeBackend(`The built-in desk over ${store}`, async () => {
    const clock = hastyClock();
    const desk = (options: DeskOptions = {}) =>
      embeddedBackend({
        store,
        clock,
        name: `conformance-${crypto.randomUUID()}`,
        listedAfter: 60,
        scanTime: 0,
        uploadPause: 1,
        ...options,
      });
    const signedOut = desk();
    await signedOut.desk.signOut();
    return {
      backend: desk(),
      others: { reader: desk({ role: 'reader' }), customer: desk({ role: 'customer' }), signedOut },
      // Whoever was asked answers within a minute, and calls back within five.
      later: () => clock.skip(10 * 60_000),
      known: {
        refusedCustomer: customers['none']!,
        endingCustomer: customers['ending']!,
        closedLongAgo: cases['closedLongAgo']!,
        closedRecently: cases['closedRecently']!,
        oldId: { old: oldNumber, present: cases['legacy']! },
        other: {
          scope: scopes.other,
          case: scopes.otherCase,
          customer: scopes.otherCustomer,
          subscription: scopes.otherSubscription,
        },
        before: { case: cases['before']!, customer: customers['managed']! },
        notEscalatable: cases['standard']!,
        escalatable: cases['mail']!,
        unread: cases['unread']!,
        deferred: cases['longText']!,
        contacts: {
          byDefault: subscriptions['byDefault']!,
          gone: subscriptions['gone']!,
          absent: subscriptions['newCommerce']!,
        },
        planned: customers['many']!,
        partly: {
          candidate: candidates['noPrivileges']!,
          may: `${customers['someCandidates']}:0`,
          mayNot: subscriptions['own']!,
        },
        asked: {
          accepts: { subscription: subscriptions['own']!, candidate: candidates['willAccept']! },
          refuses: { subscription: `${customers['someCandidates']}:0`, candidate: candidates['willRefuse']! },
          elsewhere: { scope: scopes.other, subscription: scopes.otherSubscription },
        },
        checks: {
          asked: cases['check']!,
          passed: cases['checkPassed']!,
          refused: cases['checkRefused']!,
          expired: cases['checkExpired']!,
          code: checkCode,
        },
        routes: { product: 'market', problem: 'privacy' },
      },
    };
  });
}
