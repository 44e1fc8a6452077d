import type { formClosedMessages } from '../en/form-closed.js';
import type { Translation } from '../part.js';

export const formClosed: Translation<typeof formClosedMessages> = {
  unsupported: 'Здесь нельзя создать обращение',
  unsupportedDetail: 'Эта система поддержки не принимает новые обращения через эту страницу.',
  forbidden: 'Вы не можете создать здесь обращение',
  missing: 'Чего не хватает',
  missingThere: 'Чего не хватает и как это получить, сказано на этой странице:',
  elsewhere: 'Такие обращения принимают в другом месте',
  filedThere: 'Обращения, созданные там',
  unavailable: (t, count) =>
    t.plural(count, {
      one: '# вариант вам недоступен',
      few: '# варианта вам недоступны',
      many: '# вариантов вам недоступны',
      other: '# варианта вам недоступны',
    }),
};
