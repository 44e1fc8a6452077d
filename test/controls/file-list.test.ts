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

  it('names every rule a file can break', () => {
    const reasons = ['empty', 'too-large', 'too-many', 'type', 'duplicate'].map((problem) =>
      whyNot({ ...aFile('x', 'refused'), problem }, limits, words),
    );

    expect(reasons).to.deep.equal([
      'is empty.',
      'is larger than 25 MB.',
      'is one too many: 5 files are allowed.',
      'is of a type that is not accepted. Accepted: \u2066.png\u2069, \u2066.log\u2069.',
      'has been added already.',
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
  let list!: FileList;
  const page = await stage((host: Stage) => {
    list = new FileList(host, {
      onAdd: (files) => added.push(...files.map(({ name }) => name)),
      onRemove: (id) => {
        rows = rows.filter((row) => row.id !== id);
        host.requestUpdate();
      },
      onRetry: () => {},
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
  return { page, list, added: () => added };
}
