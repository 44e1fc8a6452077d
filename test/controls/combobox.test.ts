import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { Combobox, type LookupAnswer } from '../../src/controls/combobox.js';
import type { Choice } from '../../src/controls/option.js';
import { RemovalFocus } from '../../src/controls/removal-focus.js';
import { textOf } from '../../src/messages/catalogues.js';
import { fieldMessages } from '../../src/messages/en/fields.js';
import { lookupMessages } from '../../src/messages/en/lookup.js';
import { stage, until, type Stage } from './stage.js';

const people: Choice[] = [
  { id: '1', label: 'Ana Ruiz', hint: 'Contoso' },
  { id: '2', label: 'Bo Lind', hint: 'Fabrikam' },
  { id: '3', label: 'Cy Young', can: { state: 'refused', reason: 'has left' } },
];

describe('the combobox', () => {
  it('opens at the first option with Down and at the last with Up', async () => {
    const lookup = await givenLookup();

    await press('ArrowDown');
    await lookup.answered();
    const first = lookup.active();
    await press('Escape');
    await press('ArrowUp');
    await lookup.answered();

    expect([first, lookup.active()]).to.deep.equal(['Ana Ruiz, Contoso', 'Cy Young, has left']);
  });

  it('opens without moving with Alt+Down, closes with Alt+Up', async () => {
    const lookup = await givenLookup();

    await press('Alt+ArrowDown');
    await lookup.answered();
    const opened = [lookup.isOpen(), lookup.active()];
    await press('Alt+ArrowUp');

    expect(opened).to.deep.equal([true, undefined]);
    expect(lookup.isOpen()).to.equal(false);
  });

  it('goes round at both ends', async () => {
    const lookup = await givenLookup();
    await press('ArrowDown');
    await lookup.answered();

    await press('ArrowUp');
    const last = lookup.active();
    await press('ArrowDown');

    expect([last, lookup.active()]).to.deep.equal(['Cy Young, has left', 'Ana Ruiz, Contoso']);
  });

  it('chooses with Enter, without submitting the form around it', async () => {
    const lookup = await givenLookup();
    await press('ArrowDown');
    await lookup.answered();

    await press('Enter');

    expect(lookup.chosen()).to.deep.equal(['1']);
    expect(lookup.input().value).to.equal('Ana Ruiz');
    expect([lookup.isOpen(), lookup.submitted()]).to.deep.equal([false, 0]);
  });

  it('leaves Enter to the form while it is closed', async () => {
    const lookup = await givenLookup();

    await press('Enter');

    expect(lookup.submitted()).to.equal(1);
  });

  it('closes with Escape and keeps the text; clears with the next one', async () => {
    const lookup = await givenLookup();
    await sendKeys({ type: 'an' });
    await lookup.answered();

    await press('Escape');
    const kept = [lookup.isOpen(), lookup.input().value];
    await press('Escape');
    await lookup.stage.updateComplete;

    expect(kept).to.deep.equal([false, 'an']);
    expect(lookup.input().value).to.equal('');
  });

  it('keeps an Escape that closed its list from a dialog around it', async () => {
    const lookup = await givenLookup();
    const heard: boolean[] = [];
    lookup.stage.addEventListener('keydown', (event) => heard.push(event.key === 'Escape'));
    await press('ArrowDown');
    await lookup.answered();

    await press('Escape');

    expect(heard).to.deep.equal([false]);
  });

  it('chooses nothing with Tab and moves on', async () => {
    const lookup = await givenLookup();
    await press('ArrowDown');
    await lookup.answered();

    await press('Tab');

    expect(lookup.chosen()).to.deep.equal([]);
    expect(lookup.isOpen()).to.equal(false);
    expect(lookup.stage.focused?.textContent?.trim()).to.equal('Submit');
  });

  it('gives Home and the arrows back to the text', async () => {
    const lookup = await givenLookup();
    await press('ArrowDown');
    await lookup.answered();

    await press('Home');
    await lookup.stage.updateComplete;

    expect(lookup.active()).to.equal(undefined);
    expect(lookup.isOpen()).to.equal(true);
  });

  it('never lets an old answer overwrite a newer one', async () => {
    const asked: { text: string; signal: AbortSignal; answer: (answer: LookupAnswer) => void }[] = [];
    const lookup = await givenLookup({
      search: (text, signal) => new Promise((answer) => asked.push({ text, signal, answer })),
    });
    await sendKeys({ type: 'a' });
    await until(() => asked.length === 1);
    await sendKeys({ type: 'n' });
    await until(() => asked.length === 2);

    asked[1]!.answer({ options: [people[0]!] });
    asked[0]!.answer({ options: [people[1]!] });
    await lookup.answered();

    expect(asked.map(({ text, signal }) => [text, signal.aborted])).to.deep.equal([
      ['a', true],
      ['an', false],
    ]);
    expect(lookup.options()).to.deep.equal(['Ana Ruiz, Contoso']);
  });

  it('stays on the row that somebody went to when a late answer has it in another place', async () => {
    const { answer, ...lookup } = await givenLateAnswers();
    await answer(0, people);
    await sendKeys({ type: 'n' });
    await press('ArrowDown');
    const before = lookup.active();

    await answer(1, [people[1]!, people[0]!]);
    const after = lookup.active();
    await press('Enter');

    expect([before, after]).to.deep.equal(['Ana Ruiz, Contoso', 'Ana Ruiz, Contoso']);
    expect(lookup.chosen()).to.deep.equal(['1']);
  });

  it('neither closes nor chooses with Enter when the row has gone with a late answer', async () => {
    const { answer, ...lookup } = await givenLateAnswers();
    await answer(0, people);
    await sendKeys({ type: 'l' });
    await press('ArrowDown');

    await answer(1, [people[1]!]);
    await press('Enter');
    const still = [lookup.isOpen(), lookup.active(), lookup.chosen().length];
    await press('ArrowDown');
    await press('Enter');

    expect(still).to.deep.equal([true, undefined, 0]);
    expect(lookup.chosen()).to.deep.equal(['2']);
  });

  it('waits with Enter for the first answer, and goes to its first row then', async () => {
    const lookup = await givenLateAnswers();
    await press('Escape');
    await press('Escape');
    await press('ArrowDown');

    await press('Enter');
    const waiting = [lookup.isOpen(), lookup.chosen().length];
    await lookup.answer(1, people);

    expect(waiting).to.deep.equal([true, 0]);
    expect(lookup.active()).to.equal('Ana Ruiz, Contoso');
  });

  it('goes to no row by itself when somebody types on before the answer', async () => {
    const lookup = await givenLateAnswers();
    await press('Escape');
    await press('Escape');
    await press('ArrowDown');

    await sendKeys({ type: 'a' });
    await lookup.answer(2, people);

    expect([lookup.isOpen(), lookup.active()]).to.deep.equal([true, undefined]);
  });

  it('shows fifty at most and says how to see the others', async () => {
    const many = Array.from({ length: 80 }, (_, i) => ({ id: `${i}`, label: `Person ${i}` }));
    const lookup = await givenLookup({ search: () => Promise.resolve({ options: many, total: 1240 }) });

    await press('ArrowDown');
    await lookup.answered();

    expect(lookup.options()).to.have.length(50);
    expect(lookup.stage.reads('.popup .status')).to.equal('Showing 50 of 1,240. Keep typing to narrow.');
  });

  it('offers to create what was typed, as the last row', async () => {
    const created: string[] = [];
    const lookup = await givenLookup({ onCreate: (text) => created.push(text) });
    await sendKeys({ type: 'ana' });
    await lookup.answered();

    await press('ArrowUp');
    const row = lookup.active();
    await press('Enter');

    expect(row).to.equal('Create “ana”…');
    expect(created).to.deep.equal(['ana']);
  });

  it('says a failure in the list, and can be tried again with a button below it', async () => {
    let attempts = 0;
    const lookup = await givenLookup({
      search: () => (attempts++ ? Promise.resolve({ options: people }) : Promise.reject(new Error('down'))),
    });
    await press('ArrowDown');
    await until(() => lookup.stage.all('.popup .status').some((e) => e.textContent.includes('could not')));

    await press('Escape');
    lookup.stage.find('.field .error .button').click();
    await lookup.answered();

    expect(lookup.options()).to.have.length(3);
  });

  it('refuses an option that may not be chosen, and says why', async () => {
    const lookup = await givenLookup();
    await press('ArrowUp');
    await lookup.answered();

    await press('Enter');

    expect(lookup.chosen()).to.deep.equal([]);
    expect(lookup.stage.spoken).to.deep.equal(['has left']);
  });

  it('says what helps against a refusal, aloud and below the input, until somebody types on', async () => {
    const remedy = { text: 'Ask Bo', href: 'https://help.example' };
    const gone: Choice = { id: '3', label: 'Cy Young', can: { state: 'refused', reason: 'Has left.', remedy } };
    const lookup = await givenLookup({ search: () => Promise.resolve({ options: [gone] }) });
    await press('ArrowDown');
    await lookup.answered();

    await press('Enter');
    const told = lookup.stage.find('#contact-refused').textContent;
    const open = lookup.isOpen();
    await sendKeys({ type: 'a' });
    await lookup.stage.updateComplete;

    expect(told).to.contain('Cy Young').and.contain('Has left.').and.contain('Ask Bo');
    expect(lookup.stage.spoken).to.include('Has left. Ask Bo');
    expect([open, lookup.stage.all('#contact-refused').length]).to.deep.equal([false, 0]);
  });

  it('replaces the choice as a whole when somebody types over it', async () => {
    const lookup = await givenLookup({ chosen: [people[0]!] });

    await sendKeys({ type: 'x' });
    await lookup.stage.updateComplete;

    expect(lookup.chosen()).to.deep.equal([]);
    expect(lookup.input().value).to.equal('x');
  });

  it('lists several chosen ones before the input, and keeps focus when one is removed', async () => {
    const lookup = await givenLookup({ multiple: true, chosen: people.slice(0, 2) });
    const [first] = lookup.stage.all('.chip button');
    first!.focus();

    first!.click();
    await lookup.stage.updateComplete;

    expect(lookup.chosen()).to.deep.equal(['2']);
    expect(lookup.stage.focused?.getAttribute('aria-label')).to.equal('Remove Bo Lind');
  });

  it('says how many there are one second after typing stopped', async () => {
    const lookup = await givenLookup();

    await sendKeys({ type: 'a' });
    await until(() => lookup.stage.spoken.length > 0);

    expect(lookup.stage.spoken).to.deep.equal(['3 results']);
  });

  it('has no accessibility violations, closed and open', async () => {
    const lookup = await givenLookup({ error: 'Choose a contact', hint: 'Who answers us' });
    await expect(lookup.stage).to.be.accessible();

    await press('ArrowDown');
    await lookup.answered();

    await expect(lookup.stage).to.be.accessible();
  });

  it('hangs its list below the input, in the top layer', async () => {
    const lookup = await givenLookup();

    await press('ArrowDown');
    await lookup.answered();

    const box = lookup.stage.find('.box').getBoundingClientRect();
    const popup = lookup.stage.find('.popup').getBoundingClientRect();
    expect(lookup.stage.find('.popup').matches(':popover-open')).to.equal(true);
    expect(Math.abs(popup.left - box.left)).to.be.below(2);
    expect(Math.abs(popup.width - box.width)).to.be.below(2);
    expect(popup.top - box.bottom).to.be.within(0, 8);
  });
});

/** A lookup in which «a» was typed and asked for; each question is answered when the test says so. */
async function givenLateAnswers() {
  const asked: ((answer: LookupAnswer) => void)[] = [];
  const lookup = await givenLookup({ search: () => new Promise((answer) => asked.push(answer)) });
  await sendKeys({ type: 'a' });
  await until(() => asked.length === 1);
  return {
    ...lookup,
    async answer(which: number, options: Choice[]) {
      await until(() => asked.length > which);
      asked[which]!({ options });
      await until(() => lookup.options().length === options.length && !lookup.stage.all('.status').length);
    },
  };
}

async function press(keys: string): Promise<void> {
  const [key, modifier] = keys.split('+').toReversed();
  if (modifier) await sendKeys({ down: modifier });
  await sendKeys({ press: key! });
  if (modifier) await sendKeys({ up: modifier });
}

interface Given {
  search?: (text: string, signal: AbortSignal) => Promise<LookupAnswer>;
  onCreate?: (text: string) => void;
  chosen?: Choice[];
  multiple?: boolean;
  error?: string;
  hint?: string;
}

/** A lookup in a form, focused. */
async function givenLookup(given: Given = {}) {
  let chosen = given.chosen ?? [];
  let submitted = 0;
  const element = await stage((host: Stage) => {
    const removal = new RemovalFocus(host);
    const combobox = new Combobox(host, {
      search: given.search ?? (() => Promise.resolve({ options: people })),
      onChoose: (choice) => (chosen = given.multiple ? [...chosen, choice] : [choice]),
      onRemove: (choice) => {
        chosen = chosen.filter(({ id }) => id !== choice.id);
        host.requestUpdate();
      },
      onCreate: given.onCreate,
      announce: host.announce,
    });
    const submit = (event: Event) => {
      event.preventDefault();
      submitted += 1;
    };
    return () =>
      html`<form @submit=${submit}>
        ${combobox.render({
          id: 'contact',
          label: 'Contact',
          required: true,
          chosen,
          multiple: given.multiple,
          error: given.error,
          hint: given.hint,
          canCreate: Boolean(given.onCreate),
          removal,
          remedyOf: ({ can }) => can?.remedy?.text,
          text: textOf(fieldMessages, 'en'),
          lookup: textOf(lookupMessages, 'en'),
        })}
        <button class="button">Submit</button>
      </form>`;
  });
  const input = () => element.find<HTMLInputElement>('#contact');
  input().focus();
  const words = (e: Element) => e.textContent.replaceAll(/\s+/g, ' ').replaceAll(' ,', ',').trim();
  return {
    stage: element,
    input,
    isOpen: () => input().ariaExpanded === 'true',
    options: () => element.all('[role=option]').map(words),
    active: () => {
      const id = input().getAttribute('aria-activedescendant');
      return id ? words(element.find(`#${id}`)) : undefined;
    },
    chosen: () => chosen.map(({ id }) => id),
    submitted: () => submitted,
    answered: async () => {
      await until(() => element.all('[role=option]').length > 0);
      await element.updateComplete;
    },
  };
}
