import { FileList } from '../../controls/file-list.js';
import type { Case } from '../../model/cases.js';
import { canonical } from '../../store/canonical.js';
import type { Draft } from '../../store/draft.js';
import { type Tray, type TrayFile, files, isMissing } from '../../store/files.js';
import { keptFiles } from '../../store/kept-files.js';
import { bookOf } from '../../store/ledger.js';
import type { SupportStore } from '../../store/store.js';
import type { ChangesHost } from './opening.js';

/** The files of a change: the tray of its case, what is kept of them with its draft, and those that somebody goes without. */
export class ChangeFiles {
  readonly list: FileList;
  tray: Tray | undefined;
  /** Whether this case takes any at all. */
  offered = false;
  readonly #changed: () => void;
  readonly #waived = new Set<string>();
  #stop: (() => void) | undefined;

  constructor(host: ChangesHost, changed: () => void) {
    this.#changed = changed;
    this.list = new FileList(host.element, {
      onAdd: (added, more) => this.tray?.add(added, more),
      onRemove: (id) => this.tray?.remove(id),
      onRetry: (id) => this.tray?.retry(id),
      announce: host.announce,
    });
  }

  /** Those of a case, with what a draft tells of them. */
  open(store: SupportStore, { id, fileRules }: Case, slot: string): void {
    this.#waived.clear();
    this.tray = files(store).tray(`change:${id}`);
    this.offered = store.offers('files.upload') && fileRules?.when !== 'none';
    if (this.tray) {
      this.tray.rules = fileRules;
      this.tray.caseId = fileRules?.when === 'after' ? id : undefined;
      const draft = draftIn(store, slot);
      if (draft?.files) this.tray.restore(draft.files, (file) => bookOf(store)!.bytes(draft.id, file));
    }
    this.follow();
  }

  follow(): void {
    this.#stop?.();
    this.#stop = this.tray?.items.watch(this.#changed);
  }

  leave(): void {
    this.#stop?.();
  }

  /** Away with all of them. */
  clear(store: SupportStore, supportCase: Case, slot: string): void {
    this.tray?.clear();
    this.open(store, supportCase, slot);
  }

  get items(): readonly TrayFile[] {
    return this.tray?.items.current ?? [];
  }

  /** Those that are not there, and that nobody has decided about. */
  get missing(): TrayFile[] {
    return this.missingIn(this.items);
  }

  missingIn(items: readonly TrayFile[]): TrayFile[] {
    return items.filter((file) => isMissing(file) && !this.#waived.has(file.id));
  }

  /** Goes without what is missing. */
  waive(): void {
    for (const { id } of this.missing) this.#waived.add(id);
  }

  retry(): void {
    for (const { id } of this.missing) this.tray?.retry(id);
  }

  /** Notes with the draft how far they are; false where there is none. */
  note(store: SupportStore, slot: string): boolean {
    const draft = draftIn(store, slot);
    if (!draft || !this.tray) return false;
    const book = bookOf(store)!;
    const now = keptFiles(book, draft.id, this.tray);
    if (canonical(now) !== canonical(draft.files ?? [])) book.note(draft.id, { files: now });
    return true;
  }
}

/** The one that this tab may write. */
function draftIn(store: SupportStore, slot: string): Draft | undefined {
  const book = bookOf(store);
  return book?.of(slot).find(({ id }) => book.isMine(id));
}
