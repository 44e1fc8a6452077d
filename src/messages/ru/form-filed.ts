import type { formFiledMessages } from '../en/form-filed.js';
import type { Translation } from '../part.js';

export const formFiled: Translation<typeof formFiledMessages> = {
  created: (_t, number) => `Обращение ${number} создано`,
  createdUnnumbered: 'Обращение создано',
  beingCreated: 'Ваше обращение создаётся',
  beingCreatedDetail: 'Оно принято и через мгновение появится в вашем списке.',
  next: 'Поддержка ответит в обращении. Там можно следить за ним и в любой момент дополнить его.',
  number: 'Номер обращения',
  subject: 'Тема',
  customer: 'От имени',
  severity: 'Важность',
  files: 'Файлы',
  own: (_t, name) => `Ваша организация, ${name}`,
  open: 'Открыть обращение',
  openNumbered: (_t, number) => `Открыть обращение ${number}`,
  copyNumber: 'Копировать номер',
  copyLink: 'Копировать ссылку',
  copied: 'Скопировано',
  copyFailed: 'Не удалось скопировать. Выделите текст и скопируйте сами.',
  print: 'Печать',
  another: (_t, customer) => `Ещё одно обращение для клиента ${customer}`,
  anotherPlain: 'Создать ещё одно обращение',
  filesRefused: 'Эти файлы не приняты:',
  filesUploading: (t, count) =>
    t.plural(count, {
      one: 'К обращению добавляется # файл…',
      few: 'К обращению добавляются # файла…',
      many: 'К обращению добавляется # файлов…',
      other: 'К обращению добавляется # файла…',
    }),
};
