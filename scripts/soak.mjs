// `npm run soak [operations]`: the people of test/faults, in bad weather for 10 000 operations. SEED=… makes a run again.
import { run } from './run.mjs';

const [operations = '10000'] = process.argv.slice(2);
const mocha = ['--no-config', '--import', 'tsx', '--require', './test/support/node.ts', '--reporter', 'spec'];
const { ok } = await run('mocha', [...mocha, 'test/faults/people.test.ts'], { env: { OPERATIONS: operations } });
process.exit(ok ? 0 : 1);
