// The forms that `<support-case-form>` shows, written by hand: the same questions, hints, errors and their summary.
import type { Field } from '../../src/model/forms.js';
import { aForm, person } from '../forms.js';
import { main, painted, stage } from '../stage.js';
import { icon, markup, part } from './dom.js';

const shield = icon('M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z');
const warning = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8v5M12 16h.01');

const frame = markup(`
  <section>
    <h2 tabindex="-1"></h2>
    <form class="body" novalidate>
      <p class="sensitive hint">${shield}<span>Do not write passwords, card numbers or personal data of others into a case or its files.</span></p>
      <div class="group"></div>
      <div class="end">
        <div class="involved" role="group" aria-label="Who is involved">
          <dl class="facts"><div><dt>Filed by</dt><dd>You, <bdi></bdi> <span class="line hint">Cases are always filed in one’s own name.</span></dd></div></dl>
        </div>
        <div class="row"><button class="button primary" type="submit">Create case</button></div>
      </div>
    </form>
  </section>`);

const around = (control: string) =>
  markup(`<div class="field"><label class="label"></label><div class="hint"></div>${control}</div>`);
const line = (type: string, more = '') => around(`<input class="input" type="${type}" ${more} aria-required="true">`);
const controls: Record<string, () => HTMLElement> = {
  text: line('text', 'dir="auto" autocomplete="off"'),
  email: line('email', 'dir="ltr" autocomplete="email"'),
  phone: line('tel', 'dir="ltr" autocomplete="tel"'),
  number: line('number', 'step="any" autocomplete="off"'),
  date: line('date', 'autocomplete="off"'),
  longtext: around('<textarea class="input" rows="6" dir="auto" aria-required="true"></textarea>'),
  choice: around('<select class="input" aria-required="true"><option value="">Choose…</option></select>'),
  boolean: markup(`
    <div class="field"><div class="hint"></div>
      <label class="choice"><input type="checkbox" aria-required="true"><span class="label"></span></label></div>`),
};
const error = markup(
  `<div class="error">${warning}<span><span class="visually-hidden">Error: </span><span></span></span></div>`,
);
const summary = markup(`
  <div class="notice" role="group" tabindex="-1" aria-labelledby="problems">${warning}
    <div class="content"><h3 id="problems" tabindex="-1">There is a problem</h3><ul></ul></div></div>`);

const control = (field: Element) => field.querySelector<HTMLInputElement>('input, textarea, select')!;

function fieldOf({ kind, label, hint, options = [] }: Field, id: string): HTMLElement {
  const field = controls[kind]!();
  const input = control(field);
  input.id = id;
  input.setAttribute('aria-describedby', `${id}-hint`);
  const name = part(field, '.label');
  name.textContent = label;
  if (name instanceof HTMLLabelElement) name.htmlFor = id;
  const help = part(field, '.hint');
  help.id = `${id}-hint`;
  help.textContent = hint ?? '';
  if (input instanceof HTMLSelectElement) for (const option of options) input.add(new Option(option.label, option.id));
  return field;
}

const problemOf = (input: HTMLInputElement): string => {
  if (input.type === 'checkbox') return input.checked ? '' : 'Tick this to continue.';
  if (input.value) return '';
  return input instanceof HTMLSelectElement ? 'Choose an answer.' : 'Fill this in.';
};

/** Says what is wrong, beside each field and above all of them. */
function check(form: HTMLFormElement): void {
  form.querySelector('.notice')?.remove();
  const box = summary();
  const list = part(box, 'ul');
  for (const field of form.querySelectorAll('.field')) {
    const input = control(field);
    const problem = problemOf(input);
    field.querySelector('.error')?.remove();
    field.classList.toggle('invalid', problem !== '');
    if (!problem) {
      input.removeAttribute('aria-invalid');
      input.setAttribute('aria-describedby', `${input.id}-hint`);
      continue;
    }
    const message = error();
    message.id = `${input.id}-error`;
    message.lastElementChild!.lastElementChild!.textContent = problem;
    part(field, '.hint').after(message);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', `${input.id}-hint ${message.id}`);
    const link = document.createElement('a');
    link.href = `#${input.id}`;
    link.textContent = `${part(field, '.label').textContent}: ${problem}`;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  if (!list.childElementCount) return;
  form.prepend(box);
  box.focus();
}

let asked: { fields: number; forms: number };
const key = (kind: string) => `draft-${kind}`;

function formOf(number: number): HTMLElement {
  const { title, fields } = aForm(asked.fields);
  const section = frame();
  const heading = part(section, 'h2');
  heading.id = `form${number}`;
  heading.textContent = title ?? '';
  section.setAttribute('aria-labelledby', heading.id);
  part(section, 'bdi').textContent = person;
  const group = part(section, '.group');
  fields.forEach((field, at) => group.append(fieldOf(field, `form${number}-field${at}`)));
  const form = part(section, 'form') as HTMLFormElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(form);
  });
  // What somebody writes is kept for this tab, at each key.
  form.addEventListener('input', () => {
    const values = [...group.children].map((field) => control(field).value);
    sessionStorage.setItem(key(heading.id), JSON.stringify(values));
  });
  return section;
}

stage({
  prepare(page: typeof asked) {
    asked = page;
  },
  async show() {
    for (let number = 1; number <= asked.forms; number++) main().append(formOf(number));
    await painted(() => document.querySelectorAll('.field').length === asked.fields * asked.forms, 1);
  },
  whole: () => painted(() => true),
  async complain() {
    document.querySelector('form')!.requestSubmit();
    await painted(() => document.querySelectorAll('.field.invalid').length === asked.fields);
  },
  focus() {
    document.querySelector<HTMLElement>('main input')!.focus();
  },
});
