import type { scopeActingMessages } from '../en/scope-acting.js';
import type { Translation } from '../part.js';

export const scopeActing: Translation<typeof scopeActingMessages> = { actingAs: 'تعمل باسم' };
