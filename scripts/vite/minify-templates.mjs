import { parseSync, Visitor } from 'vite';

/**
 * Takes indentation and comments out of html, svg and css templates. Line breaks stay, so lines in a stack trace are
 * right and two words never grow together.
 */
export function minifyTemplates() {
  return {
    name: 'casekit-minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
      handler(code, id) {
        const edits = [];
        const { program } = parseSync(id, code);
        new Visitor({
          TaggedTemplateExpression({ tag, quasi }) {
            if (tag.type !== 'Identifier' || !['html', 'svg', 'css'].includes(tag.name)) return;
            for (const { start, end } of quasi.quasis) edits.push({ start, end, css: tag.name === 'css' });
          },
        }).visit(program);
        edits.sort((a, b) => b.start - a.start);
        for (const { start, end, css } of edits) {
          code = code.slice(0, start) + shorten(code.slice(start, end), css) + code.slice(end);
        }
        return { code, map: null };
      },
    },
  };
}

function shorten(text, css) {
  const kept = css ? text.replaceAll(/\/\*[^]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, '')) : text;
  return kept.replaceAll(/\n[ \t]+/g, '\n');
}
