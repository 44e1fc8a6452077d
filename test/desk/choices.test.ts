import { expect } from 'chai';
import { refusal } from '../support/refusal.js';
import { aDesk, aKey, aTechnicalDraft } from '../support/desk.js';

const numbers = { access: 'AC-100', contract: 'CT-9' };

describe('support plans of the desk', () => {
  it('start from the plan of the customer, and one can be added and filed with', async () => {
    const { backend, marks } = aDesk();
    const customer = marks.customers['full']!;
    const query = { form: 'technical', field: 'plan', values: { customer } };

    const { form } = await backend.forms.get({ kind: 'technical', values: { customer } });
    const added = await backend.forms.addOption({ ...query, values: numbers }, { key: aKey() });
    const { items } = await backend.forms.options(query);
    const { id } = await backend.cases.create(aTechnicalDraft({ customer, plan: added.id }), { key: aKey() });

    expect(form!.fields.find((field) => field.id === 'plan')).to.include({ default: 'premium' });
    expect(items.map((item) => item.id)).to.deep.equal(['premium', added.id]);
    expect((await backend.cases.get({ id })).answers!.map(({ value }) => value)).to.include(added.label);
  });

  it('are added once, and shown to whoever adds one again', async () => {
    const { backend } = aDesk();
    const input = { form: 'technical', field: 'plan', values: numbers };
    const { id } = await backend.forms.addOption(input, { key: aKey() });

    const error = await refusal(backend.forms.addOption(input, { key: aKey() }));

    expect([error.code, error.candidates!.map((option) => option.id)]).to.deep.equal(['duplicate', [id]]);
  });

  it('need both of their numbers', async () => {
    const { backend } = aDesk();
    const input = { form: 'technical', field: 'plan', values: { access: 'AC-100' } };

    const error = await refusal(backend.forms.addOption(input, { key: aKey() }));

    expect(Object.keys(error.fields!)).to.deep.equal(['contract']);
  });

  it('are not asked for where one files for oneself', async () => {
    const { backend, marks } = aDesk();

    const { form } = await backend.forms.get({ kind: 'technical', values: { customer: marks.customers['own']! } });

    expect(form!.fields.map(({ id }) => id)).to.not.include('plan');
  });

  for (const [field, values] of [
    ['plan', numbers],
    ['account', { name: 'Quillon Bakeries', domain: 'quillon.example' }],
  ] as const) {
    it(`of one domain are unknown to another, as a new ${field} is`, async () => {
      const { backend, marks } = aDesk();
      const input = { form: 'technical', field, values };
      const { id } = await backend.forms.addOption(input, { key: aKey() });
      const there = { key: aKey(), as: marks.scopes.other };

      const known = await backend.forms.options({ ...input, values: {}, ids: [id] }, there);
      const again = await backend.forms.addOption(input, there);

      expect(known.items).to.deep.equal([]);
      expect(again.id).to.not.equal(id);
    });
  }
});

describe('kinds of partner at the desk', () => {
  it('keep billing from an advisor whatever plan it has, in the form and when it is filed', async () => {
    const { backend, marks } = aDesk();
    const customer = marks.customers['advisor']!;
    const values = {
      customer,
      group: '1',
      subgroup: '1-0',
      reason: 'wrong',
      subject: 'Invoice',
      description: 'Wrong.',
    };

    const { form } = await backend.forms.get({ kind: 'partner', values: { customer } });
    const draft = { form: { id: 'partner', version: '1' }, kind: 'partner', customer: { id: customer }, values };
    const error = await refusal(backend.cases.create(draft, { key: aKey() }));

    const billing = form!.fields.find(({ id }) => id === 'group')!.options![1]!;
    expect([billing.can!.state, billing.can!.code, billing.can!.remedy!.text]).to.deep.equal([
      'refused',
      'partner-billing',
      'It can be filed by Larkfield Distribution, which bills this customer.',
    ]);
    expect(error.fields).to.have.property('group');
  });

  it('leave to each of them what it may', async () => {
    const { backend, marks } = aDesk();
    const closed = async (customer: string) => {
      const [technical, partner] = await Promise.all(
        ['technical', 'partner'].map((kind) => backend.forms.get({ kind, values: { customer } })),
      );
      return [
        ...technical!.form!.fields.find(({ id }) => id === 'product')!.options!,
        ...partner!.form!.fields.find(({ id }) => id === 'group')!.options!,
      ].flatMap(({ can }) => (can?.state === 'refused' && can.code !== 'permission' ? can.code : []));
    };

    expect(await closed(marks.customers['full']!)).to.deep.equal([]);
    expect(await closed(marks.customers['advisor']!)).to.deep.equal(['partner-billing']);
    expect(await closed(marks.customers['indirectReseller']!)).to.deep.equal(['partner-compute']);
    expect(await closed(marks.customers['indirectProvider']!)).to.deep.equal([]);
  });

  it('close a product whose permission is missing on the very subscription, as what one may do says', async () => {
    const { backend } = aDesk();
    const { items } = await backend.customers.list({ size: 40 });

    const both = await Promise.all(
      items.map(async ({ id: customer }) => {
        const { authority = [] } = await backend.customers.get({ id: customer });
        const { form } = await backend.forms.get({ kind: 'technical', values: { customer } });
        const product = form!.fields.find(({ id }) => id === 'product')!.options!.find(({ id }) => id === 'compute');
        return [authority.find(({ id }) => id === 'compute')?.can.code, product?.can?.code].map((code) =>
          code === 'permission' ? code : undefined,
        );
      }),
    );

    expect(both.filter(([said]) => said !== undefined)).to.have.length.above(0);
    for (const [said, asked] of both) expect(asked).to.equal(said);
  });
});

describe('topics at the desk', () => {
  it('begin with the common ones, and come before others when they are looked for', async () => {
    const { backend } = aDesk();
    const query = { form: 'technical', field: 'category', values: {} };

    const { items } = await backend.forms.options(query);
    const { label, path } = items[2]!;
    const found = await backend.forms.options({ ...query, text: `${path![0]} ${label}`, size: 50 });

    expect(items.every(({ common, selectable }) => common && selectable !== false)).to.be.true;
    expect(items).to.have.length(6);
    expect(found.items[0]!.id).to.equal(items[2]!.id);
    expect(
      found.items.some(({ common }) => !common),
      '“More…” leads to all of them',
    ).to.be.true;
  });

  it('lead from “More…” to every other one', async () => {
    const { backend } = aDesk();
    const query = { form: 'technical', field: 'category', values: {} };

    const { items: roots } = await backend.forms.options({ ...query, under: '', size: 50 });
    const { items: below } = await backend.forms.options({ ...query, under: roots[3]!.id, size: 50 });

    expect(roots.every(({ parent, selectable }) => parent && selectable === false)).to.be.true;
    expect(below.every(({ path }) => path![0] === roots[3]!.label)).to.be.true;
  });
});
