// The seven broken builds of `npm run sabotage`: what is broken, how, and the tests that must notice. A place is looked for in all of
// src/, so it may move; where it is not found exactly once, the run fails and asks for a new way to break the same promise.

/**
 * @typedef {object} Sabotage
 * @property {string} name What is broken, in words.
 * @property {{ find: RegExp, put: string, above?: string }[]} changes What is put where; `above` goes on top of that file.
 * @property {string[]} node Tests that run in Node.
 * @property {string[]} browser Tests that run in the browser.
 */

/** @type {Sabotage[]} */
export const sabotages = [
  {
    name: 'sanitiser off',
    changes: [
      {
        find: /\n  element\.append\(nodes\);/,
        put: '\n  if (body.format === "html") draw(raw(body.text), element);\n  else element.append(nodes);',
        above:
          'import { render as draw } from "lit";\nimport { unsafeHTML as raw } from "lit/directives/unsafe-html.js";\n',
      },
    ],
    node: [],
    browser: ['test/hostile/places.test.ts'],
  },
  {
    name: 'check of addresses off',
    changes: [
      {
        find: /export function judgeLink\(address: string\): LinkTarget \| undefined \{/,
        put: '$&\n  if (address.trim()) return { kind: "web", href: address.trim(), shown: address.trim() };',
      },
    ],
    node: ['test/content/pure/links.test.ts'],
    browser: ['test/content/hostile.test.ts'],
  },
  {
    name: 'key made anew on each try',
    changes: [
      { find: /keys\.get\(body\) \?\? book\.options\.ids\(\)/, put: 'book.options.ids()' },
      { find: /\.\.\.before, state: 'open'/, put: '...before, key: ids(), state: "open"' },
    ],
    node: ['test/faults/people.test.ts', 'test/faults/lost-answers.test.ts', 'test/store/attempts.test.ts'],
    browser: [],
  },
  {
    name: 'reads and writing not told apart by scope',
    changes: [
      { find: /\$\{canonical\(\[scope, locale, input\]\)\}/, put: '${canonical([locale, input])}' },
      {
        find: /canonical\(\[known\.backendId, tenant, person, current\.scope \?\? scope \?\? ''\]\)/,
        put: 'canonical([known.backendId, tenant, person, ""])',
      },
    ],
    node: ['test/faults/people.test.ts', 'test/store/switching.test.ts', 'test/store/switching-reads.test.ts'],
    browser: [],
  },
  {
    name: 'Retry-After ignored',
    changes: [
      {
        find: /retryAfter: Number\.isFinite\(thrown\.retryAfter\) \? thrown\.retryAfter : undefined/,
        put: 'retryAfter: undefined',
      },
    ],
    node: ['test/store/reads.test.ts', 'test/store/outbox.test.ts'],
    browser: [],
  },
  {
    name: 'end of a request ignored',
    changes: [
      { find: /method\(input as never, call\)/, put: 'method(input as never, { ...call, signal: undefined })' },
    ],
    node: ['test/store/reads.test.ts'],
    browser: ['test/hostile/moved.test.ts'],
  },
  {
    name: 'drafts not told apart by person',
    changes: [
      { find: /const \{ tenant, person, scope \} = known\.identity;/, put: '$&\n  const anybody = person && "";' },
      { find: /canonical\(\[known\.backendId, tenant, person, /, put: 'canonical([known.backendId, tenant, anybody, ' },
    ],
    node: ['test/store/drafts.test.ts', 'test/store/stored-drafts.test.ts', 'test/store/outbox.test.ts'],
    browser: [],
  },
];
