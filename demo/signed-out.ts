import { type DomainId, domainIds } from './domains.js';

const atFirst = 'island';

/** The part of an address that says which domains one is signed out of; nothing for how the help desk begins. */
export function signedOutPart(out: readonly DomainId[]): string | undefined {
  const said = domainIds.filter((domain) => out.includes(domain)).join(',') || 'none';
  return said === atFirst ? undefined : said;
}
