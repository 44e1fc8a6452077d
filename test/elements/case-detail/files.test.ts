import { expect, waitUntil } from '@open-wc/testing';
import type { FileAccess, FileRef } from '../../../src/model/files.js';
import { SupportError } from '../../../src/port/error.js';
import { bookOf } from '../../../src/store/ledger.js';
import { aDetail, aSystem, all, buttonNamed, one, press, shows, textOf } from './pages.js';

const aFile = (change: Partial<FileRef> = {}): FileRef => ({
  id: 'f1',
  name: 'error.log',
  size: 2048,
  state: 'attached',
  ...change,
});

describe('<case-detail> and the files of a case', () => {
  it('goes on with one that did not get there before the page was closed on which the case was filed', async () => {
    const sent: object[] = [];
    const { backend } = aSystem(
      { can: { files: { state: 'allowed' } }, fileRules: { when: 'after' } },
      {
        files: {
          upload: async ({ name, caseId, resume }) => {
            sent.push({ name, caseId, resume });
            return aFile({ name });
          },
        },
      },
    );
    const { detail, provider } = await aDetail(backend);
    const left = { id: 'l', name: 'late.log', size: 4, type: '', state: 'paused', resume: 'token' } as const;
    bookOf(provider.store.here)!.put('d', 'change:7:files', { actions: ['files'] }, { caseId: '7', files: [left] });

    await press(detail, 'Add files');
    await waitUntil(() => shows(detail, 'late.log is not complete: choose the file again to continue.'));
    const picker = one<HTMLInputElement>(detail, 'input[type="file"]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File(['text'], 'late.log'));
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change'));
    await waitUntil(() => sent.length);

    expect(sent[0]).to.include({ name: 'late.log', caseId: '7' });
  });

  it('saves one as bytes that a browser will not open, under a name that is safe', async () => {
    const saved = watchSaving();
    const { detail } = await given(aFile({ name: '../page.html' }), {
      blob: new Blob(['<script>alert(1)</script>'], { type: 'text/html' }),
    });

    await press(detail, 'Download ../page.html');
    const { blob, link } = await saved;

    expect(blob!.type).to.equal('application/octet-stream');
    expect(link.download).to.equal('_page.html');
    expect(link.target).to.equal('');
  });

  it('leads to one that lies elsewhere where no click is near, without letting it look back', async () => {
    const { detail } = await given(aFile(), { href: 'https://files.example/f1' });

    await press(detail, 'Download error.log');
    const named = () => all<HTMLAnchorElement>(detail, '.below a')[0];
    await waitUntil(named);

    expect(textOf(named())).to.contain('Open error.log');
    expect(named()!.href).to.equal('https://files.example/f1');
    expect(named()!.target).to.equal('_blank');
    expect(named()!.rel).to.contain('noopener');
  });

  it('follows no other address', async () => {
    const { detail } = await given(aFile(), { href: 'javascript:alert(1)' });

    await press(detail, 'Download error.log');

    await waitUntil(() => shows(detail, 'error.log could not be loaded.'));
  });

  it('shows a picture where it stands, and puts it away again', async () => {
    const { detail } = await given(aFile({ name: 'shot.png', type: 'image/png' }), { blob: await aPicture() });

    await press(detail, 'Show shot.png');
    await waitUntil(() => one(detail, 'canvas'));

    const canvas = one<HTMLCanvasElement>(detail, 'canvas')!;
    expect([canvas.width, canvas.height]).to.deep.equal([3, 2]);
    expect(canvas.getAttribute('aria-label')).to.equal('shot.png');
    await press(detail, 'Hide shot.png');
    expect(one(detail, 'canvas')).to.equal(null);
  });

  it('shows nothing that only calls itself a picture', async () => {
    const blob = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], { type: 'image/png' });
    const { detail } = await given(aFile({ name: 'shot.png', type: 'image/png' }), { blob });

    await press(detail, 'Show shot.png');

    await waitUntil(() => shows(detail, 'shot.png cannot be shown here. Download it instead.'));
    expect(all(detail, 'canvas, img, svg:not(.icon)')).to.have.length(0);
  });

  it('does not offer to show what is no picture by its name', async () => {
    const { detail } = await given(aFile({ name: 'diagram.svg', type: 'image/svg+xml' }), { blob: new Blob([]) });

    expect(buttonNamed(detail, 'Show diagram.svg')).to.equal(undefined);
  });

  it('says why one could not be had, and offers it again', async () => {
    const { detail } = await given(aFile(), new SupportError('expired', { reason: 'The link is too old.' }));

    await press(detail, 'Download error.log');
    await waitUntil(() => shows(detail, 'error.log could not be loaded. The link is too old.'));

    expect(buttonNamed(detail, 'Download error.log')).to.be.instanceOf(HTMLElement);
  });

  it('offers none that is being scanned or was refused, and says so', async () => {
    const { backend } = aSystem({
      files: [
        aFile({ state: 'scanning' }),
        aFile({ id: 'f2', name: 'virus.zip', state: 'refused', reason: 'A virus.' }),
      ],
    });
    const { detail } = await aDetail(backend);

    expect(all(detail, '.file-links button')).to.have.length(0);
    expect(textOf(one(detail, '.file-links'))).to.contain('Being scanned');
    expect(textOf(one(detail, '.file-links'))).to.contain('Not available: \u2068A virus.\u2069 · Add a clean copy');
  });
});

const given = (file: FileRef, access: FileAccess | SupportError) =>
  aDetail(
    aSystem(
      { files: [file] },
      { files: { open: async () => (access instanceof Error ? Promise.reject(access) : access) } },
    ).backend,
  );

/** What the page would have saved or opened: a browser's own dialogs are out of a test's reach. */
function watchSaving(): Promise<{ link: HTMLAnchorElement; blob: Blob | undefined }> {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let blob: Blob | undefined;
  URL.createObjectURL = (bytes: Blob) => {
    blob = bytes;
    return createObjectURL(bytes);
  };
  return new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
      resolve({ link: this, blob });
    };
  });
}

async function aPicture(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 3;
  canvas.height = 2;
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/png'));
}
