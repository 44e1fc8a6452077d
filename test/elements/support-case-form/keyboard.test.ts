import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aForm, control, focused, one, optionsOf, textOf } from './pages.js';

describe('<support-case-form> by keyboard', () => {
  it('is walked from before it to after it, in reading order, and focus is never lost', async () => {
    const { form, provider } = await aForm({ kind: 'partner' });
    const before = document.createElement('button');
    const after = document.createElement('button');
    provider.before(before);
    provider.after(after);
    before.focus();

    const walked: string[] = [];
    for (let step = 0; step < 40 && document.activeElement !== after; step++) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).not.to.equal(document.body);
      if (document.activeElement === form) walked.push(nameOf(focused(form)!));
    }

    expect(document.activeElement).to.equal(after);
    const labels = [
      'Customer',
      'Sub-category',
      'Topic',
      'Opportunity',
      'Subject',
      'Description',
      'Add files',
      'Create case',
    ];
    expect(walked.filter((name) => labels.includes(name))).to.deep.equal(labels);
  });

  it('is filled in and sent without a pointer', async () => {
    const { form } = await aForm({ kind: 'partner' });
    const opened = oneEvent(form, 'support-case-opened');
    const go = (label: string) => control(form, label).focus();

    go('Category');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => optionsOf(form, 'Sub-category').includes('Invoices'));
    go('Sub-category');
    await sendKeys({ type: 'Inv' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => (control(form, 'Sub-category') as HTMLSelectElement).value !== '');
    go('Reason for the case');
    await sendKeys({ press: 'Space' });
    go('Description');
    await sendKeys({ type: 'A long enough text' });
    go('Subject');
    await sendKeys({ type: 'By hand' });
    await sendKeys({ press: 'Enter' });

    await opened;
    await waitUntil(() => focused(form)?.id === 'filed-heading');
  });

  it('is entered at its first question, or at its problems', async () => {
    const { form } = await aForm({ kind: 'partner' });
    form.focus();
    expect(nameOf(focused(form)!)).to.equal('Customer');

    one<HTMLFormElement>(form, 'form')!.requestSubmit();
    await waitUntil(() => one(form, '#problems'));
    (document.activeElement as HTMLElement).blur();
    form.focus();

    expect(focused(form)!.id).to.equal('problems');
  });

  it('keeps single keys to itself, unless the page wants them', async () => {
    const { form } = await aForm({ kind: 'partner' });
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => void heard.push(key);
    document.addEventListener('keydown', listen);

    control(form, 'Subject').focus();
    await sendKeys({ press: 'j' });
    form.noKeyShield = true;
    await sendKeys({ press: 'k' });
    document.removeEventListener('keydown', listen);

    expect(heard).to.deep.equal(['k']);
  });
});

const nameOf = (element: Element): string => {
  const root = element.getRootNode() as ShadowRoot;
  const label = element.id ? root.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  return (element.getAttribute('aria-label') ?? textOf(label ?? element)).replace(/ \(optional\)$/, '');
};
