// The command behind `countObjects()` of test/leaks/: what a page holds after garbage has been collected, which only the
// DevTools protocol knows.
export function countObjectsPlugin() {
  return {
    name: 'casekit-count-objects',
    async executeCommand({ command, session }) {
      if (command !== 'casekit:count-objects') return undefined;
      const devtools = await session.browser.getPage(session.id).createCDPSession();
      // What is only reachable through something collected goes in the next round.
      for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      await devtools.detach();
      return { nodes, listeners: jsEventListeners };
    },
  };
}
