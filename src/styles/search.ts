import { css } from 'lit';

/** Searching by text: a field with its icon, and what stands beside it. */
export const search = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .search .box {
    position: relative;
    flex: 1 1 16em;
    max-inline-size: 34em;
  }
  .search .box .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: calc(var(--_space) * 3);
    color: var(--_muted);
    pointer-events: none;
  }
  .search .box .input {
    padding-inline: calc(var(--_space) * 5 + 1.25em) calc(var(--_space) * 2);
    text-overflow: ellipsis;
  }
  /* Nothing to clear yet: its room is for the words. */
  .search .input:placeholder-shown::-webkit-search-cancel-button {
    display: none;
  }
`;
