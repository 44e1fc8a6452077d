import { icon } from './draw-icon.js';

/** What a row of a list says besides: something is unread, files belong to it. */
export const dotIcon = () => icon('M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z');
export const paperclipIcon = () =>
  icon('M19 11.5l-7 7a4.5 4.5 0 0 1-6.4-6.4l7.4-7.4a3 3 0 0 1 4.3 4.3L10 16.2a1.5 1.5 0 0 1-2.1-2.1l6.6-6.6');
