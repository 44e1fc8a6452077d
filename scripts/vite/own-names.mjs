/**
 * The bundler's helper lists what a module exports with `for … in`, which also finds what some script of the page has put on
 * `Object.prototype`; then nothing of the kit loads. Own names are what is meant.
 */
export function ownNames() {
  const helper =
    /for ?\(var (\w+) in (\w+)\) ?(\w+)\((\w+), ?\1, ?(\{\s*get: ?\2\[\1\],\s*enumerable: ?(?:true|!0)\s*\})\);(?:return \w+\|\|\3\(\4,Symbol\.toStringTag,\{value:`Module`\}\),\4)?/g;
  return {
    name: 'casekit-own-names',
    // The same where the schema library goes over its own tables; and it binds its methods, which some pages' `bind` cannot.
    transform: {
      filter: { id: /\/zod\/v4\/core\/(?:core|util|schemas)\.js$/ },
      handler: (code) => ({
        code: code
          .replace(/for \(const (\w+) in ([\w.]+)\)/g, 'for (const $1 of Object.keys($2))')
          .replace(/([\w.[\]]+)\.bind\((\w+)\)/g, '((...given) => $1.apply($2, given))'),
        map: null,
      }),
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (!chunk.code) continue;
        chunk.code = chunk.code.replace(helper, (text, name, all, define, target, getter) => {
          const own = `for(var ${name} of Object.keys(${all}))${define}(${target},${name},${getter});`;
          // As long as before, so that the source map of a minified file still holds: a tag that nobody reads makes room.
          return text.includes('return') ? `${own}return ${target}`.padEnd(text.length) : own;
        });
        if (/for ?\(var (\w+) in \w+\) ?\w+\(\w+, ?\1, ?\{\s*get:/.test(chunk.code))
          this.error(`${chunk.fileName} lists exports by names that a page may have added.`);
      }
    },
  };
}
