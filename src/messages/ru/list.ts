import type { listMessages } from '../en/list.js';
import type { Translation } from '../part.js';

export const list: Translation<typeof listMessages> = {
  heading: 'Обращения',
  loading: 'Загрузка обращений…',
  failed: 'Не удалось загрузить обращения.',
  notLoaded: 'Не удалось загрузить часть списка.',
  retry: 'Повторить',
  openCases: 'Открытые обращения',
  waitingCases: 'Обращения, которые ждут вашего ответа',
  closedCases: 'Закрытые обращения',
  allCases: 'Все обращения',
  case: 'Обращение',
  status: 'Статус',
  severity: 'Важность',
  customer: 'Клиент',
  updatedAt: 'Последнее изменение',
  noSubject: 'Без темы',
  ownOrganisation: 'Ваша организация',
  filedBy: (_t, name) => `Автор: ${name}`,
  files: (t, count) => t.plural(count, { one: '# файл', few: '# файла', many: '# файлов', other: '# файла' }),
};
