import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { configureSupport } from '../../src/context/configure.js';
import { Follow } from '../../src/context/follow.js';
import { Support } from '../../src/context/support.js';
import '../../src/define/support-provider.js';
import type { SupportProvider } from '../../src/elements/support-provider/support-provider.js';
import { cases } from '../../src/store/cases.js';
import { oneCase } from '../../src/store/one-case.js';
import { aBackend, aPage, aRow } from '../support/answers.js';

/** As an element of the kit does it: shows the subjects of the first page. */
class SubjectProbe extends LitElement {
  readonly support = new Support(this);
  readonly page = new Follow(this, () => this.support.store && cases(this.support.store).list({}));
  renders = 0;
  get text(): string {
    return this.shadowRoot?.textContent?.trim() ?? '';
  }
  protected override render() {
    this.renders++;
    return html`${this.page.current?.value?.items.map((row) => row.subject)}`;
  }
}
customElements.define('subject-probe', SubjectProbe);

const answering = (subject: string) => aBackend({ cases: { list: async () => aPage(aRow('1', { subject })) } });
const showing = (probe: Element, text: string) =>
  waitUntil(
    () => (probe as SubjectProbe).text === text,
    `never showed "${text}", but "${(probe as SubjectProbe).text}"`,
  );

describe('a provider', () => {
  it('serves the elements inside it', async () => {
    const provider = await fixture(html`
      <support-provider .backend=${answering('A')}><subject-probe></subject-probe></support-provider>
    `);

    await showing(provider.firstElementChild!, 'A');
  });

  it('may be given its backend late, and another one later', async () => {
    const provider = await fixture<SupportProvider>(html`
      <support-provider><subject-probe></subject-probe></support-provider>
    `);
    const probe = provider.firstElementChild!;

    provider.backend = answering('late');
    await showing(probe, 'late');
    provider.backend = answering('other');
    await showing(probe, 'other');
  });

  it('may come round elements that are there already', async () => {
    const host = await fixture(html`<div><subject-probe></subject-probe></div>`);
    const provider = document.createElement('support-provider') as SupportProvider;
    provider.backend = answering('around');

    host.append(provider);
    provider.append(host.querySelector('subject-probe')!);

    await showing(provider.firstElementChild!, 'around');
  });

  it('may be defined after its elements', async () => {
    const host = await fixture(html`<late-provider><subject-probe></subject-probe></late-provider>`);
    const { SupportProvider: Provider } = await import('../../src/elements/support-provider/support-provider.js');

    customElements.define('late-provider', class extends Provider {});
    (host as SupportProvider).backend = answering('defined late');

    await showing(host.firstElementChild!, 'defined late');
  });

  it('lets go of an element that is moved to another one', async () => {
    const host = await fixture(html`
      <div>
        <support-provider .backend=${answering('A')}><subject-probe></subject-probe></support-provider>
        <support-provider .backend=${answering('B')}></support-provider>
      </div>
    `);
    const [a, b] = [...host.querySelectorAll<SupportProvider>('support-provider')];
    const probe = host.querySelector('subject-probe')!;
    await showing(probe, 'A');

    b!.append(probe);

    await showing(probe, 'B');
    a!.caseId = 'nothing to do with it';
    await a!.updateComplete;
    expect((probe as SubjectProbe).text).to.equal('B');
  });

  it('without a backend of its own joins the one around it, with choices of its own', async () => {
    const outer = await fixture<SupportProvider>(html`
      <support-provider .backend=${answering('A')}>
        <support-provider case-id="7"><subject-probe></subject-probe></support-provider>
      </support-provider>
    `);
    const inner = outer.querySelector('support-provider') as SupportProvider;

    await showing(inner.firstElementChild!, 'A');

    expect(inner.store.current.caseId).to.equal('7');
    expect(outer.store.current.caseId).to.equal(undefined);
    expect(inner.store.engine).to.equal(outer.store.engine);
  });

  it('follows what people choose inside it', async () => {
    const provider = await fixture<SupportProvider>(html`
      <support-provider .backend=${answering('A')} customer-id="contoso"></support-provider>
    `);
    expect(provider.store.current.customer).to.equal('contoso');

    provider.store.choose({ customer: 'fabrikam', caseId: '7' });
    await waitUntil(() => provider.customerId === 'fabrikam');

    expect(provider.caseId).to.equal('7');
  });

  it('asks in the language of the place where it stands', async () => {
    const host = await fixture(html`<div lang="fr"><support-provider></support-provider></div>`);
    const { store } = host.firstElementChild as SupportProvider;
    expect(store.current.locale).to.equal('fr');

    host.setAttribute('lang', 'ru');

    await waitUntil(() => store.current.locale === 'ru');
  });

  it('renders an element only when its own part changed', async () => {
    const provider = await fixture<SupportProvider>(html`
      <support-provider .backend=${answering('A')}><subject-probe></subject-probe></support-provider>
    `);
    const probe = provider.firstElementChild as SubjectProbe;
    await showing(probe, 'A');
    const before = probe.renders;

    await oneCase(provider.store).get('another')!.refresh();
    await probe.updateComplete;

    expect(probe.renders).to.equal(before);
  });
});

describe('an element without a provider', () => {
  it('finds the backend of the page, and another one when it is configured again', async () => {
    const probe = await fixture(html`<subject-probe></subject-probe>`);

    configureSupport({ backend: answering('of the page') });
    await showing(probe, 'of the page');
    configureSupport({ backend: answering('of the page, again') });

    await showing(probe, 'of the page, again');
  });
});
