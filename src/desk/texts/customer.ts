/** What a customer is asked in its own language, whatever language the reader has. */
interface CustomerTexts {
  request: { subject: string; body: (customer: string, partner: string) => string };
}

const grant = 'https://admin.nimbora.example/partners/authorise';

const texts: Record<'en' | 'fr' | 'ru' | 'ar', CustomerTexts> = {
  en: {
    request: {
      subject: 'Please authorise us to file support cases for you',
      body: (customer, partner) =>
        `Dear ${customer},\n\nso that we can file support cases with Nimbora in your name, please grant us the right “Support on behalf”. An administrator of yours needs two minutes for it:\n\n${grant}\n\nYou can withdraw it there at any time.\n\nKind regards\n${partner}`,
    },
  },
  fr: {
    request: {
      subject: 'Autorisation d’ouvrir des dossiers de support en votre nom',
      body: (customer, partner) =>
        `Bonjour ${customer},\n\nafin que nous puissions ouvrir des dossiers de support auprès de Nimbora en votre nom, merci de nous accorder le droit « Support pour le compte du client ». Un administrateur de chez vous en a pour deux minutes :\n\n${grant}\n\nVous pouvez le retirer au même endroit à tout moment.\n\nCordialement\n${partner}`,
    },
  },
  ru: {
    request: {
      subject: 'Разрешение создавать обращения в поддержку от вашего имени',
      body: (customer, partner) =>
        `Здравствуйте, ${customer}!\n\nЧтобы мы могли создавать обращения в поддержку Nimbora от вашего имени, предоставьте нам, пожалуйста, право «Поддержка от имени клиента». Администратору понадобится две минуты:\n\n${grant}\n\nТам же его можно отозвать в любой момент.\n\nС уважением\n${partner}`,
    },
  },
  ar: {
    request: {
      subject: 'طلب تفويض لفتح حالات دعم باسمكم',
      body: (customer, partner) =>
        `السيد/السيدة ${customer}،\n\nكي نتمكن من فتح حالات دعم لدى Nimbora باسمكم، نرجو منحنا صلاحية «الدعم نيابةً عن العميل». يستغرق ذلك من المسؤول لديكم دقيقتين:\n\n${grant}\n\nويمكنكم سحبها من الصفحة نفسها في أي وقت.\n\nمع أطيب التحيات\n${partner}`,
    },
  },
};

export const textsOf = (language: keyof typeof texts): CustomerTexts => texts[language];
