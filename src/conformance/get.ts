import { CaseRow } from '../model/case-rows.js';
import { caseActions } from '../model/cases.js';
import { toRow } from '../model/to-row.js';
import { check, refusal, same } from './check.js';
import type { Behaviour, Group } from './suite.js';

export const getBehaviours = (it: Behaviour, group: Group): void =>
  group('cases.get', () => {
    it('says of a case what its row says', [], async ({ ask, notOffered }) => {
      const { items } = await ask('cases.list', { size: 5 });
      const row = items[0] ?? notOffered();

      same(CaseRow.parse(toRow(await ask('cases.get', { id: row.id }))), row, 'the row');
    });

    it('finds a case by its number', [], async ({ ask, notOffered }) => {
      const { id, number } = (await ask('cases.list', { size: 1 })).items[0] ?? notOffered();

      same((await ask('cases.get', { id: number ?? notOffered() })).id, id, 'the id');
    });

    it('writes the answers of a case as their kinds say', [], async ({ ask }) => {
      for (const { id } of (await ask('cases.list', { size: 10 })).items) {
        for (const { label, value, kind } of (await ask('cases.get', { id })).answers ?? []) {
          const isRead = kind === 'number' ? value !== '' && !Number.isNaN(+value) : !Number.isNaN(Date.parse(value));
          check(
            isRead || !['date', 'datetime', 'number'].includes(kind ?? ''),
            `${id}: ${label} is no ${kind}: ${value}`,
          );
        }
      }
    });

    it('leads from an old id to the present case', [], async ({ ask, known, notOffered }) => {
      const { old, present } = known.oldId ?? notOffered();

      same((await ask('cases.get', { id: old })).id, present, 'the id');
    });

    it('says that a case does not exist', [], async ({ backend }) => {
      await refusal(backend.cases.get({ id: 'no-such-case' }), 'not-found');
    });

    for (const id of ['__proto__', 'constructor', '../../etc/passwd', "' or 1=1 --", 'a/b/c', '%00', '🦊']) {
      it(`takes ${JSON.stringify(id)} for an id like any other`, [], async ({ backend }) => {
        await refusal(backend.cases.get({ id }), 'not-found');
      });
    }

    it('decides for each action whether it may be done', [], async ({ ask, notOffered }) => {
      const { id } = (await ask('cases.list', { size: 1 })).items[0] ?? notOffered();
      const { can } = await ask('cases.get', { id });

      for (const [action, { state }] of Object.entries(can)) {
        if (!(caseActions as readonly string[]).includes(action)) continue;
        check(['allowed', 'refused', 'unknown', 'absent'].includes(state), `${action}: ${state}`);
      }
    });

    it('gives a reason with every refusal', [], async ({ ask }) => {
      for (const { id } of (await ask('cases.list', { size: 10 })).items) {
        const { can } = await ask('cases.get', { id });
        for (const [action, { state, reason }] of Object.entries(can))
          check(state !== 'refused' || reason, `${id}: ${action} is refused without a reason`);
      }
    });

    it('says until when a closed case can be opened again', [], async ({ ask, known, notOffered }) => {
      const { reopen, status } = await ask('cases.get', { id: known.closedRecently ?? notOffered() });

      same(status, 'closed', 'the status');
      check(reopen?.until === undefined || Date.parse(reopen.until) > Date.now(), 'the window is over');
    });

    it('offers a follow-up where a case stays closed', [], async ({ ask, known, notOffered }) => {
      const { can, reopen } = await ask('cases.get', { id: known.closedLongAgo ?? notOffered() });

      check(can['reopen']?.state !== 'allowed', 'it can be opened again');
      same(reopen?.otherwise, 'follow-up', 'what else');
    });
  });
