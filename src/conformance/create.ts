import { check, eventually, refusal, same } from './check.js';
import { aDraft, aKey, fill } from './fill.js';
import { walk } from './list.js';
import type { Behaviour, Group } from './suite.js';

const needs = ['cases.create', 'forms.get'] as const;

export const createBehaviours = (it: Behaviour, group: Group): void =>
  group('cases.create', () => {
    it('files a case that can be read at once', needs, async (tools) => {
      const draft = await aDraft(tools);
      const { id } = await tools.ask('cases.create', draft, { key: aKey() });

      const supportCase = await tools.ask('cases.get', { id });

      same(supportCase.id, id, 'the id');
      same(supportCase.customer?.id, draft.customer?.id, 'the customer');
    });

    it('knows the acting person as the one who filed', needs, async (tools) => {
      const { id } = await tools.ask('cases.create', await aDraft(tools), { key: aKey() });

      same((await tools.ask('cases.get', { id })).filedBy?.id, tools.session.person.id, 'who filed');
    });

    it('lists a new case, at once or after a moment', needs, async (tools) => {
      const { id } = await tools.ask('cases.create', await aDraft(tools), { key: aKey() });

      await eventually(
        async () => (await walk(tools, { size: 25 }, 1)).some((row) => row.id === id),
        'the case never appeared in the list',
      );
    });

    it('says that a case is being created while it is not listed', needs, async (tools) => {
      const { id, state } = await tools.ask('cases.create', await aDraft(tools), { key: aKey() });
      const listed = (await walk(tools, { size: 25 }, 1)).some((row) => row.id === id);

      check(listed || state === 'being-created', `it is not listed, and its state is ${state}`);
    });

    it('files once for a key', needs, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [draft, key] = [await aDraft(tools), aKey()];

      const first = await tools.ask('cases.create', draft, { key });
      const second = await tools.ask('cases.create', draft, { key });

      same(second.id, first.id, 'the id of the second');
    });

    it('files once for a key sent twice at the same time', needs, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [draft, key] = [await aDraft(tools), aKey()];

      const [first, second] = await Promise.all([
        tools.ask('cases.create', draft, { key }),
        tools.ask('cases.create', draft, { key }),
      ]);

      same(second.id, first.id, 'the id of the second');
    });

    it('refuses another body under a key that was used', needs, async (tools) => {
      if (tools.session.policy.repeat !== 'safe') tools.notOffered();
      const [draft, key] = [await aDraft(tools), aKey()];
      await tools.ask('cases.create', draft, { key });

      await refusal(tools.backend.cases.create!({ ...draft, reference: 'other' }, { key }), 'invalid', 'conflict');
    });

    it('files two for two keys', needs, async (tools) => {
      const draft = await aDraft(tools);

      const first = await tools.ask('cases.create', draft, { key: aKey() });
      const second = await tools.ask('cases.create', draft, { key: aKey() });

      check(first.id !== second.id, 'both are the same case');
    });

    it('names each required field that is missing', needs, async (tools) => {
      const { form, values } = await fill(tools);
      const field = form.fields.find(({ role }) => role === 'subject')?.id ?? tools.notOffered();
      const { [field]: _left, ...rest } = values;

      const error = await refusal(
        tools.backend.cases.create!({ ...(await aDraft(tools)), values: rest }, { key: aKey() }),
        'invalid',
      );

      check(error.fields?.[field], `${field} is not among the fields`);
    });

    it('names the field whose choice does not exist', needs, async (tools) => {
      const { form, values } = await fill(tools);
      const { id } = form.fields.find(({ role }) => role === 'severity' || role === 'product') ?? tools.notOffered();

      const error = await refusal(
        tools.backend.cases.create!(
          { ...(await aDraft(tools)), values: { ...values, [id]: 'no-such-option' } },
          { key: aKey() },
        ),
        'invalid',
      );

      check(error.fields?.[id], `${id} is not among the fields`);
    });

    it('has filed nothing when it refused', needs, async (tools) => {
      const before = await tools.ask('cases.list', { size: 1 });
      await refusal(
        tools.backend.cases.create!({ ...(await aDraft(tools)), values: {} }, { key: aKey() }),
        'invalid',
        'forbidden',
      );

      const after = await tools.ask('cases.list', { size: 1 });

      same([after.total, after.items[0]?.id], [before.total, before.items[0]?.id], 'the list');
    });

    it("keeps the partner's own number", needs, async (tools) => {
      const { form } = await fill(tools);
      const { id: field } = form.fields.find(({ role }) => role === 'reference') ?? tools.notOffered();
      const draft = await aDraft(tools, { [field]: 'CHECK-4711' }, { reference: 'CHECK-4711' });

      const { id } = await tools.ask('cases.create', draft, { key: aKey() });

      same((await tools.ask('cases.get', { id })).reference, 'CHECK-4711', 'the reference');
    });

    it('keeps subject and description letter by letter', needs, async (tools) => {
      const { form } = await fill(tools);
      const idOf = (role: string) => form.fields.find((field) => field.role === role)?.id ?? tools.notOffered();
      const [subject, description] = [
        '<b>Not bold</b> & “quoted” \u202Eעברית',
        'Line one\n\n  indented\tпривет 👩‍👩‍👧 \\n',
      ];

      const draft = await aDraft(tools, { [idOf('subject')]: subject, [idOf('description')]: description });
      const { id } = await tools.ask('cases.create', draft, { key: aKey() });

      const supportCase = await tools.ask('cases.get', { id });
      same([supportCase.subject, supportCase.description?.text], [subject, description], 'the texts');
    });

    it('refers to the case that a follow-up goes on from', needs, async (tools) => {
      const followUpOf = tools.known.closedLongAgo ?? tools.notOffered();

      const { id } = await tools.ask('cases.create', await aDraft(tools, {}, { followUpOf }), { key: aKey() });

      same((await tools.ask('cases.get', { id })).followUpOf?.id, followUpOf, 'the earlier case');
    });

    it('starts a follow-up from what the earlier case was about', ['forms.get'], async ({ ask, known, notOffered }) => {
      const followUpOf = known.closedLongAgo ?? notOffered();
      const { customer } = await ask('cases.get', { id: followUpOf });

      const { form } = await ask('forms.get', { followUpOf });

      const field = form?.fields.find(({ role }) => role === 'customer') ?? notOffered();
      same(field.default, customer?.id, 'the customer to begin with');
    });

    it('follows up no case that does not exist', needs, async (tools) => {
      const draft = await aDraft(tools, {}, { followUpOf: 'no-such-case' });

      await refusal(tools.backend.cases.create!(draft, { key: aKey() }), 'not-found', 'invalid');
    });
  });
