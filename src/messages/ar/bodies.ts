import type { bodyMessages } from '../en/bodies.js';
import type { Translation } from '../part.js';

export const bodies: Translation<typeof bodyMessages> = {
  loading: 'جارٍ تحميل النص…',
  quote: 'رسائل سابقة',
  signature: 'التوقيع',
  table: 'جدول',
  code: 'شيفرة',
  picture: 'صورة',
  disguised: (_t, named, target) => `يذكر ${named} لكنه يؤدي إلى ${target}`,
  more: 'عرض المزيد',
  pictures: (t, count) =>
    t.plural(count, {
      zero: 'تحميل # صورة من الإنترنت',
      one: 'تحميل صورة واحدة من الإنترنت',
      two: 'تحميل صورتين من الإنترنت',
      few: 'تحميل # صور من الإنترنت',
      many: 'تحميل # صورة من الإنترنت',
      other: 'تحميل # صورة من الإنترنت',
    }),
  picturesHint: 'قد يعلم المرسل أن النص قد قُرئ.',
  plain: 'تعذّرت قراءة تنسيق هذا النص، وهو معروض كما ورد.',
};
