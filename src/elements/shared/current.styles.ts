import { css } from 'lit';

/** The row that the elements around are about. */
export const current = css`
  tbody tr.current {
    background: var(--_accent-tint);
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
    background: var(--_sunken);
  }
  @media (forced-colors: active) {
    tbody tr.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
