import { expect } from '@open-wc/testing';
import { everyElement } from '../support/settled.js';
import { shown } from './harmless.js';
import { otherPlaces } from './other-places.js';
import { places } from './places.js';

/** Hebrew letters, then an override that turns what follows round: in a sentence, only isolation keeps it to itself. */
const name = 'harmless \u05d0\u05d1\u05d2 \u202egnp.exe';
const mark = '\u05d0\u05d1\u05d2';

/** What is read as a whole: nothing stands beside it that could be turned round. */
const alone = 'h1, h2, h3, h4, h5, h6, option, textarea, pre, title';

describe('a name that turns the reading direction round', () => {
  for (const [where, inPlace] of Object.entries({ ...places, ...otherPlaces }))
    it(`turns nothing round but itself: ${where}`, async () => {
      const { room, element } = await shown(inPlace(Array.from({ length: 6 }, () => name)));

      const loose = [...everyElement(element)].flatMap((one) =>
        [...one.childNodes].flatMap((node) =>
          node.nodeType === Node.TEXT_NODE && node.nodeValue!.includes(mark) && !isApart(node as Text)
            ? [`${one.localName}.${one.className}: ${spelled(node.parentElement!.textContent!)}`]
            : [],
        ),
      );
      room.remove();

      expect(loose).to.deep.equal([]);
    });
});

/** By an element around it, by marks around it, or by standing alone in a block. */
function isApart(text: Text): boolean {
  const { nodeValue } = text;
  const at = nodeValue!.indexOf(mark);
  const opened = nodeValue!.slice(0, at).lastIndexOf('\u2068') > nodeValue!.slice(0, at).lastIndexOf('\u2069');
  if (opened) return true;
  for (let one = text.parentElement; one; one = one.parentElement) {
    const { unicodeBidi, display } = getComputedStyle(one);
    if (/isolate|plaintext/.test(unicodeBidi) || one.matches(alone)) return true;
    if (display !== 'inline' && display !== 'contents') return inlineText(one).trim() === nodeValue!.trim();
  }
  return false;
}

/** What stands in one line with it: blocks inside are paragraphs of their own. */
const inlineText = (one: Element): string =>
  [...one.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.nodeValue : '';
      return /^(?:inline|contents)/.test(getComputedStyle(node).display) ? inlineText(node) : '';
    })
    .join('');

const spelled = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩').trim().slice(0, 90);
