import { expect } from 'chai';
import { focused, openPortal, partsOf, press, says, seen } from './portal.js';

const islands = 'support-scope >>> li:nth-child(3)';
const coast = 'support-scope >>> li:nth-child(2) .scope';

describe('the demo and the domain one acts in', () => {
  const { tab } = openPortal();

  it('keeps each tab in its own domain, also after a reload', async () => {
    const north = await tab('/?page=customers');
    const other = await tab('/?page=customers');

    await press(other, coast);
    await says(other, 'customer-list', 'Marisol Resorts');
    await Promise.all([north.reload(), other.reload()]);
    const third = await tab('/?page=customers');

    await says(other, 'customer-list', 'Marisol Resorts');
    await says(north, 'customer-list', 'Alder & Finch');
    await says(third, 'customer-list', 'Alder & Finch');
    expect([partsOf(north)['scope'], partsOf(other)['scope']]).to.deep.equal([undefined, 'coast']);
  });

  it('says so when a link belongs to another domain', async () => {
    const page = await tab('/?page=account');

    await press(page, '.domains li:nth-child(2) a');

    await says(page, 'support-scope', 'You are now acting as Fjordlight Coastal, because this page belongs there');
    expect(partsOf(page)).to.include({ page: 'cases', scope: 'coast' });
  });

  it('does not speak of a link where somebody goes back', async () => {
    const page = await tab('/?page=customers');
    await press(page, coast);
    await says(page, 'customer-list', 'Marisol Resorts');

    await page.goBack();

    await says(
      page,
      'support-scope',
      'You are now acting as Fjordlight Cloud Partners, because this page belongs there',
    );
  });

  it('looks for a case that is not found in another domain, in one step', async () => {
    const page = await tab('/?page=case&case=coast-0');

    await press(page, 'case-detail >>> .reasons button');

    await says(page, 'case-detail', 'NC-310000');
    expect(partsOf(page)).to.deep.equal({ page: 'case', case: 'coast-0', scope: 'coast' });
  });

  it('lets the customer go with the domain, and shows the list in place of its page', async () => {
    const page = await tab('/?page=customer&customer=cu-001&list.preset=all');

    await press(page, coast);
    await says(page, 'customer-list', 'Marisol Resorts');

    expect(partsOf(page)).to.deep.equal({ page: 'customers', 'list.preset': 'all', scope: 'coast' });
  });

  it('asks to sign in to the one domain that is away, and goes on there', async () => {
    const page = await tab('/?page=customers&scope=island');

    await press(page, 'support-scope >>> .notice button');
    const asked = await (await seen(page, '#sign-in[open] h2')).evaluate((heading) => heading.textContent);
    await press(page, '#sign-in [type="submit"]');

    await says(page, 'customer-list', 'Skerry Fish Farms');
    await page.waitForFunction(() => document.activeElement?.localName === 'h1');
    expect(asked).to.contain('Fjordlight Islands');
    expect(partsOf(page)['signed-out']).to.equal('none');
  });

  it('gives the focus back to whoever does not sign in', async () => {
    const page = await tab('/?page=customers');

    await press(page, `${islands} .button`);
    await seen(page, '#sign-in[open]');
    await page.keyboard.press('Escape');

    expect(await focused(page)).to.equal('support-scope');
    await says(page, 'support-scope', 'Signed out');
  });

  it('signs nobody out who goes back', async () => {
    const page = await tab('/?page=customers');
    await press(page, '.portal-menu li li:first-child a');

    await press(page, `${islands} .button`);
    await press(page, '#sign-in[open] [type="submit"]');
    await page.waitForFunction(() => location.search.includes('signed-out=none'));
    await page.goBack();
    await says(page, 'customer-list', 'Alder & Finch');

    expect(partsOf(page)).to.deep.equal({ page: 'customers', 'signed-out': 'none' });
    await says(page, 'support-scope', 'Fjordlight Islands');
  });

  it('shows the way back into an account without a session', async () => {
    const page = await tab('/?page=account');

    await Promise.all([page.waitForNavigation(), press(page, '.domains ~ .action')]);

    await says(page, 'support-contact-card', 'These ways to get help need no account.');
    await says(page, 'support-contact-card', 'Locked-out accounts');
    expect(partsOf(page)['signed-out']).to.equal('north,coast,island');
  });
});
