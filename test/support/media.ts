import { executeServerCommand } from '@web/test-runner-commands';

/** What a person's system may ask of a page. */
export interface Media {
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

/** Makes the browser behave as if the person's system asked for this; `emulate({})` ends it. */
export async function emulate(media: Media): Promise<void> {
  await executeServerCommand('casekit:emulate-media', { ...media });
}
