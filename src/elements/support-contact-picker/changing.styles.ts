import { css } from 'lit';
import { badges } from '../../styles/badges.js';
import { choices } from '../../styles/choices.js';
import { combobox } from '../../styles/combobox.js';
import { planSheet } from './plan.styles.js';

const companies = css`
  .more > summary {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_target);
    color: var(--_accent-text);
    font-weight: 550;
    list-style: none;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more > summary .icon {
    transition: rotate var(--_duration);
  }
  .more[open] > summary .icon {
    rotate: 90deg;
  }
  .more[open] > summary .icon:dir(rtl) {
    rotate: -90deg;
  }
  .inner,
  .inner form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    max-inline-size: 34em;
  }
  .companies {
    border-block-end: 1px solid var(--_border);
  }
  .companies li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
  }
  .fine .icon {
    color: var(--_success);
  }
  .reasons {
    display: grid;
    gap: calc(var(--_space) * 1);
    margin-block-start: calc(var(--_space) * 2);
  }
  .badge.pending {
    --_tone: var(--_warning);
  }
  .badge.refused {
    --_tone: var(--_danger);
  }
`;

/** What a change needs besides the list: choosing a company, and the plan. */
export const changeSheets = [badges, choices, combobox, companies, planSheet];
