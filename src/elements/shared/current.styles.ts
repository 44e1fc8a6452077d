import { css } from 'lit';

/** Of a table's rows: the one that has focus, and the one that the elements around are about. */
export const current = css`
  /* The whole cell is the target, and has the ring. */
  th :is(a, .link) {
    outline: none;
  }
  th :focus-visible::after {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  :is(a, .link):hover .subject {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  tbody tr.current {
    background-color: var(--_accent-tint);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  tbody tr.current:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  tbody tr.current :is(a, .link),
  tbody tr.current .subject {
    color: var(--_text);
  }
  tbody tr:not(.current):hover {
    background-color: var(--_sunken);
  }
  @media (forced-colors: active) {
    tbody tr.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
