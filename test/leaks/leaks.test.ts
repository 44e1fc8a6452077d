import { nextTask, pendingTimers, timersSettled } from './pending-timers.js';
import '../../src/define/case-detail.js';
import '../../src/define/case-feed.js';
import '../../src/define/case-list.js';
import '../../src/define/support-case-form.js';
import '../../src/define/support-contact-picker.js';
import '../../src/define/support-provider.js';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { embeddedBackend, landmarks } from '../../src/adapters/embedded/index.js';
import { mountAndUnmount } from './mounts.js';

const backend = embeddedBackend({ store: 'memory', staff: false });
const caseId = landmarks().cases['mail']!;

describe('an element that is taken out of the page', function () {
  this.timeout(60_000);

  for (const tag of ['case-list', 'case-detail', 'case-feed', 'support-case-form', 'support-contact-picker']) {
    it(`leaves no node, listener or timer behind: <${tag}>`, async () => {
      await mountAndUnmount({ tag, backend, caseId, times: 12 });
      await timersSettled(runners);
      const before = await countObjects();

      const grown = await rounds(before, 3, () => mountAndUnmount({ tag, backend, caseId, times: 100 }));

      expect(await timersSettled(runners), 'timers').to.be.at.most(0);
      expect(grown.nodes, 'nodes').to.be.at.most(0);
      expect(grown.listeners, 'listeners').to.be.at.most(0);
    });
  }
});

interface Objects {
  nodes: number;
  listeners: number;
}

/** Timers of the test runner's own: a command leaves its time limit running. */
let runners = 0;

/**
 * What each round leaves behind, at least: a leak grows with every round, while the one element that the browser may keep hold
 * of for a while (what it drew last, code that runs hot) is counted in one round and not in the next.
 */
async function rounds(before: Objects, most: number, run: () => Promise<void>): Promise<Objects> {
  const least = { nodes: Infinity, listeners: Infinity };
  for (let round = 0, last = before; round < most && (least.nodes > 0 || least.listeners > 0); round++) {
    await run();
    const after = await countedDown(last);
    least.nodes = Math.min(least.nodes, after.nodes - last.nodes);
    least.listeners = Math.min(least.listeners, after.listeners - last.listeners);
    last = after;
  }
  return least;
}

/** What is still there once nothing more goes away: what was loading when its element left lets go a moment later. */
async function countedDown(before: Objects): Promise<Objects> {
  let after = await countObjects();
  for (let turn = 0; turn < 30 && (after.nodes > before.nodes || after.listeners > before.listeners); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    after = await countObjects();
  }
  return after;
}

/** What this page holds after garbage has been collected. */
async function countObjects(): Promise<Objects> {
  await nextTask();
  const timers = pendingTimers();
  const counts = await executeServerCommand<Objects, undefined>('casekit:count-objects');
  runners += pendingTimers() - timers;
  return counts;
}
