import { css } from 'lit';

/** Native selects with the arrow of a lookup, at its place, and their words where its words are. It comes after `fields`. */
export const selects = css`
  @media (forced-colors: none) {
    select.input {
      --_at: 100% - var(--_space) * 4;
      padding-inline-end: calc(var(--_space) * 10);
      appearance: none;
      background:
        linear-gradient(45deg, #0000 42%, currentColor 42% 59%, #0000 59%) calc(var(--_at) - 0.375em) 50%,
        linear-gradient(-45deg, #0000 42%, currentColor 42% 59%, #0000 59%) calc(var(--_at)) 50%,
        var(--_surface);
      background-size: 0.375em 0.375em;
      background-repeat: no-repeat;
    }
    select.input:dir(rtl) {
      --_at: 0.375em + var(--_space) * 4;
    }
  }
`;
