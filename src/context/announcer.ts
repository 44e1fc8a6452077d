import { warnOnce } from '../messages/warn.js';

/** What an announcement may say besides its text. */
export interface AnnounceOptions {
  /** Interrupts: a failed submission or upload, a session that ended, a connection lost while submitting. */
  urgent?: boolean;
  /** Who speaks: what one source says within half a second is said as one message. */
  source?: object;
}
export type Announce = (text: string, options?: AnnounceOptions) => void;

let loading: Promise<typeof import('./speaker.js')> | undefined;

/**
 * Loads what speaks. Nothing is announced in the first second of an element, so it is not among what a first paint
 * waits for; asking early makes sure that it is there when the connection is not.
 */
export function prepareAnnouncer(): Promise<typeof import('./speaker.js')> {
  loading ??= import('./speaker.js');
  // What is announced is visible, too; the next announcement tries again.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Says something to people who listen to the page. Everything it says is visible somewhere, too. */
export const announce: Announce = (text, options) => {
  prepareAnnouncer().then(
    ({ announcerOf }) => announcerOf(document).announce(text, options),
    (error: unknown) => warnOnce(`announcements could not be loaded: ${String(error)}`),
  );
};
