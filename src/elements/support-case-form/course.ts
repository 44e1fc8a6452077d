import { refused } from '../../model/decision.js';
import { SupportError } from '../../port/error.js';
import type { ElementState } from '../support-element.js';
import { before, openForm } from './around.js';
import { adopt } from './adopt.js';
import { sheets } from './course.styles.js';
import { Filing } from './filing.js';
import type { FirstSight } from './first-sight.js';
import { focusKept } from './focus-kept.js';
import type { Sight } from './sheet.js';
import type { FormElement } from './sheet-for.js';

/** Takes over from what was drawn first, with all that has been done in it: called before an update. */
export function begin(element: FormElement, sight: Sight, first: FirstSight): Filing {
  const { host } = element;
  adopt(host, ...sheets);
  const restore = focusKept(host);
  const filing = new Filing(element, sight);
  void Promise.resolve()
    .then(() => host.updateComplete)
    .then(() => {
      restore();
      first.pressed?.(filing);
    });
  return filing;
}

/** What stands in the element now: what it waits for, why nothing can be filed, the form, or what has become of it. */
export function contentOf(filing: Filing, element: FormElement): unknown {
  const { filed, summary, sheet, filling, closed, readyToShow, view } = filing;
  const { form } = sheet.words;
  if (filed) return summary?.(filed, sheet, () => filing.another()) ?? filed.receipt.number ?? filed.receipt.id;
  const { snapshot, retry } = waitsFor(filing, element);
  const waiting = () => element.situation({ status: 'waiting' }, form, retry);
  const store = element.store();
  if (isClosed(filing, element)) {
    if (!closed) return waiting();
    if (!supported(element)) return closed.unsupported(sheet);
    const may = store!.may('cases.create');
    if (refused(may)) return closed.notAllowed(may, sheet);
    return sheet.answers.form ? [before(view), closed.closedForm(view)] : closed.elsewhere(filling.elsewhere!, sheet);
  }
  if (!sheet.answers.form || !store) return element.situation(snapshot, form, retry);
  void element.situation({ status: 'ready' }, form, retry);
  return readyToShow ? [before(view), openForm(view)] : waiting();
}

export function statesOf(filing: Filing, element: FormElement): (ElementState | false | undefined)[] {
  const { filling, sheet, view } = filing;
  const { snapshot } = waitsFor(filing, element);
  const { stage, failure } = sheet.rest?.sending.submission ?? {};
  const { form } = sheet.answers;
  const store = element.store();
  return [
    !form && snapshot?.status === 'waiting' && 'loading',
    filling.refreshing && 'refreshing',
    snapshot?.status === 'failed' && 'error',
    (refused(store?.may('cases.create')) || refused(form?.can)) && 'forbidden',
    (snapshot?.error ?? failure)?.kind === 'unauthenticated' && 'unauthenticated',
    store && !supported(element) && 'unsupported',
    !view.online && 'offline',
    (stage === 'waiting' || stage === 'sending') && 'submitting',
    sheet.answers.complaints.size > 0 && 'user-invalid',
  ];
}

/** Nothing can be filed here: not at all, not by this person, not for this customer, not in this place. */
export function isClosed({ filling, sheet }: Filing, element: FormElement): boolean {
  const store = element.store();
  if (!store) return false;
  const { form } = sheet.answers;
  const may = store.may('cases.create');
  return !supported(element) || refused(may) || filling.elsewhere !== undefined || refused(form?.can);
}

function supported(element: FormElement): boolean {
  const store = element.store();
  return !!store?.offers('cases.create') && store.offers('forms.get');
}

/** What is not here yet: who is acting, then the form. */
function waitsFor({ filling }: Filing, element: FormElement) {
  const { session } = element.store() ?? {};
  if (session?.current.status !== 'ready') return { snapshot: session?.current, retry: () => void session?.refresh() };
  const { answer } = filling;
  // An answer with neither a form nor another place says nothing that could be shown.
  const empty = answer?.value && !answer.value.form && !answer.value.elsewhere;
  return {
    snapshot: empty ? { status: 'failed', error: new SupportError('unreadable') } : answer,
    retry: () => filling.retry(),
  };
}
