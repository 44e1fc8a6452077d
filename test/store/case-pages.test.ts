import { expect } from 'chai';
import type { CasePage, CaseQuery } from '../../src/model/case-rows.js';
import { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import type { Resource } from '../../src/store/resource.js';
import { aBackend, aPage, aRow } from '../support/answers.js';
import { settled } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

describe('a page of cases', () => {
  it('is looked for behind empty pages, and what those say is kept', async () => {
    const { listing, asked } = await listingOf({
      first: { items: [], next: 'b', incomplete: [{ what: 'North' }], notices: [{ text: 'Some are hidden' }] },
      b: { items: [], next: 'c', notices: [{ text: 'Some are hidden' }] },
      c: aPage(aRow('1')),
    });

    expect(asked).to.deep.equal(['first', 'b', 'c']);
    expect(listing!.items.map(({ id }) => id)).to.deep.equal(['1']);
    expect(listing).to.deep.include({ incomplete: [{ what: 'North' }], notices: [{ text: 'Some are hidden' }] });
  });

  it('is not looked for behind more than five empty pages: then the reader decides', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [n ? `${n}` : 'first', { items: [], next: `${n + 1}` }]),
    );

    const { listing, asked } = await listingOf(endless);

    expect(asked).to.have.length(6);
    expect(listing).to.include({ next: '6' });
  });

  it('is the one with a row that cannot be read: that is no empty page', async () => {
    const { asked } = await listingOf({ first: { items: [{ id: 7 }], next: 'b' } as never, b: aPage(aRow('1')) });

    expect(asked).to.deep.equal(['first']);
  });

  it('is the first one, and says so, where its cursor has expired', async () => {
    const { listing, asked } = await listingOf({ first: aPage(aRow('1')) }, { cursor: 'old', text: 'vpn' });

    expect(asked).to.deep.equal(['old', 'first']);
    expect(listing).to.include({ restarted: true });
  });

  it('stays under the reader’s eyes when its cursor expires meanwhile', async () => {
    const pages: Record<string, CasePage> = { first: aPage(aRow('1')), b: aPage(aRow('26')) };
    const { resource } = await listingOf(pages, { cursor: 'b' });

    delete pages['b'];
    resource.outdate();
    await read(resource);

    expect(resource.current.value!.items.map(({ id }) => id)).to.deep.equal(['26']);
  });
});

/** A listing over pages by their cursor; one that is not there has expired. */
async function listingOf(pages: Record<string, CasePage>, query: CaseQuery = {}) {
  const asked: string[] = [];
  const { store } = aStore(
    aBackend({
      cases: {
        list: async ({ cursor = 'first' }) => {
          asked.push(cursor);
          const page = pages[cursor];
          if (!page) throw new SupportError('expired');
          return page;
        },
      },
    }),
  );
  const resource = cases(store).list(query)!;
  watching(resource);
  await read(resource);
  return { resource, listing: resource.current.value, asked };
}

/** Waits for an answer, and for what has to be loaded to make it of several pages. */
async function read(resource: Resource<unknown>): Promise<void> {
  do await settled();
  while (resource.current.refreshing);
}
