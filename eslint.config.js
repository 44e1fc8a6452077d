// Only what no other tool checks: accessibility rules for templates, over the built JavaScript, since the plugin knows no
// TypeScript 7. Everything else is oxlint's.
import litA11y from 'eslint-plugin-lit-a11y';

export default [
  {
    files: ['dist/**/*.js'],
    ignores: ['dist/standalone.js'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Flags every select.
      'lit-a11y/no-invalid-change-handler': 'off',
      // Said on purpose: without it, Safari takes the role from a list without bullets, and cards from a table.
      'lit-a11y/no-redundant-role': 'off',
      // Sees one template at a time, so no label outside it, and no key handler on the input of a list box. axe sees the whole.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
];
