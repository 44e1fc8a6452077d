import 'casekit/define/support-contact-picker';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import type { SupportBackend } from '../../src/port/backend.js';
import { main, painted, stage } from '../stage.js';

/** Milliseconds that a system takes for one assignment: so long the page has time to show how far it is. */
const latency = 20;

let backend: SupportBackend;
let chosen = 0;
const picker = document.createElement('support-contact-picker');
const all = <E extends HTMLElement>(selector: string) => [...picker.shadowRoot!.querySelectorAll<E>(selector)];
const press = async (selector: string, then: () => unknown) => {
  all(selector)[0]!.click();
  await painted(then);
};

/** The second company: a radio button, or an option of a list. */
async function choose(): Promise<void> {
  const [radio] = all('.choices label:nth-of-type(2) input');
  if (radio) return press('.choices label:nth-of-type(2) input', () => all('.choices :checked').length);
  const list = all<HTMLSelectElement>('select#company')[0]!;
  list.selectedIndex = 2;
  list.dispatchEvent(new Event('change'));
  await painted(() => all<HTMLSelectElement>('select#company')[0]?.selectedIndex);
}

stage({
  /** All 220 subscriptions of a customer and some of others, chosen for another company and reviewed: one press is left. */
  async prepare({ customers }: { customers: number }) {
    const desk = embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, customers });
    await desk.desk.ready();
    const { assign } = desk.contacts;
    backend = {
      ...desk,
      contacts: {
        ...desk.contacts,
        assign: async (input, call) => {
          await new Promise((resolve) => setTimeout(resolve, latency));
          return assign(input, call);
        },
      },
    };
    const provider = document.createElement('support-provider');
    provider.backend = backend;
    provider.customerId = landmarks().customers['many']!;
    provider.append(picker);
    main().append(provider);
    await painted(() => picker.shadowRoot && all('#choose-all').length);
    await press('#choose-all', () => all('.choices input').length);
    await press('#every-customer', () => all('table.three').length);
    for (let page = 1; page <= 3; page++) {
      for (const box of all<HTMLInputElement>('tbody input:not(:checked)')) box.click();
      const first = all('tbody tr')[0]!.textContent;
      await press('.pages button:last-of-type', () => all('tbody tr')[0]!.textContent !== first);
    }
    // Who may support which is asked for each: with what one chooses depends on how many may.
    await painted(() => all('#company').length && !all('[aria-busy="true"]').length);
    await choose();
    chosen = Number(/\d+/.exec(all('.chosen-bar strong')[0]!.textContent)![0]);
    await press('#review', () => all('#confirm').length);
  },
  /** Confirms, and waits for the last row. */
  async confirm() {
    const seen = new Set<number>();
    all('#confirm')[0]!.click();
    await painted(() => {
      const [bar] = all<HTMLProgressElement>('progress');
      if (bar) seen.add(bar.value);
      return all('#finish').length;
    });
    for (const more of all('.group > .button')) more.click();
    const rows = (group: string) => all(`#group-${group} tbody tr`).length;
    const counts = () => ['done', 'failed', 'same', 'fixed'].map(rows);
    await painted(() => counts().reduce((a, b) => a + b) === chosen);
    const [done, failed, same, fixed] = counts();
    return { chosen, done, failed, rest: same! + fixed!, steps: seen.size };
  },
});
