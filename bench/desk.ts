import { type DeskBackend, embeddedBackend } from 'casekit/adapters/embedded';

export interface World {
  cases?: number;
  entries?: number;
  customers?: number;
}

/** The built-in desk with its world made and looked through, as it is when a portal has been open for some seconds. */
export async function readyDesk({ cases = 60, entries = 1000, customers }: World = {}): Promise<DeskBackend> {
  const desk = embeddedBackend({
    store: 'memory',
    cases,
    entries,
    seed: 1,
    staff: false,
    ...(customers && { customers }),
  });
  await desk.desk.ready();
  // Its own code has run once, so that neither page pays for that.
  for (let run = 0; run < 5; run++) await Promise.all([desk.session.get({}), desk.cases.list({ size: 25 })]);
  return desk;
}
