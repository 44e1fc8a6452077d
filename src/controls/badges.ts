import { html, nothing, type TemplateResult } from 'lit';
import type { statusMessages } from '../messages/en/status.js';
import type { Text } from '../messages/part.js';
export type StatusText = Text<typeof statusMessages>;

/** What draws the icons: apart from the words, since a first paint can do without them. */
export interface BadgeIcons {
  status(status: string): TemplateResult;
  flag(flag: string): TemplateResult;
  severity(rank: number): TemplateResult;
}

/** Until then each badge has the room of its icon. */
const room = (): TemplateResult => html`<svg class="icon" aria-hidden="true"></svg>`;
let icons: BadgeIcons = { status: room, flag: room, severity: room };

/** From the next rendering on, badges have these icons: `drawBadgesWith(badgeIcons)`. */
export const drawBadgesWith = (drawn: BadgeIcons): void => void (icons = drawn);

const wordOf = (text: StatusText, word: string): string | undefined =>
  Object.hasOwn(text, word) ? (text[word as keyof StatusText] as string) : undefined;

/** The status as the kit says it, or as the system does where it brings a label of its own. */
export const statusWord = (status: string, label: string | undefined, text: StatusText): string =>
  label ?? wordOf(text, status) ?? text.unknown;

/** Icon and word; colour only besides. */
export function statusBadge(status: string, label: string | undefined, text: StatusText): TemplateResult {
  return html`<span class="badge ${wordOf(text, status) ? status : 'unknown'}" part="status"
    >${icons.status(status)}<span>${statusWord(status, label, text)}</span></span
  >`;
}

/** The icon of a flag alone: `unread`, `files`. */
export const flagIcon = (flag: string): TemplateResult => icons.flag(flag);

/** What else is so about a case: escalated, on hold. An unknown flag keeps its own word. */
export const flagBadge = (flag: string, text: StatusText): TemplateResult =>
  html`<span class="badge ${flag === 'escalated' ? 'action-required' : ''}"
    >${icons.flag(flag)}<span>${wordOf(text, flag) ?? flag}</span></span
  >`;

/**
 * A severity by its own word. `rank` is its place in the system's scale, 0 for the gravest, where that is known: scales
 * have other words and lengths in every system.
 */
export function severityMark(label: string, rank?: number): TemplateResult {
  const weight = rank === 0 ? 'highest' : rank === 1 ? 'high' : '';
  return html`<span class="severity ${weight}"
    >${rank === undefined ? nothing : icons.severity(rank)}<span>${label}</span></span
  >`;
}
