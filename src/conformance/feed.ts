import type { FeedEntry } from '../model/feed.js';
import { check, refusal, same } from './check.js';
import { aCase, aKey } from './fill.js';
import type { Behaviour, Group, Tools } from './suite.js';

const posting = ['feed.post', 'cases.create', 'forms.get'] as const;

export const feedBehaviours = (it: Behaviour, group: Group): void =>
  group('feed', () => {
    it('gives entries from old to new', [], async (tools) => {
      const { items } = await tools.ask('feed.list', { caseId: await aLongCase(tools) });

      items.forEach(({ at }, place) => {
        check(
          place === 0 || Date.parse(at) >= Date.parse(items[place - 1]!.at),
          `entry ${place} is older than the one before`,
        );
      });
    });

    it('gives the newest page first', [], async (tools) => {
      const caseId = await aLongCase(tools);
      const whole = (await walkBack(tools, caseId, 50)).map(({ id }) => id);

      const { items } = await tools.ask('feed.list', { caseId, size: 3 });

      same(
        items.map(({ id }) => id),
        whole.slice(-3),
        'the page',
      );
    });

    it('joins older pages without gap and repetition', [], async (tools) => {
      const caseId = await aLongCase(tools);
      const [small, large] = [await walkBack(tools, caseId, 2), await walkBack(tools, caseId, 50)];

      same(
        small.map(({ id }) => id),
        large.map(({ id }) => id),
        'the history',
      );
    });

    it('gives each entry the same id each time', [], async (tools) => {
      const caseId = await aLongCase(tools);
      const [first, second] = [await tools.ask('feed.list', { caseId }), await tools.ask('feed.list', { caseId })];

      same(second.items, first.items, 'the second page');
    });

    it('says how many there are as it gives them', [], async (tools) => {
      const caseId = await aLongCase(tools);
      const { total } = await tools.ask('feed.list', { caseId });
      if (total === undefined || total > 300) tools.notOffered();

      same((await walkBack(tools, caseId, 50)).length, total, 'the number of entries');
    });

    it('gives what lies around an entry', [], async (tools) => {
      const caseId = await aLongCase(tools);
      const { id } = (await walkBack(tools, caseId, 50))[1] ?? tools.notOffered();

      const { items } = await tools.ask('feed.list', { caseId, around: id, size: 3 });

      check(
        items.some((entry) => entry.id === id),
        'the entry is not in the middle of its page',
      );
    });

    it('brings a deferred body when its entry is asked for', [], async ({ ask, known, notOffered }) => {
      const caseId = known.deferred ?? notOffered();
      const { id, body } = (await ask('feed.list', { caseId })).items.find(({ deferred }) => deferred) ?? notOffered();
      check(!body?.text, 'the body is there already');

      const { items } = await ask('feed.list', { caseId, around: id });

      check(items.find((entry) => entry.id === id)?.body?.text, 'the body did not come');
    });

    it('does not know the feed of a case that does not exist', [], async ({ backend }) => {
      await refusal(backend.feed.list({ caseId: 'no-such-case' }), 'not-found');
    });

    it('says that a cursor it never gave is no use', [], async (tools) => {
      const caseId = await aLongCase(tools);

      await refusal(tools.backend.feed.list({ caseId, before: 'never-given' }), 'expired', 'invalid', 'not-found');
    });

    it('appends a message as the acting person', posting, async (tools) => {
      const { id: caseId } = await aCase(tools);

      await post(tools, caseId, 'A message.');

      const entry = last((await tools.ask('feed.list', { caseId })).items, 'A message.');
      same([entry?.kind, entry?.author.id], ['message', tools.session.person.id], 'kind and author');
    });

    it('keeps a message letter by letter', posting, async (tools) => {
      const { id: caseId } = await aCase(tools);
      const text = '<script>alert(1)</script>\n> quoted\n\n\u202Eعربي  two blanks';

      await post(tools, caseId, text);

      check(last((await tools.ask('feed.list', { caseId })).items, text), 'the text is another');
    });

    it('gives newer entries after a cursor, and only those', posting, async (tools) => {
      const { id: caseId } = await aCase(tools);
      const { newer } = await tools.ask('feed.list', { caseId });
      const after = newer ?? tools.notOffered();

      await post(tools, caseId, 'Later.');
      const { items } = await tools.ask('feed.list', { caseId, after });

      same(items[0]?.body?.text, 'Later.', 'the first newer entry');
    });

    it('posts once for a key', posting, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const { id: caseId } = await aCase(tools);
      const [message, key] = [{ caseId, body: { format: 'text', text: 'Once.' } }, aKey()];

      await tools.ask('feed.post', message, { key });
      await tools.ask('feed.post', message, { key });

      const { items } = await tools.ask('feed.list', { caseId });
      same(items.filter(({ body }) => body?.text === 'Once.').length, 1, 'how often it stands there');
    });

    it('refuses another message under a key that was used', posting, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const { id: caseId } = await aCase(tools);
      const key = aKey();
      await tools.ask('feed.post', { caseId, body: { format: 'text', text: 'One.' } }, { key });

      await refusal(
        tools.backend.feed.post!({ caseId, body: { format: 'text', text: 'Two.' } }, { key }),
        'invalid',
        'conflict',
      );
    });

    it('refuses a message without words and files', posting, async (tools) => {
      const { id: caseId } = await aCase(tools);

      await refusal(
        tools.backend.feed.post!({ caseId, body: { format: 'text', text: '  ' } }, { key: aKey() }),
        'invalid',
      );
    });

    it('names who reads a message, as it was chosen', posting, async (tools) => {
      const { id: caseId } = await aCase(tools);
      const { audiences } = await tools.ask('cases.get', { id: caseId });

      for (const { id } of audiences ?? tools.notOffered()) {
        await tools.ask(
          'feed.post',
          { caseId, audience: id, body: { format: 'text', text: `For ${id}.` } },
          { key: aKey() },
        );
        const entry = last((await tools.ask('feed.list', { caseId })).items, `For ${id}.`);
        same(entry?.audience?.id, id, 'the audience');
      }
    });

    it('never widens the audience by itself', posting, async (tools) => {
      const { id: caseId } = await aCase(tools);
      const { audiences = [] } = await tools.ask('cases.get', { id: caseId });
      if (!audiences.some(({ internal }) => internal) || audiences.every(({ internal }) => internal))
        tools.notOffered();

      await post(tools, caseId, 'To whom?').catch(() => undefined);

      const entry = last((await tools.ask('feed.list', { caseId })).items, 'To whom?');
      const chosen = audiences.find(({ id }) => id === entry?.audience?.id);
      check(!entry || chosen?.internal, `it went to ${entry?.audience?.id}`);
    });

    it('refuses a message written on an older version of the case', posting, async (tools) => {
      const { id: caseId, version } = await aCase(tools);
      if (version === undefined || !tools.offers('cases.change')) tools.notOffered();
      await tools.ask('cases.change', { id: caseId, parts: { share: { add: ['team@example.com'] } } }, { key: aKey() });

      const message = { caseId, version, body: { format: 'text', text: 'Written before.' } };

      await refusal(tools.backend.feed.post!(message, { key: aKey() }), 'conflict');
    });

    it('opens a closed case by a message, or says why not', ['feed.post'], async (tools) => {
      const caseId = tools.known.closedRecently ?? tools.notOffered();
      const { can } = await tools.ask('cases.get', { id: caseId });
      if (can['reply']?.state !== 'allowed') tools.notOffered();

      await post(tools, caseId, 'It is back.');

      check((await tools.ask('cases.get', { id: caseId })).status !== 'closed', 'it is still closed');
    });

    it('refuses a message after the time for it, and names what else', ['feed.post'], async (tools) => {
      const caseId = tools.known.closedLongAgo ?? tools.notOffered();

      const error = await refusal(post(tools, caseId, 'Too late.'), 'forbidden', 'invalid', 'conflict');

      check(error.reason, 'no reason');
      check(error.remedy, 'no remedy');
    });

    it('notes how far was read', ['feed.markRead'], async (tools) => {
      const caseId = tools.known.unread ?? tools.notOffered();
      const { items } = await tools.ask('feed.list', { caseId });
      check((await tools.ask('cases.get', { id: caseId })).unread, 'there is nothing unread');

      await tools.ask('feed.markRead', { caseId, upTo: items.at(-1)!.id });

      same((await tools.ask('feed.list', { caseId })).readUpTo, items.at(-1)!.id, 'how far');
      check(!(await tools.ask('cases.get', { id: caseId })).unread, 'it is still unread');
    });

    it('never goes back in what was read', ['feed.markRead'], async (tools) => {
      const caseId = tools.known.unread ?? tools.notOffered();
      const { items } = await tools.ask('feed.list', { caseId });
      await tools.ask('feed.markRead', { caseId, upTo: items.at(-1)!.id });

      await tools.ask('feed.markRead', { caseId, upTo: items[0]!.id });

      same((await tools.ask('feed.list', { caseId })).readUpTo, items.at(-1)!.id, 'how far');
    });

    it("does not count one's own message as unread", posting, async (tools) => {
      const { id: caseId } = await aCase(tools);

      await post(tools, caseId, 'Mine.');

      check(!(await tools.ask('cases.get', { id: caseId })).unread, 'it is unread');
    });
  });

const post = ({ ask }: Tools, caseId: string, text: string) =>
  ask('feed.post', { caseId, body: { format: 'text', text } }, { key: aKey() });

const last = (items: FeedEntry[], text: string): FeedEntry | undefined =>
  items.findLast(({ body }) => body?.text === text);

/** The first listed case with some history. */
async function aLongCase({ ask, notOffered }: Tools): Promise<string> {
  for (const { id } of (await ask('cases.list', { size: 10 })).items) {
    if ((await ask('feed.list', { caseId: id, size: 10 })).items.length > 4) return id;
  }
  return notOffered();
}

/** A history from its end to its beginning, in the order of the feed. */
async function walkBack({ ask }: Tools, caseId: string, size: number): Promise<FeedEntry[]> {
  let entries: FeedEntry[] = [];
  let before: string | undefined;
  for (let page = 0; page < 40; page++) {
    const { items, older } = await ask('feed.list', { caseId, size, ...(before !== undefined && { before }) });
    entries = [...items, ...entries];
    if (older === undefined) return entries;
    before = older;
  }
  return entries;
}
