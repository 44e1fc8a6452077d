import { expect } from '@open-wc/testing';
import { absent } from '../../../src/model/decision.js';
import { aSession } from '../../support/answers.js';
import { aSystem, able, givenList, rows } from './given-list.js';

const listing = () => aSystem(() => ({ items: [...rows(2), { ...rows(1)[0]!, id: 'a/b?c' }] })).backend;

describe('a case in the list', () => {
  it('is a link where the portal has a page for it, whatever its id', async () => {
    const { links } = await givenList(listing());

    expect(links().map((link) => link.getAttribute('href'))).to.deep.equal([
      '/cases/1',
      '/cases/2',
      '/cases/a%2Fb%3Fc',
    ]);
  });

  it('is picked, then asks the portal, which may go there itself', async () => {
    const { list, links, provider } = await givenList(listing());
    const told: string[] = [];
    list.addEventListener('support-case-select', ({ caseId }) => told.push(`select ${caseId}`));
    list.addEventListener('support-navigate', (event) => {
      told.push(`navigate ${event.to} ${event.caseId} ${event.href}`);
      event.preventDefault();
    });

    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    links()[1]!.dispatchEvent(click);

    expect(told).to.deep.equal(['select 2', 'navigate case 2 /cases/2']);
    expect(click.defaultPrevented).to.equal(true);
    expect(provider.store.current.caseId).to.equal('2');
  });

  it('is left to the browser when a key is held down', async () => {
    const { list, links, provider } = await givenList(listing());
    let told = 0;
    list.addEventListener('support-navigate', () => told++);
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });

    links()[1]!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );

    expect(told).to.equal(0);
    expect(provider.store.current.caseId).to.equal(undefined);
  });

  it('is a button where there is no page, and what the elements around show', async () => {
    const { links, provider, rest } = await givenList(listing(), {}, {});

    links()[1]!.click();
    await rest();

    expect(links()[1]!.localName).to.equal('button');
    expect(provider.caseId).to.equal('2');
    expect(links().map((link) => link.getAttribute('aria-current'))).to.deep.equal([null, 'true', null]);
  });

  it('is not shared under select="none"', async () => {
    const { list, links, provider, next } = await givenList(listing(), { select: 'none' }, {});
    const told = next<Event & { caseId: string }>('support-case-select');

    links()[1]!.click();

    expect((await told).caseId).to.equal('2');
    expect(provider.caseId).to.equal(undefined);
    expect(list.matches(':state(loading)')).to.equal(false);
  });

  it('is marked by a case-id of the list, which follows no other choice', async () => {
    const { links, provider, rest } = await givenList(listing(), { caseId: '1' });

    provider.caseId = '2';
    await rest();

    expect(links()[0]!.getAttribute('aria-current')).to.equal('true');
    expect(links()[1]!.getAttribute('aria-current')).to.equal(null);
  });

  it('is where focus() goes', async () => {
    const { list, links, focused } = await givenList(listing());

    list.focus();

    expect(focused()).to.equal(links()[0]);
  });
});

describe('a new case', () => {
  it('is asked for by a button where one may be filed', async () => {
    const { backend } = aSystem(undefined, able, { cases: { create: async () => ({ id: 'x', state: 'created' }) } });
    const { button, next } = await givenList(backend);
    const told = next<Event & { to: string }>('support-navigate');

    button('New case')!.click();

    expect((await told).to).to.equal('new-case');
  });

  it('is not offered where the system cannot, or this person does not see it', async () => {
    const create = { create: async () => ({ id: 'x', state: 'created' }) };
    const hidden = { get: async () => aSession({ listing: able, abilities: { 'cases.create': absent } }) };

    const without = await givenList(aSystem().backend);
    const unseen = await givenList(aSystem(undefined, able, { cases: create, session: hidden }).backend);

    expect(without.button('New case')).to.equal(undefined);
    expect(unseen.button('New case')).to.equal(undefined);
  });

  it('says why it is refused, and what helps', async () => {
    const refused = { state: 'refused', reason: 'No contract.', remedy: { text: 'Renew', href: 'https://x.example/' } };
    const session = { get: async () => aSession({ listing: able, abilities: { 'cases.create': refused } }) };
    const { backend } = aSystem(undefined, able, {
      cases: { create: async () => ({ id: 'x', state: 'created' }) },
      session,
    });

    const { text, button, root } = await givenList(backend);

    expect(button('New case')).to.equal(undefined);
    expect(text()).to.contain('You cannot open cases here at the moment. No contract.');
    expect(root.querySelector('.notice a')!.getAttribute('href')).to.equal('https://x.example/');
  });
});
