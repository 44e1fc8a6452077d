import { expect } from 'chai';
import { fr as portal } from '../../demo/words/fr.js';
import { fr as desk } from '../../src/desk/texts/fr.js';
import { arrangementTexts } from '../../src/desk/texts/arrangement.js';
import { textsOf } from '../../src/desk/texts/customer.js';
import type { PluralForms, Tools } from '../../src/messages/formats.js';
import { fr } from '../../src/messages/fr.js';

/** A plain space where a line must not break, as typographers see it: the mark would begin the next line. */
const breakable = /« | [:;?!»]/;

/** No space at all; an address (`https:`) is no sentence. */
const missing = /«[^\u202f]|[\p{L}\d%)][;?!»]|[\p{L}%)]:(?!\/\/)/u;

/** Sentences of the kit are made with the tools of their language; here with what tells which plural forms there are. */
let forms: string[] = [];
const tools = new Proxy({} as Tools, {
  get: (_tools, name) =>
    name === 'code'
      ? 'fr'
      : name === 'plural'
        ? (_count: number, all: PluralForms) => (forms.push(...Object.values(all)), 'x')
        : () => 'x',
});

describe('French', () => {
  it('keeps its marks with the words before them, whatever a sentence is made of', () => {
    const said = sentencesOf(fr.parts, [tools]);

    expect(said).to.have.length.above(600);
    expect(said.filter(breaks)).to.deep.equal([]);
  });

  it('does so at the desk and in the portal of the demo', () => {
    const said = [desk, portal, textsOf('fr'), arrangementTexts('fr')].flatMap((texts) => sentencesOf(texts, []));

    expect(said).to.have.length.above(600);
    expect(said.filter(breaks)).to.deep.equal([]);
  });
});

const breaks = (sentence: string): boolean => breakable.test(sentence) || missing.test(sentence);

/** All that is said, with something in every place that is left for it. */
function sentencesOf(texts: unknown, first: readonly unknown[]): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts !== 'function') return Object.values(texts ?? {}).flatMap((each) => sentencesOf(each, first));
  forms = [];
  const made = ['x', '0', '1', '5'].flatMap((value) => sentencesOf(texts(...first, value, value, value), first));
  return [...forms, ...made];
}
