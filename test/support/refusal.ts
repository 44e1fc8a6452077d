import type { SupportError } from '../../src/port/error.js';

/** The error that a call ends with; a call that is accepted fails the test. */
export const refusal = (call: Promise<unknown>): Promise<SupportError> =>
  call.then(
    () => {
      throw new Error('it was accepted');
    },
    (error: SupportError) => error,
  );
