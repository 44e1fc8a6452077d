import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Attributes = Record<string, string | undefined>;
type Handler<C> = ((control: C, event: Event) => void) | undefined;

/** How a control is to be. What is not named is left as it is in its template. */
export interface ControlState<C> {
  /** An attribute that is undefined is taken away. */
  attributes: Attributes;
  value?: string | undefined;
  checked?: boolean | undefined;
  /** Brings up to date what is inside, after the attributes. */
  fill?: ((control: C) => void) | undefined;
  /** By type of event. A control has the same ones for life. */
  on: Record<string, Handler<C>>;
}

/**
 * A form makes all its controls at once, and a binding for each attribute of each is most of what that costs: this is one for all
 * of a control. It touches what differs in the page, so a value typed by hand gives way to the one that is wanted.
 */
class StateDirective extends Directive {
  #on: ControlState<Element>['on'] | undefined;

  override render(_state: object): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [state]: [object]): unknown {
    const control = element as HTMLInputElement;
    const { attributes, value, checked, fill, on } = state as ControlState<Element>;
    for (const [name, wanted] of Object.entries(attributes ?? {})) {
      if (wanted === undefined) control.removeAttribute(name);
      else if (control.getAttribute(name) !== wanted) control.setAttribute(name, wanted);
    }
    if (value !== undefined && control.value !== value) control.value = value;
    if (checked !== undefined && control.checked !== checked) control.checked = checked;
    fill?.(control);
    if (!this.#on) for (const type of Object.keys(on ?? {})) if (on?.[type]) control.addEventListener(type, this);
    this.#on = on;
    return noChange;
  }

  handleEvent(event: Event): void {
    this.#on?.[event.type]?.(event.currentTarget as Element, event);
  }
}

const directiveOf = directive(StateDirective);

/** For the place of an attribute in a control's tag. */
export const controlState = <C extends Element>(state: ControlState<C>): unknown => directiveOf(state);
