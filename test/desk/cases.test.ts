import { expect } from 'chai';
import type { SupportError } from '../../src/port/error.js';
import { aDesk, aKey, aTechnicalDraft } from '../support/desk.js';

const text = (words: string) => ({ format: 'text' as const, text: words });

describe('a case of the desk', () => {
  it('opens again by a message, and the history says so', async () => {
    const { backend, marks } = aDesk();
    const caseId = marks.cases['closedRecently']!;

    await backend.feed.post({ caseId, body: text('It is back.') }, { key: aKey() });

    const { items } = await backend.feed.list({ caseId });
    expect(items.slice(-2).map(({ event, body }) => event?.to ?? body?.text)).to.deep.equal([
      'It is back.',
      'in-progress',
    ]);
  });

  it('stays closed by a note for the own team', async () => {
    const { backend, marks } = aDesk();
    const caseId = marks.cases['closedRecently']!;

    await backend.feed.post({ caseId, audience: 'partner', body: text('For us.') }, { key: aKey() });

    expect((await backend.cases.get({ id: caseId })).status).to.equal('closed');
  });

  it('can be opened again for 30 days, and not a moment longer', async () => {
    const { backend, clock } = aDesk();
    const { id } = await backend.cases.create(aTechnicalDraft(), { key: aKey() });
    await backend.cases.change({ id, parts: { close: { values: { notes: 'Solved.' } } } }, { key: aKey() });
    const { reopen } = await backend.cases.get({ id });
    const left = Date.parse(reopen!.until!) - clock.now();

    await clock.tick(left);
    const last = (await backend.cases.get({ id })).can['reopen']!.state;
    await clock.tick(1);

    expect([left, last, (await backend.cases.get({ id })).can['reopen']!.state]).to.deep.equal([
      30 * 86_400_000,
      'allowed',
      'refused',
    ]);
  });

  it('writes the message before it closes, when both go together', async () => {
    const { backend, marks } = aDesk();
    const id = marks.cases['solved']!;

    const { applied } = await backend.cases.change(
      { id, parts: { close: { values: { notes: 'Works.' } } }, message: { body: text('Thank you!') } },
      { key: aKey() },
    );

    const { items } = await backend.feed.list({ caseId: id });
    expect(applied).to.deep.equal(['message', 'close']);
    expect(items.at(-1)!.event!.to).to.equal('closed');
    expect((await backend.cases.get({ id })).status).to.equal('closed');
  });

  it('keeps its earlier history when it changes', async () => {
    const { backend, clock, marks } = aDesk();
    const id = marks.cases['files']!;
    const before = await backend.feed.list({ caseId: id });
    await clock.tick(86_400_000);

    await backend.cases.change({ id, parts: { close: { values: { notes: 'Solved.' } } } }, { key: aKey() });
    await backend.feed.post({ caseId: id, body: text('Or not.') }, { key: aKey() });

    const after = await backend.feed.list({ caseId: id });
    expect(after.items.slice(0, before.items.length)).to.deep.equal(before.items);
  });

  it('keeps why and how with each change in the history', async () => {
    const { backend, marks } = aDesk();
    const id = marks.cases['mail']!;

    await backend.cases.change(
      { id, parts: { escalate: { values: { why: 'deadline', reason: 'Go-live on Friday.' } } } },
      { key: aKey() },
    );

    const { items } = await backend.feed.list({ caseId: id });
    expect(items.at(-1)!.event!.type).to.equal('escalated');
    expect(items.at(-1)!.body!.text).to.equal('Go-live on Friday.');
  });

  it('says its words in the language of each reader', async () => {
    const { backend, marks } = aDesk();
    const id = marks.cases['closedRecently']!;

    const labels = await Promise.all(
      ['en', 'fr-CA', 'ru', 'ar', 'xx'].map(
        async (locale) => (await backend.cases.get({ id }, { locale })).statusLabel,
      ),
    );

    expect(labels).to.deep.equal(['Closed', 'Clos', 'Закрыто', 'مغلقة', 'Closed']);
  });

  it('takes an answer by mail into its feed, under the name of who sent it', async () => {
    const { backend, marks } = aDesk();
    const caseId = marks.cases['unread']!;

    await backend.desk.receiveEmail({ caseId, from: 'ines.marchetti@fjordlight.example', html: '<p>By mail.</p>' });
    await backend.desk.receiveEmail({ caseId, from: '"Ana Silva" <ana@elsewhere.example>', text: 'Who am I?' });

    const { items } = await backend.feed.list({ caseId });
    const mails = items.filter(({ channel, body }) => channel === 'email' && /By mail|Who am I/.test(body?.text ?? ''));
    expect(mails.map(({ author }) => [author.name, author.side])).to.deep.equal([
      ['Ines Marchetti', 'partner'],
      ['Ana Silva', 'unknown'],
    ]);
    expect(mails.map(({ body }) => body!.format)).to.deep.equal(['html', 'text']);
    expect((await backend.cases.get({ id: caseId })).status).to.equal('in-progress');
  });

  it('is unread after a mail of somebody else', async () => {
    const { backend, marks } = aDesk();
    const caseId = marks.cases['standard']!;

    await backend.desk.receiveEmail({ caseId, from: 'support@casaverde.example', text: 'Any news?' });

    expect((await backend.cases.get({ id: caseId })).unread).to.be.true;
  });

  it('holds what a feed has to cope with: mails with quotes, signatures and remote pictures', async () => {
    const { backend, marks } = aDesk();
    const { items } = await backend.feed.list({ caseId: marks.cases['mail']! });
    const bodies = items.map(({ body }) => body?.text ?? '').join('\n');

    expect(bodies).to.match(/<blockquote type="cite">/);
    expect(bodies).to.match(/<img src="https:\/\/mail\./);
    expect(bodies).to.match(/class="sig signature"/);
    expect(bodies).to.match(/^> /m);
  });

  it('does not escalate twice', async () => {
    const { backend, marks } = aDesk();
    const id = marks.cases['mail']!;
    const escalate = () =>
      backend.cases.change(
        { id, parts: { escalate: { values: { why: 'slow', reason: 'No news.' } } } },
        { key: aKey() },
      );
    await escalate();

    const { applied, refused } = await escalate();

    expect([applied, refused![0]!.code]).to.deep.equal([[], 'escalated']);
  });

  it('refuses a message that holds a password', async () => {
    const { backend, marks } = aDesk();
    const message = { caseId: marks.cases['standard']!, body: text('password: correct-horse') };

    const error: SupportError = await backend.feed.post(message, { key: aKey() }).then(undefined, (thrown) => thrown);

    expect([error.kind, error.code]).to.deep.equal(['invalid', 'secret']);
    expect(error.remedy!.text).to.be.a('string');
  });
});
