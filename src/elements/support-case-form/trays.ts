import type { TemplateResult } from 'lit';
import { FileList } from '../../controls/file-list.js';
import { Follow } from '../../context/follow.js';
import { fileMessages } from '../../messages/en/files.js';
import type { CaseReceipt } from '../../model/cases.js';
import type { Values } from '../../model/forms.js';
import type { FileRules } from '../../model/files.js';
import type { DraftAbout } from '../../store/draft.js';
import { type Tray, type TrayFile, files, isMissing } from '../../store/files.js';
import { sendFiledFiles } from '../../store/filed-files.js';
import { traySlot } from '../../store/trays.js';
import type { FieldOptions } from '../../controls/field.js';
import { takesFiles } from './layout.js';
import type { Sheet } from './sheet.js';

/** The tray of the form itself; the others are named by their field. */
export const wholeForm = '';

interface Held {
  list: FileList;
  items: Follow<readonly TrayFile[]>;
}

/** The files beside a form: a tray for the form as a whole, and for each field that asks for files. */
export class Trays {
  readonly #sheet: Sheet;
  readonly #slot: () => string | undefined;
  readonly #changed: () => void;
  readonly #held = new Map<string, Held>();

  constructor(sheet: Sheet, slot: () => string | undefined, changed: () => void) {
    this.#sheet = sheet;
    this.#slot = slot;
    this.#changed = changed;
  }

  /** Follows the trays that this form has. Called before each update. */
  follow(): void {
    for (const id of this.#ids) {
      if (this.#held.has(id)) continue;
      const { host, announce } = this.#sheet;
      const items = new Follow(host, () => this.tray(id)?.items);
      const list = new FileList(host, {
        onAdd: (added, more) => {
          this.tray(id)?.add(added, more);
          this.#changed();
        },
        onRemove: (file) => this.tray(id)?.remove(file),
        onRetry: (file) => this.tray(id)?.retry(file),
        announce,
      });
      this.#held.set(id, { items, list });
    }
  }

  tray(id: string): Tray | undefined {
    const slot = this.#slot();
    const tray = slot === undefined ? undefined : files(this.#sheet.store).tray(traySlot(slot, id));
    if (tray) tray.rules = this.#rules(id);
    return tray;
  }

  /** All trays of the form as it is now. */
  get all(): { id: string; tray: Tray }[] {
    return this.#ids.flatMap((id) => {
      const tray = this.tray(id);
      return tray ? [{ id, tray }] : [];
    });
  }

  get items(): TrayFile[] {
    return this.all.flatMap(({ tray }) => tray.items.current);
  }

  /** How many are on their way now. */
  get goingNow(): number {
    return this.all.flatMap(({ tray }) => tray.items.current.filter((file) => tray.isUnderWay(file))).length;
  }

  /** What the system would keep no longer than it takes to send the form goes anew. */
  renew(): void {
    for (const { tray } of this.all) tray.renew();
  }

  /** What the server has, by tray. */
  staged(id: string): string[] {
    const items = this.tray(id)?.items.current ?? [];
    return items.flatMap(({ state, ref }) => (state === 'done' && ref ? [ref.id] : []));
  }

  /** Sends what waited for the case; what went before it belongs to the case now. */
  sendTo(receipt: CaseReceipt, about: Pick<DraftAbout, 'title' | 'customer'>): void {
    const all = this.all.map(({ tray }) => tray);
    for (const tray of all) if (tray.rules?.when !== 'after') tray.clear();
    sendFiledFiles(
      all.filter(({ rules }) => rules?.when === 'after'),
      receipt,
      about,
    );
  }

  /** Files that go to a case which is filed already. */
  get following(): boolean {
    return this.all.some(({ tray }) => tray.caseId !== undefined && tray.items.current.length > 0);
  }

  /** Resolves when everything is where it belongs, and the trays are empty. What waits or has failed goes on, or is decided, at its case. */
  async finished(): Promise<void> {
    await Promise.all(this.all.map(({ tray }) => emptied(tray)));
  }

  /** What the fields that ask for files hold, as values: staged, or to be sent once the case is there. */
  get values(): Values {
    const held = this.all.filter(({ id }) => id !== wholeForm);
    return Object.fromEntries(
      held.map(({ id, tray }) => [
        id,
        tray.items.current.filter((file) => file.state !== 'refused').map((file) => file.ref?.id ?? file.id),
      ]),
    );
  }

  /** For `@paste` on the whole form. */
  paste(event: ClipboardEvent): void {
    const id = this.#ids[0];
    if (id !== undefined) this.#held.get(id)?.list.paste(event);
  }

  /** The files of the form as a whole. */
  renderWhole(): TemplateResult | undefined {
    const { idOf, localize, words } = this.#sheet;
    const label = localize.text(fileMessages).list;
    return this.render(wholeForm, { id: idOf(wholeForm), label, text: words.fields });
  }

  render(id: string, options: FieldOptions): TemplateResult | undefined {
    const held = this.#held.get(id);
    const { tools } = this.#sheet.localize;
    return held?.list.render({
      ...options,
      files: held.items.current ?? [],
      limits: this.#rules(id) ?? {},
      words: this.#sheet.localize.text(fileMessages),
      tools,
    });
  }

  get #ids(): string[] {
    const { answers, store } = this.#sheet;
    const { form, visibility } = answers;
    if (!form || !store.offers('files.upload')) return [];
    const fields = form.fields.filter((field) => field.kind === 'files' && visibility.shows(field.id));
    return [...(takesFiles(this.#sheet) ? [wholeForm] : []), ...fields.map((field) => field.id)];
  }

  #rules(id: string): FileRules | undefined {
    const { form } = this.#sheet.answers;
    return (id === wholeForm ? undefined : form?.fields.find((field) => field.id === id)?.files) ?? form?.files;
  }
}

const emptied = (tray: Tray): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (tray.items.current.some((file) => tray.isUnderWay(file) || isMissing(file))) return;
      stop();
      tray.clear();
      resolve();
    };
    const stop = tray.items.watch(look);
    look();
  });
