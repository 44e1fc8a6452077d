import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { checkboxGroup, choiceKind, radioGroup, selectField } from '../../src/controls/choices.js';
import { CountSpeech } from '../../src/controls/count-speech.js';
import { errorSummary, focusIn } from '../../src/controls/error-summary.js';
import { checkboxField, lineField, textField } from '../../src/controls/inputs.js';
import { textOf } from '../../src/messages/catalogues.js';
import { fieldMessages } from '../../src/messages/en/fields.js';
import { stage, until } from './stage.js';

const text = textOf(fieldMessages, 'en');
const severities = [
  { id: 'p1', label: 'Critical', hint: 'Production is down' },
  { id: 'p2', label: 'Normal', hint: 'Some impact' },
  { id: 'p0', label: 'Emergency', can: { state: 'refused', reason: 'Needs a premium plan' } },
];

describe('a field', () => {
  it('is described by its hint, then its error, and says which are optional', async () => {
    const page = await stage(
      () => () =>
        lineField({
          id: 'subject',
          label: 'Subject',
          hint: 'In a few words',
          error: 'Enter a subject',
          value: '',
          text,
          onInput: () => {},
        }),
    );
    const input = page.find('#subject');

    const described = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => page.reads(`#${id}`));

    expect(described).to.deep.equal(['In a few words', 'Error: Enter a subject']);
    expect(page.reads('label')).to.equal('Subject (optional)');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(page.find('#subject-error').compareDocumentPosition(input)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is not called invalid or optional where neither is so', async () => {
    const page = await stage(
      () => () => lineField({ id: 'subject', label: 'Subject', required: true, value: '', text, onInput: () => {} }),
    );

    expect(page.reads('label')).to.equal('Subject');
    expect(page.find('#subject').hasAttribute('aria-invalid')).to.equal(false);
    expect(page.find('#subject').getAttribute('aria-required')).to.equal('true');
  });

  it('says why it is locked, and keeps its value readable', async () => {
    const page = await stage(
      () => () =>
        lineField({
          id: 'c',
          label: 'Category',
          locked: 'The customer has not authorised you',
          value: 'Billing',
          text,
          onInput: () => {},
        }),
    );

    expect(page.find<HTMLInputElement>('#c').readOnly).to.equal(true);
    expect(page.reads('#c-locked')).to.equal('The customer has not authorised you');
  });

  it('counts what is left from three quarters of the limit, and takes more than fits', async () => {
    let value = 'x'.repeat(74);
    const page = await stage((host) => {
      const speech = new CountSpeech(host, host.announce);
      const count = () => ({ used: value.length, max: 100 });
      const onInput = (next: string) => {
        value = next;
        speech.typed(count(), text);
        host.requestUpdate();
      };
      return () => textField({ id: 'body', label: 'Body', value, count: count(), text, onInput });
    });
    const before = page.all('#body-count');
    page.find('#body').focus();

    await sendKeys({ type: 'y'.repeat(3) });
    await until(() => page.spoken.length > 0);

    expect(before).to.have.length(0);
    expect(page.reads('#body-count')).to.equal('23 characters left');
    expect(page.spoken).to.deep.equal(['23 characters left']);
    expect(page.find<HTMLTextAreaElement>('#body').maxLength).to.equal(-1);
  });

  it('submits its form from several lines with Ctrl+Enter alone', async () => {
    let submitted = 0;
    const submit = (event: Event) => {
      event.preventDefault();
      submitted += 1;
    };
    const page = await stage(
      () => () =>
        html`<form @submit=${submit}>
          ${textField({ id: 'body', label: 'Body', value: '', text, onInput: () => {} })}
        </form>`,
    );
    page.find('#body').focus();

    await sendKeys({ press: 'Enter' });
    const afterEnter = submitted;
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });

    expect([afterEnter, submitted]).to.deep.equal([0, 1]);
  });
});

describe('a choice', () => {
  it('is radios up to six, a list up to thirty, a lookup beyond', () => {
    expect([6, 7, 30, 31].map(choiceKind)).to.deep.equal(['radios', 'select', 'select', 'combobox']);
  });

  it('names each radio by its word and describes it by its consequence', async () => {
    let value: string | undefined;
    const page = await stage(
      () => () =>
        radioGroup({
          id: 'sev',
          label: 'Severity',
          options: severities,
          value,
          required: true,
          text,
          onChange: (id) => (value = id),
        }),
    );
    const [critical] = page.all('input');

    critical!.click();

    const words = (attribute: string) => page.reads(`#${critical!.getAttribute(attribute)}`);
    expect([words('aria-labelledby'), words('aria-describedby'), value]).to.deep.equal([
      'Critical',
      'Production is down',
      'p1',
    ]);
  });

  it('shows a refused option as text with its reason, not as a dead control', async () => {
    const page = await stage(
      () => () =>
        radioGroup({ id: 'sev', label: 'Severity', options: severities, value: 'p1', text, onChange: () => {} }),
    );

    expect(page.all('input')).to.have.length(2);
    expect(page.reads('.refused')).to.contain('Needs a premium plan');
  });

  it('shows the chosen option of a list, also when it is set from outside', async () => {
    let value: string | undefined = 'p2';
    const page = await stage(
      () => () => selectField({ id: 'sev', label: 'Severity', options: severities, value, text, onChange: () => {} }),
    );
    const select = page.find<HTMLSelectElement>('select');
    const first = select.value;

    value = undefined;
    page.requestUpdate();
    await page.updateComplete;

    expect([first, select.value]).to.deep.equal(['p2', '']);
  });

  it('of several adds and takes away', async () => {
    let value: string[] = ['p1'];
    const page = await stage(
      (host) => () =>
        checkboxGroup({
          id: 's',
          label: 'Several',
          options: severities,
          value,
          text,
          onChange: (ids) => ((value = ids), host.requestUpdate()),
        }),
    );
    const [first, second] = page.all('input');

    second!.click();
    await page.updateComplete;
    first!.click();

    expect(value).to.deep.equal(['p2']);
  });
});

describe('the error summary', () => {
  it('leads to its field without touching the address of the page', async () => {
    const page = await stage(
      () => () => html`
        ${errorSummary({
          id: 'problems',
          heading: (id) => html`<h3 id=${id}>${text.problems}</h3>`,
          problems: [{ fieldId: 'sev', message: 'Choose a severity' }],
        })}
        ${radioGroup({ id: 'sev', label: 'Severity', options: severities, value: undefined, error: 'Choose a severity', text, onChange: () => {} })}
      `,
    );
    const address = location.href;
    focusIn(page.renderRoot, 'problems');
    const summary = page.focused;

    page.find('a').click();

    expect(summary?.id).to.equal('problems');
    expect(page.focused).to.equal(page.find('input'));
    expect(location.href).to.equal(address);
    await expect(page).to.be.accessible();
  });
});

it('all fields together have no accessibility violations', async () => {
  const error = 'Something is wrong';
  const page = await stage(
    () => () => html`
      ${lineField({ id: 'a', label: 'A line', hint: 'Hint', error, value: '', text, onInput: () => {} })}
      ${lineField({ id: 'b', label: 'E-mail', type: 'email', autocomplete: 'email', value: '', text, onInput: () => {} })}
      ${lineField({ id: 'c', label: 'A day', type: 'date', value: '', text, onInput: () => {} })}
      ${textField({ id: 'd', label: 'Lines', value: 'x', count: { used: 120, max: 100 }, text, onInput: () => {} })}
      ${checkboxField({ id: 'e', label: 'Yes or no', checked: true, error, text, onChange: () => {} })}
      ${radioGroup({ id: 'f', label: 'Severity', options: severities, value: 'p1', error, text, onChange: () => {} })}
      ${checkboxGroup({ id: 'g', label: 'Several', options: severities, value: ['p1'], text, onChange: () => {} })}
      ${selectField({ id: 'h', label: 'List', options: severities, value: undefined, required: true, text, onChange: () => {} })}
    `,
  );

  await expect(page).to.be.accessible();
});
