import '../../src/define/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { corpus } from '../support/corpus.js';
import { type Complaints, watchComplaints } from '../support/policy.js';
import { everyElement, settled } from '../support/settled.js';
import { watchForeignRequests } from './canaries.js';
import { backend } from './host-backend.js';

const tags = ['case-list', 'case-detail', 'case-feed', 'support-case-form'] as const;
/** What each of them shows of the backend below. */
const words = { 'case-list': 'Subject of 1', 'case-detail': 'Subject of 1', 'case-feed': 'Text of 7' } as const;

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
  let complaints: Complaints;
  let leave: (() => void)[];

  beforeEach(() => {
    complaints = watchComplaints();
    leave = [];
  });

  afterEach(() => {
    for (const undo of leave) undo();
    complaints.stop();
    expect(complaints.lines).to.deep.equal([]);
  });

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

  it('with shortcuts of one key, what is typed into elements is no shortcut, and everything else reaches the page', async () => {
    const { elements } = await aPortal();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => {
      const [target] = event.composedPath();
      const writes = target instanceof HTMLElement && target.matches('input, textarea, select');
      heard.push(`${writes ? 'field' : 'other'} ${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`);
    };
    document.addEventListener('keydown', listen);
    leave.push(() => document.removeEventListener('keydown', listen));

    for (const field of elements.flatMap(fields)) {
      press(field, { key: 'g' });
      press(field, { key: '?' });
    }
    expect(heard).to.deep.equal([]);

    const list = elements[0]!;
    const [button] = buttons(list);
    press(button!, { key: 'g' });
    press(fields(list)[0]!, { key: 'k', ctrlKey: true });
    expect(heard).to.deep.equal(['other g', 'field Ctrl+k']);
  });

  it('with a form around everything, Enter in an element does not send it, and nothing of an element is in it', async () => {
    const form = document.createElement('form');
    const { elements } = await aPortal(form);
    let sent = 0;
    form.addEventListener('submit', (event) => (sent++, event.preventDefault()));

    for (const field of elements.flatMap(fields)) {
      field.focus();
      await sendKeys({ press: 'Enter' });
    }
    for (const element of elements) for (const button of buttons(element)) button.click();
    await settled(form);

    expect(sent).to.equal(0);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.elements.length).to.equal(0);
  });

  it('with a router in the hash, only links of the portal lead anywhere', async () => {
    const { room, elements } = await aPortal();
    const before = location.href;
    const visited: string[] = [];
    const visit = () => visited.push(location.hash);
    addEventListener('hashchange', visit);
    leave.push(() => (removeEventListener('hashchange', visit), history.replaceState(null, '', before)));

    const form = elements[3]!;
    buttonNamed(form, 'Create case')!.click();
    await waitUntil(() => link(form, '#'), 'it says what is missing');
    link(form, '#')!.click();
    await settled(form);
    expect(location.href).to.equal(before);
    expect(fields(form)).to.include(form.shadowRoot!.activeElement);

    link(elements[0]!, '#/cases/')!.click();
    await settled(room);
    await waitUntil(() => visited.length);
    expect(visited).to.deep.equal(['#/cases/1']);
  });

  it('in its modal dialog, Escape closes a hint or a list of an element first, and then the dialog', async () => {
    const dialog = document.createElement('dialog');
    const { elements } = await aPortal(dialog, () => dialog.showModal());
    const combobox = elements[3]!.shadowRoot!.querySelector<HTMLInputElement>('[role=combobox]')!;

    combobox.scrollIntoView({ block: 'start' });
    combobox.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => combobox.getAttribute('aria-expanded') === 'true');
    const option = await waitUntilFound(() => elements[3]!.shadowRoot!.querySelector('[role=option]'));
    const { x, y, width, height } = option.getBoundingClientRect();
    const top = elements[3]!.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2);
    expect(option.contains(top), 'the list is on top').to.equal(true);

    await sendKeys({ press: 'Escape' });
    await settled(dialog);
    expect([dialog.open, combobox.getAttribute('aria-expanded')]).to.deep.equal([true, 'false']);
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
  });

  it('in a region that is inert at first, they are there when it no longer is', async () => {
    const region = document.createElement('div');
    region.inert = true;
    const { elements } = await aPortal(region);

    region.inert = false;
    const feed = elements[2]!;
    fields(feed)[0]!.focus();
    await sendKeys({ type: 'Thanks' });

    expect(fields(feed)[0]!.value).to.equal('Thanks');
  });

  it('cloned, they show the same again', async () => {
    const { room, provider } = await aPortal();

    const copy = provider.cloneNode(true) as typeof provider;
    copy.backend = provider.backend!;
    provider.remove();
    room.append(copy);

    await shown([...copy.children]);
  });

  it('adopted from a document where they were nothing yet, they take what was set on them there', async () => {
    const elsewhere = document.implementation.createHTMLDocument('');
    const room = elsewhere.createElement('div');
    const provider = room.appendChild(elsewhere.createElement('support-provider'));
    const feed = elsewhere.createElement('case-feed');
    const list = elsewhere.createElement('case-list');
    Object.assign(provider, { backend: backend() });
    Object.assign(feed, { caseId: '1' });
    provider.append(list, feed);

    document.body.append(room);
    leave.push(() => room.remove());

    await shown([list, feed]);
  });

  /** All four in a room of their own, at rest. */
  async function aPortal(room: HTMLElement = document.createElement('div'), onShow = () => {}) {
    const provider = document.createElement('support-provider');
    Object.assign(provider, { backend: backend(), caseHref: '#/cases/{id}', caseId: '1' });
    const elements = tags.map((tag) => document.createElement(tag));
    for (const element of elements) if ('caseId' in element) element.setAttribute('case-id', '1');
    provider.append(...elements);
    room.append(provider);
    // Margins of the page are the page's matter.
    room.style.width = '600px';
    document.body.append(room);
    leave.push(() => room.remove());
    onShow();
    await shown(elements);
    // What comes after the first paint, and when somebody is near.
    const last = { 0: 'New case', 2: 'Send reply', 3: 'Create case' };
    const isWhole = () =>
      Object.entries(last).every(([at, name]) => buttonNamed(elements[Number(at)]!, name)) &&
      elements[2]!.shadowRoot!.querySelector('.body p');
    await waitUntil(isWhole, 'list, composer and form are whole', { timeout: 8000 });
    await settled(room);
    return { room, provider, elements };
  }

  /** The page has this style sheet, until the test is over or it is taken back. */
  function style(css: string): () => void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const undo = () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet));
    leave.push(undo);
    return undo;
  }
});

const styleSheets = async () =>
  (await corpus<{ id: string; kind: string; code: string }>('hosts'))
    .filter(({ kind }) => kind === 'css')
    .map(({ id, code }) => [id, code] as const);

async function shown(elements: Element[]): Promise<void> {
  for (const element of elements) {
    const word = words[element.localName as 'case-list'] ?? 'What is wrong?';
    await waitUntil(() => element.shadowRoot?.textContent?.includes(word), `${element.localName} shows ${word}`, {
      timeout: 8000,
    });
  }
  for (const element of elements) await settled(element);
}

async function waitUntilFound(find: () => Element | null): Promise<Element> {
  await waitUntil(find);
  return find()!;
}

const inside = (element: Element) => [...everyElement(element)].filter((one) => one.checkVisibility());
const fields = (element: Element) =>
  inside(element).filter((one): one is HTMLInputElement =>
    one.matches('input:not([type=file], [type=hidden]), textarea, select'),
  );
const buttons = (element: Element) =>
  inside(element).filter((one): one is HTMLButtonElement => one instanceof HTMLButtonElement);
const buttonNamed = (element: Element, name: string) =>
  buttons(element).find((button) => button.textContent!.trim() === name);
const link = (element: Element, start: string) =>
  inside(element).find(
    (one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.getAttribute('href')!.startsWith(start),
  );
const press = (target: Element, init: KeyboardEventInit) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));

/** Sizes of everything inside, to the pixel. */
const boxes = (element: Element) =>
  inside(element)
    .filter((one) => one !== element)
    .map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return `${one.localName}.${one.className} ${Math.round(width)}×${Math.round(height)}`;
    });
