import { icon } from './draw-icon.js';

/** Nothing is there, or nothing was chosen: apart from the others, for first paints that say so. */
export const inboxIcon = () =>
  icon('M4 13.5 6.5 5h11l2.5 8.5v4A1.5 1.5 0 0 1 18.5 19h-13A1.5 1.5 0 0 1 4 17.5zM4 13.5h5l1.2 2h3.6l1.2-2h5');
