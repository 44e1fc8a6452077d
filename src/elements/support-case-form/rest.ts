/**
 * What a form needs once somebody works on it, and not to be shown: looking things up, taking files, checking, sending. It comes
 * right after the first paint.
 */
export { Combobox } from '../../controls/combobox.js';
export { badges } from '../../styles/badges.js';
export { KeptFocus } from '../shared/kept-focus.js';
export { adopt } from './adopt.js';
export { FileTrays } from './file-trays.js';
export { refreshFailure } from './failure.js';
export { Sending } from './sending.js';
