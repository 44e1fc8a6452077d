import { expect } from 'chai';
import type { ListQuery } from '../../src/model/list-query.js';
import { askedOf, filtersOf, presetsOf } from '../../src/model/listing.js';
import { isPlain, plainAsk } from '../../src/model/plain-ask.js';
import { unfiltered, withoutFilter } from '../../src/model/query-steps.js';
import type { Listing } from '../../src/model/session.js';

const all: Listing = {
  text: true,
  filters: ['status', 'severity', 'customer', 'changedAfter'],
  sorts: [{ by: 'updatedAt' }, { by: 'severity' }],
  severities: [{ id: 'S1' }, { id: 'S2' }],
};
const bare: Listing = { filters: [], sorts: [] };
const asked = (query: ListQuery, listing = all) => askedOf(query, listing, 25, 'open');

describe('what a list asks a system for', () => {
  it('begins with the statuses of its preset, the last change first', () => {
    expect(asked({}).query).to.deep.equal({
      status: ['new', 'in-progress', 'action-required', 'solution-proposed', 'unknown'],
      sort: '-updatedAt',
      size: 25,
    });
  });

  it('is everything under the preset "all"', () => {
    expect(asked({ preset: 'all' }).query).to.deep.equal({ sort: '-updatedAt', size: 25 });
  });

  it('follows statuses that were chosen one by one, and the preset claims no less than they show', () => {
    const narrower = asked({ preset: 'open', status: ['new'] });
    const wider = asked({ preset: 'open', status: ['new', 'closed'] });

    expect([narrower.query.status, narrower.preset]).to.deep.equal([['new'], 'open']);
    expect([wider.query.status, wider.preset]).to.deep.equal([['new', 'closed'], 'all']);
  });

  it('holds only what the system says it can, and names the rest', () => {
    const { query, left } = asked({ text: 'vpn', severity: ['S1', 'P9'], customer: 'c', sort: 'mood', whose: 'mine' });

    expect(query).to.include({ text: 'vpn', customer: 'c', sort: '-updatedAt' });
    expect(query.severity).to.deep.equal(['S1']);
    expect(left).to.deep.equal([
      { name: 'whose', value: 'mine' },
      { name: 'severity', value: 'P9' },
      { name: 'sort', value: 'mood' },
    ]);
  });

  it('is a plain list where the system can neither search, filter nor sort', () => {
    const { query, preset, left } = asked({ text: 'vpn', status: ['new'], cursor: 'c2', from: 26 }, bare);

    expect(query).to.deep.equal({ cursor: 'c2', size: 25 });
    expect(preset).to.equal('all');
    expect(left.map(({ name }) => name)).to.deep.equal(['text', 'status']);
  });

  it('asks for those statuses of a preset that the system can be asked for', () => {
    const two: Listing = { ...all, statuses: ['in-progress', 'closed'] };

    expect(presetsOf(two)).to.deep.equal(['open', 'closed', 'all']);
    expect(asked({}, two).query.status).to.deep.equal(['in-progress']);
  });

  it('begins with the open cases under a preset that nobody knows, and names it where it was asked for', () => {
    const { query, left } = askedOf({ preset: 'toString' as never }, all, 25, 'constructor' as never);

    expect(query.status).to.deep.equal(asked({}).query.status);
    expect(left).to.deep.equal([{ name: 'preset', value: 'toString' }]);
  });

  it('is the same before and after its filters are understood, so that nothing is asked twice', () => {
    const wanted: ListQuery = { preset: 'waiting', sort: 'severity', cursor: 'c2', from: 26 };

    expect(isPlain(wanted)).to.equal(true);
    expect(plainAsk(wanted, all, 25, 'open').query).to.deep.equal(asked(wanted).query);
    expect([{ text: 'vpn' }, { status: ['new'] }, { customer: 'c' }].map(isPlain)).to.deep.equal([false, false, false]);
  });

  it('survives whatever a page puts into the query', () => {
    const junk = {
      text: 7,
      status: 'new',
      severity: [null, {}, 'S1'],
      customer: [],
      sort: 9,
      preset: 'x',
      cursor: null,
    };

    const { query } = asked(junk as unknown as ListQuery);

    expect(query).to.deep.equal({ status: ['new'], severity: ['S1'], sort: '-updatedAt', size: 25 });
  });
});

describe('what a list may be asked', () => {
  it('is whose cases, and since when, where the system can say so', () => {
    const since = '2026-01-15T12:00:00Z';

    const { query, left } = asked({ whose: 'shared', changedAfter: since }, { ...all, whose: ['mine', 'shared'] });

    expect(query).to.include({ whose: 'shared', changedAfter: since });
    expect(left).to.deep.equal([]);
  });

  it('is a preset only where the system can filter by status', () => {
    const closed: ListQuery = { preset: 'closed', text: '   ' };

    expect(asked(closed)).to.deep.include({ preset: 'closed', filters: [], left: [] });
    expect(asked(closed, bare).left).to.deep.equal([{ name: 'preset', value: 'closed' }]);
    expect(asked({ preset: 'all', status: ['new'] }).preset).to.equal('all');
    expect(presetsOf({ ...all, statuses: ['new'] })).to.deep.equal(['open', 'all']);
  });

  it('is any order that the system has, in either direction', () => {
    const listing: Listing = { filters: [], sorts: [{ by: 'due-date' }] };

    expect(
      ['due-date', '-due-date', '-severity', undefined].map((sort) => asked({ sort }, listing).query.sort),
    ).to.deep.equal(['due-date', '-due-date', undefined, undefined]);
  });

  it('is plain without a condition, and says nothing more than that', () => {
    const plain = plainAsk({ cursor: '', sort: '-severity' }, all, 25, 'closed');

    expect(plain).to.deep.equal({
      query: { status: ['closed'], sort: '-severity', size: 25 },
      preset: 'closed',
      filters: [],
      left: [],
    });
    expect(plainAsk({ cursor: 7 as never }, bare, 25, 'open').query).to.deep.equal({ size: 25 });
    expect(isPlain({ preset: 'open', text: undefined, status: [] })).to.equal(true);
  });

  it('is not plain with any condition beside the plain ones, known or not', () => {
    for (const query of [{ sort: 'severity', text: 'vpn' }, { 'my-preset': 'x' }, { presets: 'x' }])
      expect(isPlain(query as ListQuery)).to.equal(false);
  });
});

describe('the filters of a query', () => {
  it('go all at once, and the order stays', () => {
    expect(unfiltered({ preset: 'open', text: 'vpn', cursor: 'c2', from: 26, sort: 'severity' })).to.deep.equal({
      preset: 'all',
      sort: 'severity',
    });
  });

  it('are one each, and go one by one', () => {
    const query: ListQuery = { text: 'vpn', status: ['new', 'closed'], cursor: 'c2', from: 26, sort: 'severity' };

    const filters = filtersOf(query);
    const left = filters.reduce(withoutFilter, query);

    expect(filters.map(({ value }) => value)).to.deep.equal(['vpn', 'new', 'closed']);
    expect(left).to.deep.equal({ sort: 'severity' });
  });

  it('begin at the first page when one goes', () => {
    expect(withoutFilter({ status: ['new', 'closed'], cursor: 'c2' }, { name: 'status', value: 'new' })).to.deep.equal({
      status: ['closed'],
    });
  });
});
