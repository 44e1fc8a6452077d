/** What a key does in a lookup. */
export type LookupAct =
  'open' | 'open-first' | 'open-last' | 'close' | 'next' | 'previous' | 'choose' | 'clear' | 'leave' | 'edit' | 'wait';

export interface LookupState {
  open: boolean;
  /** A row of the list is active. */
  active: boolean;
  /** Something stands in the input. */
  filled: boolean;
  /** The row that somebody went to is not here yet, or has gone with an answer that came late. */
  awaited: boolean;
}

/** The keys of the ARIA practices' combobox; a key that is not here belongs to the text. */
export function actOf(
  { key, altKey }: KeyboardEvent,
  { open, active, filled, awaited }: LookupState,
): LookupAct | undefined {
  switch (key) {
    case 'ArrowDown':
      if (!open) return altKey ? 'open' : 'open-first';
      return altKey ? undefined : 'next';
    case 'ArrowUp':
      if (altKey) return 'close';
      return open ? 'previous' : 'open-last';
    case 'Enter':
      // Closed, it submits the form.
      if (!open) return undefined;
      if (active) return 'choose';
      return awaited ? 'wait' : 'close';
    case 'Escape':
      if (open) return 'close';
      return filled ? 'clear' : undefined;
    case 'Tab':
      return 'leave';
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return 'edit';
    default:
      return undefined;
  }
}

/** These go on to the browser: focus moves, the caret moves. */
export const passesOn = (act: LookupAct): boolean => act === 'leave' || act === 'edit';
