import type { contactKeptMessages } from '../en/contact-kept.js';
import type { Translation } from '../part.js';

export const contactKept: Translation<typeof contactKeptMessages> = {
  choice: (t, count, when) =>
    `${t.plural(count, {
      zero: 'لم تختر أي اشتراك',
      one: 'اخترت اشتراكًا واحدًا',
      two: 'اخترت اشتراكين',
      few: 'اخترت # اشتراكات',
      many: 'اخترت # اشتراكًا',
      other: 'اخترت # اشتراك',
    })} (${when})، ولم تختر شركة بعد.`,
  open: (t, count, company, when) =>
    `بدأت تغيير جهة الدعم إلى ${company} (${when}) ${t.plural(count, {
      zero: 'بلا اشتراكات.',
      one: 'لاشتراك واحد.',
      two: 'لاشتراكين.',
      few: 'لعدد # اشتراكات.',
      many: 'لعدد # اشتراكًا.',
      other: 'لعدد # اشتراك.',
    })} لم يُرسَل شيء.`,
  partly: (t, left, company, when) =>
    `لم يكتمل التغيير إلى ${company} (${when}): ${t.plural(left, {
      zero: 'لم يبقَ شيء.',
      one: 'بقي اشتراك واحد.',
      two: 'بقي اشتراكان.',
      few: 'بقيت # اشتراكات.',
      many: 'بقي # اشتراكًا.',
      other: 'بقي # اشتراك.',
    })}`,
  goOn: 'متابعة التغيير',
  discard: 'تجاهله',
  discarded: 'تم تجاهل التغيير.',
  taking: 'جارٍ التحميل…',
  failed: 'تعذّر تحميل التغيير.',
  taken: 'هذا هو التغيير الذي بدأته.',
  missing: (t, count) =>
    t.plural(count, {
      zero: 'كل اشتراكاته ظاهرة.',
      one: 'اشتراك واحد منه لم يعد ظاهرًا وقد استُبعد.',
      two: 'اشتراكان منه لم يعودا ظاهرين وقد استُبعدا.',
      few: '# من اشتراكاته لم تعد ظاهرة وقد استُبعدت.',
      many: '# من اشتراكاته لم تعد ظاهرة وقد استُبعدت.',
      other: '# من اشتراكاته لم تعد ظاهرة وقد استُبعدت.',
    }),
};
