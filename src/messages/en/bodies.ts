import { definePart } from '../part.js';

/** What is said round a text that somebody wrote: a description, a message. */
export const bodyMessages = definePart('bodies', {
  loading: 'Loading the text…',
  quote: 'Earlier messages',
  signature: 'Signature',
  table: 'Table',
  code: 'Code',
  picture: 'Picture',
  disguised: (_t, named: string, target: string) => `says ${named}, but leads to ${target}`,
  more: 'Show more',
  pictures: (t, count: number) =>
    t.plural(count, { one: 'Load # picture from the internet', other: 'Load # pictures from the internet' }),
  picturesHint: 'Its sender may notice that it was read.',
  plain: 'The formatting of this text could not be read. Here it is as it came.',
});
