import { timersSettled } from '../../test/leaks/pending-timers.js';
import 'casekit/define/case-detail';
import 'casekit/define/case-feed';
import 'casekit/define/case-list';
import 'casekit/define/support-case-form';
import 'casekit/define/support-contact-picker';
import 'casekit/define/support-provider';
import { type DeskBackend, landmarks } from 'casekit/adapters/embedded';
import { mountAndUnmount } from '../../test/leaks/mounts.js';
import { readyDesk } from '../desk.js';
import { stage } from '../stage.js';

let backend: DeskBackend;

stage({
  async prepare() {
    backend = await readyDesk();
  },
  async mount({ tag, times }: { tag: string; times: number }) {
    await mountAndUnmount({ tag, times, backend, caseId: landmarks().cases['mail']! });
    return timersSettled();
  },
});
