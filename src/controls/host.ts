import type { ReactiveControllerHost } from 'lit';

/** What a control's controller needs of its element. Every LitElement is one. */
export type ControlHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export const byId = <E extends HTMLElement = HTMLElement>(host: ControlHost, id: string): E | null =>
  host.renderRoot?.querySelector<E>(`#${CSS.escape(id)}`) ?? null;

/** Says something to people who listen; `SupportElement.announce` is one. */
export type Speak = (text: string, options?: { urgent?: boolean }) => void;
