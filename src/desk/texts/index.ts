import type { Texts } from './en.js';

const languages: Record<string, () => Promise<Texts>> = {
  en: async () => (await import('./en.js')).en,
};

/** What the desk says in the language that fits best: that of the tag, else English. Loaded when first asked for. */
export async function textsFor(locale: string | undefined): Promise<Texts & { locale: string }> {
  const wanted = locale?.toLowerCase().split('-')[0] ?? 'en';
  const language = wanted in languages ? wanted : 'en';
  loaded[language] ??= languages[language]!().then((texts) => ({ ...texts, locale: language }));
  return loaded[language];
}
const loaded: Record<string, Promise<Texts & { locale: string }>> = {};

export type Said = Texts & { locale: string };
