import 'casekit/define/case-detail';
import 'casekit/define/case-feed';
import 'casekit/define/support-case-form';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html } from 'lit';
import type { FileRef } from '../src/model/files.js';
import { SupportError } from '../src/port/error.js';
import type { SupportBackend } from '../src/port/backend.js';
import type { KeptFile } from '../src/store/draft.js';
import { engineFor } from '../src/store/engine.js';
import { bookOf } from '../src/store/ledger.js';
import { SupportStore } from '../src/store/store.js';
import { withFaults } from '../test/support/faults.js';
import type { Meta, Story } from './csf.js';

export default { title: 'uploads', component: 'support-case-form' } satisfies Meta;

const { cases, customers } = landmarks();

export const OnTheirWay: Story = {
  render: () => inForm(withFaults(desk(), { fault: 'timeout', only: isUpload })),
  async play({ canvasElement }) {
    await add(canvasElement, text('gateway.log'), text('trace.log'), text('console.har'), text('last-in-line.log'));
    await until(canvasElement, 'progress');
  },
};

export const Uploaded: Story = {
  render: () => inForm(desk()),
  async play({ canvasElement }) {
    await add(canvasElement, text('gateway.log'));
    await says(canvasElement, 'Uploaded');
  },
};

/** Checked before a byte leaves: empty, another type, another content than the name says, the same content twice. */
export const NotTaken: Story = {
  render: () => inForm(desk()),
  async play({ canvasElement }) {
    const program = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]);
    await add(
      canvasElement,
      text('empty.log', ''),
      text('setup.exe'),
      new File([program], 'photo.png', { type: 'image/png' }),
      text('error.log', 'the same'),
      text('error.log', 'the same'),
      text('copy of error.log', 'the same'),
      unreadable('moved.log'),
    );
    await until(canvasElement, '.file:nth-child(7).failed');
  },
};

export const ConnectionBroken: Story = {
  render: () => inForm(failing(new SupportError('unavailable'))),
  async play({ canvasElement }) {
    await add(canvasElement, text('gateway.log'));
    await says(canvasElement, 'trying again');
  },
};

export const SupportIsBusy: Story = {
  render: () => inForm(failing(new SupportError('rate-limited', { retryAfter: 60 }))),
  async play({ canvasElement }) {
    await add(canvasElement, text('gateway.log'));
    await says(canvasElement, 'busy');
  },
};

export const SessionEnded: Story = {
  render: () => inForm(failing(new SupportError('unauthenticated'))),
  async play({ canvasElement }) {
    await add(canvasElement, text('gateway.log'));
    await says(canvasElement, 'signed in');
  },
};

export const BeingScanned: Story = {
  render: () => inForm(desk()),
  async play({ canvasElement }) {
    await add(canvasElement, text('slow-scan.log'));
    await says(canvasElement, 'scanning');
  },
};

export const FoundHarmful: Story = {
  render: () => inForm(embeddedBackend({ store: 'memory', staff: false, scanTime: 0, uploadPause: 0 })),
  async play({ canvasElement }) {
    await add(canvasElement, text('infected.log'));
    await until(canvasElement, '.file.failed');
  },
};

/** After a reload: the bytes are not here any more. */
export const ToBeChosenAgain: Story = { render: () => leftBehind() };

export const AnotherFileChosen: Story = {
  render: () => leftBehind(),
  async play({ canvasElement }) {
    await until(canvasElement, '.file.failed');
    await add(canvasElement, text('gateway.log', 'It has grown since.'));
    await until(canvasElement, '.file:nth-child(2)');
  },
};

/** The case shows how the scans of its files stand. */
export const InACase: Story = {
  render: () => {
    const backend = desk();
    const files: FileRef[] = [
      { id: 'f1', name: 'trace.log', size: 20_480, state: 'scanning' },
      {
        id: 'f2',
        name: 'tool.zip',
        size: 2048,
        state: 'refused',
        reason: 'The scan found something harmful in this file.',
      },
      { id: 'f3', name: 'gateway.log', size: 512, state: 'attached' },
    ];
    const get: SupportBackend['cases']['get'] = async (input, call) => ({
      ...(await backend.cases.get(input, call)),
      files,
    });
    return html`<support-provider .backend=${{ ...backend, cases: { ...backend.cases, get } }}
      ><case-detail case-id=${cases['standard']!}></case-detail
    ></support-provider>`;
  },
  async play({ canvasElement }) {
    await until(canvasElement, '.file');
  },
};

/** One that did not arrive holds nothing up. */
export const BesideAReply: Story = {
  render: () =>
    html`<support-provider .backend=${withFaults(desk(), { fault: 'refuse', only: isUpload })}
      ><case-feed case-id=${cases['unread']!}></case-feed
    ></support-provider>`,
  async play({ canvasElement }) {
    await add(canvasElement, text('gateway.log'));
    await until(canvasElement, '.file.failed');
    const field = (await until(canvasElement, '#message')) as HTMLTextAreaElement | undefined;
    if (field) field.value = 'See the log.';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    (await until(canvasElement, '#send'))?.click();
    await until(canvasElement, '#question');
  },
};

const desk = () => embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false });
const isUpload = (operation: string) => operation === 'files.upload';

function failing(error: SupportError): SupportBackend {
  const backend = desk();
  const upload = async () => {
    throw error;
  };
  return { ...backend, files: { ...backend.files, upload } };
}

const inForm = (backend: SupportBackend) =>
  html`<support-provider .backend=${backend} .customerId=${customers['full']}
    ><support-case-form kind="partner"></support-case-form
  ></support-provider>`;

/** A form that somebody left while a file was on its way. */
function leftBehind() {
  const backend = desk();
  const store = new SupportStore({ locale: document.documentElement.lang || undefined }, engineFor(backend));
  const file: KeptFile = {
    id: 'left',
    name: 'gateway.log',
    size: 70_000,
    type: 'text/plain',
    state: 'uploading',
    print: 'of other bytes',
    resume: 'token',
  };
  const written = { subject: 'The invoice shows the old address' };
  const content = { values: written, typed: {}, written: ['subject'], customer: customers['full'], said: {} };
  const stop = store.session!.watch(() => {
    if (!store.session!.current.value) return;
    stop();
    bookOf(store)!.put('left', 'form:partner', content, { files: [file] });
  });
  return inForm(backend);
}

const text = (name: string, content = `What ${name} says. `.repeat(4000)) =>
  new File([content], name, { type: 'text/plain' });

/** As a browser hands one over that was moved since. */
function unreadable(name: string): File {
  const file = text(name);
  const refuse = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  file.slice = () => Object.assign(new Blob(['x']), { arrayBuffer: refuse });
  return file;
}

const rootIn = (canvas: HTMLElement) => canvas.querySelector('support-case-form, case-feed, case-detail')!.shadowRoot!;

async function find<T>(look: () => T | undefined | null): Promise<T | undefined> {
  const end = performance.now() + 4000;
  while (performance.now() < end) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

const until = (canvas: HTMLElement, selector: string) =>
  find(() => rootIn(canvas).querySelector<HTMLElement>(selector));

/** In English; in other languages any file that is there will do. */
const says = (canvas: HTMLElement, words: string) =>
  find(() => {
    const row = rootIn(canvas).querySelector('.file')?.textContent;
    return canvas.closest(':lang(en)') ? row?.includes(words) : row;
  });

async function add(canvas: HTMLElement, ...files: File[]): Promise<void> {
  const picker = (await until(canvas, 'input[type="file"]')) as HTMLInputElement | undefined;
  if (!picker) return;
  // As they are: a browser's own list would take copies of them.
  Object.defineProperty(picker, 'files', { value: files, configurable: true });
  picker.dispatchEvent(new Event('change'));
}
