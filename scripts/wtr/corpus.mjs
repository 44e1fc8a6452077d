import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Serves third-party test data that may not be in the repository (`/corpus/xss.json`), from the folder in CASEKIT_CORPUS. Where there
 * is none, a test that wants it says that it was skipped. `/corpus/run.json` tells how thorough this run is.
 */
export function corpusPlugin({ CASEKIT_CORPUS, CASEKIT_SOAK } = process.env) {
  return {
    name: 'casekit-corpus',
    serve({ path }) {
      const name = /^\/corpus\/([\w-]+\.json)$/.exec(path)?.[1];
      if (name === undefined) return undefined;
      if (name === 'run.json') return { type: 'json', body: JSON.stringify({ whole: Boolean(CASEKIT_SOAK) }) };
      const file = CASEKIT_CORPUS && join(CASEKIT_CORPUS, name);
      return { type: 'json', body: file && existsSync(file) ? readFileSync(file, 'utf8') : 'null' };
    },
  };
}
