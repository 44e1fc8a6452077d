import { expect } from 'chai';
import { type Make, type Runner, describeBackend } from '../../src/conformance/index.js';

export type Result = 'passed' | 'failed' | 'not offered';

type Test = Parameters<Runner['it']>[1];

/** The behaviours of the suite by name, instead of running them. */
export function behavioursFor(make: Make): Map<string, Test> {
  const tests = new Map<string, Test>();
  const groups: string[] = [];
  const runner: Runner = {
    describe(title, body) {
      groups.push(title);
      body();
      groups.pop();
    },
    it(title, body) {
      const name = `${groups.at(-1)}: ${title}`;
      expect(tests.has(name), name).to.be.false;
      tests.set(name, body);
    },
  };
  describeBackend('It', make, runner);
  return tests;
}

/** Runs those behaviours whose name fits, and says how each ended. */
export async function run(make: Make, fits = /./): Promise<Record<string, Result>> {
  const results: Record<string, Result> = {};
  for (const [title, test] of behavioursFor(make)) {
    if (!fits.test(title)) continue;
    results[title] = 'passed';
    const context = {
      test: { title },
      skip() {
        expect(context.test.title).to.match(/\(not offered\)$/);
        results[title] = 'not offered';
      },
    };
    await test.call(context).catch(() => {
      results[title] = 'failed';
    });
  }
  return results;
}

export const failed = (results: Record<string, Result>): string[] =>
  Object.keys(results).filter((title) => results[title] === 'failed');
