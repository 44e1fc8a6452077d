const told = new Set<string>();

/**
 * Tells a developer once about something that fell back. "In development" is what Lit means by it: the page
 * was built with the `development` export condition, whose Lit keeps this set.
 */
export function warnOnce(message: string): void {
  if (!('litIssuedWarnings' in globalThis) || told.has(message)) return;
  told.add(message);
  // oxlint-disable-next-line no-console -- a warning is what this is for
  console.warn(`casekit: ${message}`);
}
