import { css } from 'lit';
import { badges } from '../../styles/badges.js';

/** What one may do for a customer; one's own organisation, which must not be taken for one of them. */
export const standing = css`
  ${badges}
  .standing {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .standing .until {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .badge.allowed {
    --_tone: var(--_success);
  }
  .badge:is(.ending, .partly) {
    --_tone: var(--_warning);
  }
  .badge.refused {
    --_tone: var(--_danger);
  }
  .company {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_raised);
  }
  .company > .icon {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .company .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1);
    justify-items: start;
  }
  .company.own {
    border: 1px dashed var(--_border-control);
    background-color: var(--_sunken);
  }
  .company.own.chosen {
    border-style: solid;
    border-inline-start: 4px solid var(--_warning);
  }
  .company .name {
    font-weight: 600;
  }
  :is(.missing, .folded) summary {
    inline-size: fit-content;
    min-block-size: max(24px, calc(var(--_target) * 0.7));
    align-content: center;
    color: var(--_accent-text);
    cursor: pointer;
  }
  :is(.missing, .folded) .stack {
    margin-block-start: calc(var(--_space) * 2);
  }
`;
