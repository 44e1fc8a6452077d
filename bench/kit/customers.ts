import 'casekit/define/support-customer-picker';
import 'casekit/define/support-provider';
import { embeddedBackend } from 'casekit/adapters/embedded';
import type { SupportBackend } from '../../src/port/backend.js';
import { main, painted, stage } from '../stage.js';

let desk: SupportBackend;
const picker = document.createElement('support-customer-picker');
const input = () => picker.shadowRoot!.querySelector<HTMLInputElement>('#customer')!;
const options = () => [...picker.shadowRoot!.querySelectorAll('[role=option]')];

stage({
  async prepare({ customers }: { customers: number }) {
    const made = embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, customers });
    await made.desk.ready();
    await made.customers.list({ size: 25 });
    desk = made;
  },
  async show() {
    const provider = document.createElement('support-provider');
    provider.backend = desk;
    provider.append(picker);
    main().append(provider);
    await painted(() => picker.shadowRoot && input());
  },
  /** Types a word; over when every customer that is shown has it. */
  async search(text: string) {
    input().focus();
    input().value = text;
    input().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const word = text.toLowerCase();
    await painted(() => options().length && options().every((one) => one.textContent.toLowerCase().includes(word)));
    return options().length;
  },
});
