import type { Authority, Company, Partnership } from './customers.js';
import { hash, pick } from './random.js';

// Customers by the thousand: each a function of the seed and its number.

const first =
  'Amber Beacon Cinder Dorset Ember Falcon Garnet Hazel Indigo Jasper Kelvin Linden Meadow Nimbus Orchard Pioneer Quarry Rowan Saffron Tamarind Upland Vesper Willow Yarrow Zephyr'.split(
    ' ',
  );
const second =
  'Analytics Bakeries Ceramics Dairies Energy Foundry Gardens Hotels Insurance Joinery Kitchens Logistics Mining Nurseries Opticians Press Railways Shipping Textiles Utilities'.split(
    ' ',
  );
const third = ['Group', 'Ltd', 'Partners', 'Holdings', 'Works', 'Union', 'Services', 'Trust', 'Collective', 'Labs'];
const places = [
  'Antwerp, Belgium',
  'Bergen, Norway',
  'Cardiff, United Kingdom',
  'Dresden, Germany',
  'Espoo, Finland',
  'Florence, Italy',
  'Gdańsk, Poland',
  'Limerick, Ireland',
];
const people = ['Alex Moreno', 'Bo Lindahl', 'Cleo Ward', 'Dario Conti', 'Edith Novak', 'Finn Jensen', 'Gloria Reyes'];

const authorities: readonly Authority[] = [
  ...Array.from({ length: 14 }, (): Authority => 'full'),
  ...(['none', 'ended', 'ending', 'unsure', 'asked', 'none'] as const),
];
const partnerships: readonly Partnership[] = ['direct', 'direct', 'direct', 'indirect-reseller', 'advisor'];

export const furtherCompanies = (count: number, seed: number): Company[] =>
  Array.from({ length: count }, (_, n) => furtherCompany(n, seed));

function furtherCompany(n: number, seed: number): Company {
  const h = hash(seed, 81, n);
  const words = [first[n % 25]!, second[Math.floor(n / 25) % 20]!, third[Math.floor(n / 500) % 10]!];
  return {
    id: `cu-${10_001 + n}`,
    name: words.join(' '),
    domain: `${words.join('-').toLowerCase()}.example`,
    place: pick(places, h, 1),
    language: 'en',
    plan: h % 3 === 0 ? 'premium' : 'standard',
    authority: pick(authorities, h, 2),
    portalAccess: pick(['yes', 'yes', 'no', 'unknown'] as const, h, 3),
    person: pick(people, h, 4),
    partnership: pick(partnerships, h, 5),
    candidates: pick([6, 6, 30, 402], h, 6),
  };
}
