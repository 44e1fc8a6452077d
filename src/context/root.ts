import { ContextRoot } from '@lit/context';

let root: ContextRoot | undefined;

/** Remembers who asked in vain, and asks again for them when a provider comes. */
export function attachContextRoot(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
