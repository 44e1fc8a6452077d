import { html, svg, type TemplateResult } from 'lit';
import { flipping, icon } from './draw-icon.js';

export { infoIcon } from './field-icons.js';
export * from './row-icons.js';

/** What stands beside a case in a list: apart from the other icons, so that a first paint need not bring those. */
export const checkIcon = () => icon('M5 12.5l4.5 4.5L19 7.5');
export const circleIcon = () => icon('M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z');
export const escalateIcon = () => icon('M12 20V4M6 10l6-6 6 6M5 20h14');
export const halfCircleIcon = () => icon('M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM12 8.5v7M12 12h3.5');
export const hourglassIcon = () =>
  icon('M7 3.5h10M7 20.5h10M8 3.5c0 5 8 6 8 8.5s-8 3.5-8 8.5M16 3.5c0 5-8 6-8 8.5s8 3.5 8 8.5');
export const lightbulbIcon = () =>
  icon('M9.5 17.5h5M10.5 20.5h3M12 3.5a6 6 0 0 0-3.5 10.9c.7.5 1 1.3 1 2.1v1h5v-1c0-.8.3-1.6 1-2.1A6 6 0 0 0 12 3.5z');
export const pauseIcon = () => icon('M9.5 7v10M14.5 7v10');
export const questionIcon = () =>
  icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5h.01');
/** Bars of which as many are filled as a severity is grave: 1, 2 or 3. */
const bars = (filled: number): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${['M6 19v-4', 'M12 19v-8.5', 'M18 19V5'].map((d, i) => svg`<path class=${i < filled ? '' : 'faint'} d=${d} />`)}
  </svg>`;
export const severityCriticalIcon = () => icon('M12 3.5 20.5 12 12 20.5 3.5 12zM12 8.5v4M12 15.5h.01');
export const severityHighIcon = () => bars(3);
export const severityLowIcon = () => bars(1);
export const severityMediumIcon = () => bars(2);
export const shareIcon = () =>
  icon(
    'M17 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6.5 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM17 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8.8 10.9l6-3.6M8.8 13.1l6 3.6',
  );
export const undoIcon = () => flipping('M8.5 5 4.5 9l4 4M4.5 9h9a5.5 5.5 0 0 1 0 11H9');
