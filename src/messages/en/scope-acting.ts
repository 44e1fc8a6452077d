import { definePart } from '../part.js';

/** Said wherever something is sent; the name of the domain follows. */
export const scopeActingMessages = definePart('scopeActing', { actingAs: 'Acting as' });
