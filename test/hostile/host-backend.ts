import type { SupportBackend } from '../../src/port/backend.js';
import { aBackend, aCase, aFeed, anEntry, aPage, aRow, aSession } from '../support/answers.js';

/** A system with a case, a message, and a form of three kinds of questions. */
export function backend(): SupportBackend {
  return aBackend({
    session: {
      get: async () => aSession({ listing: { text: true, filters: ['status'], sorts: [{ by: 'updatedAt' }] } }),
    },
    cases: {
      list: async () => aPage(aRow('1')),
      get: async () => aCase('1', { can: { reply: { state: 'allowed' } } }),
      create: async () => ({ id: '2', state: 'created' }),
    },
    feed: { list: async () => aFeed(anEntry('7')), post: async () => ({}) },
    forms: {
      get: async () => ({
        form: {
          id: 'form',
          fields: [
            { id: 'title', kind: 'text', label: 'What is wrong?', required: true },
            { id: 'choice', kind: 'choice', label: 'Which one?', options: many.slice(0, 20) },
            { id: 'lookup', kind: 'choice', label: 'Which of these?', options: many },
          ],
        },
      }),
    },
  });
}

const many = Array.from({ length: 40 }, (_, at) => ({ id: `${at}`, label: `Thing ${at}` }));
