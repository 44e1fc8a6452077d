import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { lookupMessages } from '../messages/en/lookup.js';
import type { Text } from '../messages/part.js';
import {
  checkIcon,
  chevronDownIcon,
  chevronEndIcon,
  closeIcon,
  plusIcon,
  refreshIcon,
  warningIcon,
} from '../styles/icons.js';
import { button } from './button.js';
import { chips } from './chips.js';
import type { Combobox as Controller } from './combobox.js';
import { field, type FieldOptions, type FieldWiring } from './field.js';
import { canBeChosen, labelOf, pathOf, type Choice } from './option.js';
import type { RemovalFocus } from './removal-focus.js';

export type LookupText = Text<typeof lookupMessages>;

export interface LookupView extends FieldOptions {
  lookup: LookupText;
  /** One at most, unless `multiple`. */
  chosen: readonly Choice[];
  multiple?: boolean | undefined;
  /** Needed where several can be chosen. */
  removal?: RemovalFocus | undefined;
  canCreate?: boolean | undefined;
  placeholder?: string | undefined;
  /** What helps where an option is refused, below its reason. */
  remedyOf?: ((choice: Choice) => unknown) | undefined;
  /** What else is to be known of an option before it is chosen. */
  detailOf?: ((choice: Choice) => unknown) | undefined;
  /** Stands above the first of those that share it. */
  headingOf?: ((choice: Choice) => string | undefined) | undefined;
  /** Names the row that shows all there is in another way: «More…». */
  more?: string | undefined;
  /** Said at the end of the list, and where nothing matches. */
  foot?: unknown;
}

/** What a combobox is to its template: its controller, or something that stands in for it. */
export type Combobox = Pick<Controller, ShownParts>;
type ShownParts =
  | 'host'
  | 'open'
  | 'active'
  | 'refused'
  | 'status'
  | 'answer'
  | 'shown'
  | 'text'
  | 'hasCreate'
  | 'further'
  | 'input'
  | 'key'
  | 'toggle'
  | 'clear'
  | 'focus'
  | 'leave'
  | 'retry'
  | 'remove'
  | 'choose'
  | 'selectChoice';

/** Browsers without anchors get the list below the input, in the flow of the page. */
const anchored = (): boolean => CSS.supports('anchor-scope', 'all');

export function comboboxTemplate(combobox: Combobox, view: LookupView): TemplateResult {
  return field(view, (wiring) => {
    const { id, lookup, label, chosen } = view;
    const single = view.multiple ? undefined : chosen[0];
    return html`
      ${
        view.multiple && view.removal
          ? chips({
              label: lookup.chosen(label),
              items: chosen.map((choice) => ({ id: choice.id, label: pathOf(choice) })),
              onRemove: (gone) => combobox.remove(chosen.find((choice) => choice.id === gone)!),
              remove: lookup.remove,
              focus: view.removal,
              fallback: () => combobox.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`),
            })
          : nothing
      }
      <div class="combobox" @focusout=${(event: FocusEvent) => combobox.leave(event)}>
        <div class="box">
          ${input(combobox, view, wiring)}
          ${
            single && !wiring.readOnly
              ? button({
                  label: lookup.clear(label),
                  look: 'quiet',
                  icon: closeIcon(),
                  iconOnly: true,
                  onClick: () => {
                    combobox.clear();
                    combobox.focus();
                  },
                })
              : nothing
          }
          ${wiring.readOnly ? nothing : opener(combobox, view)}
        </div>
        ${popup(combobox, view)}
      </div>
      ${
        combobox.status === 'failed'
          ? html`<p class="row error">
              ${lookup.failed}
              ${button({ label: lookup.retry, icon: refreshIcon(), look: 'quiet', onClick: () => combobox.retry() })}
            </p>`
          : nothing
      }
      ${combobox.refused?.can ? refusal(combobox.refused, view) : nothing}
    `;
  });
}

const refusal = (choice: Choice, { id, lookup, remedyOf }: LookupView) =>
  html`<div id="${id}-refused" class="notice warning">
    ${warningIcon()}
    <div class="content">
      <p>${lookup.refused(`\u2068${labelOf(choice)}\u2069`, choice.can?.reason ?? '')}</p>
      ${remedyOf?.(choice)}
    </div>
  </div>`;

/** Focus comes first, and with it the selection; the press alone would put the caret into the middle of the path. */
function press(event: MouseEvent, { multiple, chosen }: LookupView): void {
  const input = event.currentTarget as HTMLInputElement;
  if (input.matches(':focus') || multiple || !chosen.length) return;
  event.preventDefault();
  input.focus();
}

function input(combobox: Combobox, view: LookupView, wiring: FieldWiring): TemplateResult {
  const { id } = view;
  const by = [combobox.refused && `${id}-refused`, wiring.describedBy].filter((each) => typeof each === 'string');
  return html`<input
    id=${id}
    class="input"
    part="input"
    type="text"
    role="combobox"
    dir="auto"
    autocomplete="off"
    spellcheck="false"
    placeholder=${view.placeholder ?? nothing}
    aria-autocomplete="list"
    aria-expanded=${combobox.open ? 'true' : 'false'}
    aria-controls="${id}-list"
    aria-activedescendant=${combobox.open && combobox.active >= 0 ? `${id}-${combobox.active}` : nothing}
    aria-describedby=${by.join(' ') || nothing}
    aria-invalid=${wiring.invalid}
    aria-required=${wiring.required}
    aria-busy=${wiring.busy}
    ?readonly=${wiring.readOnly}
    .value=${live(combobox.text)}
    @mousedown=${(event: MouseEvent) => press(event, view)}
    @focus=${() => combobox.selectChoice()}
    @input=${(event: Event) => combobox.input((event.target as HTMLInputElement).value)}
    @keydown=${(event: KeyboardEvent) => combobox.key(event)}
  />`;
}

/** Not a stop of the Tab key: the arrow keys do the same. */
const opener = (combobox: Combobox, { lookup, label }: LookupView) =>
  html`<button
    class="button quiet icon-only"
    type="button"
    tabindex="-1"
    aria-label=${lookup.show(label)}
    aria-expanded=${combobox.open ? 'true' : 'false'}
    @mousedown=${keepFocus}
    @click=${() => combobox.toggle()}
  >
    ${chevronDownIcon()}
  </button>`;

function popup(combobox: Combobox, view: LookupView): TemplateResult {
  const { id, lookup, label } = view;
  const { open } = combobox;
  const rows = open ? combobox.shown : [];
  const further = open ? combobox.further : [];
  return html`<div
    id="${id}-popup"
    class="popup"
    part="popup"
    popover=${anchored() ? 'manual' : nothing}
    ?hidden=${!open}
    @mousedown=${keepFocus}
  >
    <ul
      id="${id}-list"
      class="options"
      role="listbox"
      aria-label=${lookup.options(label)}
      ?hidden=${rows.length === 0 && further.length === 0}
    >
      ${rows.map((choice, at) => [heading(view, choice, rows[at - 1]), option(combobox, view, choice, at)])}
      ${further.map((which, at) => furtherRow(which, combobox, view, rows.length + at))}
    </ul>
    ${open ? status(combobox, lookup) : nothing}
    ${open && view.foot ? html`<div class="foot">${view.foot}</div>` : nothing}
  </div>`;
}

/** For the eye alone: to those who listen, an option says itself where it belongs. */
function heading({ headingOf }: LookupView, choice: Choice, before: Choice | undefined) {
  const text = headingOf?.(choice);
  return text && text !== (before && headingOf!(before))
    ? html`<li class="group" role="presentation" aria-hidden="true">${text}</li>`
    : nothing;
}

function option(combobox: Combobox, view: LookupView, choice: Choice, at: number): TemplateResult {
  const selected = view.chosen.some(({ id }) => id === choice.id);
  const path = pathOf(choice).slice(0, -labelOf(choice).length);
  const reason = choice.can?.reason;
  return html`<li
    id="${view.id}-${at}"
    class="option ${at === combobox.active ? 'active' : ''}"
    role="option"
    aria-selected=${selected ? 'true' : 'false'}
    aria-disabled=${canBeChosen(choice) ? nothing : 'true'}
    @click=${() => combobox.choose(at)}
  >
    <span
      ><bdi>${path ? html`<span class="muted">${path}</span>` : nothing}${labelOf(choice)}</bdi>${[
        choice.hint,
        view.detailOf?.(choice),
        reason,
      ].map((more) =>
        more ? html`<span class="visually-hidden">, </span><span class="hint">${more}</span>` : nothing,
      )}</span
    >${selected ? checkIcon() : nothing}
  </li>`;
}

function furtherRow(
  which: 'more' | 'create',
  combobox: Combobox,
  { id, lookup, more }: LookupView,
  at: number,
): TemplateResult {
  const text = combobox.text.trim();
  return html`<li
    id="${id}-${at}"
    class="option create ${which === 'more' ? which : ''} ${at === combobox.active ? 'active' : ''}"
    role="option"
    aria-selected="false"
    @click=${() => combobox.choose(at)}
  >
    ${which === 'more' ? chevronEndIcon() : plusIcon()}<span
      >${which === 'more' ? more : text ? lookup.create(text) : lookup.createNew}</span
    >
  </li>`;
}

function status(combobox: Combobox, text: LookupText): TemplateResult | typeof nothing {
  const { total, more, options } = combobox.answer;
  const shown = combobox.shown.length;
  const words =
    combobox.status === 'searching'
      ? text.searching
      : combobox.status === 'failed'
        ? text.failed
        : shown === 0
          ? text.none
          : total !== undefined && total > shown
            ? text.truncated(shown, total)
            : more || options.length > shown
              ? text.more(shown)
              : undefined;
  return words ? html`<p class="status">${words}</p>` : nothing;
}

/** A press in the list must not take focus from the input. */
const keepFocus = (event: Event) => event.preventDefault();
