import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import type { Talk, Topic } from './topic.js';

export const talks: Record<Talk['language'], Talk> = { en, fr, ru, ar };

/** All topics in one row; each knows its language. */
export const topics: readonly (Topic & { talk: Talk })[] = Object.values(talks).flatMap((talk) =>
  talk.topics.map((topic) => ({ ...topic, talk })),
);

const starts: Record<string, number> = {};
topics.forEach(({ talk }, at) => (starts[talk.language] ??= at));

/** Number of the first topic of a language. */
export const firstTopic = (language: string): number => starts[language] ?? 0;

export type { Talk, Topic };
