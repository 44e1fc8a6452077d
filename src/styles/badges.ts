import { css } from 'lit';

/** Status and severity marks. */
export const badges = css`
  .badge {
    --_tone: var(--_muted);
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125em 0.5em;
    border: 1px solid color-mix(in oklab, var(--_tone) 36%, var(--_surface));
    border-radius: var(--_radius);
    background-color: color-mix(in oklab, var(--_tone) 8%, var(--_surface));
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .badge .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    stroke-width: 2;
    color: var(--_tone);
  }
  .badge.new,
  .badge.in-progress {
    --_tone: var(--_info);
  }
  .badge.action-required {
    --_tone: var(--_warning);
  }
  .badge.solution-proposed {
    --_tone: var(--_success);
  }
  .severity {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1);
  }
  .severity .icon {
    margin-inline-start: -0.15em;
    color: var(--_muted);
  }
  .severity .icon .faint {
    opacity: 0.3;
  }
  .severity.high .icon {
    color: var(--_warning);
  }
  .severity.highest .icon {
    color: var(--_danger);
  }
`;
