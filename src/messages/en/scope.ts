import { definePart } from '../part.js';

/** Choosing the reseller domain or tenant in which one acts. */
export const scopeMessages = definePart('scope', {
  heading: 'Acting as',
  loading: 'Loading your domains…',
  failed: 'Your domains could not be loaded.',
  signedOut: 'Signed out',
  signIn: (_t, name: string) => `Sign in to ${name}`,
  ended: (_t, name: string) => `You are signed out of ${name}. Your other domains go on as before.`,
  now: (_t, name: string) => `You are now acting as ${name}.`,
  moved: (_t, name: string) => `You are now acting as ${name}, because this page belongs there.`,
  kept: (_t, name: string) => `What you have written as ${name} is kept there.`,
  sending: (_t, name: string) => `What you were sending as ${name} is still being sent.`,
  another: 'Switch to another domain',
  hint: 'Search by name',
});
