import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { closeIcon } from '../styles/icons.js';
import { button } from './button.js';
import type { RemovalFocus } from './removal-focus.js';

export interface Chip {
  id: string;
  label: string;
}

export interface ChipsOptions {
  /** Names the list: «Active filters». */
  label: string;
  items: readonly Chip[];
  onRemove: (id: string) => void;
  /** Names a button: «Remove Open». */
  remove: (label: string) => string;
  focus: RemovalFocus;
  /** Where focus goes when the last one is gone. */
  fallback: () => HTMLElement | null;
}

/** Things that were chosen, each with a button that takes it away. */
export function chips(options: ChipsOptions): TemplateResult | typeof nothing {
  if (options.items.length === 0) return nothing;
  const remove = (event: Event, id: string) => {
    options.focus.expect(event, options.fallback);
    options.onRemove(id);
  };
  return html`<ul class="chips" aria-label=${options.label}>
    ${repeat(
      options.items,
      ({ id }) => id,
      ({ id, label }) =>
        html`<li class="chip">
          <bdi>${label}</bdi>${button({
            label: options.remove(label),
            look: 'quiet',
            icon: closeIcon(),
            iconOnly: true,
            onClick: (event) => remove(event, id),
          })}
        </li>`,
    )}
  </ul>`;
}
