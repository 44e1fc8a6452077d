import type { Candidate } from '../model/contacts.js';
import type { Subscription } from '../model/customers.js';
import type { SupportError } from '../port/error.js';
import { check, refusal, same } from './check.js';
import { aKey } from './fill.js';
import { candidatesOf, contactOf, subscriptionsOf } from './find.js';
import type { Behaviour, Group, Tools } from './suite.js';

const needs = ['contacts.assign', 'contacts.candidates', 'contacts.get', 'customers.subscriptions'] as const;

/** The kit runs a plan as single changes, four at a time: so what counts is that each row stands by itself. */
export const planBehaviours = (it: Behaviour, group: Group): void =>
  group('a plan of support contacts', () => {
    it('answers each row by itself: some take hold, others are refused', needs, async (tools) => {
      const { rows, to } = await aPlan(tools);

      const outcomes = await run(tools, rows, to);

      check(outcomes.includes('assigned'), 'no row took hold');
      check(
        outcomes.some((outcome) => outcome !== 'assigned'),
        'no row was refused',
      );
    });

    it('refuses the rows that it said it would refuse', needs, async (tools) => {
      const { rows, to } = await aPlan(tools);
      const closed = rows.filter(({ can }) => ['refused', 'absent'].includes(can?.assignContact?.state ?? ''));
      if (!closed.length) tools.notOffered();

      const outcomes = await run(tools, closed, to);

      check(!outcomes.includes('assigned'), `some took hold: ${outcomes.join(', ')}`);
    });

    it('changes the rows that it said it would', needs, async (tools) => {
      const { rows, to } = await aPlan(tools);
      const open = rows.filter(({ can }) => can?.assignContact?.state === 'allowed');

      same(new Set(await run(tools, open, to)).size, 1, 'the number of different outcomes');
      for (const { id } of open) same(await contactOf(tools, id), to, id);
    });

    it('says of each subscription by itself whom it may be given to, and holds to it', needs, async (tools) => {
      const { candidate, may, mayNot } = tools.known.partly ?? tools.notOffered();
      const said = async (id: string) =>
        (await candidatesOf(tools, id)).find((each) => each.id === candidate)?.can?.assign;
      const [yes, no] = [await said(may), await said(mayNot)];

      const given = tools.ask('contacts.assign', { subscriptionId: may, to: candidate }, { key: aKey() });
      const refused = tools.backend.contacts!.assign!({ subscriptionId: mayNot, to: candidate }, { key: aKey() });

      same([yes?.state, no?.state], ['allowed', 'refused'], 'what is said of the two');
      same((await given).contact.company.id, candidate, 'the contact of the one');
      same((await refusal(refused, 'forbidden', 'invalid')).reason, no?.reason, 'the reason of the other');
    });

    it('gives a reason with each row that it refuses only when it is tried', needs, async (tools) => {
      const { rows, to } = await aPlan(tools);
      const unsure = rows.filter(({ can }) => can?.assignContact?.state === 'unknown');
      if (!unsure.length) tools.notOffered();

      for (const { id } of unsure) {
        const said = await tools.backend.contacts!.assign!({ subscriptionId: id, to }, { key: aKey() }).then(
          () => 'assigned',
          ({ reason }: SupportError) => reason,
        );
        check(said, `${id} is refused without a reason`);
      }
    });

    it('leaves the rows that it refused as they were', needs, async (tools) => {
      const { rows, to } = await aPlan(tools);
      const before = new Map<string, string>();
      for (const { id } of rows) before.set(id, await contactOf(tools, id));

      const outcomes = await run(tools, rows, to);

      for (const [at, { id }] of rows.entries())
        same(await contactOf(tools, id), outcomes[at] === 'assigned' ? to : before.get(id), id);
    });

    it('keeps apart what is sent at the same time', needs, async (tools) => {
      const { rows } = await aPlan(tools);
      const open = rows.filter(({ can }) => can?.assignContact?.state === 'allowed').slice(0, 4);
      const wanted = await Promise.all(
        open.map(async ({ id }, at) => {
          const eligible = await eligibleFor(tools, id);
          return { subscriptionId: id, to: eligible[at % eligible.length]!.id };
        }),
      );

      const receipts = await Promise.all(wanted.map((row) => tools.ask('contacts.assign', row, { key: aKey() })));

      same(
        receipts.map(({ contact }) => ({ subscriptionId: contact.subscriptionId, to: contact.company.id })),
        wanted,
        'the contacts',
      );
    });

    it('holds one row back that somebody else has changed, and no other', needs, async (tools) => {
      const { rows, to, candidates } = await aPlan(tools);
      const open = rows.filter(({ can }) => can?.assignContact?.state === 'allowed');
      const [one, two] = [open[0] ?? tools.notOffered(), open[1] ?? tools.notOffered()];
      const seen = [await contactOf(tools, one.id), await contactOf(tools, two.id)] as const;
      const another = candidates.find(({ id }) => id !== to && id !== seen[0]) ?? tools.notOffered();
      await tools.ask('contacts.assign', { subscriptionId: one.id, to: another.id }, { key: aKey() });

      const first = tools.backend.contacts!.assign!({ subscriptionId: one.id, from: seen[0], to }, { key: aKey() });
      await refusal(first, 'conflict');
      await tools.ask('contacts.assign', { subscriptionId: two.id, from: seen[1], to }, { key: aKey() });

      same([await contactOf(tools, one.id), await contactOf(tools, two.id)], [another.id, to], 'the contacts');
    });

    it('can be taken back row by row', needs, async (tools) => {
      const { rows } = await aPlan(tools);
      const open = rows.filter(({ can }) => can?.assignContact?.state === 'allowed').slice(0, 6);
      const plan: { subscriptionId: string; from: string; to: string }[] = [];
      for (const { id } of open) {
        const from = await contactOf(tools, id);
        const eligible = (await eligibleFor(tools, id)).map((each) => each.id);
        const to = eligible.find((other) => other !== from);
        if (to !== undefined && eligible.includes(from)) plan.push({ subscriptionId: id, from, to });
      }
      if (!plan.length) tools.notOffered();
      for (const row of plan) await tools.ask('contacts.assign', row, { key: aKey() });

      for (const { subscriptionId, from, to } of plan)
        await tools.ask('contacts.assign', { subscriptionId, from: to, to: from }, { key: aKey() });

      for (const { subscriptionId, from } of plan) same(await contactOf(tools, subscriptionId), from, subscriptionId);
    });
  });

/** Rows of one customer, not all of which can change, and who could support those that can. */
async function aPlan(tools: Tools): Promise<{ rows: Subscription[]; to: string; candidates: Candidate[] }> {
  const customer = tools.known.planned ?? tools.notOffered();
  const rows = (await subscriptionsOf(tools, { customer, size: 40 }, 1)).slice(0, 40);
  const open = rows.filter(({ can }) => can?.assignContact?.state === 'allowed');
  const lists = await Promise.all(open.slice(0, 12).map(({ id }) => eligibleFor(tools, id)));
  // Who may support one of them may not support another.
  const candidates = (lists[0] ?? tools.notOffered()).filter(({ id }) =>
    lists.every((list) => list.some((each) => each.id === id)),
  );
  const to = candidates.find(({ kind }) => kind === 'reseller') ?? candidates.at(-1) ?? tools.notOffered();
  return { rows: rows.filter((row) => !open.slice(12).includes(row)), to: to.id, candidates };
}

const eligibleFor = async (tools: Tools, id: string): Promise<Candidate[]> =>
  (await candidatesOf(tools, id)).filter(({ can }) => can?.assign?.state === 'allowed');

/** How each row ends: `assigned`, or the kind of the error. */
async function run({ backend }: Tools, rows: Subscription[], to: string): Promise<string[]> {
  const outcomes: string[] = [];
  for (let at = 0; at < rows.length; at += 4) {
    const ended = rows.slice(at, at + 4).map(({ id }) =>
      backend.contacts!.assign!({ subscriptionId: id, to }, { key: aKey() }).then(
        () => 'assigned',
        (error: SupportError) => {
          check(error.reason, `${id} is refused without a reason`);
          return error.kind;
        },
      ),
    );
    outcomes.push(...(await Promise.all(ended)));
  }
  return outcomes;
}
