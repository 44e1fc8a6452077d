import type { ContactPlan } from '../../store/contact-plan.js';
import { isolated } from '../shared/company.js';
import type { ChangeWords } from './change-words.js';

/** How a plan stands, in one line: its heading, and what is said aloud when it is over. */
export function headlineOf({ progress, current, to }: ContactPlan, { plan: t, tools }: ChangeWords): string {
  const { pass, done, of } = progress;
  if (pass) return pass.doing === 'assign' ? t.running(pass.of) : t.undoing(pass.of);
  const count = (...states: string[]) => current.filter(({ state }) => states.includes(state)).length;
  const failed = count('failed');
  const open = count('planned');
  const undone = count('undone');
  const stuck = current.filter(({ state, error }) => state === 'done' && error).length;
  const [only] = current;
  if (of === 1 && current.length === 1 && done && !stuck) {
    const name = isolated(to.label ?? to.id);
    const before = only!.from;
    return before ? t.savedOne(name, isolated(before.label ?? before.id)) : t.savedFirst(name);
  }
  const parts = [
    done > stuck && t.saved(done - stuck),
    undone > 0 && t.takenBack(undone),
    stuck > 0 && t.notUndone(stuck),
    failed > 0 && t.notSaved(failed),
    open > 0 && t.open(open),
  ].filter((part) => part !== false);
  return parts.length ? withCapital(tools.list(parts)) : t.nothingSaved;
}

/** It stands alone, wherever its first part stands in other languages. */
const withCapital = ([first = '', ...rest]: string): string => [first.toUpperCase(), ...rest].join('');
