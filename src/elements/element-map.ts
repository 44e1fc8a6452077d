import type { SupportElement } from './support-element.js';
import type { SupportProvider } from './support-provider/support-provider.js';

type Tags = HTMLElementTagNameMap;

/** Every element of the kit by its tag: for whoever writes types for a framework. */
export type SupportElementMap = {
  [Tag in keyof Tags as Tags[Tag] extends SupportElement | SupportProvider ? Tag : never]: Tags[Tag];
};
