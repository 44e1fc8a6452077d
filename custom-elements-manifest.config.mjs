export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};

/** Leaves what a portal can touch: the elements, their public members, at the addresses they have in the package. */
function publicOnly() {
  return {
    name: 'casekit-public-only',
    packageLinkPhase({ customElementsManifest }) {
      const base = customElementsManifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .find(({ name }) => name === 'SupportElement');
      for (const module of customElementsManifest.modules) {
        // The folder is the tag; only define/ says so in code, and it holds nothing else worth reading.
        const tag = /elements\/([^/]+)\/\1\.ts$/.exec(module.path)?.[1];
        const className = tag?.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
        module.path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
        module.declarations = (module.declarations ?? []).filter(({ name }) => tag && name === className);
        for (const declaration of module.declarations) {
          declaration.customElement = true;
          declaration.tagName = tag;
          if (declaration.superclass?.name === 'SupportElement') inherit(declaration, base);
          declaration.members = (declaration.members ?? []).filter(isPublic);
          // What the analyzer reads from a dispatch has no words and no right name; JSDoc has both.
          declaration.events = declaration.events?.filter(({ name, description }) => name && description);
          for (const { type } of [...declaration.members, ...(declaration.attributes ?? [])])
            if (type) type.text = type.text.replace(/( \| undefined)+$/, ' | undefined');
          tellStates(declaration);
        }
        const names = new Set(module.declarations.map(({ name }) => name));
        module.exports = (module.exports ?? []).filter(({ name }) => names.has(name));
        for (const { declaration } of module.exports) {
          declaration.module = declaration.module?.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations.some(({ tagName }) => tagName),
      );
    },
  };
}

const meanings = {
  loading: 'There is nothing to show yet.',
  refreshing: 'It is being read again.',
  empty: 'There is nothing to show.',
  error: 'It could not be read.',
  forbidden: 'One may not.',
  unauthenticated: 'The session has ended.',
  unsupported: 'The support system does not offer it.',
  offline: 'There is no network.',
  stale: 'It could not be read again.',
  submitting: 'Something is on its way.',
  readonly: 'It cannot be changed.',
  absent: 'It can never be changed there, and the element takes no room.',
  'user-invalid': 'An answer has been found wrong.',
};

/** The sentence of a description that names the states, as states: each with what stands in brackets behind it, or what it always means. */
function tellStates(declaration) {
  const sentence = /\n*States for `:state\(\)`:([^]*?)\.(?=\n\n|$)/.exec(declaration.description ?? '');
  if (!sentence) return;
  declaration.description = declaration.description.replace(sentence[0], '');
  declaration.cssStates = [...sentence[1].matchAll(/`([\w-]+)`(?:\s+\(([^)]+)\))?/g)].map(([, name, words]) => ({
    name,
    description: words ? `${words[0].toUpperCase()}${words.slice(1).replaceAll(/\s+/g, ' ')}.` : meanings[name],
  }));
}

/** What every element has, unless it says more of it itself. The analyzer follows no class that it does not take for an element. */
function inherit(declaration, base) {
  for (const list of ['members', 'attributes', 'slots', 'cssParts', 'events']) {
    const own = declaration[list] ?? [];
    const names = new Set(own.map(({ name }) => name));
    declaration[list] = [...own, ...(base[list] ?? []).filter(({ name }) => !names.has(name))];
  }
}

const isPublic = ({ name, privacy, static: ofClass }) =>
  !ofClass && (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);
