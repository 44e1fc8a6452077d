import { definePart } from '../part.js';

/** A change of support contacts that was begun before: to be gone on with, or discarded. Names come isolated. */
export const contactKeptMessages = definePart('contactKept', {
  choice: (t, count: number, when: string) =>
    `${t.plural(count, { one: 'You chose # subscription', other: 'You chose # subscriptions' })} on ${when}, and no company yet.`,
  open: (t, count: number, company: string, when: string) =>
    `On ${when} you began to change ${t.plural(count, { one: '# support contact', other: '# support contacts' })} to ${company}. Nothing has been sent.`,
  partly: (t, left: number, company: string, when: string) =>
    `The change to ${company} of ${when} has not been finished: ${t.plural(left, { one: '# subscription is left.', other: '# subscriptions are left.' })}`,
  goOn: 'Continue the change',
  discard: 'Discard it',
  discarded: 'The change has been discarded.',
  taking: 'Loading…',
  failed: 'The change could not be loaded.',
  taken: 'Here is the change that you had begun.',
  missing: (t, count: number) =>
    t.plural(count, {
      one: '# of its subscriptions can no longer be seen, and is left out.',
      other: '# of its subscriptions can no longer be seen, and are left out.',
    }),
});
