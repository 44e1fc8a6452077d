import { cached, toolsFor, type Tools } from './formats.js';
import type { Message, Part, Text } from './part.js';
import type { Parts } from './parts.js';
import { warnOnce } from './warn.js';

type SomeParts = { [P in keyof Parts]?: Partial<Parts[P]> };

/** All sentences of one language. What it lacks is shown in the wider language, then in English. */
export interface Catalogue {
  /** Language tag, e.g. `pt-BR`. */
  code: string;
  dir: 'ltr' | 'rtl';
  /** Unicode extension for numbers and dates, for tags that bring none of their own, e.g. `ca-gregory-nu-latn`. */
  extension?: string;
  parts: SomeParts;
}

/** The languages of the kit besides English, each in a chunk of its own. */
const loaders = new Map<string, () => Promise<Catalogue>>([
  ['fr', () => import('./fr.js').then((m) => m.fr)],
  ['ru', () => import('./ru.js').then((m) => m.ru)],
  ['ar', () => import('./ar.js').then((m) => m.ar)],
]);
const loading = new Map<string, Promise<void>>();

const catalogues = new Map<string, Catalogue>([['en', { code: 'en', dir: 'ltr', parts: {} }]]);
const overrides = new Map<string, SomeParts>();
let bound = new WeakMap<Part, Map<string, unknown>>();
const listeners = new Set<() => void>();

function changed(): void {
  bound = new WeakMap();
  for (const listener of listeners) listener();
}

/** Adds a language of the portal's own, or replaces one of the kit's. */
export function registerMessages(...added: readonly Catalogue[]): void {
  for (const catalogue of added) catalogues.set(catalogue.code.toLowerCase(), catalogue);
  changed();
}

/** Replaces single sentences of one language: `overrideMessages('en', { list: { heading: 'Tickets' } })`. */
export function overrideMessages(code: string, parts: SomeParts): void {
  const before = overrides.get(code.toLowerCase());
  const merged: Record<string, object> = { ...before };
  for (const [name, messages] of Object.entries(parts)) merged[name] = { ...merged[name], ...messages };
  overrides.set(code.toLowerCase(), merged);
  changed();
}

export function onMessagesChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `zh-Hant-TW`, `zh-Hant`, `zh` */
const widening = (lang: string): string[] =>
  lang
    .toLowerCase()
    .split('-')
    .map((_, at, parts) => parts.slice(0, parts.length - at).join('-'));

/** Fetches what this language still needs; undefined if it is all here. */
export function loadMessages(lang: string): Promise<void> | undefined {
  for (const tag of widening(lang)) {
    const load = loaders.get(tag);
    if (!load || catalogues.has(tag)) continue;
    let promise = loading.get(tag);
    if (!promise) {
      promise = load()
        .then(
          (catalogue) => registerMessages(catalogue),
          // English stays; whoever is connected next asks again.
          (error: unknown) => warnOnce(`messages for "${tag}" could not be loaded: ${String(error)}`),
        )
        .finally(() => loading.delete(tag));
      loading.set(tag, promise);
    }
    return promise;
  }
  return undefined;
}

/** The nearest catalogue that is here, English in the end. */
export function catalogueFor(lang: string): Catalogue {
  for (const tag of widening(lang)) {
    const found = catalogues.get(tag);
    if (found) return found;
    if (loaders.has(tag)) return catalogues.get('en')!;
  }
  if (lang) warnOnce(`no messages for language "${lang}", English is shown`);
  return catalogues.get('en')!;
}

/** Numbers and dates follow the text: French text with Canadian dates, never English text with German dates. */
export const toolsOf = (lang: string, { code, extension } = catalogueFor(lang), zone?: string): Tools =>
  cached(`${lang} ${code} ${extension} ${zone}`, () => {
    const same = widening(lang).at(-1) === widening(code).at(-1);
    const tag = same ? lang : code;
    try {
      const own = /-u-/i.test(tag) || !extension;
      return toolsFor(Intl.getCanonicalLocales(own ? tag : `${tag}-u-${extension}`)[0]!, zone);
    } catch {
      return toolsFor(code, zone);
    }
  });

/** Its tools are made when it is said: most sentences need none, and the first of a page wake up all of `Intl`. */
function find(lang: string, part: string, key: string): [Message, () => Tools] | undefined {
  for (const tag of widening(lang)) {
    const catalogue = catalogues.get(tag);
    for (const parts of [overrides.get(tag), catalogue?.parts] as Record<string, Record<string, Message>>[]) {
      const message = parts?.[part]?.[key];
      if (message !== undefined) return [message, () => toolsOf(lang, catalogue)];
    }
  }
  return undefined;
}

/** One part in one language, made once. */
export function textOf<P extends Part>(part: P, lang: string): Text<P> {
  let languages = bound.get(part);
  if (!languages) bound.set(part, (languages = new Map()));
  let text = languages.get(lang) as Record<string, unknown> | undefined;
  if (!text) {
    languages.set(lang, (text = {}));
    for (const [key, english] of Object.entries(part.en)) {
      const [message, tools] = find(lang, part.name, key) ??
        find('en', part.name, key) ?? [english, () => toolsOf(/^en\b/i.test(lang) ? lang : 'en')];
      text[key] =
        typeof message === 'function'
          ? (...values: unknown[]) => (message as (...values: unknown[]) => string)(tools(), ...values)
          : message;
    }
  }
  return text as Text<P>;
}
