import { definePart } from '../part.js';

/** Files that support has: to be saved, or looked at. */
export const fileLinkMessages = definePart('fileLinks', {
  download: (_t, name: string) => `Download ${name}`,
  show: (_t, name: string) => `Show ${name}`,
  hide: (_t, name: string) => `Hide ${name}`,
  loading: 'Loading…',
  scanning: 'Being scanned for viruses',
  refused: 'Not available',
  refusedHelp: 'Add a clean copy if support needs it.',
  nameless: 'File without a name',
  failed: (_t, name: string) => `${name} could not be loaded.`,
  notShown: (_t, name: string) => `${name} cannot be shown here. Download it instead.`,
  elsewhere: (_t, name: string) => `Open ${name}`,
});
