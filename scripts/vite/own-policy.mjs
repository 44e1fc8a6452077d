/**
 * Gives the one-file build's copy of Lit a Trusted Types policy of its own. Lit creates the policy `lit-html` while it
 * loads; on a page that has its own Lit and allows that name once, a second `lit-html` throws before anything is defined.
 * A second copy of the kit takes the first one's policy, kept under a `Symbol.for` key.
 */
export function ownPolicy() {
  const call = /(\w+)\.createPolicy\((["'])lit-html\2,\s*(\{[^}]*\})\)/;
  let renamed = 0;
  return {
    name: 'casekit-own-policy',
    transform: {
      filter: { id: /\/lit-html\/.*\.js$/, code: /createPolicy/ },
      handler(code) {
        if (!call.test(code)) return null;
        renamed += 1;
        const kept = 'globalThis[Symbol.for("casekit.trusted-types-policy")]';
        return { code: code.replace(call, `(${kept}??=$1.createPolicy("casekit",$3))`), map: null };
      },
    },
    generateBundle(_, bundle) {
      const left = Object.values(bundle).some((chunk) => chunk.code?.match(/createPolicy\((["'`])lit-html/));
      if (renamed !== 1 || left) this.error(`Lit's policy was renamed ${renamed} times instead of once.`);
    },
  };
}
