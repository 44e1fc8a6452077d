import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { FileList } from '../../src/controls/file-list.js';
import { FileSpeech } from '../../src/controls/file-speech.js';
import { limitsText, whyNot, type FileRow } from '../../src/controls/file-text.js';
import { textOf, toolsOf } from '../../src/messages/catalogues.js';
import { fieldMessages } from '../../src/messages/en/fields.js';
import { fileMessages } from '../../src/messages/en/files.js';
import { stage, type Stage } from './stage.js';

const words = textOf(fileMessages, 'en');
const limits = { max: 5, maxSize: 25 * 1024 ** 2, types: ['.png', '.log'] };

describe('the file list', () => {
  it('says its limits before anything is chosen', async () => {
    const { page } = await givenFiles([]);

    expect(page.reads('#files-hint')).to.equal(
      'At most 5 files · up to 25 MB each · Types: \u2066.png\u2069, \u2066.log\u2069',
    );
  });

  it('names the file in each of its buttons', async () => {
    const { page } = await givenFiles([aFile('error.log', 'uploading', 40), aFile('big.log', 'failed')]);

    const names = page.all('.file .button').map((button) => button.getAttribute('aria-label'));
    const progress = page.find('progress');

    expect(names).to.deep.equal(['Cancel error.log', 'Try big.log again', 'Remove big.log']);
    expect([progress.getAttribute('aria-label'), progress.getAttribute('aria-valuetext')]).to.deep.equal([
      'Uploading error.log',
      '40 percent',
    ]);
    await expect(page).to.be.accessible();
  });

  it('calls a file neither ready nor under way while nobody knows how its scan ended', async () => {
    const { page } = await givenFiles([
      { ...aFile('a.log', 'done'), ref: { state: 'scanning' } },
      { ...aFile('b.log', 'done'), ref: { state: 'clean' } },
    ]);

    const icons = page.all('.file > svg').map((icon) => icon.innerHTML);
    const said = page.all('.file .small').map((each) => each.textContent);

    expect(icons[0]).to.not.equal(icons[1]);
    expect(said[0]).to.contain(words.scanning);
    expect(said[1]).to.contain(words.ready);
  });

  it('takes what is dropped and what is pasted', async () => {
    const { page, added, list } = await givenFiles([]);
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'error.log'));

    page.find('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    list.paste(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));

    expect(added()).to.deep.equal(['error.log', 'error.log']);
  });

  it('says which of what is dropped is a folder, and takes the files beside it', async () => {
    const { page, added, folders } = await givenFiles([]);
    const entry = (file: File | null, isDirectory: boolean, name: string) => ({
      kind: 'file',
      webkitGetAsEntry: () => ({ isDirectory, name }),
      getAsFile: () => file,
    });
    const items = [entry(new File([], 'logs'), true, 'logs'), entry(new File(['x'], 'a.log'), false, 'a.log')];
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items } });

    page.find('.drop').dispatchEvent(event);

    expect([added(), folders()]).to.deep.equal([['a.log'], ['logs']]);
  });

  it('has a file chosen again for the row that asks for it', async () => {
    const { page, again } = await givenFiles([{ ...aFile('a.log', 'failed'), problem: 'lost' }]);
    const picker = page.find<HTMLInputElement>('input[type="file"]');
    let opened = 0;
    picker.click = () => void opened++;

    page
      .all('.file .button')
      .find((button) => button.textContent?.includes('Choose a.log again'))!
      .click();
    choose(picker, new File(['x'], 'b.log'));
    choose(picker, new File(['x'], 'c.log'));

    expect(opened).to.equal(1);
    expect(again()).to.deep.equal(['a.log', undefined]);
  });

  it('offers what helps: now, once more, or all the same; and nothing where nothing helps', async () => {
    const { page, retried } = await givenFiles([
      { ...aFile('paused.log', 'paused'), error: { kind: 'offline' } },
      { ...aFile('copy.log', 'refused'), problem: 'same', other: 'a.log' },
      { ...aFile('many.log', 'refused'), problem: 'too-many' },
      { ...aFile('twice.log', 'refused'), problem: 'duplicate' },
      { ...aFile('bad.log', 'failed'), ref: { state: 'refused' } },
    ]);

    const offered = page
      .all('.file .button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent!.trim())
      .filter((name) => !/^(?:Remove|Cancel)/.test(name));
    page.all('.file .button').forEach((button) => /same|again/.test(nameOf(button)) && button.click());

    expect(offered).to.deep.equal(['Try paused.log again', 'Add copy.log all the same', 'Try many.log again']);
    expect(retried()).to.deep.equal(['paused.log', 'copy.log', 'many.log']);
    await expect(page).to.be.accessible();
  });

  it('leaves pasted text to the field', async () => {
    const { added, list } = await givenFiles([]);
    const data = new DataTransfer();
    data.setData('text/plain', 'words');
    const event = new ClipboardEvent('paste', { clipboardData: data, cancelable: true });

    list.paste(event);

    expect(added()).to.deep.equal([]);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('keeps focus when a file is removed: the next one, then the button that adds', async () => {
    const { page } = await givenFiles([aFile('a.log', 'done'), aFile('b.log', 'done')]);
    page.find('.file .button').focus();

    page.find('.file .button').click();
    await page.updateComplete;
    const next = page.focused?.getAttribute('aria-label');
    page.find('.file .button').click();
    await page.updateComplete;

    expect(next).to.equal('Remove b.log');
    expect(page.focused?.id).to.equal('files');
  });
});

describe('what files may be', () => {
  const say = (...types: string[]) => limitsText({ types }, textOf(fileMessages, 'en'));

  it('is said in words where it is a media type, and as it is where it is an ending', () => {
    expect(say('.log', 'image/*', 'video/*', 'application/pdf')).to.equal(
      'Types: \u2066.log\u2069, images, videos, \u2066PDF\u2069',
    );
  });

  it('stays as it came where nobody has words for it', () => {
    expect(say('model/*', '*/*', 'constructor/*')).to.equal(
      'Types: \u2066model/*\u2069, \u2066*/*\u2069, \u2066constructor/*\u2069',
    );
  });
});

describe('what is said of files', () => {
  it('is that they go, and that they have arrived, once each', () => {
    const { spoken, follow } = givenSpeech();

    follow([aFile('a', 'waiting'), aFile('b', 'uploading')]);
    follow([aFile('a', 'uploading'), aFile('b', 'uploading', 50)]);
    follow([aFile('a', 'done'), aFile('b', 'uploading', 90)]);
    follow([aFile('a', 'done'), aFile('b', 'done')]);
    follow([aFile('a', 'done'), aFile('b', 'done')]);

    expect(spoken).to.deep.equal(['Uploading 2 files', '2 files uploaded']);
  });

  it('is each failure at once, with its reason', () => {
    const { spoken, follow } = givenSpeech();

    follow([{ ...aFile('huge.log', 'refused'), problem: 'too-large' }]);
    follow([{ ...aFile('huge.log', 'refused'), problem: 'too-large' }]);

    expect(spoken).to.deep.equal(['huge.log is larger than 25 MB. (urgent)']);
  });

  it('is a quarter of the way only when it takes longer than five seconds', () => {
    const { spoken, follow, pass } = givenSpeech();
    follow([aFile('a', 'uploading')]);

    follow([aFile('a', 'uploading', 30)]);
    pass(6000);
    follow([aFile('a', 'uploading', 55)]);
    follow([aFile('a', 'uploading', 60)]);

    expect(spoken).to.deep.equal(['Uploading 1 file', '50 percent']);
  });

  it('is why one waits, once, without hurry', () => {
    const { spoken, follow } = givenSpeech();
    const paused = { ...aFile('a.log', 'paused'), error: { kind: 'offline' } };

    follow([paused]);
    follow([{ ...paused, sent: 1 }]);

    expect(spoken).to.deep.equal([`a.log: ${words.pausedOffline}`]);
  });

  it('is that another file goes than the one that was meant', () => {
    const { spoken, follow } = givenSpeech();

    follow([{ ...aFile('a.log', 'uploading'), other: 'a.log' }]);

    expect(spoken.at(-1)).to.contain('goes as another file');
  });

  it('names every rule a file can break', () => {
    const problems = [
      'empty',
      'too-large',
      'too-many',
      'too-much',
      'type',
      'duplicate',
      'same',
      'disguised',
      'unreadable',
    ];
    const reasons = [...problems, 'folder', 'lost'].map((problem) =>
      whyNot({ ...aFile('x', 'refused'), problem, other: 'y' }, { ...limits, maxTotal: 50 * 1024 ** 2 }, words),
    );

    expect(reasons).to.deep.equal([
      'is empty.',
      'is larger than 25 MB.',
      'is one too many: 5 files are allowed.',
      'is too much: all files together may have 50 MB.',
      'is of a type that is not accepted. Accepted: \u2066.png\u2069, \u2066.log\u2069.',
      'has been added already.',
      'has the same content as \u2068y\u2069, which is there already.',
      'is not what its name says. Check it, or give it the right ending.',
      'cannot be read: it was moved, changed or locked. Choose it again.',
      'is a folder. Add the files in it, or pack it into one file.',
      'is not complete: choose the file again to continue.',
    ]);
  });
});

const aFile = (name: string, state: FileRow['state'], sent = 0): FileRow => ({
  id: name,
  name,
  size: 100,
  state,
  sent,
});

function givenSpeech() {
  let now = 0;
  const spoken: string[] = [];
  const speech = new FileSpeech(
    (text, options) => spoken.push(options?.urgent ? `${text} (urgent)` : text),
    () => now,
  );
  return {
    spoken,
    follow: (files: FileRow[]) => speech.follow(files, limits, words),
    pass: (ms: number) => (now += ms),
  };
}

async function givenFiles(start: FileRow[]) {
  let rows = start;
  const added: string[] = [];
  const folders: string[] = [];
  const again: (string | undefined)[] = [];
  const retried: string[] = [];
  let list!: FileList;
  const page = await stage((host: Stage) => {
    list = new FileList(host, {
      onAdd: (files, more) => {
        added.push(...files.map(({ name }) => name));
        folders.push(...(more.folders ?? []));
        again.push(more.again);
      },
      onRemove: (id) => {
        rows = rows.filter((row) => row.id !== id);
        host.requestUpdate();
      },
      onRetry: (id) => retried.push(id),
      announce: host.announce,
    });
    return () =>
      html`${list.render({
        id: 'files',
        label: 'Files',
        files: rows,
        limits,
        words,
        text: textOf(fieldMessages, 'en'),
        tools: toolsOf('en'),
      })}`;
  });
  return { page, list, added: () => added, folders: () => folders, again: () => again, retried: () => retried };
}

const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent!.trim();

function choose(picker: HTMLInputElement, file: File): void {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
}
