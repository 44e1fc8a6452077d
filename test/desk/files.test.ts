import { expect } from 'chai';
import type { SupportError } from '../../src/port/error.js';
import { settled } from '../support/clock.js';
import { aDesk, aKey, aTechnicalDraft } from '../support/desk.js';

describe('files of the desk', () => {
  it('scans a file before anybody can open it', async () => {
    const { backend, clock } = aDesk();
    const { id, state } = await backend.files.upload(aFile('a.log', 'lines'));
    const early = await refusal(backend.files.open({ id }));

    await clock.tick(2000);

    expect([state, early.code]).to.deep.equal(['scanning', 'scanning']);
    expect(await backend.files.open({ id })).to.have.property('blob');
  });

  it('refuses what the scan finds harmful, and leaves it out of the case', async () => {
    const { backend, clock } = aDesk();
    const { id } = await backend.files.upload(aFile('a.txt', 'X5O!P%@AP-EICAR-STANDARD-ANTIVIRUS-TEST-FILE!'));
    await clock.tick(2000);

    const { refusedFiles } = await backend.cases.create({ ...aTechnicalDraft(), files: [id] }, { key: aKey() });

    expect(refusedFiles!.map((file) => file.id)).to.deep.equal([id]);
    expect((await refusal(backend.files.open({ id }))).code).to.equal('refused');
  });

  it('keeps a staged file for an hour', async () => {
    const { backend, clock } = aDesk();
    const { id, expires } = await backend.files.upload(aFile('a.log', 'lines'));

    await clock.tick(3_600_001);
    const { refusedFiles } = await backend.cases.create({ ...aTechnicalDraft(), files: [id] }, { key: aKey() });

    expect(Date.parse(expires!)).to.be.lessThan(clock.now());
    expect(refusedFiles![0]!.reason).to.match(/hour/);
  });

  it('takes as many files as it says, and no more', async () => {
    const { backend } = aDesk();
    const { max } = (await backend.session.get({})).policy.files!;
    const files: string[] = [];
    for (let n = 0; n <= max!; n++) files.push((await backend.files.upload(aFile(`${n}.log`, 'lines'))).id);

    const receipt = await backend.cases.create({ ...aTechnicalDraft(), files }, { key: aKey() });

    expect([receipt.case!.files!.length, receipt.refusedFiles!.length]).to.deep.equal([max, 1]);
  });

  it('waits between the pieces of a large file, by its clock', async () => {
    const { backend, clock } = aDesk({ uploadPiece: 4, uploadPause: 100 });
    const told: number[] = [];

    const uploading = backend.files.upload(aFile('a.log', '0123456789'), { onProgress: (sent) => told.push(sent) });
    await waiting(clock);
    const halfway = [...told];
    await clock.tick(100);
    await waiting(clock);
    await clock.tick(100);
    await uploading;

    expect(halfway).to.deep.equal([0, 4]);
    expect(told).to.deep.equal([0, 4, 8, 10]);
  });

  it('does not go on with another file under the token of the first', async () => {
    const { backend } = aDesk({ uploadPiece: 4, uploadPause: 0 });
    const controller = new AbortController();
    const broken = await refusal(
      backend.files.upload(aFile('a.log', '0123456789'), {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      }),
    );

    const error = await refusal(backend.files.upload({ ...aFile('a.log', 'shorter'), resume: broken.resume! }));

    expect(error.kind).to.equal('expired');
  });

  it('does not go on after the time for it', async () => {
    const { backend, clock } = aDesk({ uploadPiece: 4, uploadPause: 0 });
    const controller = new AbortController();
    const file = aFile('a.log', '0123456789');
    const broken = await refusal(
      backend.files.upload(file, { signal: controller.signal, onProgress: () => controller.abort() }),
    );

    await clock.tick(3_600_001);

    expect((await refusal(backend.files.upload({ ...file, resume: broken.resume! }))).kind).to.equal('expired');
  });

  it('refuses a file with fewer bytes than it said', async () => {
    const { backend } = aDesk({ uploadPause: 0 });

    const error = await refusal(backend.files.upload({ ...aFile('a.log', 'lines'), size: 500 }));

    expect([error.kind, error.code]).to.deep.equal(['invalid', 'size']);
  });

  it('takes a file once for a key', async () => {
    const { backend } = aDesk();
    const key = aKey();

    const first = await backend.files.upload(aFile('a.log', 'lines'), { key });
    const second = await backend.files.upload(aFile('a.log', 'lines'), { key });

    expect(second.id).to.equal(first.id);
  });

  it('takes each piece once when an attempt that was given up is still under way', async () => {
    const { backend, clock } = aDesk({ uploadPiece: 4, uploadPause: 100 });
    const file = aFile('a.log', '0123456789');
    const key = aKey();

    const told: number[] = [];
    const onProgress = (sent: number) => void told.push(sent);
    const given = backend.files.upload(file, { key, onProgress });
    await waiting(clock);
    const both = Promise.all([given, backend.files.upload(file, { key, onProgress })]);
    const end = { reached: false };
    void both.finally(() => (end.reached = true));
    while (!end.reached) await clock.tick(100);
    const [first, second] = await both;
    await clock.tick(2000);

    const access = await backend.files.open({ id: first.id });
    expect(second.id).to.equal(first.id);
    expect(Math.max(...told)).to.equal(10);
    expect('blob' in access && (await access.blob.text())).to.equal('0123456789');
  });

  it('shows in the case that a file is being scanned, how that ends, and hints at it then', async () => {
    const { backend, clock } = aDesk();
    const { id } = await backend.files.upload(aFile('infected.log', 'lines'));
    const { id: caseId } = await backend.cases.create({ ...aTechnicalDraft(), files: [id] }, { key: aKey() });
    const hints: string[] = [];
    const controller = new AbortController();
    const listening = (async () => {
      for await (const hint of backend.changes.watch({}, { signal: controller.signal })) hints.push(hint.what);
    })();
    await settled();

    const early = await stateIn(caseId);
    await clock.tick(2000);
    controller.abort();
    await listening;

    expect([early, await stateIn(caseId)]).to.deep.equal(['scanning', 'refused']);
    expect(hints).to.include.members(['case', 'feed']);
    async function stateIn(of: string) {
      return (await backend.cases.get({ id: of })).files![0]!.state;
    }
  });

  it('says how a staged file stands, and that one which was kept too long is gone', async () => {
    const { backend, clock } = aDesk();
    const { id } = await backend.files.upload(aFile('a.log', 'lines'));

    const early = (await backend.files.get({ id })).state;
    await clock.tick(2000);
    const later = (await backend.files.get({ id })).state;
    await clock.tick(3_600_000);

    expect([early, later]).to.deep.equal(['scanning', 'clean']);
    expect((await refusal(backend.files.get({ id }))).kind).to.equal('expired');
  });

  for (const [name, kind, then] of [
    ['breaks.log', 'offline', 'goes on'],
    ['busy.log', 'rate-limited', 'goes on'],
    ['forgotten.log', 'offline', 'begins anew'],
  ] as const) {
    it(`plays what a name asks for, once: ${name} meets “${kind}” half way, and ${then}`, async () => {
      const { backend } = aDesk({ uploadPiece: 4, uploadPause: 0 });
      const file = aFile(name, '0123456789');
      const told: number[] = [];
      const onProgress = (sent: number) => void told.push(sent);

      const broken = await refusal(backend.files.upload(file));
      const again = backend.files.upload({ ...file, resume: broken.resume! }, { onProgress });
      const forgotten = then === 'begins anew' && (await refusal(again)).kind;
      if (forgotten) await backend.files.upload(file, { onProgress });
      else await again;

      expect([broken.kind, forgotten]).to.deep.equal([kind, then === 'begins anew' && 'expired']);
      expect(told[0]).to.equal(forgotten ? 0 : 8);
    });
  }

  it('generates pictures that open', async () => {
    const { backend, marks } = aDesk();
    const { items } = await backend.files.list({ caseId: marks.cases['files']! });
    const picture = items.find(({ type }) => type === 'image/png')!;

    const access = await backend.files.open({ id: picture.id });

    const blob = 'blob' in access ? access.blob : new Blob();
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 4)]).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
    // Node has no decoder for pictures.
    if (typeof createImageBitmap === 'function') expect((await createImageBitmap(blob)).width).to.equal(96);
  });
});

/** Bytes are read in time of their own; then the upload waits for the clock. */
async function waiting(clock: { pending: number }): Promise<void> {
  while (clock.pending === 0) await settled();
}

function aFile(name: string, content: string) {
  const bytes = new Blob([content], { type: 'text/plain' });
  return { name, size: bytes.size, type: 'text/plain', bytes };
}

const refusal = (call: Promise<unknown>): Promise<SupportError> =>
  call.then(
    () => {
      throw new Error('it was accepted');
    },
    (error: SupportError) => error,
  );
