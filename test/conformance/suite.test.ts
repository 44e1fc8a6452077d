import { expect } from 'chai';
import { embeddedBackend, landmarks } from '../../src/adapters/embedded/index.js';
import type { Make } from '../../src/conformance/index.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { SupportError } from '../../src/port/error.js';
import { behavioursFor, failed, run } from '../support/conformance.js';

describe('the conformance suite', () => {
  it('names each behaviour once', () => {
    const behaviours = behavioursFor(aDesk);

    expect(behaviours.size).to.be.at.least(120);
  });

  it('reports what a backend leaves out as not offered, never as failed', async () => {
    const { session, cases, feed } = aDesk();
    const readOnly: SupportBackend = {
      session,
      cases: { list: cases.list, get: cases.get },
      feed: { list: feed.list },
    };

    const results = await run(() => readOnly);

    expect(failed(results)).to.deep.equal([]);
    expect(results['cases.create: files a case that can be read at once']).to.equal('not offered');
    expect(results['cases.list: gives each case once over all pages']).to.equal('passed');
  });

  it('leaves out what a system is known not to keep, and says why', async () => {
    const title = 'finds only what has all the words';
    const test = { title };
    const behaviours = behavioursFor(() => ({ backend: aDesk(), except: { [title]: 'any word is enough there' } }));

    await behaviours.get(`cases.list: ${title}`)!.call({ test, skip() {} });

    expect(test.title).to.equal('finds only what has all the words (not kept: any word is enough there)');
  });

  it('reports as not offered what the session narrows', async () => {
    const desk = aDesk();
    const narrowed: SupportBackend = {
      ...desk,
      session: {
        get: async (input, call) => ({
          ...(await desk.session.get(input, call)),
          abilities: { 'cases.create': { state: 'refused', reason: 'Readers only.' } },
        }),
      },
    };

    const results = await run(() => narrowed, /^cases\.create/);

    expect(new Set(Object.values(results))).to.deep.equal(new Set(['not offered']));
  });

  it('names the place and the type that do not fit, and no value', async () => {
    const desk = aDesk();
    const untyped = async () => ({ items: [{ id: 'one', subject: 7, status: null }] }) as never;
    const behaviours = behavioursFor(() => ({ ...desk, cases: { ...desk.cases, list: untyped } }));

    const said = await behaviours
      .get('cases.list: answers a first page to an empty question')!
      .call({})
      .catch((error: unknown) => (error as Error).message);

    expect(said).to.equal(
      'cases.list: items[0].subject: expected string, got number; items[0].status: expected string, got null (leave an unknown field out)',
    );
  });

  it('skips also where the runner hands the test over as an argument', async () => {
    const { session, cases, feed } = aDesk();
    const notes: unknown[] = [];
    const behaviours = behavioursFor(() => ({ session, cases, feed: { list: feed.list } }));

    await behaviours
      .get('forms: gives a form, or says where such a request is taken')!
      .call(undefined, { skip: (note) => notes.push(note) });

    expect(notes).to.deep.equal(['not offered']);
  });

  for (const [what, broken, behaviour] of brokenBackends()) {
    it(`notices a backend that ${what}`, async () => {
      const results = await run(broken, new RegExp(`^${behaviour}$`));

      expect(results).to.deep.equal({ [behaviour]: 'failed' });
    });
  }
});

function aDesk() {
  return embeddedBackend({ store: 'memory', staff: false, listedAfter: 0, scanTime: 0, uploadPause: 0 });
}

/** Backends that break one promise each, and the behaviour that has to notice. */
function brokenBackends(): [what: string, make: Make, behaviour: string][] {
  const { cases: marks } = landmarks();
  const desk = aDesk();
  const { cases, feed, files, forms, changes, session } = desk;
  return [
    [
      'files twice for one key',
      () => ({
        ...desk,
        cases: { ...cases, create: (draft, call) => cases.create(draft, { ...call, key: crypto.randomUUID() }) },
      }),
      'cases.create: files once for a key',
    ],
    [
      'ignores a filter',
      () => ({ ...desk, cases: { ...cases, list: ({ status: _status, ...query }, call) => cases.list(query, call) } }),
      'cases.list: filters by status',
    ],
    [
      'pages by place',
      () => ({
        ...desk,
        cases: {
          ...cases,
          async list({ cursor = '0', size = 25, ...query }, call) {
            const { items } = await cases.list({ ...query, size: 100 }, call);
            const next = Number(cursor) + size;
            return { items: items.slice(Number(cursor), next), ...(next < items.length && { next: String(next) }) };
          },
        },
      }),
      'cases.list: goes on where a page ended, whatever was filed in between',
    ],
    [
      'answers with what JSON cannot say',
      () => ({ ...desk, session: { get: async () => ({ ...(await session.get({})), at: new Date() }) } }),
      'session: names the acting person',
    ],
    [
      'gives rows that cannot be read',
      () => ({ ...desk, cases: { ...cases, list: async () => ({ items: [{ id: 'x' }] as never }) } }),
      'cases.list: answers a first page to an empty question',
    ],
    [
      'throws something of its own',
      () => ({ ...desk, cases: { ...cases, get: () => Promise.reject(new TypeError('no')) } }),
      'cases.get: says that a case does not exist',
    ],
    [
      'ignores versions',
      () => ({
        ...desk,
        cases: { ...cases, change: ({ version: _version, ...change }, call) => cases.change(change, call) },
      }),
      'cases.change: refuses a change that was made on an older version, with the case as it is',
    ],
    [
      'says done to what it refused',
      () => ({
        ...desk,
        cases: { ...cases, change: async ({ parts }) => ({ applied: Object.keys(parts) }) },
      }),
      'cases.change: refuses what its little form lacks, and says which part',
    ],
    [
      'gives a history from new to old',
      () => ({ ...desk, feed: { ...feed, list: async (query) => reversed(await feed.list(query)) } }),
      'feed: gives entries from old to new',
    ],
    [
      'changes what people wrote',
      () => ({
        ...desk,
        feed: {
          ...feed,
          post: (message, call) =>
            feed.post(
              { ...message, body: { ...message.body, text: message.body.text.trim().replace('<', '&lt;') } },
              call,
            ),
        },
      }),
      'feed: keeps a message letter by letter',
    ],
    [
      'gives everybody a message for few',
      () => ({ ...desk, feed: { ...feed, post: (message, call) => feed.post({ audience: 'all', ...message }, call) } }),
      'feed: never widens the audience by itself',
    ],
    [
      'loses bytes',
      () => ({ ...desk, files: { ...files, open: async (input) => shorter(await files.open(input)) } }),
      'uploads: gives back the bytes that came',
    ],
    [
      'begins an upload anew whatever its token says',
      () => ({
        ...desk,
        files: { ...files, upload: ({ resume: _resume, ...intent }, call) => files.upload(intent, call) },
      }),
      'uploads: does not go on with a file of another size under the token of the first',
    ],
    [
      'takes a token that it never gave',
      () => ({
        ...desk,
        files: {
          ...files,
          upload: (intent, call) => files.upload(intent.resume === 'no-such-token' ? without(intent) : intent, call),
        },
      }),
      'uploads: says that it knows nothing of a token that it never gave',
    ],
    [
      'makes a second file of a finished one',
      () => ({ ...desk, files: { ...files, upload: (intent, call) => files.upload(without(intent), call) } }),
      'uploads: makes one file of an upload that is finished twice',
    ],
    [
      'goes on with an upload that was given up',
      () => ({
        ...desk,
        files: { ...files, upload: (intent, call) => files.upload(intent, { ...call, signal: undefined as never }) },
      }),
      'uploads: ends an upload that is given up, and takes the next one',
    ],
    [
      'scans for ever',
      () => ({ ...desk, files: { ...files, get: async (of) => ({ ...(await files.get(of)), state: 'scanning' }) } }),
      'uploads: says how a file stands until it can be had',
    ],
    [
      'refuses a file without a reason',
      () => ({
        ...desk,
        files: {
          ...files,
          async get(of) {
            const { reason: _reason, ...file } = await files.get(of);
            return file;
          },
        },
      }),
      'uploads: refuses what its scan finds harmful, and says why',
    ],
    [
      'remembers what was taken back',
      () => ({
        ...desk,
        files: { ...files, get: async ({ id }) => ({ id, name: 'check.log', state: 'clean' }) },
      }),
      'uploads: does not know how a file stands that was taken back',
    ],
    [
      'gives the first page for ever',
      () => ({
        ...desk,
        forms: { ...forms, options: ({ cursor: _cursor, ...query }, call) => forms.options(query, call) },
      }),
      'forms.options: gives choices page by page, each once',
    ],
    [
      'goes on after nobody listens',
      () => ({
        ...desk,
        changes: {
          watch: (input, call) => ({
            [Symbol.asyncIterator]: () => ({
              next: () => changes.watch(input, call)[Symbol.asyncIterator]().next(),
              return: async () => ({ done: true as const, value: undefined }),
            }),
          }),
        },
      }),
      'changes: ends when nobody listens any more',
    ],
    [
      'tells of a case that is none of theirs',
      () => ({
        backend: { ...desk, cases: { ...cases, get: async () => cases.get({ id: marks['mail']! }) } },
        known: { other: { scope: 'coast', case: landmarks().otherDomain } },
      }),
      'scopes: does not know a case of another scope',
    ],
    [
      'refuses without a word',
      () => ({
        backend: { ...desk, cases: { ...cases, create: () => Promise.reject(new SupportError('forbidden')) } },
        known: { refusedCustomer: landmarks().customers['none']! },
      }),
      'authority on create: refuses a customer without authority, with reason and remedy',
    ],
  ];
}

const without = <T extends { resume?: string | undefined }>({ resume: _resume, ...intent }: T) => intent;
const reversed = <T extends { items: unknown[] }>(page: T): T => ({ ...page, items: page.items.toReversed() });
const shorter = (access: Awaited<ReturnType<ReturnType<typeof aDesk>['files']['open']>>) =>
  'blob' in access ? { blob: access.blob.slice(1) } : access;
