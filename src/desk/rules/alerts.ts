import type { AlertChoice } from '../../model/alerts.js';
import { isEmail } from '../../model/form-rules/shapes.js';
import type { Alerts } from '../../model/session.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { Draft } from '../state.js';
import { once } from './once.js';

const keyOf = ({ book, who }: Pick<Ask, 'book' | 'who'>): string => `${book.scope}/${who.person.id}`;

/** Where mails about all cases of this person in this domain go. */
export const alertsOf = (ask: Pick<Ask, 'state' | 'book' | 'who'>): Alerts => ({
  address: ask.state.get('alerts', keyOf(ask))?.address ?? ask.who.person.email,
  can: { state: 'allowed' },
});

export function chooseAlerts(ask: Ask<Draft>, choice: AlertChoice): Alerts {
  const { texts, state } = ask;
  const address = choice.address?.trim();
  if (address && !isEmail(address)) {
    const reason = texts.errors.address(address);
    throw new SupportError('invalid', { code: 'address', reason, fields: { address: reason } });
  }
  once(ask, 'session.alerts', choice, () => {
    if (address) state.put('alerts', keyOf(ask), { address });
    else state.drop('alerts', keyOf(ask));
    return null;
  });
  return alertsOf(ask);
}
