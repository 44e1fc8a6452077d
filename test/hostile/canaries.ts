/** Calls that only a script smuggled in would make: the canary of our own lists, and what other lists call. */
export function watchCanaries() {
  const names = ['__pwn', 'alert', 'confirm', 'prompt', 'print'] as const;
  const page = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => page[name]);
  const calls: string[] = [];
  for (const name of names) page[name] = () => void calls.push(name);
  return {
    calls: calls as readonly string[],
    stop: () => names.forEach((name, at) => (page[name] = before[at])),
  };
}

/** Requests to other hosts than the page's own, those that were stopped included. */
export function watchForeignRequests() {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(10_000);
  return {
    take: () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin) && !/^(?:blob|data):/.test(name)),
  };
}
