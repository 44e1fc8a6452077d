import { noChange, nothing, render } from 'lit';
import { Directive, directive, type DirectiveResult, type Part } from 'lit/directive.js';
import { counter } from './counter.js';
import { attributesOf, classOf, type FieldOptions, labelText, objections } from './field.js';
import { type FieldParts, type Kind, newField } from './native-kinds.js';

type Handler<C> = ((control: C, event: Event) => void) | undefined;

/** How a control is to be. What is not named is left as it begins. */
export interface ControlState<C> {
  /** One that is undefined is taken away. */
  attributes: Record<string, string | undefined>;
  value?: string | undefined;
  checked?: boolean | undefined;
  /** Brings up to date what is inside, after the attributes. */
  fill?: ((control: C) => void) | undefined;
  /** By type of event. A control has the same ones for life. */
  on: Record<string, Handler<C>>;
}

/**
 * A form makes all its fields at once, and a template for each, with a binding for everything in it, is most of what that costs:
 * this takes a copy, and touches what differs in the page. So a value typed by hand gives way to the one that is wanted.
 */
class NativeField extends Directive {
  #kind: Kind | undefined;
  #parts!: FieldParts;
  #on: ControlState<Element>['on'] | undefined;

  override render(_kind: Kind, _options: FieldOptions, _state: object): unknown {
    return noChange;
  }

  override update(_part: Part, [kind, options, state]: [Kind, FieldOptions, object]): unknown {
    if (kind !== this.#kind) {
      this.#kind = kind;
      this.#parts = newField(kind);
      this.#on = undefined;
    }
    this.#surround(options);
    this.#bring(options, state as ControlState<Element>);
    return this.#parts.field;
  }

  handleEvent(event: Event): void {
    this.#on?.[event.type]?.(event.currentTarget as Element, event);
  }

  /** Name, hint, objections and count. */
  #surround(options: FieldOptions): void {
    const { id, hint, count, text } = options;
    const { field, name, hint: help, control } = this.#parts;
    const look = classOf(options);
    if (field.className !== look) field.className = look;
    if (control.id !== id) {
      help.id = `${id}-hint`;
      if (name instanceof HTMLLabelElement) name.htmlFor = id;
    }
    say(name, labelText(options));
    say(help, hint ?? '');
    draw(objections(options), field, this.#kind === 'box' ? control.parentElement! : control);
    draw(count ? counter(id, count, text) : nothing, field);
  }

  #bring(options: FieldOptions, { attributes, value, checked, fill, on }: ControlState<Element>): void {
    const { control } = this.#parts;
    for (const [name, wanted] of Object.entries({ ...attributesOf(options), ...attributes })) {
      if (wanted === undefined) control.removeAttribute(name);
      else if (control.getAttribute(name) !== wanted) control.setAttribute(name, wanted);
    }
    if (value !== undefined && control.value !== value) control.value = value;
    if (checked !== undefined && control.checked !== checked) control.checked = checked;
    fill?.(control);
    if (!this.#on) for (const type of Object.keys(on)) if (on[type]) control.addEventListener(type, this);
    this.#on = on;
  }
}

/** Where more than plain text has been drawn. */
const drawn = new WeakSet<Element>();

/** Draws at the end of an element, or before what stands in it; nothing at all as long as there is nothing to draw. */
function draw(content: unknown, element: HTMLElement, before?: HTMLElement): void {
  const place = before ?? element;
  if (content === nothing && !drawn.has(place)) return;
  drawn.add(place);
  render(content, element, before && { renderBefore: before });
}

/** Most of what is said is plain text, and needs nothing to be drawn with. */
function say(element: HTMLElement, content: unknown): void {
  if (typeof content !== 'string' || drawn.has(element)) {
    if (!drawn.has(element)) element.textContent = '';
    draw(content, element);
  } else if (element.textContent !== content) element.textContent = content;
}

const directiveOf = directive(NativeField);

/** A field with one of the browser's own controls. */
export const nativeField = <C extends Element>(
  kind: Kind,
  options: FieldOptions,
  state: ControlState<C>,
): DirectiveResult => directiveOf(kind, options, state);
