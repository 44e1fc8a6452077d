import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';

const list = css`
  [part~='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 3);
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  li + li {
    border-block-start: 1px solid var(--_border);
  }
  .what {
    display: grid;
    flex: 1 1 18em;
    gap: var(--_space);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .kind {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .elsewhere {
    color: var(--_warning);
  }
`;

export const sheets = [tokens, base, buttons, notices, list];
