import type { feedMessages } from '../../messages/en/feed.js';
import type { Text } from '../../messages/part.js';
import type { FeedEntry } from '../../model/feed.js';

export type FeedText = Text<typeof feedMessages>;

const sides = ['partner', 'customer', 'vendor', 'system'] as const;

/** Who stands on which side; a side that nobody here knows is not named. */
export const sideOf = ({ author }: FeedEntry) => sides.find((side) => side === author.side) ?? 'unknown';

export const authorOf = (entry: FeedEntry, t: FeedText): string =>
  entry.author.name ?? entry.author.email ?? (sideOf(entry) === 'system' ? t.system : t.someone);

const channels = ['email', 'phone', 'api'] as const;

/** «by e-mail»; nothing for what was written in the portal itself. */
export function channelOf(entry: FeedEntry, t: FeedText): string | undefined {
  const known = channels.find((channel) => channel === entry.channel);
  return known && t[known];
}

/** «KN»: a mark for the eye alone. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word))
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0)!).toLocaleUpperCase())
    .join('');
