import type { feedMessages } from '../../messages/en/feed.js';
import type { statusMessages } from '../../messages/en/status.js';
import type { Text } from '../../messages/part.js';
import type { FeedEntry, FeedEvent } from '../../model/feed.js';

export type FeedText = Text<typeof feedMessages>;
export type StatusText = Text<typeof statusMessages>;

/** A name inside a sentence keeps its own direction, and does not turn that of the sentence. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

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

/** What happened, as a sentence. What the system says itself wins, but for status words, which are the kit's. */
export function eventText({ type, from, to, label }: FeedEvent, t: FeedText, status: StatusText): string {
  const named = (word: string) =>
    isolated(Object.hasOwn(status, word) ? (status[word as keyof StatusText] as string) : word);
  if (type === 'status' && to) return from ? t.status(named(from), named(to)) : t.statusTo(named(to));
  if (label) return label;
  if (type === 'created') return t.opened;
  if (type === 'escalated') return t.escalated;
  const what = to ?? from;
  if (what === undefined) return t.changed;
  const [before, after] = [from && isolated(from), isolated(what)];
  if (type === 'severity') return before && to ? t.severity(before, after) : t.severityTo(after);
  if (type === 'contact') return before && to ? t.contact(before, after) : t.contactTo(after);
  return type === 'shared' || type === 'unshared' || type === 'file' ? t[type as 'file'](after) : t.changed;
}

/** «KN»: a mark for the eye alone. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word))
    .slice(0, 2)
    .map((word) => [...word][0]!.toLocaleUpperCase())
    .join('');
