import type { SupportStore } from '../../store/store.js';
import type { Results, Shown } from './results.js';

/**
 * While another page is on its way the former stays, so that nothing jumps and focus stays where it is; never past a
 * change of backend, scope or identity.
 */
export function keepPage(results: Results, store: () => SupportStore | undefined): void {
  let kept = results.shown;
  let of = { resource: results.resource, epoch: epochOf(store()) };
  results.keep = (now: Shown | undefined) => {
    const { snapshot, resource } = results;
    const epoch = epochOf(store());
    const isAnother = snapshot?.status === 'waiting' && of.resource !== resource;
    if (now || !isAnother || epoch.some((part, at) => part !== of.epoch[at])) kept = now;
    if (now) of = { resource, epoch };
    return kept;
  };
}

function epochOf(store: SupportStore | undefined): unknown[] {
  const identity = store?.session?.current.value?.identity;
  return [store?.engine, store?.current.scope, identity?.tenant, identity?.person];
}
