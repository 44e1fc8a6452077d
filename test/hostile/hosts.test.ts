import { expect } from '@open-wc/testing';
import { corpus } from '../support/corpus.js';
import { everyElement, settled } from '../support/settled.js';
import { watchForeignRequests } from './canaries.js';
import { aHost, inside } from './host-portal.js';

/** On these, nothing inside an element is other than on an empty page. */
const resets = {
  'a reset': '*{margin:0;border:0;box-sizing:content-box}',
  'a rem of ten pixels': 'html{font-size:62.5%} body{font-size:16px}',
  'styled controls':
    'button,input,textarea,select{appearance:none!important;width:100%!important;float:left!important}',
  'rules for what all controls share': '::before{content:"x"} p{margin:3em} h2{font-size:4em} a{display:block}',
};
const hard = {
  'a body that does not scroll': 'html,body{overflow:hidden;height:100%}',
  'an odd font': 'body{font:italic 900 22px/0.9 "Comic Sans MS",fantasy;letter-spacing:.1em}',
  'no line breaks': 'body{white-space:nowrap;text-align:end;text-indent:4em;word-break:keep-all}',
  'a grid': 'body{display:grid;grid-auto-flow:column}',
};

const hidesEverything = 'ho-021';
const asksForFont = 'ho-026';

describe('on the page of a host', () => {
  const { aPortal, style } = aHost();

  for (const [name, css] of Object.entries(resets))
    it(`with ${name}, elements look as on an empty page`, async () => {
      const { room, elements } = await aPortal();
      const before = elements.map(boxes);

      style(css);
      await settled(room);

      expect(elements.map(boxes)).to.deep.equal(before);
    });

  it('with any style sheet, elements show what they have to show and keep within their room', async () => {
    const { room, elements } = await aPortal();
    const odd = (await styleSheets()).filter(([id]) => id !== hidesEverything && id !== asksForFont);

    for (const [name, css] of [...Object.entries(hard), ...odd]) {
      const undo = style(css);
      await settled(room, { frames: 2 });

      for (const element of elements) {
        const base = element.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
        expect(base.clientHeight, `${name}: height of ${element.localName}`).to.be.greaterThan(40);
        expect(base.scrollWidth - base.clientWidth, `${name}: ${element.localName} is too wide`).to.be.at.most(1);
      }
      undo();
    }
  });

  it('with a style sheet that hides them, elements are as they were once it is gone', async () => {
    const { room, elements } = await aPortal();
    const before = elements.map(boxes);
    const [[, css]] = (await styleSheets()).filter(([id]) => id === hidesEverything) as [[string, string]];

    const undo = style(css);
    await settled(room);
    expect(elements.map((element) => element.checkVisibility())).to.deep.equal(elements.map(() => false));
    undo();
    await settled(room);

    expect(elements.map(boxes)).to.deep.equal(before);
  });

  it('with a font under a name of the system, and an address in a token, elements ask for neither', async () => {
    const { room } = await aPortal();
    const [[, css]] = (await styleSheets()).filter(([id]) => id === asksForFont) as [[string, string]];
    const foreign = watchForeignRequests();

    style(css.replaceAll('--cf-accent', '--support-color-accent'));
    await settled(room);

    expect(foreign.take()).to.deep.equal([]);
    for (const element of everyElement(room))
      expect(getComputedStyle(element).fontFamily, element.localName).not.to.contain('system-ui');
  });
});

const styleSheets = async () =>
  (await corpus<{ id: string; kind: string; code: string }>('hosts'))
    .filter(({ kind }) => kind === 'css')
    .map(({ id, code }) => [id, code] as const);

/** Sizes of everything inside, to the pixel. */
const boxes = (element: Element) =>
  inside(element)
    .filter((one) => one !== element)
    .map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return `${one.localName}.${one.className} ${Math.round(width)}×${Math.round(height)}`;
    });
