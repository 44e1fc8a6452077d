import 'casekit/define/case-list';
import 'casekit/define/support-provider';
import type { SupportBackend } from '../../src/port/backend.js';
import { busyDesk } from '../busy.js';
import { readyDesk, type World } from '../desk.js';
import { main, painted, stage } from '../stage.js';

let desk: SupportBackend;
let busy: Awaited<ReturnType<typeof busyDesk>>;
const list = document.createElement('case-list');
const rows = () => list.shadowRoot!.querySelectorAll('tbody tr');

stage({
  async prepare(world: World) {
    desk = await readyDesk(world);
  },
  async prepareBusy() {
    desk = busy = await busyDesk(await readyDesk());
  },
  async show() {
    const provider = document.createElement('support-provider');
    provider.backend = desk;
    provider.append(list);
    main().append(provider);
    await painted(() => list.shadowRoot && rows().length === 25);
  },
  live: (seconds: number) => busy.run(seconds),
  /** Looks for a word; over when the list says that it filters by it and that what it shows is the answer. */
  async search(text: string) {
    list.query = { preset: 'all', text };
    await painted(
      () =>
        list.shadowRoot!.querySelector('.chips')?.textContent.includes(`“${text}”`) &&
        !list.matches(':state(refreshing)'),
    );
    return rows().length;
  },
});
