import type { AlertChoice } from '../model/alerts.js';
import type { Alerts } from '../model/session.js';
import { alerts } from '../port/alerts.js';
import { keyedWrite } from './keyed-write.js';
import { type SupportStore, column } from './store.js';

export const standingAlerts = column((store: SupportStore) => ({
  /** Where mails about all cases go from now on; nothing for the sign-in address. */
  async choose(choice: AlertChoice): Promise<Alerts> {
    const engine = store.engine!;
    const answer = await keyedWrite(store, 'session.alerts', alerts, { ...choice });
    for (const resource of engine.tagged('session')) resource.overtake();
    return answer;
  },
}));
