import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

/** What axe finds under an element, one line for each place; empty where all is well. WCAG 2.2's target size is asked for, too. */
export async function violationsOf(element: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(on: Element, options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
