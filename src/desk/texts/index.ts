import type { Texts } from './en.js';

const languages = {
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  ru: async () => (await import('./ru.js')).ru,
  ar: async () => (await import('./ar.js')).ar,
} satisfies Record<string, () => Promise<Texts>>;
type Language = keyof typeof languages;

/** What the desk says, and in which language. */
export type Said = Texts & { locale: Language };

const loaded: Partial<Record<Language, Promise<Said>>> = {};

/** What the desk says in the language that fits best, else in English. A language is loaded when it is first asked for. */
export function textsFor(locale: string | undefined): Promise<Said> {
  const wanted = locale?.toLowerCase().split('-')[0] ?? 'en';
  const language = Object.hasOwn(languages, wanted) ? (wanted as Language) : 'en';
  return (loaded[language] ??= load(language));
}

async function load(language: Language): Promise<Said> {
  try {
    return { ...(await languages[language]()), locale: language };
  } catch (error) {
    // A file that did not come may come next time.
    delete loaded[language];
    throw error;
  }
}

/** A day as people of that language write it: the reader's own, as all other times that are shown. */
export const sayDay = ({ texts, who }: { texts: Pick<Said, 'locale'>; who: Reader }, ms: number): string =>
  new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeZone: who.person.timeZone }).format(ms);

interface Reader {
  person: { timeZone?: string | undefined };
}
