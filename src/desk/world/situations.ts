import type { Traits } from './traits.js';
import { firstTopic } from './talk/index.js';

/** Cases that every world has, so that every situation can be looked at. Named in `landmarks()`. */
export interface Situation {
  traits?: Partial<Traits>;
  entries?: number;
  files?: number;
  /** Most of its messages are e-mails. */
  mail?: boolean;
  longText?: boolean;
  /** How a security check that support asked for stands when the world is made. */
  check?: 'asked' | 'passed' | 'refused' | 'expired';
}

const [waiting, working, solved, closed] = [2, 1, 3, 4];
const byMe = 0;
export const byCustomer = 255;

/** From the case that changed last to earlier ones. The first two domain-wide companies have a premium plan. */
export const latest: readonly (readonly [name: string, situation: Situation])[] = [
  ['unread', { traits: { status: waiting, unread: 2, filer: byMe, company: 1, severity: 2, topic: 11 }, entries: 9 }],
  ['mail', { traits: { status: working, unread: 0, company: 0, filer: byMe, topic: 0 }, entries: 12, mail: true }],
  ['shared', { traits: { status: working, unread: 0, flags: 8, company: 2, filer: byMe, topic: 8 }, entries: 7 }],
  ['long', { traits: { status: working, unread: 0, company: 0, filer: byMe, topic: 18 } }],
  ['closedRecently', { traits: { status: closed, unread: 0, company: 1, filer: byMe, topic: 4 }, entries: 8 }],
  ['escalated', { traits: { status: working, unread: 1, severity: 1, flags: 1, company: 1, topic: 14 }, entries: 10 }],
  ['solved', { traits: { status: solved, unread: 1, company: 0, filer: byMe, topic: 16 }, entries: 8 }],
  ['standard', { traits: { status: working, unread: 0, severity: 3, flags: 0, company: 2, topic: 5 }, entries: 6 }],
  ['arabic', { traits: { status: waiting, unread: 1, company: 5, topic: firstTopic('ar'), variant: 1 }, entries: 8 }],
  ['russian', { traits: { status: working, unread: 0, company: 4, topic: firstTopic('ru'), variant: 2 }, entries: 7 }],
  ['french', { traits: { status: working, unread: 0, company: 3, topic: firstTopic('fr'), variant: 3 }, entries: 7 }],
  ['byCustomer', { traits: { status: working, unread: 0, filer: byCustomer, company: 0, topic: 6 }, entries: 5 }],
  ['files', { traits: { status: working, unread: 0, company: 1, filer: byMe, topic: 15 }, entries: 12, files: 7 }],
  ['own', { traits: { status: working, unread: 0, company: -1, filer: byMe, topic: 22 }, entries: 6 }],
  ['onHold', { traits: { status: working, unread: 0, flags: 2, company: 0, filer: 1, topic: 12 }, entries: 6 }],
  [
    'longText',
    { traits: { status: working, unread: 0, company: 0, filer: byMe, topic: 3 }, entries: 6, longText: true },
  ],
  [
    'untouched',
    { traits: { status: 0, unread: 0, flags: 0, company: 1, filer: byMe, topic: 25 }, entries: 1, files: 0 },
  ],
  ['awaitingApproval', { traits: { status: 0, unread: 0, flags: 4, company: 2, filer: 2, topic: 24 }, entries: 2 }],
  ['check', { traits: { status: waiting, unread: 0, company: 0, filer: byMe, topic: 10 }, entries: 4, check: 'asked' }],
  [
    'checkPassed',
    { traits: { status: working, unread: 0, company: 1, filer: byMe, topic: 13 }, entries: 5, check: 'passed' },
  ],
  [
    'checkRefused',
    { traits: { status: waiting, unread: 0, company: 0, filer: byMe, topic: 17 }, entries: 4, check: 'refused' },
  ],
  [
    'checkExpired',
    { traits: { status: waiting, unread: 0, company: 1, filer: byMe, topic: 19 }, entries: 4, check: 'expired' },
  ],
];

/** From the case that changed longest ago to later ones. */
export const oldest: readonly (readonly [name: string, situation: Situation])[] = [
  ['closedLongAgo', { traits: { status: closed, unread: 0, company: 1, filer: byMe, topic: 9 }, entries: 9 }],
  ['legacy', { traits: { status: closed, unread: 0, company: 0, filer: 1, topic: 7 }, entries: 6 }],
];

/** The code that passes each check. */
export const checkCode = '204816';

/** The situation of the case with so many later ones. */
export function situationAt(size: number, place: number): Situation | undefined {
  return (oldest[size - 1 - place] ?? latest[place])?.[1];
}
