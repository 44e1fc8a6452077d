/** What a page has complained about since it was watched: reports of its content security policy, and console errors. */
export interface Complaints {
  /** One line for each complaint; empty on a page where all is well. */
  readonly lines: readonly string[];
  /** Ends the watch and puts `console.error` back. */
  stop(): void;
}

/** Watches this page for policy violations, console errors, uncaught exceptions and unhandled rejections. */
export function watchComplaints(): Complaints {
  const lines: string[] = [];
  const watch = new AbortController();
  const options = { signal: watch.signal };
  const { error } = console;

  document.addEventListener('securitypolicyviolation', (event) => lines.push(`policy: ${describe(event)}`), options);
  addEventListener('error', (event) => lines.push(`uncaught: ${event.message}`), options);
  addEventListener('unhandledrejection', (event) => lines.push(`unhandled: ${String(event.reason)}`), options);
  console.error = (...words: unknown[]) => {
    lines.push(`console: ${words.map(String).join(' ')}`);
    error(...words);
  };

  return {
    lines,
    stop() {
      watch.abort();
      console.error = error;
    },
  };
}

const describe = ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }: SecurityPolicyViolationEvent) =>
  `${violatedDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`.trim();
