/** Controls that the browser has, as they begin. People write addresses and numbers left to right, whatever the page does. */
const controls = {
  text: { tag: 'input', type: 'text', dir: 'auto' },
  email: { tag: 'input', type: 'email', dir: 'ltr' },
  tel: { tag: 'input', type: 'tel', dir: 'ltr' },
  number: { tag: 'input', type: 'number', step: 'any' },
  date: { tag: 'input', type: 'date' },
  'datetime-local': { tag: 'input', type: 'datetime-local' },
  several: { tag: 'textarea', dir: 'auto' },
  list: { tag: 'select' },
  box: { tag: 'input', type: 'checkbox' },
};

export type Kind = keyof typeof controls;

/** A field, and the parts of it that are filled. */
export interface FieldParts {
  field: HTMLElement;
  name: HTMLElement;
  hint: HTMLElement;
  control: HTMLInputElement;
}

const patterns = new Map<Kind, HTMLElement>();
let inert: Document | undefined;

/** A field of this kind: a copy of the first, since an input that is made as one type and then becomes another is made twice. */
export function newField(kind: Kind): FieldParts {
  let pattern = patterns.get(kind);
  if (!pattern) patterns.set(kind, (pattern = patternOf(kind)));
  const field = pattern.cloneNode(true) as HTMLElement;
  const [first, last] = [field.firstElementChild as HTMLElement, field.lastElementChild as HTMLElement];
  // The name of a yes or no stands beside it, that of any other above its hint.
  return kind === 'box'
    ? { field, hint: first, control: last.firstChild as HTMLInputElement, name: last.lastChild as HTMLElement }
    : { field, name: first, hint: first.nextSibling as HTMLElement, control: last as HTMLInputElement };
}

function patternOf(kind: Kind): HTMLElement {
  const { tag, ...attributes } = controls[kind];
  const hint = element('div', { class: 'hint', part: 'hint' });
  if (kind !== 'box') {
    const label = element('label', { class: 'label', part: 'label' });
    return element(
      'div',
      { part: 'field' },
      label,
      hint,
      element(tag, { class: 'input', part: 'input', ...attributes }),
    );
  }
  const control = element(tag, { part: 'input', ...attributes });
  return element(
    'div',
    { part: 'field' },
    hint,
    element('label', { class: 'choice', part: 'label' }, control, element('span', {})),
  );
}

function element(tag: string, attributes: Record<string, string>, ...inside: Node[]): HTMLElement {
  // Of a document without a page: until a field stands in one, nobody is told of each thing that is put into it.
  inert ??= document.createElement('template').content.ownerDocument;
  const made = inert.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
