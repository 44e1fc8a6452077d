import { html, nothing, type TemplateResult } from 'lit';
import type { statusMessages } from '../messages/en/status.js';
import type { Text } from '../messages/part.js';
import {
  checkIcon,
  circleIcon,
  escalateIcon,
  halfCircleIcon,
  hourglassIcon,
  infoIcon,
  lightbulbIcon,
  pauseIcon,
  questionIcon,
  severityCriticalIcon,
  severityHighIcon,
  severityLowIcon,
  severityMediumIcon,
  shareIcon,
  undoIcon,
} from '../styles/case-icons.js';

export type StatusText = Text<typeof statusMessages>;
type Icon = () => TemplateResult;

const statusIcons: Record<string, Icon> = {
  new: circleIcon,
  'in-progress': halfCircleIcon,
  'action-required': undoIcon,
  'solution-proposed': lightbulbIcon,
  closed: checkIcon,
  unknown: questionIcon,
};
const flagIcons: Record<string, Icon> = {
  escalated: escalateIcon,
  'on-hold': pauseIcon,
  'awaiting-approval': hourglassIcon,
  shared: shareIcon,
  'being-created': hourglassIcon,
};

const known = <T>(table: Record<string, T>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
const wordOf = (text: StatusText, word: string): string | undefined =>
  Object.hasOwn(text, word) ? (text[word as keyof StatusText] as string) : undefined;

/** The status as the kit says it, or as the system does where it brings a label of its own. */
export const statusWord = (status: string, label: string | undefined, text: StatusText): string =>
  label ?? wordOf(text, status) ?? text.unknown;

/** Icon and word; colour only besides. */
export function statusBadge(status: string, label: string | undefined, text: StatusText): TemplateResult {
  const icon = known(statusIcons, status);
  return html`<span class="badge ${icon ? status : 'unknown'}" part="status"
    >${(icon ?? questionIcon)()}<span>${statusWord(status, label, text)}</span></span
  >`;
}

/** What else is so about a case: escalated, on hold. An unknown flag keeps its own word. */
export const flagBadge = (flag: string, text: StatusText): TemplateResult =>
  html`<span class="badge ${flag === 'escalated' ? 'action-required' : ''}"
    >${(known(flagIcons, flag) ?? infoIcon)()}<span>${wordOf(text, flag) ?? flag}</span></span
  >`;

const severityIcons = [severityCriticalIcon, severityHighIcon, severityMediumIcon, severityLowIcon];

/**
 * A severity by its own word. `rank` is its place in the system's scale, 0 for the gravest, where that is known: scales
 * have other words and lengths in every system.
 */
export function severityMark(label: string, rank?: number): TemplateResult {
  const icon = rank === undefined ? undefined : severityIcons[Math.min(rank, severityIcons.length - 1)];
  const weight = rank === 0 ? 'highest' : rank === 1 ? 'high' : '';
  return html`<span class="severity ${weight}">${icon?.() ?? nothing}<span>${label}</span></span>`;
}
