import { embeddedBackend, landmarks } from '../../src/adapters/embedded/index.js';
import { describeBackend } from '../../src/conformance/index.js';

const { cases, customers, oldNumber, otherDomain } = landmarks();

for (const store of ['memory', 'indexeddb'] as const) {
  describeBackend(`The built-in desk over ${store}`, () => ({
    backend: embeddedBackend({
      store,
      staff: false,
      name: `conformance-${crypto.randomUUID()}`,
      listedAfter: 60,
      scanTime: 0,
      uploadPause: 1,
    }),
    known: {
      refusedCustomer: customers['none']!,
      closedLongAgo: cases['closedLongAgo']!,
      closedRecently: cases['closedRecently']!,
      oldId: { old: oldNumber, present: cases['legacy']! },
      otherScope: otherDomain,
      notEscalatable: cases['standard']!,
      escalatable: cases['mail']!,
      unread: cases['unread']!,
      deferred: cases['longText']!,
    },
  }));
}
