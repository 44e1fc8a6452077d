import { expect } from 'chai';
import type { FeedEntry } from '../../src/model/feed.js';
import { aDesk, aKey, aTechnicalDraft } from '../support/desk.js';
import { walk } from '../support/pages.js';

type Backend = ReturnType<typeof aDesk>['backend'];

describe('the history of a case at the desk', () => {
  for (const seed of [1, 7]) {
    it(`leads to the status and the severity of the case, in each of 300 cases of world ${seed}`, async () => {
      const { backend } = aDesk({ cases: 300, seed, entries: 60 });
      const rows = await walk((cursor) => backend.cases.list({ size: 100, ...cursor }));

      const wrong: string[] = [];
      for (const { id, status, severity } of rows) {
        const history = await historyOf(backend, id);
        const said = [
          replayed(history, 'status', 'new'),
          replayed(history, 'severity', undefined) ?? severity!.label,
        ].join(', ');
        if (said !== `${status}, ${severity!.label}`) wrong.push(`${id} is ${status}, ${severity!.label}: ${said}`);
      }

      expect(rows).to.have.length(300);
      expect(wrong).to.deep.equal([]);
    });
  }

  it('goes on leading to the status after people and staff have written', async () => {
    const { backend, clock, marks } = aDesk({ staff: true });
    const { id } = await backend.cases.create(aTechnicalDraft(), { key: aKey() });
    const ids = [id, marks.cases['unread']!, marks.cases['solved']!, marks.cases['closedRecently']!];

    for (const caseId of ids) {
      await backend.feed.post({ caseId, body: { format: 'text', text: 'And now?' } }, { key: aKey() });
      await clock.tick(60_000);
    }
    await backend.cases.change({ id, parts: { close: { values: { notes: 'Gone.' } } } }, { key: aKey() });
    await clock.tick(60_000);

    for (const caseId of ids) {
      const { status } = await backend.cases.get({ id: caseId });
      expect([caseId, replayed(await historyOf(backend, caseId), 'status', 'new')]).to.deep.equal([caseId, status]);
    }
  });

  it('opens no case again that was closed before support got to it', async () => {
    const { backend, clock } = aDesk({ staff: true });
    const { id } = await backend.cases.create(aTechnicalDraft(), { key: aKey() });

    await backend.cases.change({ id, parts: { close: { values: { notes: 'Gone.' } } } }, { key: aKey() });
    await clock.tick(60_000);

    expect((await backend.cases.get({ id })).status).to.equal('closed');
  });
});

describe('pictures inside the mails of a case', () => {
  it('are files of the entry whose text shows them', async () => {
    const { backend, marks } = aDesk();
    const entries = await historyOf(backend, marks.cases['mail']!);

    const shown = entries.flatMap(({ body, files = [] }) =>
      Array.from(body?.text.matchAll(/src="cid:([^"]+)"/g) ?? [], ([, cid]) =>
        files.find(({ contentId }) => contentId === cid),
      ),
    );

    expect(shown).to.not.be.empty;
    for (const file of shown) {
      const access = await backend.files.open({ id: file!.id });
      const bytes = 'blob' in access ? new Uint8Array(await access.blob.arrayBuffer()) : undefined;
      expect([file!.type, file!.size]).to.deep.equal(['image/png', bytes!.length]);
      expect(Array.from(bytes!.slice(1, 4))).to.deep.equal([0x50, 0x4e, 0x47]);
    }
  });

  it('are no attachments of the case', async () => {
    const { backend, marks } = aDesk();
    const id = marks.cases['mail']!;

    const { items } = await backend.files.list({ caseId: id });

    expect(items.filter(({ contentId }) => contentId !== undefined)).to.deep.equal([]);
    expect((await backend.cases.get({ id })).fileCount).to.equal(items.length);
  });

  it('are unknown to another domain, and where no mail has one', async () => {
    const { backend, marks } = aDesk();
    const id = marks.cases['mail']!;
    const picture = (await historyOf(backend, id)).flatMap(({ files = [] }) => files).find((file) => file.contentId)!;

    const kinds = await Promise.all([
      backend.files.open({ id: picture.id }, { as: marks.scopes.other }).catch(({ kind }) => kind),
      backend.files.open({ id: `${id}/i0` }).catch(({ kind }) => kind),
    ]);

    expect(kinds).to.deep.equal(['not-found', 'not-found']);
  });
});

/** What the events of one kind lead to, each going on from where the one before has ended. */
function replayed(entries: FeedEntry[], type: string, first: string | undefined): string | undefined {
  let now = first;
  for (const { id, event } of entries) {
    if (event?.type !== type) continue;
    if (now !== undefined && event.from !== now) return `${now}, then ${event.from} at ${id}`;
    now = event.to;
  }
  return now;
}

const historyOf = async (backend: Backend, caseId: string): Promise<FeedEntry[]> => {
  const pages: FeedEntry[][] = [];
  let before: string | undefined;
  do {
    const page = await backend.feed.list({ caseId, size: 200, ...(before !== undefined && { before }) });
    pages.unshift(page.items);
    before = page.older;
  } while (before !== undefined);
  return pages.flat();
};
