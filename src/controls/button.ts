import { html, nothing, type TemplateResult } from 'lit';

export interface ButtonOptions {
  label: string;
  onClick?: ((event: Event) => void) | undefined;
  /** `primary`: the one act of a group. `quiet`: no edge. Both with `danger` for what destroys. */
  look?: 'primary' | 'quiet' | 'danger' | 'primary danger' | 'quiet danger' | undefined;
  type?: 'button' | 'submit' | undefined;
  icon?: TemplateResult | undefined;
  /** Shows the icon alone; the label is its name and its tooltip. */
  iconOnly?: boolean | undefined;
  /** On its way: keeps its focus, says this instead, and ignores clicks. */
  busy?: string | false | undefined;
  /** Ignores clicks, and stays reachable so that its reason can be read. */
  unavailable?: boolean | undefined;
  describedBy?: string | undefined;
  part?: string | undefined;
  id?: string | undefined;
  /** The first focus of a dialog. */
  autofocus?: boolean | undefined;
}

export function button(options: ButtonOptions): TemplateResult {
  const { label, look = '', icon = nothing, iconOnly = false, busy = false } = options;
  const inert = Boolean(busy) || options.unavailable === true;
  const press = (event: Event) => {
    if (inert) event.preventDefault();
    else options.onClick?.(event);
  };
  return html`<button
    id=${options.id ?? nothing}
    class="button ${look} ${iconOnly ? 'icon-only tip' : ''}"
    part=${options.part ?? nothing}
    type=${options.type ?? 'button'}
    aria-label=${iconOnly ? label : nothing}
    aria-disabled=${inert ? 'true' : nothing}
    aria-busy=${busy ? 'true' : nothing}
    aria-describedby=${options.describedBy ?? nothing}
    ?autofocus=${options.autofocus ?? false}
    @click=${press}
    @pointerenter=${iconOnly ? showHint : nothing}
    @focus=${iconOnly ? showHint : nothing}
  >
    ${icon}${iconOnly ? nothing : busy || label}
  </button>`;
}

/** What appears by pointing at a button or by reaching it goes with Escape, and neither pointer nor focus need to move. */
function showHint({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const end = new AbortController();
  const { signal } = end;
  const leave = () => (button.isConnected && button.matches(':hover, :focus-visible') ? undefined : end.abort());
  const dismiss = ({ key }: KeyboardEvent) => key === 'Escape' && button.setAttribute('data-dismissed', '');
  button.removeAttribute('data-dismissed');
  button.addEventListener('pointerleave', leave, { signal });
  button.addEventListener('blur', leave, { signal });
  addEventListener('keydown', leave, { capture: true, signal });
  addEventListener('keydown', dismiss, { capture: true, signal });
}
