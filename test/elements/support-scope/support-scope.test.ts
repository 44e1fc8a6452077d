import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/case-list.js';
import '../../../src/define/support-provider.js';
import '../../../src/define/support-scope.js';
import { embeddedBackend } from '../../../src/adapters/embedded/index.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { SupportScope } from '../../../src/elements/support-scope/support-scope.js';
import type { ScopeSelectEvent } from '../../../src/events/scope-select.js';
import type { SignInEvent } from '../../../src/events/sign-in.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { drafts, replySlot } from '../../../src/store/drafts.js';
import { aBackend, aSession } from '../../support/answers.js';
// Its many files are here before a test waits for the language.
import '../../../src/messages/ru.js';
import { settled } from '../../support/settled.js';

describe('<support-scope>', () => {
  beforeEach(listen);

  it('shows in which domain one acts, and the others', async () => {
    const { names, acting } = await given();

    expect(names()).to.deep.equal(['Fjordlight Cloud Partners', 'Fjordlight Coastal', 'Fjordlight Islands Signed out']);
    expect(acting()).to.equal('Fjordlight Cloud Partners');
  });

  it('switches with the keyboard in one step, tells the page, and keeps its place', async () => {
    const { element, provider, acting, rest, said } = await given();
    provider.store.choose({ customer: 'cu-001', caseId: 'north-3' });
    element.focus();
    const told = oneEvent(provider, 'support-scope-select');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });

    expect(((await told) as unknown as ScopeSelectEvent).scope).to.equal('coast');
    await rest();
    expect(provider.scope).to.equal('coast');
    expect(provider.customerId, 'a customer of the former domain').to.equal(undefined);
    expect(acting()).to.equal('Fjordlight Coastal');
    expect(element.shadowRoot!.activeElement?.textContent).to.include('Fjordlight Coastal');
    await waitUntil(() => said().includes('You are now acting as Fjordlight Coastal.'));
  });

  it('says when the page moved to another domain, as by a link, until that is closed', async () => {
    const { element, provider, rest, text, said } = await given('north');
    let events = 0;
    provider.addEventListener('support-scope-select', () => events++);

    provider.scope = 'coast';
    await rest();

    const words = 'You are now acting as Fjordlight Coastal, because this page belongs there.';
    expect(text()).to.include(words);
    await waitUntil(() => said().includes(words));
    expect(events, 'nobody chose').to.equal(0);
    element.shadowRoot!.querySelector<HTMLElement>('#moved button')!.click();
    await rest();
    expect(text()).not.to.include(words);
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-current')).to.equal('true');
  });

  it('says nothing of a first scope: that is where the page begins', async () => {
    const { text } = await given('coast');

    expect(text()).not.to.include('You are now');
  });

  it('blocks nothing: what is written stays in its domain, and that is said', async () => {
    const { provider, press, text } = await given('north');
    drafts(provider.store).write(replySlot('north-1'), { text: 'Half a sentence' });

    await press('Fjordlight Coastal');

    expect(text()).to.include('What you have written as Fjordlight Cloud Partners is kept there.');
    await press('Fjordlight Cloud Partners');
    expect(drafts(provider.store).read(replySlot('north-1'))).to.deep.equal({ text: 'Half a sentence' });
    expect(text()).not.to.include('is kept there');
  });

  it('asks to sign in to the one that is signed out; a page that does brings it back to life', async () => {
    const { backend, provider, element, press, rest, text } = await given(
      'island',
      html`<case-list preset="all"></case-list>`,
    );
    const list = provider.querySelector('case-list')!;
    expect(text()).to.include('You are signed out of Fjordlight Islands. Your other domains go on as before.');
    await waitUntil(() => list.matches(':state(unauthenticated)'));
    const asked = oneEvent(provider, 'support-sign-in');
    provider.addEventListener('support-sign-in', (event) => {
      event.preventDefault();
      void backend.desk.signIn(event.scope!).then(() => provider.store.session!.refresh());
    });

    await press('Sign in to Fjordlight Islands');

    expect(((await asked) as unknown as SignInEvent).scope).to.equal('island');
    await waitUntil(() => list.shadowRoot!.querySelector('tbody tr'), 'no cases after signing in', { timeout: 5000 });
    await rest();
    expect(text()).not.to.include('Signed out');
    expect(element.matches(':state(unauthenticated)')).to.equal(false);
  });

  it('stands beside another one in another domain: only that which is signed out asks', async () => {
    const { backend, provider } = await given('coast', html`<case-list preset="all"></case-list>`);
    const other = await fixture<SupportProvider>(html`
      <support-provider .backend=${backend} scope="island"><case-list preset="all"></case-list></support-provider>
    `);
    await settled(other);

    expect(provider.querySelector('case-list')!.shadowRoot!.querySelector('tbody tr')).not.to.equal(null);
    await waitUntil(() => other.querySelector('case-list')!.matches(':state(unauthenticated)'));
    await backend.desk.signIn('island');
    await other.store.session!.refresh();
    await waitUntil(() => other.querySelector('case-list')!.shadowRoot!.querySelector('tbody tr'), 'island', {
      timeout: 5000,
    });
    expect(provider.querySelector('case-list')!.matches(':state(unauthenticated)')).to.equal(false);
  });

  it('takes no room where there is one domain alone', async () => {
    const { element } = await given(undefined, undefined, withScopes(1));

    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('searches where there are more than five', async () => {
    const { element, provider, rest } = await given(undefined, undefined, withScopes(12));
    await waitUntil(() => element.shadowRoot!.querySelector('[role="combobox"]'));
    element.focus();

    await sendKeys({ type: 'domain 11' });
    await waitUntil(() => element.shadowRoot!.querySelectorAll('[role="option"]').length === 1);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await rest();

    expect(provider.scope).to.equal('s11');
    expect(element.shadowRoot!.querySelector('.acting')!.textContent).to.equal('Domain 11');
    expect(element.shadowRoot!.activeElement?.getAttribute('role')).to.equal('combobox');
  });

  it('speaks the language of its place', async () => {
    const { provider, rest, element } = await given();

    provider.lang = 'ru';
    await waitUntil(() => element.shadowRoot!.querySelector('h2')?.textContent.includes('Вы действуете от имени'));

    await rest();
  });
});

const withScopes = (count: number): SupportBackend =>
  aBackend({
    session: {
      get: async (_, call) =>
        aSession({
          identity: { tenant: 't', person: 'p', scope: call?.as ?? 's0' },
          scopes: Array.from({ length: count }, (_each, n) => ({ id: `s${n}`, label: `Domain ${n}` })),
        }),
    },
  });

const heard: string[] = [];

/** What somebody who listens to the page hears. */
function listen(): void {
  heard.length = 0;
  Object.defineProperty(document, 'ariaNotify', {
    configurable: true,
    value: (text: string) => heard.push(text.replaceAll(/[\u2066-\u2069]/g, '')),
  });
}

async function given(scope?: string, beside: unknown = '', other?: SupportBackend) {
  const desk = embeddedBackend({ store: 'memory', staff: false, cases: 20 });
  const provider = await fixture<SupportProvider>(html`
    <support-provider .backend=${other ?? desk} .scope=${scope}
      ><support-scope></support-scope>${beside}</support-provider
    >
  `);
  const element = provider.querySelector<SupportScope>('support-scope')!;
  const root = element.shadowRoot!;
  const rest = () => settled(provider);
  await rest();
  const plain = (node: Element | null | undefined) =>
    (node?.textContent ?? '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[\u2066-\u2069]/g, '')
      .trim();
  return {
    backend: desk,
    provider,
    element,
    rest,
    names: () => [...root.querySelectorAll('.scope')].map(plain),
    acting: () => plain(root.querySelector('[aria-current]')),
    text: () => plain(root.querySelector('[part="base"]')),
    said: () => heard.join(' '),
    async press(name: string) {
      [...root.querySelectorAll<HTMLElement>('button')].find((button) => plain(button) === name)!.click();
      await rest();
    },
  };
}
