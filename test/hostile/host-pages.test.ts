import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settled } from '../support/settled.js';
import { backend } from './host-backend.js';
import { aHost, buttonNamed, buttons, fields, link, press, shown, waitUntilFound } from './host-portal.js';

describe('on a page of a host that does much by itself', () => {
  const { leave, aPortal } = aHost();

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
});
