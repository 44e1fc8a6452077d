export { type DeskBackend, type DeskControls, type IncomingMail, deskBackend } from './backend.js';
export { type Clock } from './clock.js';
export { type DeskOptions } from './desk.js';
export { type Landmarks, landmarks } from './landmarks.js';
