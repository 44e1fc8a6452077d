/** How a page of the kit's own looks: the parameters that the demo and the stories share. */
export interface Look {
  lang: string;
  theme: (typeof themes)[number];
  dark: boolean;
  density: 'comfortable' | 'compact';
  /** Pixels of the content column. */
  width?: number;
}

export const themes = ['default', 'crm', 'material', 'fluent', 'plain'] as const;

/** Reads a look from an address. Values it does not know are left out and named. */
export function readLook(parameters: URLSearchParams): { look: Look; unknown: string[] } {
  const unknown: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string) => T | undefined): T => {
    const text = parameters.get(name);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === undefined) unknown.push(`${name}=${text}`);
    return value ?? fallback;
  };

  const width = read<number | undefined>('width', undefined, (text) =>
    /^[1-9]\d{1,3}$/.test(text) ? +text : undefined,
  );
  return {
    look: {
      lang: read('lang', 'en', languageTag),
      theme: read('theme', 'default', (text) => themes.find((theme) => theme === text)),
      dark: read('dark', false, (text) => ({ '': true, '1': true, true: true, '0': false, false: false })[text]),
      density: read<Look['density']>('density', 'comfortable', (text) =>
        text === 'comfortable' || text === 'compact' ? text : undefined,
      ),
      ...(width !== undefined && { width }),
    },
    unknown,
  };
}

/** Gives the page this look; `content` is the column that `width` is about. */
export function applyLook({ lang, theme, dark, density, width }: Look, content: HTMLElement): void {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = /^(?:ar|dv|fa|he|ps|ur|yi)\b/.test(lang) ? 'rtl' : 'ltr';
  page.classList.remove(...themes.map((name) => `theme-${name}`));
  page.classList.add(`theme-${theme}`);
  page.style.colorScheme = dark ? 'dark' : 'light';
  content.style.inlineSize = width === undefined ? '' : `${width}px`;
  for (const element of content.querySelectorAll('*')) {
    if ('density' in element) element.setAttribute('density', density);
  }
}

function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
