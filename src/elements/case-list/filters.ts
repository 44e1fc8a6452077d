import type { ReactiveController } from 'lit';
import { button } from '../../controls/button.js';
import type { ControlHost } from '../../controls/host.js';
import { notice } from '../../controls/notice.js';
import { refreshIcon } from '../../styles/icons.js';
import type { FilterPanel, PanelOptions, PanelSources } from './filter-panel.js';

/** Opens the filters beside the search text. They are loaded when a person asks for them the first time. */
export class Filters implements ReactiveController {
  open = false;
  panel: FilterPanel | undefined;
  readonly #host: ControlHost;
  readonly #options: Omit<PanelSources, 'isOpen'>;
  #failed = false;

  constructor(host: ControlHost, options: Omit<PanelSources, 'isOpen'>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  toggle(): void {
    this.open = !this.open;
    this.#host.requestUpdate();
    if (this.open && !this.panel) void this.#load();
  }

  render(options: PanelOptions): unknown {
    if (!this.open) return undefined;
    const { list, common } = options.words;
    if (this.#failed)
      return notice({
        level: 'error',
        content: list.notLoaded,
        text: common,
        actions: button({ label: common.retry, icon: refreshIcon(), onClick: () => void this.#load() }),
      });
    return this.panel?.render(options) ?? common.loading;
  }

  hostDisconnected(): void {
    this.open = false;
  }

  async #load(): Promise<void> {
    try {
      const { FilterPanel } = await import('./filter-panel.js');
      this.panel ??= new FilterPanel(this.#host, { ...this.#options, isOpen: () => this.open });
      this.#failed = false;
    } catch {
      // Said in place of the filters, with a way to try again.
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
