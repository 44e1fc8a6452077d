/** What must not stand in a case: private keys, and passwords written down as such; not what masking leaves of them. */
const secrets = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  /\b(?:password|passwd|pwd)\s*[:=]\s*(?!-----BEGIN •)[^\s•]{6,}/i,
];

export const holdsSecret = (text: string): boolean => secrets.some((secret) => secret.test(text));
