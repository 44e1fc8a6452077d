import type { fileMessages } from '../en/files.js';
import type { Translation } from '../part.js';

export const files: Translation<typeof fileMessages> = {
  add: 'إضافة ملفات',
  drop: 'أو أفلتها هنا، أو الصقها',
  dropNow: 'أفلت للإضافة',
  list: 'الملفات',
  limitCount: (t, count) =>
    t.plural(count, {
      zero: 'لا يُسمح بملفات',
      one: 'ملف واحد على الأكثر',
      two: 'ملفان على الأكثر',
      few: '# ملفات على الأكثر',
      many: '# ملفًا على الأكثر',
      other: '# ملف على الأكثر',
    }),
  limitSize: (t, bytes) => `حتى ${t.bytes(bytes)} لكل ملف`,
  limitTypes: (_t, types) => `الأنواع: ${types}`,
  cancel: (_t, name) => `إلغاء ${name}`,
  remove: (_t, name) => `إزالة ${name}`,
  retry: (_t, name) => `إعادة محاولة ${name}`,
  cancelShort: 'إلغاء',
  removeShort: 'إزالة',
  retryShort: 'إعادة المحاولة',
  uploading: (_t, name) => `جارٍ رفع ${name}`,
  percent: (t, percent) =>
    t.plural(percent, {
      zero: '# بالمئة',
      one: '# بالمئة',
      two: '# بالمئة',
      few: '# بالمئة',
      many: '# بالمئة',
      other: '# بالمئة',
    }),
  waiting: 'في الانتظار',
  scanning: 'تم الرفع؛ يفحصه نظام الدعم',
  ready: 'تم الرفع',
  attached: 'تمت الإضافة',
  empty: 'فارغ.',
  tooBig: (t, limit) => `أكبر من ${t.bytes(limit)}.`,
  tooMany: (t, limit) =>
    t.plural(limit, {
      zero: 'زائد: لا يُسمح بأي ملف.',
      one: 'زائد: يُسمح بملف واحد.',
      two: 'زائد: يُسمح بملفين.',
      few: 'زائد: يُسمح بـ # ملفات.',
      many: 'زائد: يُسمح بـ # ملفًا.',
      other: 'زائد: يُسمح بـ # ملف.',
    }),
  wrongType: (_t, types) => `من نوع غير مقبول. الأنواع المقبولة: ${types}.`,
  duplicate: 'موجود بالفعل.',
  scanFailed: 'لم يجتز فحص الفيروسات.',
  refused: 'لم يُقبل.',
  network: 'لم يُرفع: فشل الاتصال.',
  failed: 'تعذّر رفعه.',
  expired: 'انتهت صلاحيته. أضفه مرة أخرى.',
  lost: 'يجب اختياره مرة أخرى.',
  uploadingCount: (t, count) =>
    t.plural(count, {
      zero: 'لا ملفات قيد الرفع',
      one: 'جارٍ رفع ملف واحد',
      two: 'جارٍ رفع ملفين',
      few: 'جارٍ رفع # ملفات',
      many: 'جارٍ رفع # ملفًا',
      other: 'جارٍ رفع # ملف',
    }),
  uploadedCount: (t, count) =>
    t.plural(count, {
      zero: 'لم يُرفع أي ملف',
      one: 'تم رفع ملف واحد',
      two: 'تم رفع ملفين',
      few: 'تم رفع # ملفات',
      many: 'تم رفع # ملفًا',
      other: 'تم رفع # ملف',
    }),
  removed: (_t, name) => `تمت إزالة ${name}`,
};
