import { byId, type ControlHost } from '../../controls/host.js';

/** Focuses what stands there after the update that is due; the element's own first thing where nothing does. */
export function focusOn(host: ControlHost, id: string): void {
  void host.updateComplete.then(() => (byId(host, id) ?? byId(host, 'heading') ?? host).focus());
}
