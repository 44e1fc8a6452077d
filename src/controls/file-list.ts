import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Tools } from '../messages/formats.js';
import { checkIcon, closeIcon, errorIcon, fileIcon, paperclipIcon, refreshIcon } from '../styles/icons.js';
import { button } from './button.js';
import { explanations, labelText, wiringOf, type FieldOptions } from './field.js';
import { filesIn } from './dropped-files.js';
import { FileSpeech } from './file-speech.js';
import {
  limitsText,
  noteOn,
  percentOf,
  stateText,
  whyNot,
  type FileLimits,
  type FileRow,
  type FileText,
} from './file-text.js';
import { byId, type ControlHost, type Speak } from './host.js';
import { RemovalFocus } from './removal-focus.js';

export interface FilesBehaviour {
  onAdd: (files: File[], more: { folders?: readonly string[]; again?: string | undefined }) => void;
  /** Ends an upload, or takes a file away. */
  onRemove: (id: string) => void;
  /** Somebody wants it: once more, now, or although its content is there already. */
  onRetry: (id: string) => void;
  announce: Speak;
}

export interface FilesView extends FieldOptions {
  files: readonly FileRow[];
  limits: FileLimits;
  words: FileText;
  tools: Tools;
}

/** Files to send along: a button, a place to drop on, and each file with its way and its buttons. */
export class FileList implements ReactiveController {
  readonly #host: ControlHost;
  readonly #behaviour: FilesBehaviour;
  readonly #removal: RemovalFocus;
  readonly #speech: FileSpeech;
  #view: FilesView | undefined;
  #over = false;
  /** The file that somebody chooses again. */
  #again: string | undefined;

  constructor(host: ControlHost, behaviour: FilesBehaviour) {
    this.#host = host;
    this.#behaviour = behaviour;
    this.#removal = new RemovalFocus(host);
    this.#speech = new FileSpeech(behaviour.announce);
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#view) this.#speech.follow(this.#view.files, this.#view.limits, this.#view.words);
  }

  /** For `@paste` on the whole form: takes files, and leaves text alone. */
  readonly paste = (event: ClipboardEvent): void => {
    this.#take(event, event.clipboardData);
  };

  render(view: FilesView): TemplateResult {
    this.#view = view;
    const { id, words } = view;
    const limits = limitsText(view.limits, words);
    const options = { ...view, hint: [view.hint, limits].some(Boolean) ? html`${view.hint} ${limits}` : undefined };
    const wiring = wiringOf(options);
    return html`<div
      class="field files ${view.error ? 'invalid' : ''} ${this.#over ? 'over' : ''}"
      part="field"
      role="group"
      aria-labelledby="${id}-label"
      aria-describedby=${wiring.describedBy}
      @dragover=${(event: DragEvent) => this.#drag(event, true)}
      @dragleave=${(event: DragEvent) => this.#drag(event, false)}
      @drop=${(event: DragEvent) => this.#drop(event)}
    >
      <div id="${id}-label" class="label" part="label">${labelText(options)}</div>
      ${explanations(options)} ${wiring.readOnly ? nothing : this.#adder(view)}
      ${
        view.files.length === 0
          ? nothing
          : html`<ul class="file-rows" role="list" aria-label=${words.list}>
              ${repeat(
                view.files,
                (file) => file.id,
                (file) => this.#row(file, view),
              )}
            </ul>`
      }
    </div>`;
  }

  #adder({ id, words, limits }: FilesView): TemplateResult {
    const pick = () => this.#pick(id);
    return html`<div class="drop">
      ${button({ id, label: words.add, icon: paperclipIcon(), onClick: pick })}
      <span class="muted small">${this.#over ? words.dropNow : words.drop}</span>
      <input
        id="${id}-picker"
        type="file"
        hidden
        ?multiple=${limits.max !== 1}
        accept=${limits.types?.join(',') ?? nothing}
        @change=${(event: Event) => this.#picked(event.target as HTMLInputElement)}
      />
    </div>`;
  }

  #pick(id: string, again?: string): void {
    this.#again = again;
    byId(this.#host, `${id}-picker`)?.click();
  }

  #row(file: FileRow, view: FilesView): TemplateResult {
    const { words, tools } = view;
    const why = whyNot(file, view.limits, words);
    const note = noteOn(file, words);
    const going = ['checking', 'waiting', 'uploading', 'paused'].includes(file.state);
    const percent = percentOf(file);
    const remove = (event: Event) => {
      this.#removal.expect(event, () => byId(this.#host, view.id));
      this.#behaviour.onRemove(file.id);
    };
    return html`<li class="file ${why ? 'failed' : ''}">
      ${why ? errorIcon() : going || file.ref?.state === 'scanning' ? fileIcon() : checkIcon()}
      <span class="name"
        ><bdi>${file.name}</bdi>
        ${
          why
            ? html`<span class="why">${why}</span>`
            : html`<span class="muted small"
                >${file.size === undefined ? nothing : html`${tools.bytes(file.size)} · `}${
                  file.state === 'uploading' ? words.percent(percent) : stateText(file, words)
                }</span
              >`
        }
        ${note ? html`<span class="small">${note}</span>` : nothing}
        ${
          file.state === 'uploading'
            ? html`<progress
                max="100"
                .value=${percent}
                aria-label=${words.uploading(file.name)}
                aria-valuetext=${words.percent(percent)}
              ></progress>`
            : nothing
        }
      </span>
      ${view.locked === undefined ? this.#anew(file, view) : nothing}
      ${
        view.locked === undefined
          ? button({
              label: going ? words.cancel(file.name) : words.remove(file.name),
              look: 'quiet',
              icon: closeIcon(),
              iconOnly: true,
              onClick: remove,
            })
          : nothing
      }
    </li>`;
  }

  /** What can be done about one that is not on its way. */
  #anew({ id, name, state, problem, ref }: FileRow, { id: list, words }: FilesView): TemplateResult | typeof nothing {
    if (problem === 'lost' || problem === 'unreadable')
      return button({ label: words.choose(name), look: 'quiet', onClick: () => this.#pick(list, id) });
    if (problem === 'same')
      return button({ label: words.keepBoth(name), look: 'quiet', onClick: () => this.#behaviour.onRetry(id) });
    const mayPass = state === 'paused' || state === 'failed' || problem === 'too-many' || problem === 'too-much';
    if (!mayPass || (state === 'failed' && ref?.state === 'refused')) return nothing;
    return button({
      label: words.retry(name),
      look: 'quiet',
      icon: refreshIcon(),
      iconOnly: true,
      onClick: () => this.#behaviour.onRetry(id),
    });
  }

  #picked(input: HTMLInputElement): void {
    const files = [...(input.files ?? [])];
    // The same file can be chosen again after it was removed.
    input.value = '';
    if (files.length > 0) this.#behaviour.onAdd(files, { again: this.#again });
    this.#again = undefined;
  }

  #drag(event: DragEvent, over: boolean): void {
    if (!event.dataTransfer?.types.includes('Files') || this.#view?.locked !== undefined) return;
    event.preventDefault();
    const inside = !over && (event.currentTarget as Element).contains(event.relatedTarget as Node | null);
    if (this.#over === over || inside) return;
    this.#over = over;
    this.#host.requestUpdate();
  }

  #drop(event: DragEvent): void {
    this.#drag(event, false);
    this.#take(event, event.dataTransfer);
  }

  #take(event: Event, data: DataTransfer | null): void {
    const { files, folders } = filesIn(data);
    if (files.length + folders.length === 0 || this.#view?.locked !== undefined) return;
    event.preventDefault();
    this.#behaviour.onAdd(files, { folders });
  }
}
