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
      for (const module of customElementsManifest.modules) {
        module.path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
        module.declarations = (module.declarations ?? []).filter((declaration) => declaration.customElement);
        for (const declaration of module.declarations) {
          // The folder is the tag; only define/ says so in code, and it holds nothing else worth reading.
          declaration.tagName = /elements\/([^/]+)\/\1\.js$/.exec(module.path)?.[1] ?? declaration.tagName;
          declaration.members = (declaration.members ?? []).filter(isPublic);
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

const isPublic = ({ name, privacy, static: ofClass }) =>
  !ofClass && (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);
