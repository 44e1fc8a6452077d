import { css } from 'lit';
import { files } from '../../styles/files.js';

/** Files that can be saved and looked at; pictures open below their row. */
export const fileLinks = css`
  ${files}
  .file-links .file {
    flex-wrap: wrap;
  }
  /* Name and buttons stay side by side, however narrow; what is said of a file takes the next line. */
  .file-links .name {
    flex: 1 1 6em;
  }
  .file-links .file-acts {
    display: flex;
    flex: none;
  }
  .file-links .below {
    flex-basis: 100%;
  }
  .file-links canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 32em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
`;
