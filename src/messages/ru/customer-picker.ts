import type { customerPickerMessages } from '../en/customer-picker.js';
import type { Translation } from '../part.js';

export const customerPicker: Translation<typeof customerPickerMessages> = {
  label: 'Клиент',
  another: 'Другой клиент',
  loading: 'Загрузка клиентов…',
  failed: 'Не удалось загрузить клиентов.',
  hint: 'Поиск по названию, домену, городу или номеру',
  none: 'Ни один клиент не подходит',
  recent: 'Недавние',
  all: 'Все клиенты',
  recently: 'выбирали недавно',
  or: 'или',
  chooseOwn: 'Выбрать свою организацию',
  change: 'Сменить клиента',
  clear: (_t, name) => `Убрать выбранного клиента: ${name}`,
  keep: (_t, name) => `Оставить: ${name}`,
  nobody: 'Клиент не выбран',
  required: 'Выберите клиента или свою организацию.',
  gone: 'Больше не входит в число ваших клиентов.',
  unsupported: 'В этой системе поддержки нет списка клиентов.',
};
