import { definePart } from '../part.js';

/** What stands around an input. */
export const fieldMessages = definePart('fields', {
  optional: '(optional)',
  errorPrefix: 'Error:',
  problems: 'There is a problem',
  choose: 'Choose…',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  loadingOptions: 'Loading options…',
  chooseFirst: (_t, parent: string) => `Choose “${parent}” first`,
  charactersLeft: (t, count: number) => t.plural(count, { one: '# character left', other: '# characters left' }),
  charactersOver: (t, count: number) =>
    t.plural(count, { one: '# character too many', other: '# characters too many' }),
  bytesLeft: (t, count: number) => `${t.bytes(count)} left`,
  bytesOver: (t, count: number) => `${t.bytes(count)} too much`,
});
