import { expect } from 'chai';
import type { SupportError } from '../../src/port/error.js';
import { aDesk, aKey, aTechnicalDraft } from '../support/desk.js';

describe('filing at the desk', () => {
  it('refuses a customer that authorised nobody, in the language of the reader', async () => {
    const { backend, marks } = aDesk();
    const draft = aTechnicalDraft({ customer: marks.customers['none']! });

    const error = await refusal(backend.cases.create(draft, { key: aKey(), locale: 'fr' }));

    expect([error.kind, error.code]).to.deep.equal(['forbidden', 'no-authority']);
    expect(error.reason).to.match(/n’a pas autorisé|ne vous a pas autorisé/);
    expect(error.remedy!.message!.body).to.include('https://admin.nimbora.example/partners/authorise');
    expect(error.reference).to.match(/^AUTH-/);
  });

  for (const [what, changed, field] of [
    ['a subject that is missing', { subject: undefined }, 'subject'],
    ['a description that is too short', { description: 'Help' }, 'description'],
    ['a product that does not exist', { product: 'no-such-product' }, 'product'],
    ['a category that only groups others', { category: '0-0' }, 'category'],
    ['a component of another product', { part: 'meet-1' }, 'part'],
    ['an area of another component', { part: 'mail-1', area: 'meet-0-0' }, 'area'],
    ['the highest severity without a phone', { severity: 'S1' }, 'phone247'],
    ['a contact of another company', { contact: 'cu-001/1' }, 'contact'],
    ['a question of the category that is open', { 'q-environment': undefined }, 'q-environment'],
    ['a private key in the text', { description: '-----BEGIN RSA PRIVATE KEY-----\nMIIE' }, 'description'],
    ['a password in the text', { description: 'You may use password: hunter2hunter2' }, 'description'],
    ['an own case without contract', { customer: 'own-north' }, 'contract'],
    ['an address that is none', { cc: ['nobody'] }, 'cc'],
  ] as const) {
    it(`refuses ${what}, and names the field`, async () => {
      const { backend } = aDesk();

      const error = await refusal(backend.cases.create(aTechnicalDraft(changed as never), { key: aKey() }));

      expect(error.kind).to.equal('invalid');
      expect(Object.keys(error.fields!)).to.deep.equal([field]);
    });
  }

  it('says where requests about a moved product are taken', async () => {
    const { backend } = aDesk();
    const draft = aTechnicalDraft({ product: 'classic' });

    const { elsewhere } = await backend.forms.get({
      kind: 'technical',
      values: { customer: 'cu-001', product: 'classic' },
    });
    const error = await refusal(backend.cases.create(draft, { key: aKey() }));

    expect(elsewhere!.href, 'in the context of the customer').to.match(/^https:.*tenant=alderfinch.example$/);
    expect([error.kind, error.remedy!.href]).to.deep.equal(['invalid', elsewhere!.href]);
  });

  it('shares a case, and sends its mails, where that was asked for when it was filed', async () => {
    const { backend } = aDesk();
    const draft = aTechnicalDraft({ cc: ['it@contoso.example'], alerts: ['desk@fjordlight.example'] });

    const { id } = await backend.cases.create(draft, { key: aKey() });

    const { sharedWith, alertsTo, answers } = await backend.cases.get({ id });
    expect(sharedWith!.map(({ address }) => address)).to.deep.equal(['it@contoso.example']);
    expect(alertsTo).to.deep.equal(['desk@fjordlight.example']);
    expect(answers!.map(({ value }) => value)).not.to.include('desk@fjordlight.example');
  });

  it('asks the guided questions of a category, and shows the answers in the case', async () => {
    const { backend } = aDesk();
    const { form } = await backend.forms.get({ kind: 'technical', values: { category: '16-3-7-0' } });
    const draft = aTechnicalDraft({
      category: '16-3-7-0',
      'q-environment': undefined,
      'q-invoice': 'INV-1',
      'q-amount': 12,
    });

    const { id } = await backend.cases.create(draft, { key: aKey() });

    expect(form!.fields.map((field) => field.id)).to.include.members(['q-invoice', 'q-amount']);
    const { answers } = await backend.cases.get({ id }, { locale: 'ru' });
    expect(answers).to.deep.include.members([
      { label: 'Номер счёта', value: 'INV-1' },
      { label: 'Сумма, о которой речь', value: '12', kind: 'number' },
    ]);
  });

  it('files from a template with the answers that it leaves open', async () => {
    const { backend } = aDesk();
    const { form: first } = await backend.forms.get({});
    const { values } = first!.templates!.find(({ id }) => id === 'listing')!;
    const { form } = await backend.forms.get({ values });

    const { id } = await backend.cases.create(
      {
        form: { id: form!.id },
        kind: form!.kind!,
        values: {
          ...values,
          contract: 'PA-1',
          reason: 'change',
          description: 'Please list it.',
          contact: 'daan.visser',
        },
      },
      { key: aKey() },
    );

    const { customer, category, contact } = await backend.cases.get({ id });
    expect(form!.kind).to.equal('partner');
    expect([customer!.own, contact!.name]).to.deep.equal([true, 'Daan Visser']);
    expect(category!.label).to.equal('Marketplace · List an application');
  });

  it('finds opportunities of the chosen customer only', async () => {
    const { backend } = aDesk();
    const query = { form: 'partner', field: 'opportunity', text: 'migration' };

    const all = await backend.forms.options({ ...query, values: {} });
    const some = await backend.forms.options({ ...query, values: { customer: 'cu-003' }, size: 100 });

    expect(all.total!).to.be.greaterThan(some.total!);
    expect(some.items.every(({ label }) => label!.startsWith('Casa Verde'))).to.be.true;
  });

  it('shows the account that is there instead of a second one', async () => {
    const { backend } = aDesk();
    const values = { name: 'oakfield  dental ltd', domain: 'elsewhere.example' };

    const error = await refusal(
      backend.forms.addOption({ form: 'partner', field: 'account', values }, { key: aKey() }),
    );

    expect(error.candidates!.map(({ label }) => label)).to.deep.equal(['Oakfield Dental Ltd']);
  });

  it('finds categories by words of each language', async () => {
    const { backend } = aDesk();
    const search = (text: string, locale: string) =>
      backend.forms.options({ form: 'technical', field: 'category', values: {}, text, size: 1 }, { locale });

    const found = await Promise.all([
      search('mail slow one', 'en'),
      search('messagerie lenteur personne pannes', 'fr'),
      search('почта медленно', 'ru'),
      search('بريد بطء', 'ar'),
    ]);

    expect(found.map(({ total }) => total! > 0)).to.deep.equal([true, true, true, true]);
  });

  it('sees a case again under a lost answer: the same key, the same case, also later', async () => {
    const { backend, clock } = aDesk({ listedAfter: 2000 });
    const [draft, key] = [aTechnicalDraft(), aKey()];
    const first = await backend.cases.create(draft, { key });
    await clock.tick(5000);

    const second = await backend.cases.create(structuredClone(draft), { key });

    expect([first.state, second.state, second.id]).to.deep.equal(['being-created', 'created', first.id]);
  });

  it('files twice for one key where it is told not to look at keys', async () => {
    const { backend } = aDesk({ repeat: 'unsafe' });
    const key = aKey();

    const first = await backend.cases.create(aTechnicalDraft(), { key });
    const second = await backend.cases.create(aTechnicalDraft(), { key });

    expect(second.id).to.not.equal(first.id);
    expect((await backend.session.get({})).policy.repeat).to.equal('unsafe');
  });
});

const refusal = (call: Promise<unknown>): Promise<SupportError> =>
  call.then(
    () => {
      throw new Error('it was accepted');
    },
    (error: SupportError) => error,
  );
