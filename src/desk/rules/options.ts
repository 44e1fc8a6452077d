import type { NewOption, Option, OptionPage, OptionQuery, Values } from '../../model/forms.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { Draft } from '../state.js';
import { accountAt, accountCount, accountNumber } from '../world/accounts.js';
import { opportunityAt, opportunityCompany, opportunityCount, opportunityNumber } from '../world/opportunities.js';
import { hash } from '../world/random.js';
import { staff } from '../world/people.js';
import { customerText } from './customers.js';
import { need } from './who.js';
import { toCustomer } from './authority.js';
import { companyOf } from './cases.js';
import { categoryOption, childrenOf, commonLeaves, leavesWith, wordsOf } from './categories.js';
import { matching } from './match.js';
import { sizeOf, slice } from './pages.js';

/** Where the choices of a field come from: their ids in order, and what each looks like. */
interface Source {
  ids(ask: Ask, query: Pick<OptionQuery, 'values' | 'text' | 'under'>): readonly string[];
  option(ask: Ask, id: string): Option | undefined;
}

/** Of one's own side only: nobody answers support for the other. */
const colleagues = ({ role, person }: Ask['who']) => (role === 'customer' ? [person] : staff);

const sources: Record<string, Source> = {
  customer: {
    ids: ({ book, who }, { text }) =>
      matching(who.role === 'customer' ? [who.own] : book.companies, text, customerText),
    option(ask, id) {
      const company = companyOf(ask.book, id);
      if (!company || (ask.who.role === 'customer' && id !== ask.who.own.id)) return undefined;
      const { label, hint, own, can } = toCustomer(ask, company);
      return { id, label, hint, ...(own && { own }), can: can?.file };
    },
  },
  contact: {
    ids: ({ who }, { text }) =>
      matching(
        colleagues(who) as { id: string }[],
        text,
        (person) => `${(person as { name?: string }).name} ${person.id}`,
      ),
    option: ({ who }, id) => {
      const person = colleagues(who).find((each) => each.id === id);
      return person && { id, label: person.name, hint: person.email };
    },
  },
  area: {
    ids: (_ask, { values }) => areasOf(values['part']),
    option: ({ texts }, id) => {
      const label = texts.areas[Number(id.split('-').at(-1))];
      return label === undefined ? undefined : { id, label };
    },
  },
  topic: {
    ids: ({ texts }, { values }) => {
      const part = partOf(texts, values['subgroup']);
      return part ? part.slice(1).map((_label, at) => `${String(values['subgroup'])}-${at}`) : [];
    },
    option: ({ texts }, id) => {
      const [group, part, topic] = id.split('-').map(Number) as [number, number, number];
      const label = texts.groups[group]?.parts[part]?.[topic + 1];
      return label === undefined ? undefined : { id, label };
    },
  },
  category: {
    ids: ({ texts }, { text, under }) =>
      under !== undefined ? childrenOf(texts, under) : text?.trim() ? leavesWith(texts, text) : commonLeaves(),
    option: ({ texts }, id) => categoryOption(texts, id),
  },
  opportunity: {
    ids({ book }, { values, text }) {
      const customer = values['customer'];
      const all = opportunities(book.seed, () =>
        Array.from({ length: opportunityCount }, (_, n) => opportunityAt(book, n)),
      );
      const fitting = companyOf(book, String(customer))
        ? all.filter((_option, n) => opportunityCompany(book, n) === customer)
        : all;
      return matching(fitting, text, ({ label, hint }) => `${label} ${hint}`);
    },
    option({ book }, id) {
      const n = opportunityNumber(id);
      return n < opportunityCount ? opportunityAt(book, n) : undefined;
    },
  },
  plan: {
    ids({ state, book }, { values, text }) {
      const company = companyOf(book, String(values['customer']));
      const known = company ? [{ id: company.plan, label: company.plan }] : [];
      const added = addedTo(state, book, 'plan');
      return matching<Option>([...known, ...added], text, ({ label, hint }) => `${label} ${hint}`);
    },
    option({ state, texts, book }, id) {
      const label = texts.acting.plan.names[id];
      return label === undefined ? added({ state, book }, 'plan', id) : { id, label };
    },
  },
  account: {
    ids({ state, book }, { text }) {
      const added = addedTo(state, book, 'acc');
      const all = accounts(0, () => Array.from({ length: accountCount }, (_, n) => accountAt(n)));
      return matching([...added, ...all], text, ({ label, hint }) => `${label} ${hint}`);
    },
    option(ask, id) {
      const n = accountNumber(id);
      return n < accountCount ? accountAt(n) : added(ask, 'acc', id);
    },
  },
};

export function optionsFor(ask: Ask, { field, values, text, under, ids, cursor, size }: OptionQuery): OptionPage {
  const source = Object.hasOwn(sources, field) ? sources[field] : undefined;
  if (!source) throw new SupportError('not-found', { code: 'field' });
  const wanted =
    ids ?? source.ids(ask, { values, ...(text !== undefined && { text }), ...(under !== undefined && { under }) });
  const page = slice(ask, wanted, cursor, sizeOf(size, ids ? 100 : 20));
  return { ...page, items: page.items.map((id) => source.option(ask, id)).filter((option) => option !== undefined) };
}

/** The option with this id where the field has one; `undefined` also for fields without a source. */
export const optionOf = (ask: Ask, field: string, id: string): Option | undefined =>
  Object.hasOwn(sources, field) ? sources[field]!.option(ask, id) : undefined;

export const hasSource = (field: string): boolean => Object.hasOwn(sources, field);

/** Whether the option fits what else was chosen. */
export function optionFits(ask: Ask, field: string, id: string, values: Values): boolean {
  if (field === 'area') return areasOf(values['part']).includes(id);
  if (field === 'topic') return sources['topic']!.ids(ask, { values }).includes(id);
  if (field === 'category') return sources['category']!.option(ask, id)?.selectable !== false;
  return true;
}

/** Makes an end-user account, unless there is one of that name or domain. */
export function addAccount(ask: Ask<Draft>, { field, values }: NewOption): Option {
  need(ask, 'support');
  const { texts, state, book } = ask;
  if (field === 'plan') return addPlan(ask, values);
  if (field !== 'account') throw new SupportError('not-found', { code: 'field' });
  const text = (key: string) => (typeof values[key] === 'string' ? values[key].trim() : '');
  const [name, domain, country] = [text('name'), text('domain').toLowerCase(), text('country')];
  const missing = Object.entries({ name, domain }).filter(([, value]) => !value);
  if (missing.length) {
    const fields = Object.fromEntries(missing.map(([key]) => [key, texts.errors.required]));
    throw new SupportError('invalid', { reason: texts.errors.invalid, fields });
  }
  const same = (option: Option) =>
    wordsOf(option.label ?? '').join(' ') === wordsOf(name).join(' ') || option.hint?.split(' · ')[0] === domain;
  const all = accounts(0, () => Array.from({ length: accountCount }, (_, n) => accountAt(n)));
  const candidates = [...addedTo(state, book, 'acc'), ...all].filter(same);
  if (candidates.length) {
    throw new SupportError('invalid', { code: 'duplicate', reason: texts.errors.duplicateAccount, candidates });
  }
  const id = `acc-${book.scope}-${hash(ask.now & 0xffff_ffff, state.rev)}`;
  const option = { id, label: name, hint: [domain, country].filter(Boolean).join(' · ') };
  state.put('option', id, option);
  return option;
}

/** What was added in this domain; another one knows nothing of it. */
const addedTo = (state: Ask['state'], { scope }: Ask['book'], what: 'plan' | 'acc'): Option[] =>
  [...state.all('option')].filter(({ id }) => id.startsWith(`${what}-${scope}-`));

const added = ({ state, book }: Pick<Ask, 'state' | 'book'>, what: 'plan' | 'acc', id: string): Option | undefined =>
  id.startsWith(`${what}-${book.scope}-`) ? state.get('option', id) : undefined;

/** A support plan that the desk did not know of, by its two numbers. */
function addPlan({ state, texts, book }: Ask<Draft>, values: Values): Option {
  const [access, contract] = ['access', 'contract'].map((key) => String(values[key] ?? '').trim()) as [string, string];
  const missing = Object.entries({ access, contract }).filter(([, value]) => !value);
  if (missing.length) {
    const fields = Object.fromEntries(missing.map(([key]) => [key, texts.errors.required]));
    throw new SupportError('invalid', { reason: texts.errors.invalid, fields });
  }
  const option = {
    id: `plan-${book.scope}-${access}-${contract}`,
    label: texts.acting.plan.added(access),
    hint: contract,
  };
  if (state.get('option', option.id)) {
    const reason = texts.acting.plan.known;
    throw new SupportError('invalid', { code: 'duplicate', reason, candidates: [option] });
  }
  state.put('option', option.id, option);
  return option;
}

function areasOf(part: unknown): string[] {
  if (typeof part !== 'string' || part === '') return [];
  const start = hash(...Array.from(part, (letter) => letter.charCodeAt(0))) % 3;
  return [0, 1, 2, 3].map((step) => `${part}-${start + step}`);
}

const partOf = ({ groups }: Ask['texts'], subgroup: unknown): readonly string[] | undefined => {
  const [group, part] = String(subgroup).split('-').map(Number) as [number, number];
  return groups[group]?.parts[part];
};

const once = <T>() => {
  const made = new Map<number, T>();
  return (key: number, make: () => T): T => made.get(key) ?? (made.set(key, make()), made.get(key)!);
};
const opportunities = once<Option[]>();
const accounts = once<Option[]>();
