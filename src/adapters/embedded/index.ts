import { type DeskBackend, type DeskOptions, deskBackend } from '../../desk/index.js';

/**
 * The built-in help desk: a real, small support system in the page, with a world of its own. Gives every operation of
 * the port; `desk` on it controls the desk itself (mail that arrives, readiness of the search).
 */
export const embeddedBackend = (options: DeskOptions = {}): DeskBackend => deskBackend(options);

export { landmarks } from '../../desk/index.js';
export type { DeskBackend, DeskControls, DeskOptions, IncomingMail, Landmarks } from '../../desk/index.js';
