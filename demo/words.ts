/** The portal's own words. The kit's are its own business. */
export interface Words {
  tagline: string;
  home: string;
  customers: string;
  orders: string;
  support: string;
  cases: string;
  oneCase: string;
  newCase: string;
  marketplace: string;
  reports: string;
  menu: string;
  account: string;
  casesIntro: string;
  newIntro: string;
  back: string;
  tipsTitle: string;
  tips: string[];
  newsTitle: string;
  news: [title: string, text: string][];
  tier: string;
  tierText: string;
  footer: string;
}

const en: Words = {
  tagline: 'Partner portal',
  home: 'Home',
  customers: 'Customers',
  orders: 'Orders',
  support: 'Support',
  cases: 'Cases',
  oneCase: 'Case',
  newCase: 'New case',
  marketplace: 'Marketplace',
  reports: 'Reports',
  menu: 'Portal menu',
  account: 'Signed in as Ines Marchetti',
  casesIntro: 'Everything that you and your colleagues have asked Nimbora, for yourselves and for your customers.',
  newIntro: 'Nimbora answers in the language that you choose in the form.',
  back: 'All cases',
  tipsTitle: 'What helps support to help',
  tips: [
    'One problem per case.',
    'The exact words of the error message, as text.',
    'Since when, how often, and for how many people.',
    'What has changed just before.',
  ],
  newsTitle: 'From the partner team',
  news: [
    ['Price list for the new year', 'Valid from 1 January. Quotes sent before keep their price for 30 days.'],
    ['Partner day in Utrecht', 'Two places a company; registration closes on Friday.'],
  ],
  tier: 'Gold partner',
  tierText: 'Your contract includes support around the clock for severity S1.',
  footer: 'Fjordlight Cloud Partners, a company invented for this demo.',
};

const fr: Words = {
  tagline: 'Portail partenaires',
  home: 'Accueil',
  customers: 'Clients',
  orders: 'Commandes',
  support: 'Support',
  cases: 'Dossiers',
  oneCase: 'Dossier',
  newCase: 'Nouveau dossier',
  marketplace: 'Place de marché',
  reports: 'Rapports',
  menu: 'Menu du portail',
  account: 'Connectée : Ines Marchetti',
  casesIntro: 'Tout ce que vous et vos collègues avez demandé à Nimbora, pour vous-mêmes et pour vos clients.',
  newIntro: 'Nimbora répond dans la langue que vous choisissez dans le formulaire.',
  back: 'Tous les dossiers',
  tipsTitle: 'Ce qui aide le support à vous aider',
  tips: [
    'Un seul problème par dossier.',
    'Le message d’erreur exact, sous forme de texte.',
    'Depuis quand, à quelle fréquence et pour combien de personnes.',
    'Ce qui a changé juste avant.',
  ],
  newsTitle: 'L’équipe partenaires vous informe',
  news: [
    [
      'Tarifs de la nouvelle année',
      'Valables à partir du 1er janvier. Les devis déjà envoyés gardent leur prix 30 jours.',
    ],
    ['Journée partenaires à Utrecht', 'Deux places par entreprise ; inscriptions jusqu’à vendredi.'],
  ],
  tier: 'Partenaire Or',
  tierText: 'Votre contrat comprend le support jour et nuit pour la gravité S1.',
  footer: 'Fjordlight Cloud Partners, une entreprise inventée pour cette démonstration.',
};

const ru: Words = {
  tagline: 'Портал партнёра',
  home: 'Главная',
  customers: 'Клиенты',
  orders: 'Заказы',
  support: 'Поддержка',
  cases: 'Обращения',
  oneCase: 'Обращение',
  newCase: 'Новое обращение',
  marketplace: 'Маркетплейс',
  reports: 'Отчёты',
  menu: 'Меню портала',
  account: 'Вы вошли как Инес Маркетти',
  casesIntro: 'Всё, о чём вы и ваши коллеги спрашивали Nimbora: для себя и для ваших клиентов.',
  newIntro: 'Nimbora отвечает на языке, который вы выберете в форме.',
  back: 'Все обращения',
  tipsTitle: 'Что поможет поддержке помочь вам',
  tips: [
    'Одна проблема — одно обращение.',
    'Точный текст сообщения об ошибке, не снимок экрана.',
    'С какого времени, как часто и у скольких людей.',
    'Что изменилось незадолго до этого.',
  ],
  newsTitle: 'Новости для партнёров',
  news: [
    ['Прайс-лист на новый год', 'Действует с 1 января. Отправленные ранее предложения сохраняют цену 30 дней.'],
    ['День партнёра в Утрехте', 'Два места на компанию; регистрация до пятницы.'],
  ],
  tier: 'Золотой партнёр',
  tierText: 'В договор входит круглосуточная поддержка для важности S1.',
  footer: 'Fjordlight Cloud Partners — компания, придуманная для этой демонстрации.',
};

const ar: Words = {
  tagline: 'بوابة الشركاء',
  home: 'الرئيسية',
  customers: 'العملاء',
  orders: 'الطلبات',
  support: 'الدعم',
  cases: 'الحالات',
  oneCase: 'الحالة',
  newCase: 'حالة جديدة',
  marketplace: 'المتجر',
  reports: 'التقارير',
  menu: 'قائمة البوابة',
  account: 'تم تسجيل الدخول باسم إينيس ماركيتي',
  casesIntro: 'كل ما طلبته أنت وزملاؤك من Nimbora، لأنفسكم ولعملائكم.',
  newIntro: 'ترد Nimbora باللغة التي تختارها في النموذج.',
  back: 'كل الحالات',
  tipsTitle: 'ما يساعد الدعم على مساعدتك',
  tips: [
    'مشكلة واحدة في كل حالة.',
    'نص رسالة الخطأ كما هو، وليس صورة.',
    'منذ متى، وكم مرة، ولكم شخص.',
    'ما الذي تغيّر قبل ذلك مباشرة.',
  ],
  newsTitle: 'من فريق الشركاء',
  news: [
    ['قائمة أسعار العام الجديد', 'سارية من 1 يناير. العروض المرسلة قبل ذلك تحتفظ بسعرها 30 يومًا.'],
    ['يوم الشركاء في أوترخت', 'مكانان لكل شركة؛ يُغلق التسجيل يوم الجمعة.'],
  ],
  tier: 'شريك ذهبي',
  tierText: 'يشمل عقدك دعمًا على مدار الساعة لدرجة الخطورة S1.',
  footer: 'Fjordlight Cloud Partners شركة متخيَّلة لهذا العرض.',
};

const all: Record<string, Words> = { en, fr, ru, ar };
export const wordsOf = (lang: string): Words => all[lang.split('-')[0]!.toLowerCase()] ?? en;
