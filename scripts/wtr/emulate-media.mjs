// The command behind `emulate()` of test/support/media.ts. The runner's own `emulateMedia` knows neither forced colours
// nor contrast; the DevTools protocol knows all of them.
export function emulateMediaPlugin() {
  return {
    name: 'casekit-emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'casekit:emulate-media') return undefined;
      const page = session.browser.getPage(session.id);
      const devtools = await page.createCDPSession();
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await devtools.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
