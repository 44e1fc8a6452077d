import type { Case, PostReceipt } from '../../src/model/cases.js';
import type { NewMessage } from '../../src/model/feed.js';
import { type SupportErrorDetails, type SupportErrorKind, SupportError } from '../../src/port/error.js';
import { bookOf } from '../../src/store/ledger.js';
import { outboxOf, stampOf } from '../../src/store/outbox.js';
import { aBackend, aCase, aSession, onDemand } from './answers.js';
import { settled } from './clock.js';
import { aStore, watching } from './store.js';

interface Given {
  repeat?: 'safe' | 'unsafe';
  /** The case as it is by now. */
  get?: () => Case | Promise<Case>;
  scope?: string;
  scopes?: () => { id: string; signIn?: 'needed' }[];
  /** Who is signed in by now. */
  person?: () => string;
}

/** The outbox of somebody who has signed in; the system answers when it is told to. */
export async function anOutbox({
  repeat = 'safe',
  get = () => aCase('c', { version: '1' }),
  scope,
  scopes = () => [],
  person = () => 'p',
}: Given = {}) {
  const post = onDemand<PostReceipt>();
  const session = {
    get: async () => aSession({ policy: { repeat }, scopes: scopes(), identity: { tenant: 't', person: person() } }),
  };
  let gets = 0;
  const cases = {
    get: async () => {
      gets++;
      return get();
    },
  };
  const { store, clock, device } = aStore(aBackend({ session, cases, feed: { post: post as never } }), { scope });
  watching(store.session);
  await settled();
  const box = outboxOf(store)!;
  await bookOf(store)!.ready;
  /** As somebody says it who sees the case as it is. */
  const say = async (text: string, caseId = 'c') => {
    const { version, updatedAt } = await get();
    const message = { caseId, body: { format: 'text' as const, text }, ...(version !== undefined && { version }) };
    return box.send(message, stampOf({ version, updatedAt }));
  };
  return {
    post,
    store,
    box,
    clock,
    device,
    say,
    gets: () => gets,
    texts: () => post.calls.map(({ input }) => (input as NewMessage).body.text),
    /** The last one that was sent fails. */
    async fails(kind: SupportErrorKind, details: SupportErrorDetails = {}) {
      post.calls.at(-1)?.reject(new SupportError(kind, details));
      await settled();
    },
    states: () => box.of().map(({ content }) => content.state),
  };
}
