import 'casekit/define/support-drafts';
import 'casekit/define/support-provider';
import { html } from 'lit';
import type { Session } from '../src/model/session.js';
import { SupportError } from '../src/port/error.js';
import type { SupportBackend } from '../src/port/backend.js';
import type { Device } from '../src/store/device.js';
import type { DraftAbout } from '../src/store/draft.js';
import { engineFor } from '../src/store/engine.js';
import { bookOf } from '../src/store/ledger.js';
import { SupportStore } from '../src/store/store.js';
import { aBackend, aSession } from '../test/support/answers.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-drafts', component: 'support-drafts' } satisfies Meta;

const contoso = { id: 'contoso', label: 'Contoso Manufacturing' };
const casa = { id: 'casa', label: 'Casa Verde Hotels' };
const file = (name: string) => ({ id: name, name, size: 2048, type: 'text/plain', state: 'done' as const });

/** Written by somebody before: a page of theirs, on a device of its own. */
function shown(written: readonly [slot: string, content: unknown, about: DraftAbout][], keeping?: Device['keeping']) {
  const session: Session = aSession({ backendId: `story-${crypto.randomUUID()}` });
  const backend: SupportBackend = aBackend({ session: { get: async () => session } });
  const device: Device = { online: () => true, visible: () => true, onWake: () => () => {}, keeping };
  const engine = engineFor(backend, { device });
  const store = new SupportStore({ locale: document.documentElement.lang || undefined }, engine);
  const stop = store.session!.watch(() => {
    if (!store.session!.current.value) return;
    stop();
    written.forEach(([slot, content, about], at) => bookOf(store)!.put(`${at}`, slot, content, about));
  });
  return html`<support-provider .backend=${backend}><support-drafts></support-drafts></support-provider>`;
}

export const Empty: Story = { render: () => shown([]) };

export const Filled: Story = {
  render: () =>
    shown([
      [
        'form:technical',
        {},
        {
          title: 'Mail does not arrive since this morning',
          customer: contoso,
          files: [file('error.log'), file('screenshot.png')],
        },
      ],
      ['form:partner', {}, { customer: casa }],
      [
        'form:technical',
        {},
        {
          title: 'Licence not assigned',
          customer: casa,
          attempt: { key: 'k', at: 0, state: 'open', body: { form: { id: 'f' }, values: {} } },
        },
      ],
      [
        'reply:7',
        { text: '' },
        { title: 'Thank you, that was it.', caseId: '7', number: 'NB-310007', customer: contoso },
      ],
      [
        'message:8',
        { message: { caseId: '8', body: { format: 'text', text: '' } }, state: 'waiting', tries: 0 },
        {
          title: 'Here is the log you asked for.',
          caseId: '8',
          number: 'NB-310008',
          customer: casa,
          files: [file('trace.har')],
        },
      ],
    ]),
};

export const NotKept: Story = {
  render: () =>
    shown([['form:technical', {}, { title: 'Mail does not arrive', customer: contoso }]], async () => ({
      indexedDB: undefined,
    })),
};

export const SignedOut: Story = {
  render: () =>
    html`<support-provider
      .backend=${aBackend({ session: { get: () => Promise.reject(new SupportError('unauthenticated')) } })}
      ><support-drafts></support-drafts
    ></support-provider>`,
};
