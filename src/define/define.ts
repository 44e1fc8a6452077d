import { version } from '../version.js';

/** The copy of the kit that defined a tag says so on its class, under a registered symbol. */
const madeBy = Symbol.for('casekit:version');
type Marked = CustomElementConstructor & { [madeBy]?: string };

/**
 * Defines a tag once. A second copy of the kit leaves the first one's definition alone; if it is of another
 * version, or somebody else's, it says so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // Imported where there is no page: nothing to define.
  if (typeof customElements === 'undefined') return;
  const taken: Marked | undefined = customElements.get(tag);
  if (!taken) {
    Object.defineProperty(element, madeBy, { value: version });
    customElements.define(tag, element);
  } else if (taken !== element && taken[madeBy] !== version) {
    console.warn(
      `casekit ${version}: <${tag}> is already defined by ${taken[madeBy] ?? 'another script'}; that one stays.`,
    );
  }
}
