import type { TemplateResult } from 'lit';
import {
  checkIcon,
  circleIcon,
  dotIcon,
  escalateIcon,
  halfCircleIcon,
  hourglassIcon,
  infoIcon,
  lightbulbIcon,
  paperclipIcon,
  pauseIcon,
  questionIcon,
  severityCriticalIcon,
  severityHighIcon,
  severityLowIcon,
  severityMediumIcon,
  shareIcon,
  undoIcon,
} from '../styles/case-icons.js';
import type { BadgeIcons } from './badges.js';

type Icon = () => TemplateResult;

const statuses: Record<string, Icon> = {
  new: circleIcon,
  'in-progress': halfCircleIcon,
  'action-required': undoIcon,
  'solution-proposed': lightbulbIcon,
  closed: checkIcon,
};
const flags: Record<string, Icon> = {
  escalated: escalateIcon,
  'on-hold': pauseIcon,
  'awaiting-approval': hourglassIcon,
  shared: shareIcon,
  'being-created': hourglassIcon,
  unread: dotIcon,
  files: paperclipIcon,
};
const severities = [severityCriticalIcon, severityHighIcon, severityMediumIcon, severityLowIcon];

const known = (table: Record<string, Icon>, word: string): Icon | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** The icons of badges, one for each word, and one for words that nobody knows. */
export const badgeIcons: BadgeIcons = {
  status: (status) => (known(statuses, status) ?? questionIcon)(),
  flag: (flag) => (known(flags, flag) ?? infoIcon)(),
  severity: (rank) => severities[Math.min(rank, severities.length - 1)]!(),
};
