import { nextTask, pendingTimers, timersSettled } from './pending-timers.js';
import '../../src/define/case-detail.js';
import '../../src/define/case-feed.js';
import '../../src/define/case-list.js';
import '../../src/define/support-case-form.js';
import '../../src/define/support-provider.js';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { embeddedBackend, landmarks } from '../../src/adapters/embedded/index.js';
import { mountAndUnmount } from './mounts.js';

const backend = embeddedBackend({ store: 'memory', staff: false });
const caseId = landmarks().cases['mail']!;

describe('an element that is taken out of the page', function () {
  this.timeout(60_000);

  for (const tag of ['case-list', 'case-detail', 'case-feed', 'support-case-form']) {
    it(`leaves no node, listener or timer behind: <${tag}>`, async () => {
      await mountAndUnmount({ tag, backend, caseId, times: 12 });
      await timersSettled(runners);
      const before = await countObjects();

      await mountAndUnmount({ tag, backend, caseId, times: 100 });

      expect(await timersSettled(runners), 'timers').to.be.at.most(0);
      const after = await countedDown(before);
      expect(after.nodes - before.nodes, 'nodes').to.be.at.most(0);
      expect(after.listeners - before.listeners, 'listeners').to.be.at.most(0);
    });
  }
});

/** Timers of the test runner's own: a command leaves its time limit running. */
let runners = 0;

/** What is still there once nothing more goes away: what was loading when its element left lets go a moment later. */
async function countedDown(before: { nodes: number; listeners: number }): Promise<typeof before> {
  let after = await countObjects();
  for (let turn = 0; turn < 50 && (after.nodes > before.nodes || after.listeners > before.listeners); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    after = await countObjects();
  }
  return after;
}

/** What this page holds after garbage has been collected. */
async function countObjects(): Promise<{ nodes: number; listeners: number }> {
  await nextTask();
  const timers = pendingTimers();
  const counts = await executeServerCommand<{ nodes: number; listeners: number }, undefined>('casekit:count-objects');
  runners += pendingTimers() - timers;
  return counts;
}
