/** The domains of this portal's company. It knows them from its own identity provider, without asking the support system. */
export const domains = {
  north: 'Fjordlight Cloud Partners',
  coast: 'Fjordlight Coastal',
  island: 'Fjordlight Islands',
} as const;
export type DomainId = keyof typeof domains;

export const domainIds = Object.keys(domains) as DomainId[];
export const isDomain = (text: string): text is DomainId => Object.hasOwn(domains, text);

/** The account that belongs to each: resellers have one for every domain. */
export const accountIn = (domain: DomainId): string =>
  `ines.marchetti@${{ north: '', coast: 'coast.', island: 'islands.' }[domain]}fjordlight.example`;
