import { html, nothing } from 'lit';
import { scopeActingMessages } from '../../messages/en/scope-acting.js';
import type { Localize } from '../../messages/localize.js';
import type { SupportStore } from '../../store/store.js';

/** The scope in which a store acts, as people call it; nothing where the session has only one. */
export function actingScope(store: SupportStore | undefined): string | undefined {
  const session = store?.session?.current.value;
  if (!store || !session || session.scopes.length < 2) return undefined;
  const id = store.current.scope ?? session.identity.scope;
  return session.scopes.find((scope) => scope.id === id)?.label ?? id;
}

/** «Acting as Fjordlight Coastal»: beside what sends, where a person can act in several scopes. */
export function actingAs(store: SupportStore | undefined, localize: Localize) {
  return actingLine(actingScope(store), localize);
}

/** The same as words alone, for a sentence; nothing where there is one scope only. */
export function actingWords(store: SupportStore | undefined, localize: Localize): string | undefined {
  const name = actingScope(store);
  return name === undefined ? undefined : `${localize.text(scopeActingMessages).actingAs} \u2068${name}\u2069`;
}

/** The same of a scope that was noted down before. */
export const actingLine = (name: string | undefined, localize: Localize) =>
  name === undefined
    ? nothing
    : html`<p class="acting-as muted">
        ${localize.text(scopeActingMessages).actingAs} <strong><bdi>${name}</bdi></strong>
      </p>`;
