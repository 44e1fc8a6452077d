import { failureText } from '../../controls/situations.js';
import type { Case } from '../../model/cases.js';
import { type SupportError, isDefinite, toSupportError } from '../../port/error.js';
import { caseChanges } from '../../store/case-changes.js';
import type { Tray } from '../../store/files.js';
import type { SupportStore } from '../../store/store.js';
import { tellChanged } from './after.js';
import { type ChangeDraft, toChange } from './change-draft.js';
import type { ChangeForm } from './change-form.js';
import { type FormState, filesProblemOf, placeOf, saidOf } from './form-state.js';
import { type Outcome, outcomeOf, restOf } from './outcome.js';
import { doneText } from './result-view.js';
import { wordsOf } from './words.js';

/** Sends what was entered to the case that it was written for, whatever is shown by then. */
export async function sendChange(form: ChangeForm, draft: ChangeDraft): Promise<void> {
  const store = form.host.store()!.here;
  const sent = form.state!;
  const { direct } = form;
  const { tray } = form.files;
  const { before } = sent;
  if (tray && draft.actions.includes('files') && !(await filesArrived(form, store, draft, tray, before))) return;
  if (form.isOpen(before, store)) form.set({ phase: 'sending' });
  const change = toChange(before, sent.fields, draft, tray?.staged ?? [], before.version);
  const added = change.parts.files?.add.length ?? 0;
  if (direct || !added) delete change.parts.files;
  try {
    const nothing = !Object.keys(change.parts).length && !change.message;
    const outcome = outcomeOf(change, nothing ? { applied: [] } : await caseChanges(store).send(change));
    if (direct && added) outcome.done.unshift('files');
    tellChanged(form.host, before, outcome);
    finish(form, store, { sent, draft, outcome, tray, added });
  } catch (thrown) {
    fail(form, store, before, toSupportError(thrown));
  }
}

/** Waits for its files; one that is missing is asked about. */
async function filesArrived(
  form: ChangeForm,
  store: SupportStore,
  draft: ChangeDraft,
  tray: Tray,
  before: Case,
): Promise<boolean> {
  form.set({ phase: 'files' });
  tray.renew();
  await tray.settled();
  // Another case may be shown by now, with files of its own.
  const items = tray.items.current;
  const filesProblem = filesProblemOf(draft, { items, missing: form.files.missingIn(items) });
  if (!filesProblem) return true;
  if (form.isOpen(before, store)) form.set({ phase: 'editing', filesProblem });
  form.focusOn(placeOf(filesProblem));
  return false;
}

interface Answered {
  sent: FormState;
  draft: ChangeDraft;
  outcome: Outcome;
  tray: Tray | undefined;
  added: number;
}

/** What was done is said and let go of; what was not stays in the form. */
function finish(form: ChangeForm, store: SupportStore, { sent, draft, outcome, tray, added }: Answered): void {
  const { host } = form;
  const { before } = sent;
  const words = wordsOf(host.localize);
  const rest = restOf(draft, outcome);
  const said = doneText(before, draft, outcome, added, words);
  const uploaded = (tray?.items.current ?? []).flatMap(({ ref, name }) => (ref ? [[ref.id, name] as const] : []));
  if (outcome.done.includes('files')) tray?.clear();
  form.keep(store, sent, rest);
  if (!form.isOpen(before, store)) {
    // Somebody has gone on to another case.
    host.announce(words.labels.pair(before.number ?? before.subject, said));
    return;
  }
  form.set({ phase: 'editing' });
  if (!rest) return form.done(said);
  const told = { ...outcome, said, names: Object.fromEntries(uploaded) };
  form.set({ draft: rest, outcome: told, before: host.supportCase() ?? before });
  host.announce(words.changes.partly, { urgent: true });
  form.focusOn('change-outcome');
}

function fail(form: ChangeForm, store: SupportStore, before: Case, error: SupportError): void {
  const { host } = form;
  host.onFailed('cases.change', error);
  const { changes, errors, labels } = wordsOf(host.localize);
  const what = isDefinite(error) || error.kind === 'offline' ? changes.failed : changes.uncertain;
  const said = `${what} ${failureText(error, errors)}`;
  if (!form.state || !form.isOpen(before, store))
    return host.announce(labels.pair(before.number ?? before.subject, said), { urgent: true });
  const conflict = error.kind === 'conflict';
  const fields = saidOf(form.state, error);
  form.set({ phase: 'editing', error: conflict ? undefined : error, conflict, said: fields });
  if (conflict) return form.focusOn('change-conflict-heading');
  host.announce(said, { urgent: true });
  const [first] = Object.keys(fields);
  if (first) form.focusOn(first);
}
