import { canonical } from './canonical.js';
import type { ContactPlan } from './contact-plan.js';
import type { Engine } from './engine.js';
import { keepPlan } from './kept-plans.js';
import { type SupportStore, column } from './store.js';
import { Signal } from './watch.js';

const byIdentity = (engine: Engine): Map<string, Signal<readonly ContactPlan[]>> =>
  engine.part(byIdentity, () => new Map());

/** By plan: the draft that it is kept as on the device, and the way to end that. */
const kept = new WeakMap<ContactPlan, { id: string; end: () => void }>();

/**
 * The plans that were confirmed on this page, newest first, until somebody puts them away: whoever leaves and comes back
 * finds them. Apart for each identity and acting scope.
 */
export const contactPlans = column((store: SupportStore) => ({
  /** Nothing before the session has said who is acting. */
  get all(): Signal<readonly ContactPlan[]> | undefined {
    const session = store.session?.current.value;
    if (!store.engine || !session) return undefined;
    const { tenant, person } = session.identity;
    const key = canonical([tenant, person, store.current.scope ?? null]);
    const known = byIdentity(store.engine);
    let found = known.get(key);
    if (!found) known.set(key, (found = new Signal<readonly ContactPlan[]>(store.engine.batch, [])));
    return found;
  },

  /** `id`: of the draft that it was, where there was one. What is left of it can be gone on with on another page. */
  keep(plan: ContactPlan, id = store.engine!.options.ids()): void {
    this.all?.set([plan, ...this.all.current]);
    kept.set(plan, { id, end: keepPlan(store, plan, id) });
  },

  /** Is this draft one of those plans? */
  isHere(id: string): boolean {
    return this.all?.current.some((plan) => kept.get(plan)?.id === id) ?? false;
  },

  putAway(plan: ContactPlan): void {
    this.all?.set(this.all.current.filter((other) => other !== plan));
    kept.get(plan)?.end();
  },
}));
