/**
 * `full`: cases of every kind. `none`: it has authorised nobody. `ended`: it had, until a day. `ending`: it has, not
 * for long. `unsure`: the directory did not tell. `asked`: the request is on its way.
 */
export type Authority = 'full' | 'none' | 'ended' | 'ending' | 'unsure' | 'asked';

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
}

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

const read = (table: string, prefix: string, own: Company): Company[] => [
  ...table
    .trim()
    .split('\n')
    .map((row, at): Company => {
      const [name, domain, place, language, plan, authority, portalAccess, person] = row.split('|');
      const id = `${prefix}${String(at + 1).padStart(3, '0')}`;
      return { id, name, domain, place, language, plan, authority, portalAccess, person } as Company;
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

/** The customers of a reseller domain; one's own organisation is the last of them. */
export const companies: Record<'north' | 'coast', readonly Company[]> = {
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
};
