import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement, unsafeCSS } from 'lit';
import { tokens } from '../../src/styles/tokens.js';

class Swatches extends LitElement {
  static override styles = [
    tokens,
    css`
      .on-accent {
        color: var(--_on-accent);
        background: var(--_accent);
      }
      .on-accent-hover {
        color: var(--_on-accent);
        background: var(--_accent-hover);
      }
      .on-danger {
        color: var(--_on-danger);
        background: var(--_danger);
      }
      .on-tint {
        color: var(--_text);
        background: var(--_accent-tint);
      }
      .muted-sunken {
        color: var(--_muted);
        background: var(--_sunken);
      }
      ${unsafeCSS(
        ['text', 'muted', 'accent-text', 'danger', 'warning', 'success', 'info', 'border-control', 'focus']
          .map((name) => `.${name} { color: var(--_${name}); background: var(--_surface); }`)
          .join('\n'),
      )}
    `,
  ];
  override render() {
    return html`<div part="base">${[...words, ...edges].map((name) => html`<i class=${name}>x</i>`)}</div>`;
  }
}
customElements.define('test-swatches', Swatches);

const words = [
  'text',
  'muted',
  'muted-sunken',
  'accent-text',
  'danger',
  'warning',
  'success',
  'info',
  'on-accent',
  'on-accent-hover',
  'on-danger',
  'on-tint',
];
const edges = ['border-control', 'focus'];

/** The sample themes of docs/theming.md, by the literals they fall back to. */
const themes: Record<string, Record<string, string>> = {
  default: {},
  crm: {
    '--support-color-accent': '#0176d3',
    '--support-color-on-accent': '#fff',
    '--support-color-accent-text': '#0b5cab',
    '--support-color-surface': '#fff',
    '--support-color-text': '#181818',
    '--support-color-text-muted': '#5c5c5c',
    '--support-color-border-control': '#747474',
  },
  material: {
    '--support-color-accent': '#0b57d0',
    '--support-color-on-accent': '#fff',
    '--support-color-surface': '#fff',
    '--support-color-text': '#1f1f1f',
    '--support-color-text-muted': '#444746',
    '--support-color-border-control': '#747775',
    '--support-color-danger': '#b3261e',
  },
  fluent: {
    '--support-color-accent': '#0f6cbd',
    '--support-color-on-accent': '#fff',
    '--support-color-accent-text': '#0f6cbd',
    '--support-color-surface': '#fff',
    '--support-color-text': '#242424',
    '--support-color-text-muted': '#616161',
    '--support-color-border-control': '#616161',
  },
  'fluent in its dark theme': {
    '--support-color-accent': '#115ea3',
    '--support-color-on-accent': '#fff',
    '--support-color-accent-text': '#479ef5',
    '--support-color-surface': '#292929',
    '--support-color-text': '#fff',
    '--support-color-text-muted': '#adadad',
    '--support-color-border-control': '#adadad',
  },
  plain: {
    '--support-color-accent': 'LinkText',
    '--support-color-surface': 'Canvas',
    '--support-color-text': 'CanvasText',
  },
};
/** Themes of light literals alone are not made for a dark page. */
const darkToo = ['default', 'plain'];

for (const [name, theme] of Object.entries(themes)) {
  for (const scheme of darkToo.includes(name) ? ['light', 'dark'] : [name.includes('dark') ? 'dark' : 'light']) {
    it(`the theme "${name}" is readable, ${scheme}`, async () => {
      const low = await contrasts(theme, scheme);

      expect(low).to.deep.equal([]);
    });
  }
}

it('a portal that sets only its own blue stays readable', async () => {
  expect(await contrasts({ '--support-color-accent': '#0176d3' }, 'light')).to.deep.equal([]);
});

describe('density', () => {
  it('reaches elements inside, theirs wins, and the portal wins over both', async () => {
    const outer = await fixture<HTMLElement>(html`<test-swatches density="compact"></test-swatches>`);
    const size = () => getComputedStyle(outer.shadowRoot!.querySelector('[part=base]')!).getPropertyValue('--_target');
    const compact = size();

    outer.setAttribute('density', 'comfortable');
    const comfortable = size();
    document.documentElement.style.setProperty('--support-target-size', '40px');
    const portal = size();
    document.documentElement.style.removeProperty('--support-target-size');

    expect([compact, comfortable, portal]).to.deep.equal(['32px', '44px', '40px']);
  });
});

it('an element in a flex row keeps a width', async () => {
  const row = await fixture<HTMLElement>(html`<div><test-swatches></test-swatches></div>`);
  row.style.display = 'flex';

  expect(row.firstElementChild!.getBoundingClientRect().width).to.be.above(100);
});

/** Every pair of colours that falls short, with what it reaches. */
async function contrasts(theme: Record<string, string>, scheme: string): Promise<string[]> {
  const holder = await fixture<HTMLElement>(html`<div><test-swatches color-scheme=${scheme}></test-swatches></div>`);
  holder.style.colorScheme = scheme;
  for (const [property, value] of Object.entries(theme)) holder.style.setProperty(property, value);
  const swatches = holder.firstElementChild!.shadowRoot!;
  const low: string[] = [];
  for (const name of [...words, ...edges]) {
    const style = getComputedStyle(swatches.querySelector(`.${name}`)!);
    const ratio = contrast(rgb(style.color), rgb(style.backgroundColor));
    if (ratio < (edges.includes(name) ? 3 : 4.5)) low.push(`${name} ${ratio.toFixed(2)}`);
  }
  return low;
}

/** Any CSS colour as sRGB bytes: the canvas knows them all. */
function rgb(color: string): number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function contrast(one: number[], other: number[]): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(bytes: number[]): number {
  const [r, g, b] = bytes.map((byte) => {
    const c = byte / 255;
    return c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
