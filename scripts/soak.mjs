// `npm run soak [operations]`: the people of test/faults, in bad weather for 10 000 operations. SEED=… makes a run again.
import { run } from './run.mjs';

const [operations = '10000'] = process.argv.slice(2);
const { ok } = await run('mocha', ['--config', '.mocharc.soak.json'], { env: { OPERATIONS: operations } });
process.exit(ok ? 0 : 1);
