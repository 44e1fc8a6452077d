import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { SignInEvent } from '../../../src/events/sign-in.js';
import { SupportError } from '../../../src/port/error.js';
import { settled } from '../../support/settled.js';
import {
  aDesk,
  aForm,
  asks,
  buttonNamed,
  choose,
  control,
  fillPartnerRequest,
  listen,
  press,
  shows,
  submit,
  withOperations,
  write,
} from './pages.js';

describe('<support-case-form> in every situation', () => {
  it('waits, fails, and tries again', async () => {
    let broken = true;
    const desk = aDesk();
    const backend = withOperations(desk, {
      forms: { get: (context, call) => (broken ? Promise.reject(new Error('down')) : desk.forms!.get!(context, call)) },
    });
    const { form } = await aForm({ backend, kind: 'partner' });
    expect(shows(form, 'The form could not be loaded.')).to.equal(true);
    expect(form.matches(':state(error)')).to.equal(true);
    broken = false;

    await waitUntil(() => buttonNamed(form, 'Try again'), 'what explains the failure is here');
    await press(form, 'Try again');

    expect(asks(form, 'Subject')).to.equal(true);
    expect(form.matches(':state(error)')).to.equal(false);
  });

  it('says that this system takes no cases here', async () => {
    const { cases, ...rest } = aDesk();
    const { create: _create, ...reading } = cases;
    const { form } = await aForm({ backend: { ...rest, cases: reading } });

    expect(shows(form, 'New cases cannot be filed here')).to.equal(true);
    expect(form.matches(':state(unsupported)')).to.equal(true);
  });

  it('says why this person may not, and what helps', async () => {
    const desk = aDesk();
    const backend = withOperations(desk, {
      session: {
        get: async (input, call) => ({
          ...(await desk.session.get(input, call)),
          abilities: {
            'cases.create': {
              state: 'refused',
              reason: 'Your role only reads.',
              remedy: { text: 'Ask Ana', reference: 'R-7' },
            },
          },
        }),
      },
    });
    const { form } = await aForm({ backend });

    expect(shows(form, 'Your role only reads.')).to.equal(true);
    expect(shows(form, 'R-7')).to.equal(true);
    expect(form.matches(':state(forbidden)')).to.equal(true);
  });

  it('leads to the place where such a request is taken, and lets the choice be changed', async () => {
    const { form } = await aForm({ kind: 'technical' });
    await write(form, 'Subject', 'My old site');
    const heard = listen();

    await choose(form, 'Product', 'Nimbora Classic Hosting');
    await waitUntil(() => shows(form, 'This is handled elsewhere'));
    await waitUntil(() => heard.some((words) => words.includes('This is handled elsewhere. ')), 'it is said, too');
    expect(form.shadowRoot!.querySelector<HTMLAnchorElement>('.situation a')!.href).to.equal(
      'https://classic.nimbora.example/support?tenant=alderfinch.example',
    );
    expect(buttonNamed(form, 'Create case')).to.equal(undefined);
    const select = control(form, 'Product') as HTMLSelectElement;
    select.value = 'mail';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => asks(form, 'Subject'));

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('My old site');
  });

  it('keeps the questions it has when those of an answer cannot be loaded', async () => {
    const desk = aDesk();
    let times = 0;
    const backend = withOperations(desk, {
      forms: {
        get: (context, call) =>
          times++ ? Promise.reject(new SupportError('unavailable')) : desk.forms!.get!(context, call),
      },
    });
    const { form } = await aForm({ backend, kind: 'technical' });
    await write(form, 'Subject', 'Still here');

    await choose(form, 'Product', 'Nimbora Mail');
    await waitUntil(() => shows(form, 'could not be loaded'));

    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('Still here');
    expect(buttonNamed(form, 'Try again')).not.to.equal(undefined);
  });

  it('keeps everything when the session ends, and asks to sign in', async () => {
    const backend = withOperations(aDesk(), {
      cases: { create: () => Promise.reject(new SupportError('unauthenticated')) },
    });
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);
    await submit(form);
    expect(shows(form, 'Your session ended. Your answers are kept.')).to.equal(true);
    form.addEventListener('support-sign-in', (event) => event.preventDefault());
    const asked = oneEvent(form, 'support-sign-in') as unknown as Promise<SignInEvent>;

    await press(form, 'Sign in');

    await asked;
    expect((control(form, 'Subject') as HTMLInputElement).value).to.equal('Wrong address on invoices');
  });

  it('keeps everything when there is no network', async () => {
    const backend = withOperations(aDesk(), { cases: { create: () => Promise.reject(new SupportError('offline')) } });
    const { form } = await aForm({ backend, kind: 'partner' });
    await fillPartnerRequest(form);

    await submit(form);

    expect(shows(form, 'You are offline.')).to.equal(true);
    expect(buttonNamed(form, 'Create case')).not.to.equal(undefined);
  });

  it('costs nobody the page when the form is garbage', async () => {
    for (const garbage of [null, [], 'form', { form: null }, { form: { id: 'x', fields: 'none' } }, {}]) {
      const backend = withOperations(aDesk(), { forms: { get: async () => garbage as never } });
      const { form } = await aForm({ backend });
      expect(shows(form, 'The form could not be loaded.'), JSON.stringify(garbage)).to.equal(true);
    }
  });

  it('leaves out a question that cannot be read, and says so', async () => {
    const fields = [{ id: 'a', kind: 'text', label: 'Readable' }, { id: 7 }, null];
    const backend = withOperations(aDesk(), { forms: { get: async () => ({ form: { id: 'f', fields } }) as never } });
    const { form } = await aForm({ backend });

    expect(asks(form, 'Readable')).to.equal(true);
    expect(shows(form, '2 questions of this form could not be read')).to.equal(true);
  });

  it('does not hang on a form that reshapes itself for ever', async () => {
    let times = 0;
    const backend = withOperations(aDesk(), {
      forms: {
        get: async () => ({
          form: {
            id: `f${++times}`,
            reshapeOn: ['a'],
            fields: [{ id: 'a', kind: 'text', label: `Question ${times}`, default: String(times) }],
          },
        }),
      },
    });
    const { form } = await aForm({ backend });
    await settled(form);

    expect(times).to.be.lessThan(10);
    expect(shows(form, 'Question')).to.equal(true);
  });

  it('takes its place in any order: element, provider, backend', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    const backend = provider.backend!;
    const lateForm = document.createElement('support-case-form') as typeof form;
    const lateProvider = document.createElement('support-provider') as typeof provider;
    lateProvider.append(lateForm);
    provider.parentElement!.append(lateProvider);
    await lateForm.updateComplete;

    lateProvider.backend = backend;
    await settled(lateForm);

    expect(asks(lateForm, 'Subject')).to.equal(true);
  });
});
