import { css } from 'lit';
import { badges } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { facts } from '../../styles/facts.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';

const own = css`
  [part~='heading'] {
    font-size: 1.125em;
    overflow-wrap: anywhere;
  }
  [part~='base'] {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 2);
  }
  .situation {
    padding: calc(var(--_space) * 4);
  }
  .verdict {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 2);
  }
  .verdict .icon {
    margin-block-start: 0.125em;
  }
  .fine .verdict .icon {
    color: var(--_success);
  }
  .part .verdict .icon {
    color: var(--_warning);
  }
  .nothing .verdict .icon {
    color: var(--_danger);
  }
  .own {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background-color: var(--_accent-tint);
  }
  .own .content,
  .why .content,
  .requirement .content,
  .all {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .all {
    gap: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 2);
  }
  .notice .why .content {
    justify-items: start;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 4);
    min-block-size: var(--_target);
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .folded > summary {
    display: list-item;
    inline-size: fit-content;
    align-content: center;
    color: var(--_accent-text);
    font-weight: 550;
    list-style: disclosure-closed inside;
  }
  .folded[open] > summary {
    list-style-type: disclosure-open;
  }
  .folded > .stack {
    margin-block-start: var(--_space);
  }
  .opens {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1);
    color: var(--_accent-text);
    font-weight: 550;
  }
  summary:hover .opens {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .opens .icon {
    transition: rotate var(--_duration);
  }
  [open] > summary .opens .icon {
    rotate: 90deg;
  }
  [open] > summary .opens .icon:dir(rtl) {
    rotate: -90deg;
  }
  .rights {
    border-block-end: 1px solid var(--_border);
  }
  .right {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }
  /* What holds takes little room beside what has to be read. */
  .right > .folded {
    margin-block-start: calc(var(--_space) * -2);
  }
  .right > .folded > summary {
    min-block-size: 24px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
  }
  .on {
    font-weight: 400;
  }
  .until {
    color: var(--_muted);
  }
  .badge.allowed {
    --_tone: var(--_success);
  }
  .badge.ending,
  .badge.ended {
    --_tone: var(--_warning);
  }
  .badge.refused {
    --_tone: var(--_danger);
  }
  .requirements {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 1);
  }
  .requirement {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .requirement > .icon {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .requirement.met > .icon {
    color: var(--_success);
  }
  .requirement.missing > .icon {
    color: var(--_danger);
  }
  .requirement.pending > .icon,
  .requirement.ended > .icon {
    color: var(--_warning);
  }
  .word {
    font-weight: 600;
  }
  @container (inline-size > 36em) {
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .line .until {
      grid-column: 1;
      grid-row: 2;
    }
    .line .badge {
      grid-column: 2;
      grid-row: 1;
    }
  }
`;

export const styles = [tokens, base, badges, buttons, facts, notices, own];
