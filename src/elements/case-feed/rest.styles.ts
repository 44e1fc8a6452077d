import { css } from 'lit';
import type { ControlHost } from '../../controls/host.js';
import { buttons } from '../../styles/buttons.js';
import { choices } from '../../styles/choices.js';
import { fields } from '../../styles/fields.js';
import { bodies } from '../shared/body.styles.js';
import { fileLinks } from '../shared/file-links.styles.js';

const styles = css`
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_text);
  }
  .keys dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
  }
  .keys dl div {
    display: contents;
  }
  kbd {
    font-family: var(--_mono);
  }
  .composer textarea.input {
    min-block-size: 5em;
  }
  .composer .choices.described {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  /* Of three readers, two stand side by side. */
  @container (inline-size < 45em) {
    .composer .choice:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  .composer .choice {
    background-color: var(--_surface);
  }
  .composer.refused {
    padding: 0;
    border: 0;
    background: none;
  }
  .before,
  .after {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  .foot .files {
    flex: 1 1 20em;
  }
  .foot .send {
    display: grid;
    justify-items: end;
    gap: calc(var(--_space) * 2);
    max-inline-size: 22em;
    margin-inline-start: auto;
    text-align: end;
  }
  .foot .hint {
    font-size: 0.8125em;
  }
  .files:not(.over) .drop {
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .end {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    text-align: center;
  }
  .bar .notice {
    flex-basis: 100%;
  }
  #order {
    flex: 1 1 12em;
  }
  /* Its words, not its room, stand where the rows begin and end. */
  #to-unread {
    margin-inline: calc(var(--_space) * -2);
  }
  .why {
    color: var(--_danger);
    font-weight: 550;
  }
  /* Its size is remembered from when it was laid out. Out of sight it costs nothing then. */
  .entry {
    contain-intrinsic-block-size: auto 9em;
  }
  .settled {
    content-visibility: auto;
  }
  .solution .card {
    border: 2px solid var(--_success);
    border-inline-start-width: 5px;
  }
  .loud {
    color: var(--_text);
    font-size: 1.125em;
    font-weight: 600;
  }
  .loud .icon {
    color: var(--_success);
  }
  .readers {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
  }
  .internal {
    border: 1px dashed var(--_warning);
  }
  .event > :not(.line, .unread, details) {
    margin-inline-start: 1.25em;
  }
  .event details {
    padding-inline-start: 1.25em;
  }
  .event details .event {
    padding-inline-start: 0;
  }
  .event details[open] > summary {
    margin-block-end: calc(var(--_space) * 2);
  }
  .unread {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 2);
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 600;
  }
  @container (inline-size > 36em) {
    .event > .unread {
      margin-inline-start: calc(-2.5em - var(--_space) * 3 / 0.875);
    }
  }
  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-block-start: 2px solid currentColor;
  }
  .outgoing {
    --_tone: var(--_border-control);
    display: grid;
    gap: calc(var(--_space) * 3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .outgoing .card {
    border-style: dashed;
    border-inline-start-style: solid;
  }
  .outgoing .stuck {
    --_tone: var(--_danger);
  }
  .stuck .head .icon {
    color: var(--_danger);
  }
  .sent .icon {
    color: var(--_success);
  }
  #question {
    border-radius: var(--_radius);
  }
  @media print {
    .composer,
    .bar,
    .keys {
      display: none;
    }
    .settled {
      content-visibility: visible;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** Adds the sheets of what comes later to those that are there. */
export function adopt({ renderRoot }: ControlHost): void {
  if (!('adoptedStyleSheets' in renderRoot)) return;
  const root = renderRoot as ShadowRoot;
  const added = [buttons, fields, choices, fileLinks, bodies, styles].flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
}
