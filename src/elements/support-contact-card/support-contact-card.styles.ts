import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { facts } from '../../styles/facts.js';
import { fields } from '../../styles/fields.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';

const own = css`
  [part~='base'] {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part~='heading'] {
    font-size: 1.125em;
  }
  [part~='subheading'] {
    overflow-wrap: anywhere;
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 3);
  }
  .situation {
    padding: calc(var(--_space) * 4);
  }
  .route,
  .alerts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding-block: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .alerts {
    padding-block-end: 0;
  }
  .routes {
    margin-block-end: calc(var(--_space) * -2);
  }
  .route > .icon,
  .alerts > .icon {
    margin-block-start: 0.0625em;
    color: var(--_muted);
  }
  .route.contact > .icon {
    color: var(--_accent-text);
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
  }
  .content > * {
    max-inline-size: 100%;
  }
  .content .facts,
  .content form {
    inline-size: 100%;
  }
  .facts {
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
  }
  .copied {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1);
    margin-block: calc(var(--_space) * -2);
    max-inline-size: 100%;
  }
`;

export const styles = [tokens, base, buttons, facts, fields, notices, own];
