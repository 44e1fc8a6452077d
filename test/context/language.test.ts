import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { overrideMessages } from '../../src/messages/catalogues.js';
import { commonMessages } from '../../src/messages/en/common.js';
import { statusMessages } from '../../src/messages/en/status.js';
import { Localize } from '../../src/messages/localize.js';
// On its way already: how long a network takes is not what these tests are about.
import '../../src/messages/ar.js';
import '../../src/messages/fr.js';
import '../../src/messages/ru.js';

class Speaker extends LitElement {
  readonly localize = new Localize(this);
  renders = 0;
  override render() {
    const { code, dir } = this.localize;
    return html`<p lang=${code} dir=${dir}>${this.localize.text(commonMessages).retry}</p>`;
  }
  protected override updated(): void {
    this.renders += 1;
  }
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.localize.pending;
    await super.scheduleUpdate();
  }
}
customElements.define('test-speaker', Speaker);

describe('the language of an element', () => {
  it('is that of the nearest lang attribute, through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><div></div></div>`);
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });

    const speaker = await aSpeaker(root);

    expect(said(speaker)).to.equal('Réessayer');
  });

  it('is its own where it has one', async () => {
    const speaker = await aSpeaker(await fixture<HTMLElement>(html`<div lang="fr"></div>`), 'ru');

    expect(said(speaker)).to.equal('Повторить');
  });

  it('waits for its catalogue at the first paint, so that English never flickers', async () => {
    const holder = await fixture<HTMLElement>(html`<div lang="ar"></div>`);

    const speaker = await aSpeaker(holder);

    expect(speaker.renders).to.be.at.most(2);
    expect(paragraph(speaker).dir).to.equal('rtl');
    expect(paragraph(speaker).lang).to.equal('ar');
  });

  it('follows a change in any root around it', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><div></div></div>`);
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    const speaker = await aSpeaker(inner);

    inner.lang = 'fr';
    await changed(speaker);
    const afterInner = said(speaker);
    inner.removeAttribute('lang');
    await changed(speaker);
    outer.lang = 'ru';
    await changed(speaker);

    expect([afterInner, said(speaker)]).to.deep.equal(['Réessayer', 'Повторить']);
  });

  it('is followed no longer once the element is gone', async () => {
    const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const speaker = await aSpeaker(holder);
    speaker.remove();
    const { renders } = speaker;

    holder.lang = 'fr';
    overrideMessages('en', { status: { shared: 'Shared' } });
    await new Promise((resolve) => requestAnimationFrame(resolve));

    expect(speaker.renders).to.equal(renders);
  });

  it('shows what a portal replaces at once', async () => {
    const speaker = await aSpeaker(await fixture<HTMLElement>(html`<div lang="en"></div>`));

    overrideMessages('en', { common: { retry: 'Once more' } });
    await speaker.updateComplete;

    expect(said(speaker)).to.equal('Once more');
    overrideMessages('en', { common: { retry: 'Try again' } });
  });

  it('falls back to English for a language nobody has, and marks it as English', async () => {
    const speaker = await aSpeaker(await fixture<HTMLElement>(html`<div lang="tlh"></div>`));

    expect([said(speaker), paragraph(speaker).lang]).to.deep.equal(['Try again', 'en']);
  });

  it('hands out the same text until something changes', async () => {
    const speaker = await aSpeaker(await fixture<HTMLElement>(html`<div lang="en"></div>`));

    expect(speaker.localize.text(statusMessages)).to.equal(speaker.localize.text(statusMessages));
  });
});

const paragraph = (speaker: Speaker) => speaker.renderRoot.querySelector('p')!;
const said = (speaker: Speaker) => paragraph(speaker).textContent;

async function aSpeaker(parent: Node, lang?: string): Promise<Speaker> {
  const speaker = new Speaker();
  if (lang) speaker.lang = lang;
  parent.appendChild(speaker);
  await speaker.updateComplete;
  return speaker;
}

/** Observers report in a microtask, and a catalogue may have to come first. */
async function changed(speaker: Speaker): Promise<void> {
  const { renders } = speaker;
  while (speaker.renders === renders) await new Promise((resolve) => requestAnimationFrame(resolve));
  await speaker.localize.pending;
  await speaker.updateComplete;
}
