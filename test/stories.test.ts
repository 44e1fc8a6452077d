import { expect, fixture, html } from '@open-wc/testing';
import stories from 'virtual:stories';
import { applyLook, type Look } from '../demo/look/look.js';
import { storiesOf } from '../stories/csf.js';
import { violationsOf } from './support/axe.js';
import { type Complaints, watchComplaints } from './support/policy.js';
import { settled } from './support/settled.js';

const asIs: Look = { lang: 'en', theme: 'default', dark: false, density: 'comfortable' };
const looks: Record<string, Partial<Look>> = {
  'in light': {},
  'in dark': { dark: true },
  'right to left': { lang: 'ar' },
  'in 320 pixels': { width: 320 },
};

for (const [file, load] of Object.entries(stories)) {
  const exports = await load();

  describe(`stories of ${exports.default.title}`, () => {
    let complaints: Complaints;

    beforeEach(() => {
      complaints = watchComplaints();
    });

    afterEach(() => {
      complaints.stop();
      applyLook(asIs, document.body);
    });

    it('are named after the file', () => {
      expect(`${exports.default.title}.stories.ts`).to.equal(file);
    });

    for (const [name, story] of storiesOf(exports)) {
      for (const [how, look] of Object.entries(looks)) {
        it(`${name} is accessible and complains of nothing, ${how}`, async () => {
          const canvasElement = await fixture<HTMLElement>(html`<main></main>`);
          applyLook({ ...asIs, ...look }, canvasElement);

          const stage = await fixture<HTMLElement>(html`<div>${story.render()}</div>`, { parentNode: canvasElement });
          applyLook({ ...asIs, ...look }, canvasElement);
          await settled(stage);
          await story.play?.({ canvasElement: stage });
          await settled(stage);

          expect(await violationsOf(canvasElement)).to.deep.equal([]);
          expect(complaints.lines).to.deep.equal([]);
        });
      }
    }
  });
}
