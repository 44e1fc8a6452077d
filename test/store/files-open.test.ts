import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { files } from '../../src/store/files.js';
import { fingerprint } from '../../src/store/fingerprint.js';
import { bookOf } from '../../src/store/ledger.js';
import { SupportStore } from '../../src/store/store.js';
import { dropEmptyTrays, foundTray, trays, traySlot } from '../../src/store/trays.js';
import { aBackend } from '../support/answers.js';
import { aStore } from '../support/store.js';
import { aFile } from '../support/tray.js';

describe('a file that is opened', () => {
  it('is its bytes, or where they are, as the system says', async () => {
    const blob = new Blob(['x']);
    const answers = [{ blob }, { href: 'https://files.example/1' }];

    for (const answer of answers) expect(await opened(async () => answer)).to.equal(answer);
  });

  it('is asked for where it belongs, and as long as somebody wants it', async () => {
    const asked: unknown[] = [];
    const { signal } = new AbortController();
    const open = async (input: object, call: object) => (asked.push([input, call]), { href: 'x' });
    const { store } = aStore(aBackend({ files: { open } } as never), { scope: 'north' });

    await files(store).open('1', 'c', signal);
    await files(store).open('2', undefined);

    expect(asked).to.deep.equal([
      [
        { id: '1', caseId: 'c' },
        { as: 'north', signal },
      ],
      [{ id: '2' }, { as: 'north' }],
    ]);
  });

  it('cannot be had from an answer that is neither', async () => {
    for (const answer of [null, undefined, {}, { blob: 'x' }, { href: 7 }, { blob: null, href: null }])
      expect(await opened(async () => answer)).to.equal('unreadable');
  });

  it('cannot be had where the system refuses it, breaks, or has no such thing', async () => {
    const refuse = () => Promise.reject(new SupportError('forbidden'));

    expect(await opened(refuse)).to.equal('forbidden');
    expect(await opened(() => Promise.reject(new Error('broken')))).to.equal('unavailable');
    expect(await opened(undefined)).to.equal('unsupported files.open');
    const nowhere = files(new SupportStore()).open('1', 'c');
    expect(await nowhere.catch(({ kind }: SupportError) => kind)).to.equal('unsupported');
  });
});

describe('trays that nothing was put into', () => {
  it('are let go with their form, and those of others stay', () => {
    const { store } = aStore(aBackend());
    const book = bookOf(store)!;
    const slots = ['form:1', 'form:1 logs', 'form:1 full', 'form:11', 'form:2', 'form:2 form:1 '];
    for (const slot of slots) files(store).tray(slot);
    files(store)
      .tray('form:1 full')!
      .add([aFile('a')]);

    dropEmptyTrays(book, 'form:1');

    expect([...trays(book).keys()]).to.deep.equal(['form:1 full', 'form:11', 'form:2', 'form:2 form:1 ']);
    expect([foundTray(store, 'form:2') !== undefined, foundTray(store, 'form:1')]).to.deep.equal([true, undefined]);
    expect(foundTray(new SupportStore(), 'form:2')).to.equal(undefined);
    expect([traySlot('form:1', 'logs'), traySlot('form:1', '')]).to.deep.equal(['form:1 logs', 'form:1']);
  });
});

describe('what a file is by its content', () => {
  it('is the sum of the sums of its pieces of 4 MiB: drafts of years ago know it so', async () => {
    const bytes = new Uint8Array(9 * 1024 * 1024).map((_, at) => at % 251);
    const sum = async (part: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', part));
    const pieces = await Promise.all([0, 4, 8].map((from) => sum(bytes.slice(from * 2 ** 20, (from + 4) * 2 ** 20))));
    const whole = await sum(new Uint8Array(pieces.flatMap((piece) => [...piece])));

    expect(await fingerprint(new Blob([bytes]))).to.equal(btoa(String.fromCharCode(...whole)));
    expect(await fingerprint(new Blob([]))).to.equal('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});

/** What came of opening a file, or what kind of failure. */
async function opened(open: (() => Promise<unknown>) | undefined): Promise<unknown> {
  const { store } = aStore(aBackend({ files: open ? { open } : {} } as never));
  return files(store)
    .open('1', 'c')
    .catch(({ kind, code }: SupportError) => (code ? `${kind} ${code}` : kind));
}
