import type { Resource } from './resource.js';
import type { SupportStore } from './store.js';

/** What has been read of these in the scope of a store. Two scopes may have the same ids. */
export const tagged = <T>({ engine, current }: SupportStore, ...tags: string[]): Resource<T>[] =>
  [...engine!.tagged<T>(...tags)].filter(({ scope }) => scope === current.scope);

/** A write to this case is over: answers that it overtook are dropped, and what is shown is asked for again. */
export function touch(store: SupportStore, caseId: string): void {
  for (const resource of tagged(store, `case:${caseId}`, `check:${caseId}`, `feed:${caseId}`, 'cases'))
    resource.overtake();
}
