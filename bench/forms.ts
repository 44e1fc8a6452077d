import type { Field, Form } from '../src/model/forms.js';
import type { SupportBackend } from '../src/port/backend.js';

const kinds = [
  { kind: 'text', label: 'Host name' },
  { kind: 'text', label: 'Version', maxLength: 40 },
  { kind: 'choice', label: 'Environment' },
  { kind: 'longtext', label: 'What happened' },
  { kind: 'email', label: 'E-mail for questions' },
  { kind: 'number', label: 'Users affected' },
  { kind: 'text', label: 'Region' },
  { kind: 'date', label: 'First seen' },
  { kind: 'boolean', label: 'It can be repeated' },
  { kind: 'phone', label: 'Telephone' },
] as const;
const options = ['Production', 'Acceptance', 'Test', 'Development', 'Training', 'Laboratory', 'Recovery', 'Other'];

/** Who files. */
export const person = 'Ana Ruiz';

/** As many fields of all usual kinds, each required and with a hint. */
export function aForm(fields: number, id = `fields-${fields}`): Form {
  return {
    id,
    title: 'New case',
    fields: Array.from({ length: fields }, (_, at): Field => {
      const { label, ...rest } = kinds[at % kinds.length]!;
      return {
        ...rest,
        id: `field${at + 1}`,
        label: `${label} ${at + 1}`,
        hint: `As precisely as you can: it saves a question about ${label.toLowerCase()}.`,
        required: true,
        ...(rest.kind === 'choice' && { options: options.map((option, n) => ({ id: `o${n}`, label: option })) }),
      };
    }),
  };
}

/** A backend that does nothing but give forms: what is measured is the form. `kind` names which of several. */
export function formBackend(fields: number): SupportBackend {
  return {
    session: {
      get: async () => ({
        backendId: 'bench',
        identity: { tenant: 'bench', person: 'p1' },
        side: 'partner',
        person: { id: 'p1', name: person },
        scopes: [],
        listing: { filters: [], sorts: [] },
        policy: {},
      }),
    },
    forms: { get: async ({ kind }) => ({ form: aForm(fields, kind) }) },
    cases: {
      list: async () => ({ items: [] }),
      get: async ({ id }) => ({ id, subject: '', status: 'new', can: {} }),
      create: async () => ({ id: 'c1', state: 'created' }),
    },
    feed: { list: async () => ({ items: [] }) },
  };
}
