import type { feedEventsMessages } from '../../messages/en/feed-events.js';
import type { statusMessages } from '../../messages/en/status.js';
import type { Text } from '../../messages/part.js';
import type { FeedEvent } from '../../model/feed.js';

type EventText = Text<typeof feedEventsMessages>;
type StatusText = Text<typeof statusMessages>;

/** A name inside a sentence keeps its own direction, and does not turn that of the sentence. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** What happened, as a sentence. What the system says itself wins, but for status words, which are the kit's. */
export function eventText({ type, from, to, label }: FeedEvent, t: EventText, status: StatusText): string {
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
  if (type === 'shared' || type === 'unshared' || type === 'file') return t[type as 'file'](after);
  return t.changedTo(`${before && to ? `${before} → ` : ''}${after}`);
}
