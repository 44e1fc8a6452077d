import type { contactPlanMessages } from '../en/contact-plan.js';
import type { Translation } from '../part.js';

export const contactPlan: Translation<typeof contactPlanMessages> = {
  check: 'راجع التغيير',
  willChange: (t, count, company) =>
    `ستقدّم ${company} ${t.plural(count, {
      zero: 'الدعم بلا أي اشتراك.',
      one: 'الدعم لاشتراك واحد.',
      two: 'الدعم لاشتراكين.',
      few: 'الدعم لعدد # اشتراكات.',
      many: 'الدعم لعدد # اشتراكًا.',
      other: 'الدعم لعدد # اشتراك.',
    })}`,
  willTakeBack: (t, count, company) =>
    `${t.plural(count, {
      zero: 'لا تستعيد دعم أي اشتراك.',
      one: 'تستعيد دعم اشتراك واحد.',
      two: 'تستعيد دعم اشتراكين.',
      few: 'تستعيد دعم # اشتراكات.',
      many: 'تستعيد دعم # اشتراكًا.',
      other: 'تستعيد دعم # اشتراك.',
    })} ستقدّمه ${company}.`,
  nothing: 'لن يتغيّر شيء.',
  changes: (t, count) =>
    t.plural(count, {
      zero: 'لا تغييرات',
      one: 'تغيير واحد',
      two: 'تغييران',
      few: '# تغييرات',
      many: '# تغييرًا',
      other: '# تغيير',
    }),
  sameRows: (t, count) =>
    t.plural(count, {
      zero: 'لا شيء له هذه الجهة بالفعل',
      one: 'واحد له هذه الجهة بالفعل',
      two: 'اثنان لهما هذه الجهة بالفعل',
      few: '# لها هذه الجهة بالفعل',
      many: '# لها هذه الجهة بالفعل',
      other: '# لها هذه الجهة بالفعل',
    }),
  fixedRows: (t, count) =>
    t.plural(count, {
      zero: 'يمكن تغييرها كلها',
      one: 'واحد لا يمكن تغييره',
      two: 'اثنان لا يمكن تغييرهما',
      few: '# لا يمكن تغييرها',
      many: '# لا يمكن تغييرها',
      other: '# لا يمكن تغييرها',
    }),
  subscription: 'الاشتراك',
  now: 'الآن',
  before: 'من قبل',
  next: 'الجديدة',
  when: 'اعتبارًا من',
  why: 'السبب',
  result: 'النتيجة',
  nobody: 'لا أحد',
  byDefault: 'افتراضيًّا',
  onSaving: 'يُعرف عند الحفظ',
  confirm: (t, count) =>
    t.plural(count, {
      zero: 'تغيير جهات الدعم',
      one: 'تغيير جهة الدعم',
      two: 'تغيير جهتي دعم',
      few: 'تغيير # جهات دعم',
      many: 'تغيير # جهة دعم',
      other: 'تغيير # جهة دعم',
    }),
  back: 'العودة إلى الاختيار',
  showAll: (t, count) =>
    t.plural(count, {
      zero: 'عرض الكل',
      one: 'عرض السطر',
      two: 'عرض السطرين',
      few: 'عرض الأسطر كلها (#)',
      many: 'عرض الأسطر كلها (#)',
      other: 'عرض الأسطر كلها (#)',
    }),

  running: (t, count) =>
    t.plural(count, {
      zero: 'جارٍ تغيير جهات الدعم…',
      one: 'جارٍ تغيير جهة دعم واحدة…',
      two: 'جارٍ تغيير جهتي دعم…',
      few: 'جارٍ تغيير # جهات دعم…',
      many: 'جارٍ تغيير # جهة دعم…',
      other: 'جارٍ تغيير # جهة دعم…',
    }),
  undoing: (t, count) =>
    t.plural(count, {
      zero: 'جارٍ التراجع…',
      one: 'جارٍ التراجع عن تغيير واحد…',
      two: 'جارٍ التراجع عن تغييرين…',
      few: 'جارٍ التراجع عن # تغييرات…',
      many: 'جارٍ التراجع عن # تغييرًا…',
      other: 'جارٍ التراجع عن # تغيير…',
    }),
  progress: 'التقدّم',
  progressOf: (t, answered, of) => `${t.number(answered)} من ${t.number(of)}`,
  leaveOpen: 'يمكنك متابعة العمل في مكان آخر من هذه البوابة: يستمر التنفيذ وتجده هنا من جديد. لا تغلق علامة التبويب.',
  stop: 'إيقاف',
  stopping: 'جارٍ الإيقاف…',

  savedOne: (_t, company, before) => `حُفظت جهة الدعم: ${company}، وكانت ${before}`,
  savedFirst: (_t, company) => `حُفظت جهة الدعم: ${company}`,
  saved: (t, count) =>
    t.plural(count, {
      zero: 'لم تتغيّر أي جهة دعم',
      one: 'تغيّرت جهة دعم واحدة',
      two: 'تغيّرت جهتا دعم',
      few: 'تغيّرت # جهات دعم',
      many: 'تغيّرت # جهة دعم',
      other: 'تغيّرت # جهة دعم',
    }),
  notSaved: (t, count) =>
    t.plural(count, {
      zero: 'تغيّرت كلها',
      one: 'واحدة لم تتغيّر',
      two: 'اثنتان لم تتغيّرا',
      few: '# لم تتغيّر',
      many: '# لم تتغيّر',
      other: '# لم تتغيّر',
    }),
  open: (t, count) =>
    t.plural(count, {
      zero: 'جُرّبت كلها',
      one: 'واحدة لم تُجرَّب',
      two: 'اثنتان لم تُجرَّبا',
      few: '# لم تُجرَّب',
      many: '# لم تُجرَّب',
      other: '# لم تُجرَّب',
    }),
  takenBack: (t, count) =>
    t.plural(count, {
      zero: 'لم يُتراجع عن أي تغيير',
      one: 'تم التراجع عن تغيير واحد',
      two: 'تم التراجع عن تغييرين',
      few: 'تم التراجع عن # تغييرات',
      many: 'تم التراجع عن # تغييرًا',
      other: 'تم التراجع عن # تغيير',
    }),
  notUndone: (t, count) =>
    t.plural(count, {
      zero: 'لم يتعذّر التراجع عن أي تغيير',
      one: 'تعذّر التراجع عن تغيير واحد',
      two: 'تعذّر التراجع عن تغييرين',
      few: 'تعذّر التراجع عن # تغييرات',
      many: 'تعذّر التراجع عن # تغييرًا',
      other: 'تعذّر التراجع عن # تغيير',
    }),
  nothingSaved: 'لم يتغيّر شيء',
  failedRows: (t, count) =>
    t.plural(count, {
      zero: 'لم يتغيّر: #',
      one: 'لم يتغيّر: #',
      two: 'لم يتغيّر: #',
      few: 'لم يتغيّر: #',
      many: 'لم يتغيّر: #',
      other: 'لم يتغيّر: #',
    }),
  openRows: (t, count) =>
    t.plural(count, {
      zero: 'لم يُجرَّب: #',
      one: 'لم يُجرَّب: #',
      two: 'لم يُجرَّب: #',
      few: 'لم يُجرَّب: #',
      many: 'لم يُجرَّب: #',
      other: 'لم يُجرَّب: #',
    }),
  doneRows: (t, count) =>
    t.plural(count, {
      zero: 'تغيّر: #',
      one: 'تغيّر: #',
      two: 'تغيّر: #',
      few: 'تغيّر: #',
      many: 'تغيّر: #',
      other: 'تغيّر: #',
    }),
  restRows: (t, count) =>
    t.plural(count, {
      zero: 'بقي كما كان: #',
      one: 'بقي كما كان: #',
      two: 'بقي كما كان: #',
      few: 'بقي كما كان: #',
      many: 'بقي كما كان: #',
      other: 'بقي كما كان: #',
    }),

  planned: 'بالانتظار',
  runningRow: 'جارٍ التغيير…',
  done: 'تغيّرت',
  failed: 'لم تتغيّر',
  undone: 'تم التراجع',
  left: 'تُركت كما هي',
  same: 'له هذه الجهة بالفعل',
  fixed: 'لا يمكن تغييرها',
  effective: (_t, day) => `اعتبارًا من ${day}`,
  notTakenBack: 'تعذّر التراجع.',
  conflict: (_t, company) => `في هذه الأثناء اختار شخص آخر ${company}.`,
  replace: (_t, company) => `استبدال ${company}`,
  keep: (_t, company) => `الإبقاء على ${company}`,
  retry: (t, count) =>
    t.plural(count, {
      zero: 'إعادة المحاولة',
      one: 'إعادة المحاولة (#)',
      two: 'إعادة المحاولة (#)',
      few: 'إعادة المحاولة (#)',
      many: 'إعادة المحاولة (#)',
      other: 'إعادة المحاولة (#)',
    }),
  goOn: (t, count) =>
    t.plural(count, {
      zero: 'متابعة',
      one: 'متابعة (بقي #)',
      two: 'متابعة (بقي #)',
      few: 'متابعة (بقي #)',
      many: 'متابعة (بقي #)',
      other: 'متابعة (بقي #)',
    }),
  undo: 'التراجع عن التغيير',
  finish: 'تم',

  eligibleForAll: (t, of) =>
    t.plural(of, {
      zero: 'بلا اشتراك مختار',
      one: 'للاشتراك المختار',
      two: 'للاشتراكين المختارين',
      few: 'لكل الاشتراكات المختارة وعددها #',
      many: 'لكل الاشتراكات المختارة وعددها #',
      other: 'لكل الاشتراكات المختارة وعددها #',
    }),
  eligibleFor: (t, yes, of) => `لعدد ${t.number(yes)} من ${t.number(of)} من الاشتراكات المختارة`,
  searchedFor: (_t, subscription) =>
    `تبحث بين الشركات المتاحة للاشتراك ${subscription}. ويُتحقَّق من الاشتراكات الأخرى بعد اختيار شركة.`,
  checking: (t, answered, of) => `جارٍ التحقّق ممّن يمكنه دعم كل اشتراك: ${t.number(answered)} من ${t.number(of)}`,
  unchecked: (t, count) =>
    t.plural(count, {
      zero: 'تم التحقّق من كل الاشتراكات.',
      one: 'تعذّر التحقّق ممّن يمكنه دعم اشتراك واحد، وسيجري ذلك عند تنفيذ التغيير.',
      two: 'تعذّر التحقّق ممّن يمكنه دعم اشتراكين، وسيجري ذلك عند تنفيذ التغيير.',
      few: 'تعذّر التحقّق ممّن يمكنه دعم # اشتراكات، وسيجري ذلك عند تنفيذ التغيير.',
      many: 'تعذّر التحقّق ممّن يمكنه دعم # اشتراكًا، وسيجري ذلك عند تنفيذ التغيير.',
      other: 'تعذّر التحقّق ممّن يمكنه دعم # اشتراك، وسيجري ذلك عند تنفيذ التغيير.',
    }),
  supportsAll: (t, company, of) =>
    `يمكن لـ ${company} ${t.plural(of, {
      zero: 'ألّا تدعم أي اشتراك.',
      one: 'دعم الاشتراك.',
      two: 'دعم الاشتراكين.',
      few: 'دعم الاشتراكات كلها وعددها #.',
      many: 'دعم الاشتراكات كلها وعددها #.',
      other: 'دعم الاشتراكات كلها وعددها #.',
    })}`,
  supportsNot: (t, company, count, of) =>
    `لا يمكن لـ ${company} دعم ${t.number(count)} من ${t.number(of)} من الاشتراكات، وتبقى هذه كما هي.`,
  more: (t, count) =>
    t.plural(count, {
      zero: 'لا غيرها',
      one: 'وواحد آخر',
      two: 'واثنان آخران',
      few: 'و# أخرى',
      many: 'و# أخرى',
      other: 'و# أخرى',
    }),
  notAmong: 'هذه الشركة ليست ضمن الشركات التي يمكنها دعم هذا الاشتراك.',
};
