import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { combobox } from '../../styles/combobox.js';
import { fields } from '../../styles/fields.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';
import { standing } from '../shared/standing.styles.js';

const picker = css`
  [part='reason']:not(:has(*)) {
    display: none;
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    max-inline-size: 46em;
  }
  .company .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .company .about {
    flex: 1 1 14em;
  }
  .company .gone {
    color: var(--_warning);
  }
  .or {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .or::before,
  .or::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_border);
  }
  .option > span {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 3);
  }
  .option > span > * {
    grid-column: 1;
  }
  /* A name in another direction begins where the others do. */
  .option > span > bdi {
    justify-self: start;
  }
  .option > span > :has(.standing) {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  @container (inline-size < 30em) {
    .option > span > :has(.standing) {
      grid-area: auto / 1;
      margin-block: var(--_space);
    }
  }
  .none {
    color: var(--_muted);
  }
`;

export const pickerSheets = [tokens, base, buttons, fields, combobox, notices, standing, picker];
