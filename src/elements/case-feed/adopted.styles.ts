import { css } from 'lit';
import type { ControlHost } from '../../controls/host.js';
import { choices } from '../../styles/choices.js';
import { files } from '../../styles/files.js';
import { bodies } from '../shared/body.styles.js';

const styles = css`
  .audience {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    align-items: baseline;
  }
  .failure {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .failure > .icon,
  .failure strong {
    color: var(--_danger);
  }
  .sent {
    color: var(--_success);
    font-weight: 550;
  }
  #question {
    border-radius: var(--_radius);
  }
`;

/** The sheets of what comes later, added to those that are there. */
export function adopt({ renderRoot }: ControlHost): void {
  if (!('adoptedStyleSheets' in renderRoot)) return;
  const root = renderRoot as ShadowRoot;
  const added = [choices, files, bodies, styles].flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
}
