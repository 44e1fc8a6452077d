import type { CaseDraft, CaseReceipt } from '../../model/cases.js';
import { type Problem, problemsOf } from '../../model/form-rules/problems.js';
import { submittedValues } from '../../model/form-rules/submitted.js';
import { partsOf } from '../../model/form-rules/values.js';
import type { Form, Values } from '../../model/forms.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import { formFor } from '../forms/form.js';
import { wantedBy } from '../forms/context.js';
import type { DeskCase } from '../records.js';
import type { Draft } from '../state.js';
import { idOf, numberOf } from '../world/book.js';
import { mayFile } from './authority.js';
import { companyOf, findCase } from './cases.js';
import { need } from './who.js';
import { takeFiles } from './files.js';
import { once } from './once.js';
import { hasSource, optionFits, optionOf } from './options.js';
import { sayProblem } from './problems.js';
import { holdsSecret } from './secrets.js';
import { dueAfterCreate } from './staff.js';
import { toCase } from './views.js';

/** Files a case, or says why not. Nothing is written when anything is wrong. */
export function createCase(ask: Ask<Draft>, draft: CaseDraft): CaseReceipt {
  const { id, refusedFiles } = once(ask, 'cases.create', draft, () => file(ask, draft));
  const supportCase = findCase(ask, id);
  const listed = supportCase.listedAt === undefined || supportCase.listedAt <= ask.now;
  return {
    id,
    number: numberOf(supportCase.scope, supportCase.n),
    state: listed ? 'created' : 'being-created',
    case: toCase(ask, supportCase),
    ...(refusedFiles.length && { refusedFiles }),
  };
}

function file(ask: Ask<Draft>, draft: CaseDraft): { id: string; refusedFiles: { id: string; reason: string }[] } {
  const { book, state, settings, now, who } = ask;
  const me = who.person;
  const { values, form } = validated(ask, draft);
  const wanted = wantedBy({ ...(draft.kind !== undefined && { kind: draft.kind }), values }, who);
  const text = (id: string) => (typeof values[id] === 'string' && values[id] !== '' ? values[id] : undefined);

  const n = freeNumber(ask);
  const supportCase: DeskCase = {
    id: idOf(book.scope, n),
    scope: book.scope,
    n,
    kind: wanted.kind,
    subject: text('subject')!,
    description: { format: 'text', text: text('description') ?? '' },
    status: 'new',
    severity: text('severity') ?? 'S3',
    company: text('customer')!,
    filedBy: me.id,
    contact: text('contact') ?? me.id,
    createdAt: now,
    updatedAt: now,
    version: 1,
    language: text('language') ?? me.language ?? 'en',
    timeZone: text('timeZone') ?? me.timeZone ?? 'UTC',
    flags: [],
    shared: partsOf(values['cc']).map((address) => ({ id: String(address), address: String(address) })),
    ...(partsOf(values['alerts']).length && { alerts: partsOf(values['alerts']).map(String) }),
    values,
    generated: 0,
    unread: 0,
    generatedFiles: 0,
    ...(settings.listedAfter > 0 && { listedAt: now + settings.listedAfter }),
    ...(settings.staff && { due: dueAfterCreate(settings.seed, n, now) }),
  };
  const product = text('product');
  if (product !== undefined) supportCase.product = product;
  const category = wanted.kind === 'technical' ? text('category') : partnerCategory(values);
  if (category !== undefined) supportCase.category = category;
  const reference = draft.reference ?? text('reference');
  if (reference !== undefined) supportCase.reference = reference;
  if (draft.followUpOf !== undefined) supportCase.followUpOf = findCase(ask, draft.followUpOf).id;

  const wantedFiles = [
    ...(draft.files ?? []),
    ...form.fields.filter(({ kind }) => kind === 'files').flatMap(({ id }) => partsOf(values[id]).map(String)),
  ];
  const { taken, refused } = takeFiles(ask, wantedFiles, supportCase.id, 0);
  state.put('case', supportCase.id, supportCase);
  state.addEntry(supportCase.id, {
    at: now,
    author: me,
    kind: 'event',
    channel: 'portal',
    event: { type: 'created' },
    ...(taken.length && { files: taken }),
  });
  return { id: supportCase.id, refusedFiles: refused };
}

/** The values that count, checked by the same rules as in the form, and against what only the desk knows. */
function validated(ask: Ask<Draft>, draft: CaseDraft): { values: Values; form: Form } {
  need(ask, 'support');
  const { texts, book, who } = ask;
  const values: Values = {
    ...draft.values,
    ...(draft.customer && { customer: draft.customer.id }),
    ...(draft.reference !== undefined && { reference: draft.reference }),
  };
  const customer = values['customer'];
  const company = typeof customer === 'string' ? companyOf(book, customer) : undefined;
  // Somebody of a customer files for that customer, and learns of no other.
  if (who.role === 'customer' && customer !== undefined && customer !== who.own.id) {
    throw new SupportError('not-found', { code: 'customer', reason: texts.errors.customerNotFound });
  }
  const decision = company && mayFile(ask, company);
  if (decision?.state === 'refused') {
    const { code, reason, remedy } = decision;
    throw new SupportError('forbidden', { code, reason, remedy, reference: remedy?.reference });
  }
  const { form, elsewhere } = formFor(ask, { ...(draft.kind !== undefined && { kind: draft.kind }), values });
  if (!form) {
    throw new SupportError('invalid', {
      code: 'elsewhere',
      reason: elsewhere?.reason,
      remedy: { text: elsewhere?.label, href: elsewhere?.href },
    });
  }
  const fields: Record<string, string> = {};
  const refuse = ({ field, key, args }: Problem) => {
    fields[field] ??= sayProblem(texts, key, args);
  };
  problemsOf(form, values).forEach(refuse);

  const sent = submittedValues(form, values);
  for (const field of form.fields) {
    const answers = partsOf(sent[field.id]);
    if (!answers.length) continue;
    if (hasSource(field.id) && !answers.every((answer) => chooseable(ask, field.id, String(answer), sent))) {
      refuse({ field: field.id, key: 'notAnOption' });
    }
    if (answers.some((answer) => typeof answer === 'string' && holdsSecret(answer)))
      fields[field.id] ??= texts.errors.secret;
  }
  if (Object.keys(fields).length) {
    const secret = Object.values(fields).includes(texts.errors.secret);
    throw new SupportError('invalid', {
      code: secret ? 'secret' : 'fields',
      reason: texts.errors.invalid,
      fields,
      ...(secret && { remedy: { text: texts.errors.secretRemedy } }),
    });
  }
  return { values: sent, form };
}

function chooseable(ask: Ask, field: string, id: string, values: Values): boolean {
  const option = optionOf(ask, field, id);
  return (
    option !== undefined &&
    option.selectable !== false &&
    option.can?.state !== 'refused' &&
    optionFits(ask, field, id, values)
  );
}

const partnerCategory = (values: Values): string | undefined => {
  const deepest = values['topic'] ?? values['subgroup'] ?? values['group'];
  return typeof deepest === 'string' ? `p-${deepest}` : undefined;
};

/** Numbers rise: the one after the last that is taken. */
function freeNumber({ state, book }: Ask<Draft>): number {
  let n = book.size;
  for (const { scope, n: taken } of state.all('case')) if (scope === book.scope && taken >= n) n = taken + 1;
  return n;
}
