import { expect } from 'chai';
import type { FileRules } from '../../src/model/files.js';
import { SupportError } from '../../src/port/error.js';
import { settled, until } from '../support/clock.js';
import { corpus } from '../support/corpus.js';
import { aFile, aKept, aTray, allChecked, idOf, of, problemsIn, theOnly, unreadable } from '../support/tray.js';

describe('before a byte of a file is sent', () => {
  it('its size, the number and the sum are looked at, and the others go', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'before', max: 3, maxSize: 10, maxTotal: 20 };

    tray.add([aFile('a', 'x'.repeat(9)), aFile('big', 'y'.repeat(11)), aFile('none', '')]);
    tray.add([aFile('b', 'z'.repeat(9)), aFile('c', '123'), aFile('d', '12'), aFile('e', '1')]);
    await until(() => allChecked(tray));

    expect(problemsIn(tray)).to.deep.equal([
      undefined,
      'too-large',
      'empty',
      undefined,
      'too-much',
      undefined,
      'too-many',
    ]);
    await until(() => uploads.length === 3);
  });

  it('a folder is told, and not taken', async () => {
    const { tray, uploads } = aTray();

    tray.add([], { folders: ['logs'] });
    await settled();

    expect(theOnly(tray)).to.include({ name: 'logs', state: 'refused', problem: 'folder' });
    expect(uploads).to.have.length(0);
  });

  it('it is read: one that cannot be is to be chosen again', async () => {
    const { tray, uploads } = aTray();

    tray.add([unreadable('gone.log')]);
    await until(() => allChecked(tray));

    expect(theOnly(tray)).to.include({ state: 'failed', problem: 'unreadable' });
    expect(uploads).to.have.length(0);
  });

  const takes = (...types: string[]): FileRules => ({ when: 'before', types });
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0];
  const zip = [0x50, 0x4b, 3, 4, 0];
  const program = [0x4d, 0x5a, 0x90, 0, 3];
  for (const [what, rules, file, problem] of [
    ['text called .log', takes('.log'), aFile('a.log'), undefined],
    ['anything where all is taken', undefined, aFile('a.what'), undefined],
    ['another ending', takes('.log'), aFile('a.txt'), 'type'],
    ['a picture without an ending', takes('image/*'), of('shot', png), undefined],
    ['a packed file without an ending where only pictures are taken', takes('image/*'), of('shot', zip), 'type'],
    [
      'a picture under the ending of another kind of picture',
      takes('image/*'),
      of('a.png', jpeg, 'image/png'),
      undefined,
    ],
    ['a packed file called a picture', takes('image/*', '.zip'), of('x.jpg', zip, 'image/jpeg'), 'disguised'],
    ['a page called a picture', takes('image/*'), aFile('photo.jpg', '<!doctype html>', 'image/jpeg'), 'disguised'],
    ['a program called a log', takes('.log'), of('a.log', program), 'disguised'],
    ['a program called a log, where all is taken', undefined, of('a.log', program), 'disguised'],
    ['a program as such, where all is taken', undefined, of('a.exe', program), undefined],
    ['a packed log where packed files are taken', takes('.log', '.gz'), of('a.log', [0x1f, 0x8b, 8]), undefined],
    ['a packed log where they are not', takes('.log'), of('a.log', [0x1f, 0x8b, 8]), 'disguised'],
    ['a text that begins with the letters of a program', takes('.log'), aFile('a.log', 'MZ is a prefix'), undefined],
    ['a document that is packed', takes('.docx'), of('a.docx', zip), undefined],
    ['another packed thing', takes('.zip'), of('a.apk', zip), 'type'],
    ['capitals', takes('.LOG'), aFile('A.Log'), undefined],
    ['a name that ends in a space', takes('.log'), aFile('a.log '), undefined],
    ['the type that is taken', takes('text/plain'), aFile('a', 'x', 'text/plain'), undefined],
    ['another type of that kind', takes('text/plain'), aFile('a', 'x', 'text/html'), 'type'],
    ['anything where any type is taken', takes('*/*'), aFile('a.what', 'x', 'text/html'), undefined],
    ['a kind whose name begins like it', takes('text/*'), aFile('a', 'x', 'texture/x'), 'type'],
  ] as const) {
    it(`what it is is looked at: ${what} is ${problem ?? 'taken'}`, async () => {
      const { tray } = aTray();
      tray.rules = rules;

      tray.add([file]);
      await until(() => allChecked(tray));

      expect(theOnly(tray).problem).to.equal(problem);
    });
  }

  it('what is called a picture and is none is refused, of all the files that lie', async () => {
    const { tray } = aTray();
    tray.rules = takes('image/*');
    const items = await corpus<{ name: string; type?: string; b64?: string; note: string }>('spoofed-files');
    const wrong = ['SVG called PNG', 'HTML called JPEG', 'Windows program', 'ZIP'];

    tray.add(
      items.map(({ name, type, b64 = '', note }) =>
        of(
          `${note}/${name}`,
          [...atob(b64)].map((c) => c.charCodeAt(0)),
          type,
        ),
      ),
    );
    await until(() => allChecked(tray));

    const refused = tray.items.current
      .filter(({ problem }) => problem === 'disguised')
      .map(({ name }) => name.split('/')[0]);
    expect(refused).to.include.members(wrong);
    expect(tray.items.current.find(({ name }) => name.startsWith('true PNG'))!.state).to.not.equal('refused');
  });

  it('the same content again is not sent twice; under another name it is asked about', async () => {
    const { tray, uploads } = aTray();

    tray.add([aFile('a.log', 'same'), aFile('a.log', 'same'), aFile('b.log', 'same'), aFile('a.log', 'sane')]);
    await until(() => allChecked(tray) && uploads.length === 2);
    const found = problemsIn(tray);
    tray.retry(idOf(tray, 'b.log'));
    await until(() => uploads.length === 3);

    expect(found).to.deep.equal([undefined, 'duplicate', 'same', undefined]);
    expect(uploads.map(({ input }) => input.name)).to.deep.equal(['a.log', 'a.log', 'b.log']);
  });
});

describe('a file that was not taken', () => {
  it('counts for nothing beside the others, and neither does one that is still looked at', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'before', max: 1 };

    tray.add([aFile('none', ''), aFile('a'), aFile('b', 'other')]);
    await until(() => allChecked(tray));
    await until(() => uploads.length === 1);

    expect(problemsIn(tray)).to.deep.equal(['empty', undefined, 'too-many']);
  });

  it('is looked at again when its person asks, by the rules of then', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'before', maxSize: 3 };
    tray.add([aFile('a')]);
    await until(() => allChecked(tray));

    tray.retry(theOnly(tray).id);
    const meanwhile = [theOnly(tray).state, theOnly(tray).problem];
    await until(() => allChecked(tray));
    const before = [theOnly(tray).state, theOnly(tray).problem];
    tray.rules = { when: 'before', maxSize: 5 };
    tray.retry(theOnly(tray).id);
    await until(() => uploads.length === 1);

    expect([meanwhile, before]).to.deep.equal([
      ['checking', undefined],
      ['refused', 'too-large'],
    ]);
    expect(theOnly(tray).problem).to.equal(undefined);
  });

  it('because nobody could read it is read again when its person asks', async () => {
    const { tray, uploads } = aTray();
    const file = unreadable('a');
    tray.add([file]);
    await until(() => allChecked(tray));

    file.slice = () => new Blob(['xxxxx']);
    tray.retry(theOnly(tray).id);
    await until(() => uploads.length === 1);

    expect(theOnly(tray)).to.include({ state: 'uploading', problem: undefined });
  });

  it('because it is there already under its name stays so, however often it is asked for', async () => {
    const { tray, uploads } = aTray();
    tray.add([aFile('a.log', 'same'), aFile('a.log', 'same')]);
    await until(() => allChecked(tray) && uploads.length === 1);

    tray.retry(tray.items.current[1]!.id);
    await until(() => allChecked(tray));
    await settled();

    expect([problemsIn(tray), uploads.length]).to.deep.equal([[undefined, 'duplicate'], 1]);
  });

  it('because its content is there goes all the same when its person wants that, also where the machine says that it is offline', async () => {
    const { tray, uploads, device } = aTray();
    tray.add([aFile('a.log', 'same'), aFile('b.log', 'same')]);
    await until(() => allChecked(tray) && uploads.length === 1);
    const { state, other } = tray.items.current[1]!;
    device.set({ online: false });

    tray.retry(idOf(tray, 'b.log'));
    await until(() => uploads.length === 2);

    expect([state, other]).to.deep.equal(['refused', 'a.log']);
  });
});

describe('asking again for a file', () => {
  it('does nothing where there is nothing to ask for', async () => {
    const { tray, uploads } = aTray();
    tray.restore([{ ...aKept('lost'), resume: 'token' }]);
    tray.add([aFile('under way'), aFile('done', 'other'), aFile('refused', 'third')]);
    await until(() => uploads.length === 3);
    uploads[1]!.resolve();
    uploads[2]!.resolve({ state: 'refused' });
    await until(() => tray.items.current[3]!.state === 'failed');
    const before = tray.items.current;

    for (const { id } of before) tray.retry(id);
    await settled();

    expect(tray.items.current).to.deep.equal(before);
    expect(uploads).to.have.length(3);
  });

  it('sends one that broke at once, without looking at it again, whatever the machine says of its network', async () => {
    const { tray, uploads, device } = aTray();
    tray.add([aFile('a')]);
    await until(() => uploads.length === 1);
    uploads[0]!.reject(new SupportError('forbidden'));
    await until(() => theOnly(tray).state === 'failed');
    device.set({ online: false });

    tray.retry(theOnly(tray).id);
    const { state } = theOnly(tray);
    await until(() => uploads.length === 2);

    expect(state).to.not.equal('checking');
  });
});
