import type { FieldGroup } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';

/** One page of a form in steps. */
export interface Step {
  /** The section it is, or `review`. */
  id: string;
  title: string | undefined;
  hint: string | undefined;
  groups: FieldGroup[];
}

export const reviewStep = 'review';

/** A step for each section; fields without one go with the step before them, or with the first. */
export function stepsOf(groups: readonly FieldGroup[]): Step[] {
  const steps: Step[] = [];
  let early: FieldGroup[] = [];
  for (const group of groups) {
    const { section } = group;
    if (section) {
      steps.push({ id: `section:${section.id}`, title: section.title, hint: section.hint, groups: [...early, group] });
      early = [];
    } else if (steps.length) steps.at(-1)!.groups.push(group);
    else early.push(group);
  }
  if (early.length || !steps.length) steps.push({ id: 'details', title: undefined, hint: undefined, groups: early });
  return [...steps, { id: reviewStep, title: undefined, hint: undefined, groups: [] }];
}

export const fieldsOf = (step: Step): Field[] => step.groups.flatMap((group) => group.fields);

/** The step to show for an id: sections vanish and appear while one answers, and then the nearest place is the old one. */
export function stepAt(steps: readonly Step[], id: string | undefined, last: number): number {
  const at = steps.findIndex((step) => step.id === id);
  return at >= 0 ? at : Math.min(Math.max(last, 0), steps.length - 1);
}

/** The step in which a field stands. */
export const stepWith = (steps: readonly Step[], field: string): Step | undefined =>
  steps.find((step) => fieldsOf(step).some((each) => each.id === field));
