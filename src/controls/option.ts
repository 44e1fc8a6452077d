import type { RemedyLike } from './remedy.js';

/** What can be chosen, as far as a control must know it. The model's `Option` and `Ref` fit. */
export interface Choice {
  id: string;
  label?: string | undefined;
  hint?: string | undefined;
  /** From the root of a category tree to it. */
  path?: readonly string[] | undefined;
  /** False for a node that only groups others. */
  selectable?: boolean | undefined;
  /** True for a node that has children. */
  parent?: boolean | undefined;
  can?: { state: string; reason?: string | undefined; remedy?: RemedyLike | undefined } | undefined;
}

export const labelOf = (choice: Choice): string => choice.label ?? choice.id;

/** «Billing › Invoices › Missing invoice» */
export function pathOf(choice: Choice): string {
  const path = [...(choice.path ?? [])];
  if (path.at(-1) !== labelOf(choice)) path.push(labelOf(choice));
  return path.join(' › ');
}

/** One readable string: «Ana Ruiz, Contoso, ana@contoso.example» */
export const textOfChoice = (choice: Choice): string => [pathOf(choice), choice.hint].filter(Boolean).join(', ');

export const isRefused = (choice: Choice): boolean => choice.can?.state === 'refused';

export const canBeChosen = (choice: Choice): boolean => choice.selectable !== false && !isRefused(choice);
