import { nextTask, timersSettled } from '../../test/leaks/pending-timers.js';
import 'casekit/define/case-detail';
import 'casekit/define/case-feed';
import 'casekit/define/case-list';
import 'casekit/define/support-case-form';
import 'casekit/define/support-contact-picker';
import 'casekit/define/support-customer-picker';
import 'casekit/define/support-provider';
import { type DeskBackend, landmarks } from 'casekit/adapters/embedded';
import type { Hint } from '../../src/model/changes.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { settled } from '../../test/support/settled.js';
import { readyDesk, type World } from '../desk.js';
import { main, stage } from '../stage.js';

// A page that stays open for days: customers change on it, hints come.

type Named = Awaited<ReturnType<DeskBackend['customers']['list']>>['items'][number];

let customers: Named[];
let home: Named;
let switched = 0;
let cases: string[];
let hinted = 0;
const provider = document.createElement('support-provider');
const hints: Hint[] = [];
let wake = (): void => {};
const kit = () => [...provider.children] as (HTMLElement & { updateComplete: Promise<unknown> })[];

/** Puts these elements on the page, and waits until they rest. */
async function open(backend: SupportBackend, ...tags: string[]): Promise<void> {
  provider.backend = backend;
  provider.append(...tags.map((tag) => document.createElement(tag)));
  main().append(provider);
  await rest();
}

async function rest(): Promise<number> {
  await settled(provider, { frames: 20, patience: 20_000 });
  return timersSettled();
}

stage({
  rest,
  /** What people see who act for one customer after another. */
  async openSwitching(world: World) {
    const desk = await readyDesk(world);
    customers = [];
    for (let cursor: string | undefined; ;) {
      const page = await desk.customers.list({ size: 100, ...(cursor && { cursor }) });
      customers.push(...page.items);
      cursor = page.next;
      if (!cursor) break;
    }
    home = customers.pop()!;
    await open(desk, 'support-customer-picker', 'support-case-form', 'support-contact-picker');
  },
  /** Acts for so many customers more; of four, one is left before it is shown. Ends with one and the same. */
  async switchCustomers(times: number) {
    for (let time = 0; time < times; time++) {
      await actFor(customers[switched++ % customers.length]!, time % 4 !== 1);
    }
    await actFor(home, true);
    return rest();
  },
  /** What people see who follow one case. */
  async openFollowing() {
    const desk = await readyDesk();
    provider.caseId = landmarks().cases['mail']!;
    cases = (await desk.cases.list({})).items.map(({ id }) => id);
    const watch = async function* () {
      for (;;) {
        for (let hint = hints.shift(); hint; hint = hints.shift()) {
          hinted++;
          yield hint;
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    };
    await open({ ...desk, changes: { watch } }, 'case-list', 'case-detail', 'case-feed', 'support-case-form');
  },
  /** So many hints, 500 at once. */
  async hint(times: number) {
    const end = hinted + times;
    for (let at = hinted; at < end; at += 500) {
      for (let each = at; each < Math.min(end, at + 500); each++) hints.push(hintOf(each));
      wake();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return rest();
  },
});

async function actFor({ id, label = id }: Named, toTheEnd: boolean): Promise<void> {
  provider.customerId = id;
  if (toTheEnd) await shown(label);
  else await nextTask();
}

const whats = ['case', 'feed', 'cases', 'contacts', 'session'] as const;

/** Of the case that is followed, of others in the list, and of what nobody knows. */
function hintOf(at: number): Hint {
  const id = [provider.caseId!, cases[at % cases.length]!, `unknown-${at}`][at % 3]!;
  const what = whats[at % whats.length]!;
  return { what, ...(what !== 'cases' && what !== 'session' && { id }), after: String(at) };
}

/** Everything has been asked and answered for this customer. */
async function shown(label: string): Promise<void> {
  const picker = document.querySelector('support-customer-picker')!;
  for (let turn = 0; turn < 500; turn++) {
    await Promise.all(kit().map(({ updateComplete }) => updateComplete));
    await nextTask();
    const isBusy = kit().some((element) => element.matches(':state(loading), :state(refreshing)'));
    const name = picker.shadowRoot?.querySelector('input')?.value ?? '';
    if (!isBusy && (picker.shadowRoot?.textContent.includes(label) || name.includes(label))) return;
  }
  throw new Error(`${label} was never shown`);
}
