export type FindingKind = 'email' | 'phone' | 'card' | 'iban' | 'token' | 'key' | 'password' | 'id';

/** A place that one detector has found. */
export interface Hit {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  /** Which of the backend's own patterns it was. */
  readonly label?: string;
}

/** A place in a text that looks like something that must not leave the house. */
export interface Finding extends Hit {
  /** What was found, masked: fit to be shown, never the thing itself. */
  readonly excerpt: string;
  /** Where the text stands, as its caller named it. */
  readonly field?: string;
}
