import { definePart } from '../part.js';

/** The last step of a form in steps: everything once more. */
export const formReviewMessages = definePart('formReview', {
  heading: 'Check your answers',
  change: 'Change',
  changeNamed: (_t, label: string) => `Change ${label}`,
  notAnswered: 'Not answered',
  files: 'Files',
  noFiles: 'None',
  step: (t, at: number, of: number, title: string) => `Step ${t.number(at)} of ${t.number(of)}: ${title}`,
  details: 'Details',
});
