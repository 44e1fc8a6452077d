import { expect, fixture, html } from '@open-wc/testing';
import { applyLook, type Look } from '../../demo/look/look.js';
import { storiesOf, type StoryFile } from '../../stories/csf.js';
import { violationsOf } from './axe.js';
import { type Complaints, watchComplaints } from './policy.js';
import { settled } from './settled.js';

const asIs: Look = { lang: 'en', theme: 'default', dark: false, density: 'comfortable' };
const looks: Record<string, Partial<Look>> = {
  'in light': {},
  'in dark': { dark: true },
  'right to left': { lang: 'ar' },
  'in 320 pixels': { width: 320 },
};

/** What every story must stand: any of these looks, without an axe violation, a policy report or a console error. */
export function testStories(file: string, stories: StoryFile): void {
  describe(`stories of ${stories.default.title}`, () => {
    let complaints: Complaints;

    beforeEach(() => {
      complaints = watchComplaints();
    });

    afterEach(() => {
      complaints.stop();
      applyLook(asIs, document.body);
    });

    it('are named after the file', () => {
      expect(`${stories.default.title}.stories.ts`).to.equal(file);
    });

    for (const [name, story] of storiesOf(stories)) {
      for (const [how, look] of Object.entries(looks)) {
        it(`${name} is accessible and complains of nothing, ${how}`, async () => {
          const page = await fixture<HTMLElement>(html`<main></main>`);
          applyLook({ ...asIs, ...look }, page);

          const canvasElement = await fixture<HTMLElement>(html`<div>${story.render()}</div>`, { parentNode: page });
          applyLook({ ...asIs, ...look }, page);
          await settled(canvasElement);
          await story.play?.({ canvasElement });
          await settled(canvasElement);

          expect(await violationsOf(page)).to.deep.equal([]);
          expect(complaints.lines).to.deep.equal([]);
        });
      }
    }
  });
}
