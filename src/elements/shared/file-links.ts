import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shownFileName } from '../../content/file-names.js';
import { button } from '../../controls/button.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import { outsideLink } from '../../controls/link.js';
import { failureText, type ErrorText } from '../../controls/situations.js';
import type { CommonText } from '../../controls/remedy.js';
import { time } from '../../controls/time.js';
import type { fileLinkMessages } from '../../messages/en/file-links.js';
import type { Tools } from '../../messages/formats.js';
import type { Text } from '../../messages/part.js';
import type { FileRef } from '../../model/files.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import type { SupportStore } from '../../store/store.js';
import { downloadIcon, eyeIcon, eyeOffIcon, fileIcon, imageIcon } from '../../styles/icons.js';

export interface FileLinksView {
  files: readonly FileRef[];
  store: SupportStore;
  caseId: string | undefined;
  /** Names the list. */
  label: string;
  words: Text<typeof fileLinkMessages>;
  common: CommonText;
  errors: ErrorText;
  tools: Tools;
  now: number;
}

export interface FileLinksBehaviour {
  announce: Speak;
  /** Bytes could not be had: for `support-failed`. */
  onFailed: (error: SupportError) => void;
}

/** What a person has asked of a file. */
interface Asked {
  doing?: 'save' | 'show' | undefined;
  picture?: Element | undefined;
  /** Why it did not work out. */
  problem?: string | undefined;
  /** Where it lies, if it has to be opened by hand. */
  href?: string | undefined;
}

/** A larger one is not fetched just to be looked at. */
const largestShown = 25 * 1024 * 1024;
const pictureName = /\.(?:png|jpe?g|gif|webp)$/i;

/**
 * Files that the system has, each to be saved, and pictures to be looked at where they stand. Nothing is fetched before
 * somebody asks, and nothing is ever opened in the portal's own origin.
 */
export class FileLinks implements ReactiveController {
  readonly #host: ControlHost;
  readonly #behaviour: FileLinksBehaviour;
  readonly #asked = new Map<string, Asked>();

  constructor(host: ControlHost, behaviour: FileLinksBehaviour) {
    this.#host = host;
    this.#behaviour = behaviour;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked.clear();
  }

  render(view: FileLinksView): TemplateResult {
    return html`<ul class="file-rows file-links" role="list" aria-label=${view.label}>
      ${repeat(
        view.files,
        ({ id }) => id,
        (file) => this.#row(file, view),
      )}
    </ul>`;
  }

  #row(file: FileRef, view: FileLinksView): TemplateResult {
    const { words, common } = view;
    const { doing, picture, problem, href } = this.#asked.get(file.id) ?? {};
    const name = shownFileName(file.name) || words.nameless;
    const ready = isReady(file) && view.store.offers('files.open');
    const looks = isPicture(file);
    return html`<li class="file ${file.state === 'refused' ? 'failed' : ''}">
      ${looks ? imageIcon() : fileIcon()}
      <span class="name"><bdi>${name}</bdi><span class="muted small">${about(file, view)}</span></span>
      ${
        ready
          ? html`<span class="file-acts"
              >${
                looks
                  ? button({
                      label: picture ? words.hide(name) : words.show(name),
                      icon: picture ? eyeOffIcon() : eyeIcon(),
                      iconOnly: true,
                      look: 'quiet',
                      busy: doing === 'show' && words.loading,
                      onClick: () => (picture ? this.#set(file.id, {}) : void this.#ask(file, name, 'show', view)),
                    })
                  : nothing
              }${button({
                label: words.download(name),
                icon: downloadIcon(),
                iconOnly: true,
                look: 'quiet',
                busy: doing === 'save' && words.loading,
                onClick: () => void this.#ask(file, name, 'save', view),
              })}</span
            >`
          : nothing
      }
      ${problem ? html`<p class="why below">${problem}</p>` : nothing}
      ${href ? html`<p class="below">${outsideLink(href, words.elsewhere(name), common)}</p>` : nothing}
      ${picture ? html`<div class="below picture">${picture}</div>` : nothing}
    </li>`;
  }

  async #ask(file: FileRef, name: string, doing: 'save' | 'show', view: FileLinksView): Promise<void> {
    const { store, caseId, words, errors } = view;
    this.#set(file.id, { doing });
    try {
      const access = await import('./file-access.js');
      if (doing === 'save') {
        this.#set(file.id, { href: await access.download(store, file, caseId) });
      } else {
        const picture = await access.picture(store, file, caseId);
        this.#set(file.id, picture ? { picture } : { problem: words.notShown(name) });
        if (!picture) this.#behaviour.announce(words.notShown(name));
      }
    } catch (thrown) {
      const error = toSupportError(thrown);
      const problem = `${words.failed(name)} ${failureText(error, errors)}`;
      this.#set(file.id, { problem });
      this.#behaviour.announce(problem, { urgent: true });
      this.#behaviour.onFailed(error);
    }
  }

  #set(id: string, asked: Asked): void {
    this.#asked.set(id, asked);
    this.#host.requestUpdate();
  }
}

export const isPicture = ({ name, type, size = 0 }: FileRef): boolean =>
  size <= largestShown && (pictureName.test(name) || /^image\/(?:png|jpeg|gif|webp)$/.test(type ?? ''));

export const isReady = ({ state }: FileRef): boolean => state !== 'scanning' && state !== 'refused';

/** Size, who added it and when, and how it stands. */
function about(file: FileRef, { tools, words, now }: FileLinksView) {
  const parts = [
    file.state === 'refused' && `${words.refused}${file.reason ? `: \u2068${file.reason}\u2069` : ''}`,
    file.state === 'refused' && words.refusedHelp,
    file.state === 'scanning' && words.scanning,
    file.size !== undefined && tools.bytes(file.size),
    file.addedBy?.name && html`<bdi>${file.addedBy.name}</bdi>`,
    file.addedAt && time({ value: file.addedAt, tools, now, style: 'brief' }),
  ].filter(Boolean);
  return parts.map((part, at) => html`${at ? ' · ' : nothing}${part}`);
}
