import { flipping, icon } from './draw-icon.js';

export * from './case-icons.js';
export * from './field-icons.js';

/** Icons of controls, dialogs and notices. Each is a function of its own: what is not called is not shipped. */
export const searchIcon = () => icon('M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5');
export const closeIcon = () => icon('M6 6l12 12M18 6 6 18');
export const chevronDownIcon = () => icon('M6 9.5l6 6 6-6');
export const chevronUpIcon = () => icon('M6 14.5l6-6 6 6');
export const chevronEndIcon = () => flipping('M9.5 6l6 6-6 6');
export const chevronStartIcon = () => flipping('M14.5 6l-6 6 6 6');
export const plusIcon = () => icon('M12 5v14M5 12h14');
export const fileIcon = () =>
  icon('M7 3.5h7l4.5 4.5v11a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5zM13.5 3.5V8.5h5');
export const imageIcon = () =>
  icon(
    'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5zM4 17l4.5-5 3.5 3.5 3-3 5 5M15.5 8.5h.01',
  );
export const uploadIcon = () => icon('M12 16V5M7.5 9.5 12 5l4.5 4.5M5 19.5h14');
export const downloadIcon = () => icon('M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14');
export const warningIcon = () => icon('M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01');
export const successIcon = () => icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8 12.5l2.8 2.8L16 9.5');
export const clockIcon = () => icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2');
export const calendarIcon = () =>
  icon(
    'M5.5 5.5h13A1.5 1.5 0 0 1 20 7v11.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5V7a1.5 1.5 0 0 1 1.5-1.5zM4 10h16M8.5 3.5v4M15.5 3.5v4',
  );
export const refreshIcon = () => icon('M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4.5V9H15');
export const mailIcon = () =>
  icon(
    'M5 5.5h14A1.5 1.5 0 0 1 20.5 7v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.5zM4 7l8 6 8-6',
  );
export const phoneIcon = () =>
  icon(
    'M6.5 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 5.5a2 2 0 0 1 2-2z',
  );
export const messageIcon = () =>
  icon(
    'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v9.5A1.5 1.5 0 0 1 19 17h-7l-4.5 3.5V17H5a1.5 1.5 0 0 1-1.5-1.5V6A1.5 1.5 0 0 1 5 4.5z',
  );
export const userIcon = () => icon('M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6');
export const peopleIcon = () =>
  icon(
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 19.5c.4-3.5 3-5 6.5-5s6.1 1.5 6.5 5M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.9c2 .6 3.2 2 3.5 4.6',
  );
export const linkIcon = () =>
  icon('M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1');
export const externalIcon = () =>
  flipping(
    'M13.5 4.5h6v6M19.5 4.5l-9 9M16.5 14v4a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V9A1.5 1.5 0 0 1 6 7.5h4',
  );
export const copyIcon = () =>
  icon(
    'M9.5 8.5h9A1.5 1.5 0 0 1 20 10v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 8 19v-9a1.5 1.5 0 0 1 1.5-1.5zM4.5 15.5A1.5 1.5 0 0 1 4 14V5a1.5 1.5 0 0 1 1.5-1.5h9c.6 0 1.1.3 1.3.8',
  );
export const sendIcon = () => flipping('M4.5 5 20.5 12l-16 7 2-7zM6.5 12h7');
export const sortIcon = () => icon('M8 9.5l4-4.5 4 4.5M8 14.5l4 4.5 4-4.5');
export const sortUpIcon = () => icon('M12 19V5M6.5 10.5 12 5l5.5 5.5');
export const sortDownIcon = () => icon('M12 5v14M6.5 13.5 12 19l5.5-5.5');
export const filterIcon = () => icon('M4 6h16M7 12h10M10 18h4');
export const flagIcon = () => icon('M6 21V4M6 4.5h11.5l-2.5 4 2.5 4H6');
export const editIcon = () => icon('M15.5 5l3.5 3.5L8.5 19l-4.5 1 1-4.5zM13 7.5l3.5 3.5');
export const trashIcon = () => icon('M4.5 6.5h15M9 6.5v-2h6v2M6.5 6.5l1 13h9l1-13M10 10.5v5.5M14 10.5v5.5');
export const moreIcon = () =>
  icon(
    'M5.5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM12 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM18.5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z',
  );
export const eyeIcon = () =>
  icon(
    'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  );
export const eyeOffIcon = () =>
  icon(
    'M4 4l16 16M9.5 6a9 9 0 0 1 2.5-.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.5M6 7.5A15 15 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.5-1.2',
  );
export const inboxIcon = () =>
  icon('M4 13.5 6.5 5h11l2.5 8.5v4A1.5 1.5 0 0 1 18.5 19h-13A1.5 1.5 0 0 1 4 17.5zM4 13.5h5l1.2 2h3.6l1.2-2h5');
export const offlineIcon = () =>
  icon(
    'M4 4l16 16M8.5 15.5a5 5 0 0 1 6.5-.3M5.5 12.5a9 9 0 0 1 4-2.3M18.5 12.5a9 9 0 0 0-3-2M2.5 9.5A14 14 0 0 1 7 6.7M21.5 9.5a14 14 0 0 0-10-4M12 19h.01',
  );
export const printIcon = () =>
  icon(
    'M7 8.5v-5h10v5M7 16.5H5A1.5 1.5 0 0 1 3.5 15v-5A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2M7 14h10v6.5H7z',
  );
