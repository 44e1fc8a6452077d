import { nothing } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import { isolated } from '../shared/company.js';
import type { FormView } from './around.js';
import { filingWords } from './filing-for.js';

/** The page has gone on to another customer: what was written keeps its own until its writer has said what becomes of it. */
export function pinnedNote({ sheet, filling, customer, other, fixedCustomer }: FormView) {
  if (!customer || !other) return nothing;
  const { announce, localize, rest, words } = sheet;
  const text = localize.text(formSendingMessages);
  const [own, next] = [isolated(customer.label), isolated(other.label)];
  const choice = (label: string, whom: typeof other, act: () => void) =>
    button({
      label,
      onClick: () => {
        act();
        announce(filingWords(whom, localize));
      },
    });
  return notice({
    level: 'warning',
    content: text.otherCustomer(own, next),
    text: words.common,
    actions: [
      fixedCustomer ? nothing : choice(text.goOnFor(own), customer, () => filling.fileFor(customer.id)),
      choice(text.fileForOther(next), other, () => filling.move()),
      choice(text.beginForOther(next), other, () => rest!.starting.setAside()),
    ],
  });
}
