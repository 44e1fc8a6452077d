/**
 * Built from source, the modules that define elements are kept for what they do. package.json says so of the built ones
 * alone, since no others are in the package.
 */
export const keepDefinitions = () => ({
  name: 'casekit-keep-definitions',
  transform: {
    filter: { id: /\/src\/(?:define\/.*|standalone)\.ts$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: true }),
  },
});
