import type { ScopeId } from '../records.js';
import { furtherCompanies } from './further-customers.js';

/**
 * `full`: cases of every kind. `none`: it has authorised nobody. `ended`: it had, until a day. `ending`: it has, not
 * for long. `unsure`: the directory did not tell. `asked`: the request is on its way.
 */
export type Authority = 'full' | 'none' | 'ended' | 'ending' | 'unsure' | 'asked';

/** What one is to a customer: that decides which kinds of request one may file, whatever it has authorised. */
export type Partnership = 'direct' | 'indirect-reseller' | 'indirect-provider' | 'advisor' | 'support';

export interface Company {
  id: string;
  name: string;
  domain: string;
  place: string;
  language: 'en' | 'fr' | 'ru' | 'ar';
  plan: 'premium' | 'standard';
  authority: Authority;
  portalAccess: 'yes' | 'no' | 'unknown';
  /** Somebody there who writes in cases. */
  person: string;
  own?: boolean;
  /** `direct` where left out. */
  partnership?: Partnership;
  /** Of a support partner: has the customer asked for the arrangement, and does the vendor have to approve it? */
  arrangement?: 'asked' | 'not-asked' | 'approval-pending';
  /** For so many days; earlier cases belong to the reseller of that time. */
  managedForDays?: number;
  /** How many subscriptions it has; about ten where left out. */
  subscriptions?: number;
  /** How many companies might support it: 6, 30, or hundreds. */
  candidates?: number;
  /** Has bought from other resellers, too. */
  severalPartners?: boolean;
}

/** What is particular about some of them. */
const particulars: Record<string, Partial<Company>> = {
  'cu-001': { subscriptions: 12 },
  'cu-002': { candidates: 30 },
  'cu-022': { partnership: 'advisor' },
  'cu-011': { partnership: 'indirect-reseller' },
  'cu-012': { candidates: 402, severalPartners: true },
  'cu-015': { partnership: 'support', arrangement: 'asked' },
  'cu-017': { managedForDays: 45 },
  'cu-020': { partnership: 'indirect-provider' },
  'cu-023': { subscriptions: 220 },
  'cu-028': { partnership: 'support', arrangement: 'not-asked' },
  'cu-034': { partnership: 'support', arrangement: 'approval-pending' },
};

// name | domain | place | language | plan | authority | portal access | person
const northern = `
Alder & Finch Architects|alderfinch.example|Bristol, United Kingdom|en|premium|full|yes|Helen Okafor
Blauwald Maschinenbau|blauwald.example|Ulm, Germany|en|premium|full|yes|Jonas Weidner
Casa Verde Hotels|casaverde.example|Porto, Portugal|en|standard|full|yes|Marta Teixeira
Atelier Morvan|morvan.example|Nantes, France|fr|standard|full|yes|Camille Le Goff
Северный Ветер Логистика|sevveter.example|Алматы, Казахстан|ru|premium|full|yes|Ольга Смирнова
واحة النخيل للتجارة|palmoasis.example|دبي، الإمارات|ar|premium|full|yes|ليلى الحسن
Dovetail Publishing|dovetail.example|Edinburgh, United Kingdom|en|standard|none|no|Fergus Nairn
Eastgate Medical Group|eastgatemed.example|Leeds, United Kingdom|en|premium|full|yes|Priya Raman
Fabrique du Lac|fabriquedulac.example|Lausanne, Switzerland|fr|premium|full|yes|Bastien Rochat
Grünfeld & Söhne|gruenfeld.example|Graz, Austria|en|standard|ended|unknown|Klara Grünfeld
Harbour Lane Foods|harbourlane.example|Cork, Ireland|en|standard|full|yes|Aoife Brennan
Iberalia Energía|iberalia.example|Zaragoza, Spain|en|premium|full|yes|Nuria Cebrián
Juniper Street Credit Union|juniperstreet.example|Halifax, Canada|en|premium|ending|yes|Dana Whitlock
Kestrel Aerostructures|kestrelaero.example|Toulouse, France|fr|premium|full|yes|Hugo Delmas
Lumen Optik|lumenoptik.example|Jena, Germany|en|standard|full|no|Sabine Roth
Magasins Bellerive|bellerive.example|Lyon, France|fr|standard|full|yes|Inès Carpentier
Nordkapp Sjømat|nordkapp.example|Tromsø, Norway|en|standard|full|yes|Eirik Solberg
Орион Медиа|orionmedia.example|Ташкент, Узбекистан|ru|standard|full|yes|Тимур Азимов
مجموعة الأفق|alufuq.example|عمّان، الأردن|ar|standard|full|unknown|سامر النجار
Pellworth Engineering|pellworth.example|Sheffield, United Kingdom|en|premium|full|yes|Gareth Pell
Quayside Theatres|quayside.example|Newcastle, United Kingdom|en|standard|unsure|unknown|Ruth Ashby
Rivière Claire Eaux|riviereclaire.example|Québec, Canada|fr|standard|full|yes|Mélanie Tremblay
Solhaven Care Homes|solhaven.example|Aarhus, Denmark|en|premium|full|yes|Mette Skov
Tannhof Brauerei|tannhof.example|Bamberg, Germany|en|standard|full|yes|Anton Huber
Umbria Ceramiche|umbriaceramiche.example|Perugia, Italy|en|standard|asked|yes|Chiara Baldini
Velmar Yachts|velmar.example|Split, Croatia|en|premium|full|yes|Luka Perić
Westbrook Schools Trust|westbrook.example|Exeter, United Kingdom|en|premium|full|yes|Joanna Pike
Xylo Instruments|xylo.example|Ghent, Belgium|en|standard|full|yes|Pieter De Smet
Ymir Geothermal|ymir.example|Akureyri, Iceland|en|premium|full|yes|Sigrún Jónsdóttir
Завод «Прогресс»|zprogress.example|Караганда, Казахстан|ru|premium|full|yes|Дмитрий Ковалёв
Zenith Vert|zenithvert.example|Marseille, France|fr|premium|full|yes|Olivier Astruc
Ambertree Insurance|ambertree.example|Dublin, Ireland|en|premium|full|yes|Niamh Kelleher
Bramble & Co Solicitors|bramble.example|York, United Kingdom|en|standard|none|yes|Thomas Acheson
Copperline Transport|copperline.example|Rotterdam, Netherlands|en|standard|full|yes|Sanne de Wit
Délices d’Antan|delicesdantan.example|Dijon, France|fr|standard|full|no|Paul Ferrand
Elmhurst Observatory|elmhurst.example|Wellington, New Zealand|en|standard|full|yes|Wiremu Parata
Fennmark Robotics|fennmark.example|Eindhoven, Netherlands|en|premium|full|yes|Joris van Dam
Graphite Games|graphite.example|Kraków, Poland|en|premium|full|yes|Zofia Nowak
مستشفى الياسمين|alyasmin.example|الرياض، السعودية|ar|premium|full|yes|نورة القحطاني
Hollin Textiles|hollin.example|Manchester, United Kingdom|en|standard|full|yes|Imran Sheikh
Сибирские Меха|sibmeha.example|Бишкек, Кыргызстан|ru|standard|ended|yes|Айгуль Токтосунова
Ironbark Mining Services|ironbark.example|Perth, Australia|en|premium|full|yes|Kylie Drummond`;

const coastal = `
Marisol Resorts|marisol.example|Málaga, Spain|en|premium|full|yes|Elena Prado
Chantiers de l’Ouest|chantiersouest.example|Brest, France|fr|standard|full|yes|Yann Kerbrat
Blue Heron Analytics|blueheron.example|Galway, Ireland|en|premium|full|yes|Conor Daly
Pinecrest Dental|pinecrest.example|Vancouver, Canada|en|standard|none|no|Amy Lindgren
Seabright Ferries|seabright.example|Plymouth, United Kingdom|en|premium|full|yes|Martin Trew
Каспий Порт|kaspiport.example|Актау, Казахстан|ru|standard|full|yes|Ержан Бекетов
Tideway Rowing Club|tideway.example|London, United Kingdom|en|standard|full|yes|Susan Marlow
لؤلؤة الخليج|gulfpearl.example|الدوحة، قطر|ar|premium|full|yes|خالد المنصوري`;

const insular = `
Faro Lighthouse Hotels|farohotels.example|Funchal, Portugal|en|premium|full|yes|Rita Nóbrega
Skerry Fish Farms|skerry.example|Stornoway, United Kingdom|en|standard|full|yes|Calum Macleod
Port-Vent Charters|portvent.example|Ajaccio, France|fr|standard|ending|yes|Laetitia Orsoni
Sable Island Research|sable.example|Halifax, Canada|en|premium|full|unknown|Devon Roy`;

const read = (table: string, prefix: string, own: Company): Company[] => [
  ...table
    .trim()
    .split('\n')
    .map((row, at): Company => {
      const [name, domain, place, language, plan, authority, portalAccess, person] = row.split('|');
      const id = `${prefix}${String(at + 1).padStart(3, '0')}`;
      const facts = { id, name, domain, place, language, plan, authority, portalAccess, person } as Company;
      return { ...facts, ...particulars[id] };
    }),
  own,
];

const organisation = (id: string, name: string, domain: string, person: string): Company => ({
  id,
  name,
  domain,
  place: 'Utrecht, Netherlands',
  language: 'en',
  plan: 'premium',
  authority: 'full',
  portalAccess: 'yes',
  person,
  own: true,
});

const written: Record<ScopeId, readonly Company[]> = {
  north: read(
    northern,
    'cu-',
    organisation('own-north', 'Fjordlight Cloud Partners', 'fjordlight.example', 'Joost Meijer'),
  ),
  coast: read(
    coastal,
    'cc-',
    organisation('own-coast', 'Fjordlight Coastal', 'coast.fjordlight.example', 'Joost Meijer'),
  ),
  island: read(
    insular,
    'ci-',
    organisation('own-island', 'Fjordlight Islands', 'islands.fjordlight.example', 'Joost Meijer'),
  ),
};

const made = new Map<string, readonly Company[]>();

/**
 * The customers of a reseller domain, made when first asked for; one's own organisation is the last of them. `count`
 * adds further ones to those written by hand.
 */
export function companiesOf(scope: ScopeId, count: number, seed: number): readonly Company[] {
  const base = written[scope];
  const further = count - (base.length - 1);
  if (further <= 0) return base;
  const key = `${scope} ${count} ${seed}`;
  const known = made.get(key) ?? [...base.slice(0, -1), ...furtherCompanies(further, seed), base.at(-1)!];
  made.set(key, known);
  return known;
}

const indexes = new WeakMap<readonly Company[], Map<string, number>>();

/** Place of a customer among those of its domain. */
export function companyIndex(companies: readonly Company[], id: string): number {
  let index = indexes.get(companies);
  if (!index) indexes.set(companies, (index = new Map(companies.map((company, at) => [company.id, at]))));
  return index.get(id) ?? -1;
}
