import { expect, waitUntil } from '@open-wc/testing';
import type { Form } from '../../../src/model/forms.js';
import { SupportError } from '../../../src/port/error.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import type { EngineOptions, Keeping } from '../../../src/store/device.js';
import { engineFor } from '../../../src/store/engine.js';
import { bookOf } from '../../../src/store/ledger.js';
import { aKeepingDevice } from '../../support/keeping.js';
import { settled } from '../../support/settled.js';
import {
  addFiles,
  aDesk,
  aFile,
  aForm,
  asks,
  choose,
  control,
  customers,
  press,
  question,
  shows,
  textOf,
  withOperations,
  write,
} from './pages.js';

describe('<support-case-form> after the page was loaded again', () => {
  it('has everything again, for its customer, and says so: to be kept, or discarded', async () => {
    const { opened, crash } = aComputer();
    const before = await opened();
    await choose(before.form, 'Category', 'Billing and finance');
    await write(before.form, 'Subject', 'Half a sentence');
    await crash(before);

    const { form } = await opened({ customer: customers['standard']! });
    await waitUntil(() => shows(form, 'What you wrote is here again.'));

    expect(valueOf(form, 'Subject')).to.equal('Half a sentence');
    expect(textOf(question(form, 'Category').querySelector('input:checked')?.closest('label'))).to.contain(
      'Billing and finance',
    );
    expect(shows(form, 'Filing for Alder & Finch Architects')).to.equal(true);
    expect(shows(form, 'It is kept until')).to.equal(true);
    await press(form, 'Keep');
    expect([shows(form, 'is here again'), valueOf(form, 'Subject')]).to.deep.equal([false, 'Half a sentence']);
  });

  it('calls what was chosen by its name', async () => {
    const { opened, crash } = aComputer();
    const before = await opened();
    await waitUntil(() => valueOf(before.form, 'Contact for support') === 'Ines Marchetti');
    await write(before.form, 'Subject', 'Half a sentence');
    await crash(before);

    const { form } = await opened();
    await waitUntil(() => shows(form, 'What you wrote is here again.'));
    await settled(form, { frames: 5 });

    expect(valueOf(form, 'Contact for support')).to.equal('Ines Marchetti');
  });

  it('has nothing any more of what was discarded', async () => {
    const { opened, crash } = aComputer();
    const before = await opened();
    await write(before.form, 'Subject', 'Half a sentence');
    await crash(before);
    const second = await opened();
    await waitUntil(() => shows(second.form, 'is here again'));
    await press(second.form, 'Discard');
    await crash(second);

    const { form, book } = await opened();
    await book().ready;
    await settled(form, { frames: 3 });

    expect([valueOf(form, 'Subject'), shows(form, 'is here again')]).to.deep.equal(['', false]);
  });

  it('says that it is kept when it is, and for how long', async () => {
    const { opened } = aComputer();
    const { form, book } = await opened();

    await write(form, 'Subject', 'Half a sentence');
    const atOnce = shows(form, 'Kept on this device');
    await book().flush();
    await settled(form);

    expect([atOnce, shows(form, 'Kept on this device')]).to.deep.equal([false, true]);
  });

  it('does not write over what somebody has begun meanwhile: they are asked', async () => {
    const { opened, crash } = aComputer();
    const before = await opened();
    await write(before.form, 'Subject', 'The first');
    await crash(before);
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { form } = await opened({ slow: gate });

    await write(form, 'Subject', 'The second');
    release();
    await waitUntil(() => shows(form, 'There is another unfinished case'));
    const kept = valueOf(form, 'Subject');
    await press(form, 'Open it');
    await waitUntil(() => valueOf(form, 'Subject') === 'The first');

    expect(kept).to.equal('The second');
    expect(shows(form, 'is here again')).to.equal(true);
  });

  it('shows the answers for which a changed form has no place', async () => {
    const { opened, crash } = aComputer();
    const before = await opened();
    await choose(before.form, 'Category', 'Billing and finance');
    await write(before.form, 'Subject', 'Half a sentence');
    await write(before.form, 'Description', 'The address is the old one.');
    await crash(before);

    const { form } = await opened({
      reform: (old) => ({ ...old, version: '2', fields: old.fields.filter(({ role }) => role !== 'description') }),
    });
    await waitUntil(() => shows(form, 'is here again'));

    expect([asks(form, 'Description'), valueOf(form, 'Subject')]).to.deep.equal([false, 'Half a sentence']);
    const left = textOf(form.shadowRoot!.querySelector('.leftover'));
    expect(left).to.contain('Description').and.to.contain('The address is the old one.');
    expect(shows(form, 'These answers have no place in the form any more')).to.equal(true);
  });

  it('keeps nothing that is secret, or proves something only now', async () => {
    const secret = (old: Form): Form => ({
      ...old,
      fields: old.fields.map((field) =>
        field.role === 'subject'
          ? { ...field, secret: true }
          : field.role === 'description'
            ? { ...field, verified: true }
            : field,
      ),
    });
    const { opened, crash } = aComputer();
    const before = await opened({ reform: secret });
    await choose(before.form, 'Category', 'Billing and finance');
    await write(before.form, 'Subject', 'hunter2');
    await write(before.form, 'Description', 'code 4711');
    await before.book().flush();
    const kept = JSON.stringify(before.book().all.current);
    await crash(before);

    const { form } = await opened({ reform: secret });
    await waitUntil(() => shows(form, 'is here again'));

    expect(kept).to.contain('Billing').and.not.to.contain('hunter2').and.not.to.contain('4711');
    expect([valueOf(form, 'Subject'), valueOf(form, 'Description')]).to.deep.equal(['', '']);
  });

  it('knows the files that were uploaded, and asks for those whose bytes are gone', async () => {
    const { opened, crash } = aComputer();
    let fails = false;
    const upload: NonNullable<NonNullable<SupportBackend['files']>['upload']> = async ({ name, size }) => {
      if (fails) throw new TypeError('cut off');
      return { id: `ref-${name}`, name, size, state: 'staged' };
    };
    const before = await opened({ upload });
    await write(before.form, 'Subject', 'With files');
    await addFiles(before.form, aFile('sent.log'));
    await waitUntil(() => shows(before.form, 'Uploaded'));
    fails = true;
    await addFiles(before.form, aFile('cut.log', 'other'));
    await waitUntil(() => shows(before.form, 'The connection broke'));
    await crash(before);

    fails = false;
    const { form } = await opened({ upload });
    await waitUntil(() => shows(form, 'cut.log is not complete: choose the file again to continue.'));
    const sent = shows(form, 'sent.log');
    await addFiles(form, aFile('cut.log', 'other'));
    await waitUntil(() => !shows(form, 'choose the file again'));

    expect(sent).to.equal(true);
    expect(form.shadowRoot!.querySelectorAll('.file-rows .file')).to.have.length(2);
  });

  it('goes on with the same bytes only: others of that name are another file, and are called so', async () => {
    const { opened, crash } = aComputer();
    const resumed: (string | undefined)[] = [];
    const upload: NonNullable<NonNullable<SupportBackend['files']>['upload']> = async ({ name, resume }, call) => {
      resumed.push(resume);
      call?.onProgress?.(1, 5, 'token');
      if (resumed.length < 2) throw new SupportError('rate-limited', { retryAfter: 600, resume: 'token' });
      return { id: `ref-${resumed.length}`, name, state: 'staged' };
    };
    const before = await opened({ upload });
    await addFiles(before.form, aFile('cut.log', 'first'));
    await waitUntil(() => shows(before.form, 'It goes on by itself'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await crash(before);
    const { form } = await opened({ upload });
    await waitUntil(() => shows(form, 'choose the file again'));

    await addFiles(form, aFile('cut.log', 'other'));
    await waitUntil(() => shows(form, 'it goes as another file') && shows(form, 'Uploaded'));
    const both = form.shadowRoot!.querySelectorAll('.file-rows .file').length;
    await addFiles(form, aFile('found in a folder.log', 'first'));
    await waitUntil(() => !shows(form, 'choose the file again'));
    await waitUntil(() => resumed.length === 3);

    expect(both).to.equal(2);
    expect(resumed).to.deep.equal([undefined, undefined, 'token']);
  });

  it('has the bytes of files, too, where the portal wants them kept', async () => {
    const { opened, crash } = aComputer();
    const sent: string[] = [];
    const upload: NonNullable<NonNullable<SupportBackend['files']>['upload']> = async ({ name, size, bytes }) => {
      sent.push(await bytes.text());
      return { id: `ref-${name}`, name, size, state: 'staged' };
    };
    const cutOff = () => Promise.reject(new SupportError('rate-limited', { retryAfter: 600 }));
    const before = await opened({ upload: cutOff, options: { files: 'bytes' } });
    await addFiles(before.form, aFile('cut.log', 'all of it'));
    await waitUntil(() => shows(before.form, 'It goes on by itself'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await crash(before);

    const { form } = await opened({ upload, options: { files: 'bytes' } });
    await waitUntil(() => shows(form, 'Uploaded'));

    expect(sent).to.deep.equal(['all of it']);
  });

  it('says it where the device keeps nothing, and work goes on', async () => {
    const { opened } = aComputer({ indexedDB: undefined });
    const { form, book } = await opened();

    await write(form, 'Subject', 'Half a sentence');
    await book().flush();
    await settled(form);

    expect(shows(form, 'This browser does not let the page keep what you write.')).to.equal(true);
    expect([shows(form, 'Kept on this device'), shows(form, 'Kept while this page stays open')]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('is empty at once when the portal signs somebody out', async () => {
    const { opened } = aComputer();
    const { form, provider } = await opened();
    await write(form, 'Subject', 'Private');

    await provider.store.forget();
    await settled(form);

    expect(valueOf(form, 'Subject')).to.equal('');
    expect(shows(form, 'Kept on this device')).to.equal(false);
  });
});

const valueOf = (form: Parameters<typeof control>[0], label: string) =>
  (control(form, label) as HTMLInputElement).value;

interface Opening {
  customer?: string;
  options?: Partial<EngineOptions>;
  reform?: (form: Form) => Form;
  upload?: NonNullable<NonNullable<SupportBackend['files']>['upload']>;
  /** What the device waits for before it says what it has. */
  slow?: Promise<void>;
}

/** One computer: each opening is the same portal in a page of its own. */
function aComputer(change: Partial<Keeping> = {}) {
  const desk = aDesk();
  const computer = aKeepingDevice(change);
  const opened = async ({ customer, options, reform, upload, slow }: Opening = {}) => {
    const backend = withOperations(desk, {
      ...(reform && {
        forms: {
          get: async (...asked: Parameters<typeof desk.forms.get>) => {
            const answer = await desk.forms.get(...asked);
            return answer.form ? { form: reform(answer.form) } : answer;
          },
        },
      }),
      ...(upload && { files: { upload } }),
    });
    const device = computer.tab();
    const { keeping } = device;
    engineFor(backend, { device: { ...device, keeping: async () => (await slow, keeping!()) }, ...options });
    const page = await aForm({ backend, kind: 'partner', ...(customer !== undefined && { customer }) });
    return { ...page, device, book: () => bookOf(page.provider.store.here)! };
  };
  const crash = async ({ provider, device, book }: Awaited<ReturnType<typeof opened>>) => {
    await book().flush();
    device.close();
    provider.remove();
  };
  return { opened, crash };
}
