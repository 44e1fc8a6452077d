import { css } from 'lit';
import { badges } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { facts } from '../../styles/facts.js';
import { skeleton } from '../../styles/skeleton.js';
import { tokens } from '../../styles/tokens.js';

const own = css`
  [part~='header'] {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  [part~='heading'] {
    overflow-wrap: anywhere;
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
  .state {
    margin-block-start: calc(var(--_space) * 2);
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .state .number {
    gap: 0;
    min-block-size: max(24px, calc(var(--_target) - 12px));
  }
  /* Room for the row of actions, which comes a moment later. */
  .acts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    min-block-size: var(--_target);
  }
  .customer {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .facts .line {
    display: block;
    font-size: 0.9375em;
  }
`;

/** For the first paint; the others come with what needs them. */
export const styles = [tokens, base, badges, skeleton, facts, own];
