import { css } from 'lit';

export const dialogs = css`
  .dialog {
    inline-size: 36em;
    max-inline-size: calc(100% - 2em);
    max-block-size: calc(100% - 2em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-end: calc(var(--_target) + var(--_space) * 12);
  }
  .dialog.small {
    inline-size: 26em;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .dialog .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
    padding: calc(var(--_space) * 6);
    container-type: inline-size;
  }
  .dialog .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  .dialog h2 {
    font-size: 1.25em;
    overflow-wrap: anywhere;
  }
  .dialog .head .button {
    margin-block: calc(var(--_space) * -2);
    margin-inline-end: calc(var(--_space) * -3);
  }
  .dialog .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: calc(var(--_space) * 3);
  }
  /* What is decided stays in sight, however long the question; where there is little room, that is needed for the question. */
  @container (inline-size >= 24em) {
    .dialog .actions {
      position: sticky;
      inset-block-end: 0;
      margin: calc(var(--_space) * -3) calc(var(--_space) * -6);
      padding: calc(var(--_space) * 3) calc(var(--_space) * 6);
      background-color: var(--_raised);
    }
  }
  @container (inline-size < 24em) {
    .dialog .actions {
      display: grid;
      justify-content: stretch;
    }
  }
  @media print {
    .dialog {
      display: none;
    }
  }
`;
