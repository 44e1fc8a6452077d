import { check, refusal, same } from './check.js';
import { aKey } from './fill.js';
import { rowsOf } from './find.js';
import type { Behaviour, Group, Tools } from './suite.js';

/** Cases of a customer from before it was managed belong to somebody else; that some are hidden is said. */
export const beforeBehaviours = (it: Behaviour, group: Group): void =>
  group('cases from before a customer was managed', () => {
    it('does not know such a case', [], async (tools) => {
      await refusal(tools.backend.cases.get({ id: before(tools).case }), 'not-found');
    });

    it('has no history of such a case', [], async (tools) => {
      await refusal(tools.backend.feed.list({ caseId: before(tools).case }), 'not-found');
    });

    it('writes into no such case', ['feed.post'], async (tools) => {
      const message = { caseId: before(tools).case, body: { format: 'text', text: 'Hello.' } };

      await refusal(tools.backend.feed.post!(message, { key: aKey() }), 'not-found');
    });

    it('changes no such case', ['cases.change'], async (tools) => {
      const change = { id: before(tools).case, parts: { reopen: { values: { reason: 'Again.' } } } };

      await refusal(tools.backend.cases.change!(change, { key: aKey() }), 'not-found');
    });

    it('lists no such case', [], async (tools) => {
      const { case: hidden, customer } = before(tools);
      const rows = await rowsOf((cursor) => tools.ask('cases.list', { customer, size: 50, ...cursor }), 20);

      check(!rows.some(({ id }) => id === hidden), 'it is listed');
    });

    it('lists no case of that customer that is older', ['customers.get'], async (tools) => {
      const { customer } = before(tools);
      const { managedSince = tools.notOffered() } = await tools.ask('customers.get', { id: customer });

      for (const { id, createdAt } of await rowsOf(
        (cursor) => tools.ask('cases.list', { customer, size: 50, ...cursor }),
        20,
      ))
        check(
          createdAt === undefined || Date.parse(createdAt) >= Date.parse(managedSince),
          `${id} is from ${createdAt}`,
        );
    });

    it('says that something is hidden', [], async (tools) => {
      const { notices } = await tools.ask('cases.list', { customer: before(tools).customer });

      check(
        notices?.some(({ text }) => text),
        'nothing is said',
      );
    });

    it('counts no such case', ['cases.counts'], async (tools) => {
      const { customer } = before(tools);
      const { total = tools.notOffered() } = await tools.ask('cases.counts', { customer });
      const rows = await rowsOf((cursor) => tools.ask('cases.list', { customer, size: 50, ...cursor }), 20);

      same(total, rows.length, 'the total');
    });

    it('goes on from no such case', ['cases.create', 'forms.get'], async (tools) => {
      await refusal(tools.backend.forms!.get!({ followUpOf: before(tools).case }), 'not-found', 'invalid');
    });
  });

const before = ({ known, notOffered }: Tools) => known.before ?? notOffered();
