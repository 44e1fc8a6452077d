import type { Option } from '../../model/forms.js';

/** Companies that use the products: 3 000 that are known, and those that people add. */
const first = [
  'Oakfield',
  'Brightwater',
  'Stonebridge',
  'Larkspur',
  'Northgate',
  'Silverline',
  'Mapleton',
  'Redcliff',
  'Ashdown',
  'Greenway',
  'Harrow',
  'Whitby',
  'Foxglove',
  'Kingsmere',
  'Thornbury',
  'Eastmoor',
  'Clearview',
  'Marlow',
  'Ravenhill',
  'Summit',
];
const second = [
  'Dental',
  'Logistics',
  'Bakery',
  'Consulting',
  'Builders',
  'Veterinary',
  'Media',
  'Insurance',
  'Textiles',
  'Farms',
  'Electric',
  'Fitness',
  'Travel',
  'Optics',
  'Legal',
];
const third = [
  'Ltd',
  'Group',
  'Partners',
  '& Sons',
  'Collective',
  'International',
  'Services',
  'Works',
  'Associates',
  'Company',
];
const countries = ['Ireland', 'Netherlands', 'Denmark', 'Portugal', 'Austria', 'Belgium', 'Norway'];

export const accountCount = first.length * second.length * third.length;
export const accountNumber = (id: string): number => Number(/^acc-(\d{1,4})$/.exec(id)?.[1] ?? Number.NaN);

export function accountAt(n: number): Option {
  const a = first[n % first.length]!;
  const b = second[Math.floor(n / first.length) % second.length]!;
  const c = third[Math.floor(n / first.length / second.length)]!;
  const domain = `${a}-${b}-${c}`.toLowerCase().replace('& ', '');
  return { id: `acc-${n}`, label: `${a} ${b} ${c}`, hint: `${domain}.example · ${countries[n % countries.length]}` };
}
