import type { ActionDecision, Case, CaseChange, ChangeParts } from '../../model/cases.js';
import { type Problem, isEmail, problemsOf, submittedValues } from '../../model/form-rules.js';
import type { Field, Form, Value, Values } from '../../model/forms.js';
import { offered } from '../../model/decision.js';

/** What can be changed of a case, each an action of `Case.can`; `reply` belongs to its history. */
export const changeActions = ['severity', 'escalate', 'share', 'alerts', 'files', 'close', 'reopen'] as const;
export type ChangeAction = (typeof changeActions)[number];

/** These are asked about before they are done. */
export const asksFirst = (action: ChangeAction): boolean => ['close', 'reopen', 'escalate'].includes(action);

/** What a person is about to change, together with one message. Kept for this tab until it is done or started over. */
export interface ChangeDraft {
  /** In the order in which they were taken in; the first is the one whose form was opened. */
  actions: readonly ChangeAction[];
  /** Answers to the fields of each action. */
  values: Partial<Record<ChangeAction, Values>>;
  /** Id of the severity to change to. */
  severity?: string | undefined;
  /** As typed: several, with something between them. */
  addresses: string;
  /** Addresses that alerts are to go to, likewise. */
  alertTo: string;
  message: string;
  audience?: string | undefined;
}

export const newDraft = (action: ChangeAction): ChangeDraft => ({
  actions: [action],
  values: {},
  addresses: '',
  alertTo: '',
  message: '',
});

/** Whether a person has entered anything that would be a loss. */
export const isWritten = ({ values, severity, addresses, alertTo, message, actions }: ChangeDraft): boolean =>
  actions.length > 1 ||
  severity !== undefined ||
  /\S/.test(addresses + alertTo + message) ||
  Object.values(values).some((each) => Object.values(each).some((value) => value !== '' && value !== null));

export const withAnswer = (draft: ChangeDraft, action: ChangeAction, field: string, value: Value): ChangeDraft => ({
  ...draft,
  values: { ...draft.values, [action]: { ...draft.values[action], [field]: value } },
});

/** What else may go along in the same step: offered, and not yet taken in. */
export const alsoOffered = (supportCase: Case, { actions }: ChangeDraft, takesFiles: boolean): ChangeAction[] =>
  changeActions.filter(
    (action) =>
      !actions.includes(action) &&
      (action !== 'files' || takesFiles) &&
      offered(decisionOn(supportCase, action)) &&
      !(action === 'reopen' && actions.includes('close')) &&
      !(action === 'close' && actions.includes('reopen')),
  );

/** A decision of its own, never what an object inherits under such a name. */
export const decisionOn = (supportCase: Case, action: string): ActionDecision | undefined =>
  Object.hasOwn(supportCase.can, action) ? supportCase.can[action] : undefined;

/** The little forms of actions, as they were when the form was opened: nothing that changes meanwhile takes a field away. */
export type ActionFields = Partial<Record<ChangeAction, readonly Field[]>>;

/** Sharing, alerts and files have their own controls. */
export const fieldsFor = (supportCase: Case, actions: readonly ChangeAction[]): ActionFields =>
  Object.fromEntries(
    actions.map((action) => [action, (!ownControls.includes(action) && decisionOn(supportCase, action)?.fields) || []]),
  );

const ownControls: readonly ChangeAction[] = ['share', 'alerts', 'files'];

/** An action's fields as a form, for whoever judges its values. */
export const formOf = (fields: ActionFields, action: ChangeAction): Form => ({
  id: action,
  fields: [...(fields[action] ?? [])],
});

export const addressesIn = (text: string): string[] => [...new Set(text.split(/[\s,;]+/u).filter(Boolean))];

/** What is wrong with a draft, by the id of the control it belongs to. */
export type DraftProblem =
  | { at: string; action: ChangeAction; field: Problem }
  | { at: 'change-severity' | 'change-audience'; why: 'required' }
  | { at: AddressField; why: 'required' }
  | { at: AddressField; why: 'notAnAddress' | 'sharedAlready' | 'alertedAlready'; text: string };

export type AddressField = 'change-addresses' | 'change-alerts';

export const fieldId = (action: ChangeAction, field: string): string => `change-${action}-${field}`;

export function problemsIn(supportCase: Case, fields: ActionFields, draft: ChangeDraft): DraftProblem[] {
  const found: DraftProblem[] = draft.actions.flatMap((action): DraftProblem[] => {
    const own: DraftProblem[] = [];
    if (action === 'severity' && draft.severity === undefined) own.push({ at: 'change-severity', why: 'required' });
    if (action === 'share')
      own.push(...addressProblems('change-addresses', draft.addresses, sharedAddresses(supportCase), 'sharedAlready'));
    if (action === 'alerts')
      own.push(...addressProblems('change-alerts', draft.alertTo, supportCase.alertsTo ?? [], 'alertedAlready'));
    const wrong = problemsOf(formOf(fields, action), draft.values[action] ?? {});
    return [...own, ...wrong.map((field) => ({ at: fieldId(action, field.field), action, field }))];
  });
  if (draft.message.trim() && asksAudience(supportCase) && draft.audience === undefined)
    found.push({ at: 'change-audience', why: 'required' });
  return found;
}

const sharedAddresses = ({ sharedWith = [] }: Case): string[] => sharedWith.map(({ address, id }) => address ?? id);

function addressProblems(
  at: AddressField,
  written: string,
  known: readonly string[],
  why: 'sharedAlready' | 'alertedAlready',
): DraftProblem[] {
  const typed = addressesIn(written);
  if (!typed.length) return [{ at, why: 'required' }];
  const taken = new Set(known.map((address) => address.toLowerCase()));
  return typed.flatMap((text): DraftProblem[] => {
    if (!isEmail(text)) return [{ at, why: 'notAnAddress', text }];
    return taken.has(text.toLowerCase()) ? [{ at, why, text }] : [];
  });
}

/** Where only one kind of reader is possible, nobody is asked. */
export const asksAudience = ({ audiences }: Case): boolean => (audiences?.length ?? 0) > 1;

/** The one change that is sent, with the version that the person saw. */
export function toChange(
  supportCase: Case,
  fields: ActionFields,
  draft: ChangeDraft,
  files: string[],
  version: string | undefined,
): CaseChange {
  const parts: ChangeParts = {};
  for (const action of draft.actions) {
    const values = submittedValues(formOf(fields, action), draft.values[action] ?? {});
    const given = Object.keys(values).length ? { values } : {};
    if (action === 'share') parts.share = { add: addressesIn(draft.addresses) };
    else if (action === 'alerts') parts.alerts = { add: addressesIn(draft.alertTo) };
    else if (action === 'files') parts.files = { add: files };
    else if (action === 'severity') parts.severity = { to: draft.severity!, ...given };
    else parts[action] = given;
  }
  const text = draft.message.trim();
  const audience = draft.audience ?? (asksAudience(supportCase) ? undefined : supportCase.audiences?.[0]?.id);
  return {
    id: supportCase.id,
    ...(version !== undefined && { version }),
    parts,
    ...(text && { message: { body: { format: 'text', text }, ...(audience !== undefined && { audience }) } }),
  };
}
