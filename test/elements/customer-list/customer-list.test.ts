import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import 'casekit/define/customer-list';
import 'casekit/define/support-provider';
import type { CustomerList } from '../../../src/elements/customer-list/customer-list.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { CustomerSelectEvent } from '../../../src/events/customer-select.js';
import type { SupportNavigateEvent } from '../../../src/events/navigate.js';
import type { Customer } from '../../../src/model/customers.js';
import type { Decision } from '../../../src/model/decision.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { SupportError } from '../../../src/port/error.js';
import { aBackend, aSession } from '../../support/answers.js';
import { readAgain } from '../../support/read-again.js';
import { settled } from '../../support/settled.js';
import { aSystem, contoso, everybody, fabrikam, listen, ours, plain } from '../support-customer-picker/given-picker.js';

describe('a list of customers', () => {
  it('says of each who it is, what one may do, until when, and whether it sees its cases', async () => {
    const until = new Date(Date.now() + 10 * 86_400_000);
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(until);
    const ending: Customer = {
      id: 'e',
      label: 'Ender',
      hint: 'ender.example',
      portalAccess: 'no',
      can: { file: { state: 'allowed' } },
      authority: [{ covers: 'Technical cases', can: { state: 'allowed' }, until: until.toISOString() }],
    };
    const { rows } = await givenList(aSystem(() => ({ items: [contoso, ending] })).backend);

    expect(rows()[0]).to.match(/^Contoso contoso\.example .*You may file/);
    expect(rows()[1])
      .to.contain(`Ends soon, Until ${day} `)
      .and.match(/^Ender ender\.example .*No access/);
  });

  it('leads to a customer, its cases and a new one, about which the page then is', async () => {
    const { list, provider, press, told } = await givenList();

    await press('Cases of Contoso');
    await press('New case for Contoso');
    await press('Contoso');

    expect(told).to.deep.equal(['case-list c', 'new-case c', 'customer c']);
    expect(provider.customerId).to.equal('c');
    expect(list.shadowRoot!.querySelector('.link[aria-current]')!.textContent).to.contain('Contoso');
  });

  it('tells who was picked, and does not share it where the page wants that', async () => {
    const { list, provider, press } = await givenList(undefined, { select: 'none' });
    const picked = oneEvent(list, 'support-customer-select') as unknown as Promise<CustomerSelectEvent>;

    await press('Contoso');

    expect((await picked).customerId).to.equal('c');
    expect(provider.customerId).to.equal(undefined);
  });

  it('links to the page of a customer, which a portal may go to by itself', async () => {
    const { list, root } = await givenList(undefined, { customerHref: '/customers/{id}' });
    const link = [...root.querySelectorAll('a')].find((one) => one.textContent!.includes('Contoso'))!;
    const asked = oneEvent(list, 'support-navigate') as unknown as Promise<SupportNavigateEvent>;
    list.addEventListener('support-navigate', (event) => event.preventDefault());

    link.click();

    const { to, href, customerId } = await asked;
    expect([link.getAttribute('href'), to, href, customerId]).to.deep.equal([
      '/customers/c',
      'customer',
      '/customers/c',
      'c',
    ]);
  });

  it('has no new case for one that has not authorised, and says why in a row below', async () => {
    const { button, press, root } = await givenList();
    expect(button('New case for Fabrikam')).to.equal(undefined);

    await press('Why: Fabrikam');

    expect(plain(root.querySelector('tr.reasons')!.textContent)).to.contain('Fabrikam has not authorised you.');
    expect(button('Why: Fabrikam')!.getAttribute('aria-expanded')).to.equal('true');
    await press('Why: Fabrikam');
    expect(root.querySelector('tr.reasons')).to.equal(null);
  });

  it('keeps a whole message about the own organisation folded, below its reason', async () => {
    const closed: Customer = {
      ...ours,
      can: {
        file: {
          state: 'refused',
          reason: 'You lack the right “Use support”.',
          remedy: { text: 'Ask Joost Meijer.', message: { body: 'Hello Joost, …' } },
        },
      },
    };
    const { root } = await givenList(aSystem(undefined, { known: [closed] }).backend);
    const shows = (words: string) =>
      [...root.querySelectorAll('p, blockquote')].some(
        (one) => one.textContent!.includes(words) && one.checkVisibility(),
      );

    const before = [shows('You lack the right'), shows('Hello Joost')];
    [...root.querySelectorAll('summary')].find((one) => one.textContent === 'What to do')!.click();

    expect(before).to.deep.equal([true, false]);
    expect([shows('Ask Joost Meijer.'), shows('Hello Joost')]).to.deep.equal([true, true]);
  });

  it('has the own organisation apart and first, with its contract and what that means', async () => {
    const { root, rows, press, told } = await givenList();
    const own = root.querySelector('.company.own')!;

    await press('New case for Fjordlight');

    expect(plain(own.textContent)).to.contain('Contract K-17');
    expect(plain(own.textContent)).to.contain('What your customers are entitled to does not apply to its cases.');
    expect(own.compareDocumentPosition(root.querySelector('table')!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(rows().join(' ')).to.not.contain('Fjordlight');
    expect(told).to.deep.equal(['new-case own']);
  });

  it('searches in the system, says how many it found, and why somebody may be missing', async () => {
    const heard = listen();
    const { search, rows, text, press, root } = await givenList();

    await search('contoso');
    const found = rows().length;
    await waitUntil(() => heard.said.length === 1);
    await search('qwertz');
    await waitUntil(() => heard.said.length === 2);

    expect(found).to.equal(1);
    expect(heard.said).to.deep.equal(['1 customer', 'No customers match']);
    expect(text()).to.contain('None of them contains “qwertz”.');
    expect(root.querySelector('details.missing')!.hasAttribute('open')).to.equal(true);
    await press('Clear search');
    heard.stop();
    expect(rows()).to.have.lengthOf(3);
  });

  it('turns pages, focuses the caption, and finds the way back', async () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ id: `${n}`, label: `Company ${n}` }));
    const { backend } = aSystem(({ cursor = '0', size = 5 }) => ({
      items: many.slice(Number(cursor), Number(cursor) + size),
      total: 12,
      ...(Number(cursor) + size < 12 && { next: `${Number(cursor) + size}` }),
    }));
    const { press, text, root, rows } = await givenList(backend, { pageSize: 5 });
    expect(text()).to.contain('Customers 1–5 of 12');

    await press('Next');
    expect(text()).to.contain('Customers 6–10 of 12');
    expect(root.activeElement!.id).to.equal('caption');
    await press('Previous');

    expect(rows()[0]).to.contain('Company 0');
  });

  it('does not count the own organisation among the customers, on any page', async () => {
    const many = [ours, ...Array.from({ length: 11 }, (_, n) => ({ id: `${n}`, label: `Company ${n}` }))];
    const { backend } = aSystem(({ cursor = '0', size = 5 }) => ({
      items: many.slice(Number(cursor), Number(cursor) + size),
      total: 12,
      ...(Number(cursor) + size < 12 && { next: `${Number(cursor) + size}` }),
    }));
    const { press, text } = await givenList(backend, { pageSize: 5 });
    const first = text();

    await press('Next');

    expect(first).to.contain('Customers 1–4 of 11');
    expect(text()).to.contain('Customers 5–9 of 11');
  });

  it('marks the customer of the page, and says so in words', async () => {
    const { rows } = await givenList(undefined, {}, { customerId: 'c' });

    expect(rows()[0]).to.contain('Chosen for this page');
  });

  it('focuses the first customer', async () => {
    const { list, root } = await givenList();

    list.focus();

    expect(root.activeElement!.textContent).to.contain('Contoso');
  });

  it('says what is missing of an answer, and which row could not be read', async () => {
    const { text } = await givenList(
      aSystem(() => ({ items: [contoso, { label: 'x' } as Customer], incomplete: [{ what: 'Coast' }] })).backend,
    );

    expect(text()).to.contain('1 source did not answer.');
    expect(text()).to.contain('This customer could not be read.');
  });

  it('says so in a narrow container, too, where rows are cards', async () => {
    const { root, provider } = await givenList(aSystem(() => ({ items: [{ label: 'x' } as Customer] })).backend);

    provider.style.display = 'block';
    provider.style.inlineSize = '320px';

    expect(root.querySelector('.unreadable td')!.getBoundingClientRect().height).to.be.above(10);
  });

  it('says why it cannot be read and tries again', async () => {
    let works = false;
    const { backend } = aSystem(() =>
      works ? { items: [contoso] } : Promise.reject(new SupportError('unavailable', { reference: 'r-1' })),
    );
    const { text, press, rows } = await givenList(backend);
    expect(text()).to.contain('The customers could not be loaded.');
    works = true;

    await press('Try again');

    expect(rows()).to.have.lengthOf(1);
  });

  it('keeps what it shows when it cannot be read again, and says so', async () => {
    let works = true;
    const { backend } = aSystem(() => (works ? { items: [contoso] } : Promise.reject(new SupportError('unavailable'))));
    const { provider, rows, text, rest } = await givenList(backend);
    works = false;

    await readAgain(provider);
    await rest();

    expect(rows()).to.have.lengthOf(1);
    expect(text()).to.contain('may be out of date');
  });

  it('shows nothing of one scope in another', async () => {
    const never = new Promise<never>(() => {});
    let other = false;
    const { backend } = aSystem(() => (other ? never : { items: [contoso, fabrikam, ours] }));
    const { provider, rows, list } = await givenList(backend);
    expect(rows()).to.have.lengthOf(2);
    other = true;

    provider.scope = 'coast';
    await provider.updateComplete;
    await list.updateComplete;

    expect(rows()).to.deep.equal([]);
  });

  it('says how many open cases each has, where the system counts them all', async () => {
    const counts = async () => ({ total: 3, customer: [{ id: 'c', count: 3 }] });
    const { rows, until } = await givenList(counting(counts));

    await until(() => rows()[0]!.includes('3 open cases'));

    expect(rows()[1]).to.contain('0 open cases');
  });

  it('gives no number where that is not certain, or nobody counts', async () => {
    const some = await givenList(counting(async () => ({ total: 30, customer: [{ id: 'c', count: 3 }] })));
    const none = await givenList();

    await some.until(() => some.rows()[0]!.includes('3 open cases'));

    expect(some.rows()[1]).to.not.contain('open case');
    expect(none.text()).to.not.contain('open case');
  });

  it('says in which domain these are customers, where there are several', async () => {
    const scopes = [
      { id: 'north', label: 'Fjordlight North' },
      { id: 'coast', label: 'Fjordlight Coastal' },
    ];
    const session = { scopes, identity: { tenant: 't', person: 'p', scope: 'coast' } };

    const { root, search, text } = await givenList(aSystem(undefined, { session }).backend);
    const caption = plain(root.querySelector('caption')!.textContent);
    await search('qwertz');

    expect(caption).to.contain('Acting as Fjordlight Coastal.');
    expect(text()).to.contain('Acting as Fjordlight Coastal');
  });

  it('shows a customer itself alone, and says nothing of customers of its own', async () => {
    const { text, button } = await givenList(aSystem(() => ({ items: [] }), { session: { side: 'customer' } }).backend);

    expect(button('Cases of Fjordlight')).to.not.equal(undefined);
    expect(text()).to.not.match(/What your customers|No customers/);
  });

  it('says once to whoever may file for nobody why, and of no customer what one may do', async () => {
    const missing: Decision = {
      state: 'refused',
      reason: 'You lack the right “Use support”.',
      remedy: { text: 'Ask Joost Meijer.', reference: 'RIGHT-7' },
    };
    const all = everybody.map((one) => ({ ...one, can: { file: missing } }));
    const { backend } = aSystem(() => ({ items: all }), {
      session: { abilities: { 'cases.create': missing } },
      known: all,
    });

    const { rows, text, button, root } = await givenList(withCreate(backend));

    expect(text().split('You lack the right')).to.have.lengthOf(2);
    expect(text()).to.contain('Ask Joost Meijer.').and.to.contain('RIGHT-7').and.not.to.contain('Not authorised');
    expect(rows()).to.have.lengthOf(3);
    expect([...root.querySelectorAll('thead th')].map((one) => plain(one.textContent))).to.deep.equal([
      'Customer',
      'Their portal',
      'Go to',
    ]);
    expect(button('Cases of Contoso')).to.not.equal(undefined);
    expect(button('Why: Fabrikam')).to.equal(undefined);
  });

  it('says that there is no list, or none for this person', async () => {
    const without = await givenList(aBackend());
    const reason = 'Your role does not include it.';
    const session = { get: async () => aSession({ abilities: { 'customers.list': { state: 'refused', reason } } }) };
    const refused = await givenList({ ...aSystem().backend, session });

    expect(without.text()).to.contain('This support system has no list of customers.');
    expect(refused.text()).to.contain(reason);
  });
});

async function givenList(
  backend: SupportBackend = withCreate(aSystem().backend),
  properties: Partial<CustomerList> = {},
  provided: Partial<SupportProvider> = {},
) {
  const provider = await fixture<SupportProvider>(html`<support-provider></support-provider>`);
  const list = document.createElement('customer-list');
  const told: string[] = [];
  list.addEventListener('support-navigate', ({ to, customerId }) => told.push(`${to} ${customerId}`));
  Object.assign(provider, { ...provided, backend });
  Object.assign(list, properties);
  provider.append(list);
  await settled(provider);
  const root = list.shadowRoot!;
  const buttons = () => [...root.querySelectorAll('button')];
  const nameOf = (one: Element) => plain(one.getAttribute('aria-label') ?? one.textContent);
  const button = (name: string) => buttons().find((one) => nameOf(one) === name);
  return {
    provider,
    list,
    root,
    told,
    button,
    text: () => plain(root.textContent),
    rows: () => [...root.querySelectorAll('tbody [part=item]')].map((row) => plain(row.textContent)),
    rest: () => settled(list),
    until: (so: () => boolean) => waitUntil(so, 'nothing came of it', { timeout: 5000 }),
    press: async (name: string) => {
      // What is seldom needed is loaded when it is.
      await waitUntil(() => button(name), `no button “${name}” among ${buttons().map(nameOf).join(', ')}`);
      button(name)!.focus();
      button(name)!.click();
      await settled(list);
    },
    search: async (words: string) => {
      root.querySelector<HTMLInputElement>('#text')!.value = words;
      root.querySelector('form')!.requestSubmit();
      await settled(list);
    },
  };
}

function withCreate(backend: SupportBackend): SupportBackend {
  return { ...backend, cases: { ...backend.cases, create: async () => ({ id: 'x', state: 'created' }) } };
}

/** A system that counts its cases. */
function counting(counts: NonNullable<SupportBackend['cases']['counts']>): SupportBackend {
  const { backend } = aSystem(undefined, { session: { listing: { filters: ['status'], sorts: [] } } });
  return { ...backend, cases: { ...backend.cases, counts } };
}
