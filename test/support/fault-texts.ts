/** What a system says of its faults, in the languages that the kit speaks. */
interface FaultTexts {
  broken: string;
  readOnly: string;
  role: string;
}

const texts: Record<string, FaultTexts> = {
  en: {
    broken: 'The support system has a problem of its own. Try again in a moment; if it stays, quote this reference.',
    readOnly: 'Your role in this portal allows reading only.',
    role: 'Ask an administrator of your company for the role “Case editor”.',
  },
  fr: {
    broken:
      'Le système de support rencontre un problème. Réessayez dans un instant ; s’il persiste, indiquez cette référence.',
    readOnly: 'Votre rôle dans ce portail ne permet que la lecture.',
    role: 'Demandez à un administrateur de votre entreprise le rôle « Éditeur de dossiers ».',
  },
  ru: {
    broken: 'В системе поддержки неполадка. Повторите чуть позже; если она не исчезнет, назовите этот код для справки.',
    readOnly: 'Ваша роль на этом портале позволяет только чтение.',
    role: 'Попросите администратора своей организации дать вам роль «Редактор обращений».',
  },
  ar: {
    broken: 'في نظام الدعم خلل. أعد المحاولة بعد قليل، وإن استمر فاذكر هذا الرقم المرجعي.',
    readOnly: 'دورك في هذه البوابة يسمح بالقراءة فقط.',
    role: 'اطلب من المسؤول في مؤسستك دور «محرر الحالات».',
  },
};

/** In the language of the call, else in English. */
export const faultTexts = (locale = 'en'): FaultTexts => texts[locale.split('-')[0]!.toLowerCase()] ?? texts['en']!;
