/// <reference types="vite/client" />
// `npm run stories`: the list of all stories, or the one that `?story=case-list--empty` names.
import { html, render } from 'lit';
import { applyLook, readLook } from '../demo/look/look.js';
import { type StoryFile, storiesOf, storyId } from './csf.js';

const files = import.meta.glob<StoryFile>('./*.stories.ts', { eager: true });
const all = Object.values(files).flatMap((file) =>
  storiesOf(file).map(([name, story]) => ({ meta: file.default, id: storyId(file.default, name), name, story })),
);

const parameters = new URLSearchParams(location.search);
const wanted = parameters.get('story');
const { look, unknown } = readLook(parameters);
const main = document.querySelector('main')!;
const shown = all.find(({ id }) => id === wanted);

applyLook(look, main);
if (shown) {
  document.title = shown.id;
  render(shown.story.render(), main);
  applyLook(look, main);
  await shown.story.play?.({ canvasElement: main });
} else {
  render(index(), main);
}

function index() {
  const titles = [...new Set(all.map(({ meta }) => meta.title))].sort();
  const ignored = [...unknown, ...(wanted === null ? [] : [`story=${wanted}`])];
  return html`
    <h1>Casekit stories</h1>
    ${ignored.length > 0 ? html`<p role="alert">Not known, and ignored: ${ignored.join(', ')}</p>` : ''}
    <nav aria-label="Stories">
      ${titles.map(
        (title) => html`
          <section>
            <h2>${title}</h2>
            <ul>
              ${all
                .filter(({ meta }) => meta.title === title)
                .map(
                  ({ id, name, story }) => html`<li><a href=${addressOf(id)}>${story.name ?? spoken(name)}</a></li>`,
                )}
            </ul>
          </section>
        `,
      )}
    </nav>
  `;
}

// The look stays while one goes from story to story.
function addressOf(id: string) {
  const next = new URLSearchParams(parameters);
  next.set('story', id);
  return `?${next}`;
}

function spoken(name: string) {
  const words = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
}
