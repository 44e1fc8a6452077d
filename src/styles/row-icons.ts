import { icon } from './draw-icon.js';

/** What stands beside a case from the first paint on: something is unread, files belong to it, for whom it is. */
export const dotIcon = () => icon('M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z');
export const paperclipIcon = () =>
  icon('M19 11.5l-7 7a4.5 4.5 0 0 1-6.4-6.4l7.4-7.4a3 3 0 0 1 4.3 4.3L10 16.2a1.5 1.5 0 0 1-2.1-2.1l6.6-6.6');
export const buildingIcon = () =>
  icon(
    'M6 20.5V5a1.5 1.5 0 0 1 1.5-1.5h6A1.5 1.5 0 0 1 15 5v15.5M15 9.5h2.5A1.5 1.5 0 0 1 19 11v9.5M3.5 20.5h17M9 7.5h3M9 11.5h3M9 15.5h3',
  );
