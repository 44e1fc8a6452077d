import { expect, waitUntil } from '@open-wc/testing';
import type { EntryPostedEvent } from '../../../src/events/entry-posted.js';
import type { FailedEvent } from '../../../src/events/failed.js';
import type { PostReceipt } from '../../../src/model/cases.js';
import { SupportError } from '../../../src/port/error.js';
import { onDemand } from '../../support/answers.js';
import { engineFor } from '../../../src/store/engine.js';
import { bookOf } from '../../../src/store/ledger.js';
import { memoryDevice } from '../../support/device.js';
import { aKeepingDevice } from '../../support/keeping.js';
import { aHistory, givenFeed, replyable } from './given-feed.js';

describe('<case-feed> when a reply was not sent', () => {
  it('keeps it in the history, says why, leaves room for another one, and sends the same once more', async () => {
    const post = onDemand<PostReceipt>();
    const { backend } = aHistory({ more: { feed: { post: post as never } } });
    const { feed, write, key, field, one, press, focused } = await givenFeed(backend);
    const told: FailedEvent[] = [];
    feed.addEventListener('support-failed', (event) => told.push(event));

    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => post.calls.length);
    post.calls[0]!.reject(new SupportError('unavailable', { reference: 'E-1' }));
    await waitUntil(() => rowText(one('.outgoing')).includes('Waiting'));
    const row = rowText(one('.outgoing'));
    const [left, stays] = [field()!.value, focused()];
    void press('Try now');
    await waitUntil(() => post.calls.length === 2);

    expect(row).to.contain('Thanks').and.to.contain('The support system is not answering.');
    expect(row).to.contain('It is tried again by itself.');
    expect([left, stays === field()]).to.deep.equal(['', true]);
    expect(post.calls[1]!.key).to.be.a('string');
    expect(post.calls[1]!.key).to.equal(post.calls[0]!.key);
    expect(told.map(({ operation, kind, reference }) => [operation, kind, reference])).to.deep.equal([
      ['feed.post', 'unavailable', 'E-1'],
    ]);
  });

  it('lets its writer change what was refused', async () => {
    const post = onDemand<PostReceipt>();
    const { backend } = aHistory({ more: { feed: { post: post as never } } });
    const { write, key, field, one, press, focused } = await givenFeed(backend);
    await write('A secret');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => post.calls.length);
    post.calls[0]!.reject(new SupportError('invalid', { reason: 'No secrets here.', reference: 'E-2' }));
    await waitUntil(() => rowText(one('.outgoing')).includes('The reply was not sent.'));
    const row = rowText(one('.outgoing'));

    await press('Edit');
    await waitUntil(() => focused() === field());

    expect(row).to.contain('No secrets here.').and.to.contain('E-2');
    expect([field()!.value, one('.outgoing')]).to.deep.equal(['A secret', null]);
  });

  it('is rid of it when its writer wants that, and leads back to the text', async () => {
    const { backend } = aHistory({ more: { feed: { post: () => Promise.reject(new SupportError('forbidden')) } } });
    const { write, key, field, one, press, focused, button } = await givenFeed(backend);
    await write('Never mind');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => button('Discard'));

    await press('Discard');
    await waitUntil(() => focused() === field());

    expect([field()!.value, one('.outgoing')]).to.deep.equal(['', null]);
  });

  it('does not claim that it was not sent where that is not known, and looks for it in the history', async () => {
    const { backend, arrive } = aHistory({
      entry: () => ({ at: new Date().toISOString(), author: { id: 'p', name: 'Ana Ruiz' } }),
      more: { feed: { post: () => Promise.reject(new SupportError('unknown-outcome')) } },
    });
    const { write, key, text, one, press } = await givenFeed(backend);

    await write('Text of x');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('No entry with this text'));
    const before = text();
    arrive('x');
    await press('Look again');
    await waitUntil(() => rowText(one('.outgoing')).includes('An entry with the same text is in the history'));
    await press('It was sent: remove this');

    expect(before).to.contain('It is not known whether the reply was sent.').and.not.to.contain('was not sent');
    expect(one('.outgoing')).to.equal(null);
  });

  it('asks to sign in when the session has ended', async () => {
    const { backend } = aHistory({
      more: { feed: { post: () => Promise.reject(new SupportError('unauthenticated')) } },
    });
    const { feed, write, key, button, one } = await givenFeed(backend);
    const asked: (string | undefined)[] = [];
    feed.addEventListener('support-sign-in', (event) => {
      event.preventDefault();
      asked.push(event.scope);
    });

    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => button('Sign in'));
    button('Sign in')!.click();

    expect(asked).to.deep.equal([undefined]);
    expect(rowText(one('.outgoing'))).to.contain('Thanks');
  });

  it('waits while there is no network, and goes out by itself when it is back', async () => {
    const { backend, posted } = aHistory();
    const device = memoryDevice();
    engineFor(backend, { device });
    const { feed, write, key, one, text } = await givenFeed(backend);
    const told: EntryPostedEvent[] = [];
    feed.addEventListener('support-entry-posted', (event) => told.push(event));
    device.set({ online: false });

    await write('First');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('Waiting for the network'));
    await write('Second');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('Second'));
    device.set({ online: true });
    await waitUntil(() => !one('.outgoing'));
    await waitUntil(() => told.length === 2);

    expect(posted.map(({ body }) => body.text)).to.deep.equal(['First', 'Second']);
    expect(text()).not.to.contain('Waiting');
  });

  it('asks again when the case has changed while it waited', async () => {
    let version = '1';
    const { backend, posted } = aHistory({ more: { cases: { get: async () => replyable('c', { version }) } } });
    const device = memoryDevice();
    engineFor(backend, { device });
    const { write, key, one, press } = await givenFeed(backend);
    device.set({ online: false });
    await write('Thanks');
    await key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('Waiting for the network'));

    version = '2';
    device.set({ online: true });
    await waitUntil(() => rowText(one('.outgoing')).includes('The case has changed since you wrote this.'));
    const before = posted.length;
    await press('Send anyway');
    await waitUntil(() => posted.length);

    expect(before).to.equal(0);
    expect(posted[0]).to.deep.include({ version: '2' });
  });
});

describe('<case-feed> after the page was loaded again', () => {
  it('has the half-written reply and what had not left, and says so', async () => {
    const { backend, posted } = aHistory();
    const computer = aKeepingDevice();
    const [first, second] = [{ ...backend }, { ...backend }];
    const tab = computer.tab();
    engineFor(first, { device: tab });
    const before = await givenFeed(first);
    tab.set({ online: false });
    await before.write('Sent into the void');
    await before.key('Enter', { ctrlKey: true });
    await waitUntil(() => rowText(before.one('.outgoing')).includes('Waiting for the network'));
    await before.write('Half a sentence');
    await bookOf(before.provider.store.here)!.flush();
    tab.close();
    before.provider.remove();

    engineFor(second, { device: computer.tab() });
    const { field, text, press } = await givenFeed(second);
    await waitUntil(() => text().includes('What you wrote is here again.'));
    await waitUntil(() => posted.length);

    expect(field()!.value).to.equal('Half a sentence');
    expect(posted.map(({ body }) => body.text)).to.deep.equal(['Sent into the void']);
    await press('Keep');
    expect(text()).not.to.contain('is here again');
  });
});

const rowText = (row: Element | null | undefined): string => (row?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
