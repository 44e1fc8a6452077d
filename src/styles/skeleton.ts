import { css } from 'lit';

/** What stands where content will be, after 300 ms. */
export const skeleton = css`
  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 4);
    animation: 1ms linear 300ms both appear;
  }
  .skeleton .bar {
    block-size: 0.875em;
    border-radius: var(--_radius);
    background-color: var(--_hover);
  }
  .skeleton .bar:nth-child(3n + 1) {
    inline-size: 62%;
  }
  .skeleton .bar:nth-child(3n) {
    inline-size: 84%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .skeleton .bar {
      border: 1px solid GrayText;
    }
  }
`;
