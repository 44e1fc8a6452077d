interface Arrangement {
  subject: string;
  body: (customer: string, partner: string) => string;
}

const arrange = 'https://admin.nimbora.example/partners/support-arrangement';

/** What a customer is asked whom one supports without selling to it, in its own language. */
const texts: Record<'en' | 'fr' | 'ru' | 'ar', Arrangement> = {
  en: {
    subject: 'Please ask for a support arrangement with us',
    body: (customer, partner) =>
      `Dear ${customer},\n\nyou buy from another reseller and would like us to support you. Please ask Nimbora for a support arrangement with us; an administrator of yours needs two minutes for it:\n\n${arrange}\n\nYour reseller and your contracts stay as they are.\n\nKind regards\n${partner}`,
  },
  fr: {
    subject: 'Demande d’un accord de support avec nous',
    body: (customer, partner) =>
      `Bonjour ${customer},\n\nvous achetez auprès d’un autre revendeur et souhaitez que nous assurions votre support. Merci de demander à Nimbora un accord de support avec nous ; un administrateur de chez vous en a pour deux minutes :\n\n${arrange}\n\nVotre revendeur et vos contrats ne changent pas.\n\nCordialement\n${partner}`,
  },
  ru: {
    subject: 'Запрос на соглашение о поддержке с нами',
    body: (customer, partner) =>
      `Здравствуйте, ${customer}!\n\nВы покупаете у другого реселлера и хотите, чтобы поддержку вам оказывали мы. Запросите, пожалуйста, в Nimbora соглашение о поддержке с нами. Администратору понадобится две минуты:\n\n${arrange}\n\nВаш реселлер и ваши договоры остаются прежними.\n\nС уважением\n${partner}`,
  },
  ar: {
    subject: 'طلب ترتيب دعم معنا',
    body: (customer, partner) =>
      `السيد/السيدة ${customer}،\n\nتشترون من موزّع آخر وترغبون في أن نتولى نحن دعمكم. نرجو أن تطلبوا من Nimbora ترتيب دعم معنا؛ يستغرق ذلك من المسؤول لديكم دقيقتين:\n\n${arrange}\n\nويبقى موزّعكم وعقودكم كما هي.\n\nمع أطيب التحيات\n${partner}`,
  },
};

export const arrangementTexts = (language: keyof typeof texts): Arrangement => texts[language];
