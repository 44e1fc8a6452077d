import type { customerStandingMessages } from '../en/customer-standing.js';
import type { Translation } from '../part.js';

export const customerStanding: Translation<typeof customerStandingMessages> = {
  allowed: 'Обращения разрешены',
  ending: 'Скоро закончится',
  partly: 'Частично',
  refused: 'Нет разрешения',
  unknown: 'Неизвестно',
  absent: 'Без обращений',
  until: (_t, day) => `До ${day}`,
  ownOrganisation: 'Ваша организация',
  own: (_t, name) => `Ваша организация, ${name}`,
  ownDetail: 'Права ваших клиентов на поддержку к её обращениям не относятся.',
  contract: (_t, contract) => `Договор ${contract}`,
  plan: (_t, plan) => `План поддержки: ${plan}`,
  missing: 'Нет нужного клиента?',
  unnamed: 'Клиент',
};
