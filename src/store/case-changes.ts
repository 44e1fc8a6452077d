import type { CaseChange, ChangeReceipt } from '../model/cases.js';
import * as port from '../port/cases.js';
import type { SupportError } from '../port/error.js';
import { copied } from './copied.js';
import { keyedWrite } from './keyed-write.js';
import { takeCase, takePresent } from './take-case.js';
import { type SupportStore, column } from './store.js';
import { touch } from './tagged.js';

export const caseChanges = column((store: SupportStore) => ({
  /**
   * Makes one or several changes at once. What was refused of it stands in the receipt; after a conflict the case is
   * shown as it is now. The same change sent again while the outcome of the first is unknown keeps its key.
   */
  async send(change: CaseChange): Promise<ChangeReceipt> {
    try {
      const receipt = await keyedWrite(store, 'cases.change', port.change, copied(change));
      if (receipt.case) takeCase(store, receipt.case);
      return receipt;
    } catch (thrown) {
      const { kind, current } = thrown as SupportError;
      if (kind === 'conflict') takePresent(store, change.id, current);
      throw thrown;
    } finally {
      // Even a failed change may have changed something: what is shown is asked for again.
      touch(store, change.id);
    }
  },
}));
