import type { Session } from '../model/session.js';
import type { SupportBackend } from '../port/backend.js';
import { methodOf } from '../port/backend.js';
import type { Call } from '../port/call.js';
import { problemsOf } from '../port/explain.js';
import { parseAnswer } from '../port/guard.js';
import type { Operation } from '../port/operation.js';
import { operations } from '../port/operations.js';
import { canonical, check } from './check.js';

/** What the suite cannot find out by itself. Whatever is left out, the behaviours that need it count as not offered. */
export interface Known {
  /** A customer for whom one may not file. */
  refusedCustomer?: string;
  /** A customer for whom one may file, though not for long any more. */
  endingCustomer?: string;
  /** A case that cannot be opened again any more. */
  closedLongAgo?: string;
  /** A case that was closed lately. */
  closedRecently?: string;
  /** An earlier id or number of a case, and its present id. */
  oldId?: { old: string; present: string };
  /** Another scope than the first, and what is there and nowhere else. */
  other?: { scope: string; case?: string; customer?: string; subscription?: string };
  /** A case from before its customer was managed, and that customer. */
  before?: { case: string; customer: string };
  /** A case that may not be escalated. */
  notEscalatable?: string;
  escalatable?: string;
  /** A case with unread entries. */
  unread?: string;
  /** A case in whose feed a body is deferred. */
  deferred?: string;
  /** Subscriptions whose support contact nobody has chosen, has left, or cannot be chosen at all. */
  contacts?: { byDefault?: string; gone?: string; absent?: string };
  /** A customer with many subscriptions, some of which refuse another support contact. */
  planned?: string;
  /** A company that may support one of these subscriptions and not the other, both of which may be given to somebody. */
  partly?: { candidate: string; may: string; mayNot: string };
  /** Resellers that will say yes and no when they are asked, and a scope whose system cannot ask. */
  asked?: { accepts?: Asked; refuses?: Asked; elsewhere?: { scope: string; subscription: string } };
  /** Cases by how the security check of each stands, and the code that passes it. */
  checks?: { asked?: string; passed?: string; refused?: string; expired?: string; code?: string };
  /** What others help with: a product of a publisher, a problem of another department, a customer on trial. */
  routes?: { product?: string; problem?: string };
  /** The form that tests fill; the usual one where left out. */
  kind?: string;
}

/** A reseller that is asked for a relationship. */
export interface Asked {
  subscription: string;
  candidate: string;
}

export interface Subject {
  backend: SupportBackend;
  known?: Known;
  /** The same system as it is for somebody who may only read, for somebody of a customer, for nobody who is signed in. */
  others?: { reader?: SupportBackend; customer?: SupportBackend; signedOut?: SupportBackend };
  /** Lets so much time go by that whoever was asked has answered. */
  later?(): void | Promise<void>;
  /** Behaviours by their titles that the system cannot keep, each with the reason: skipped, and said so. */
  except?: Readonly<Record<string, string>>;
  /** Called after each behaviour. */
  close?(): void | Promise<void>;
}

export type Make = () => SupportBackend | Subject | Promise<SupportBackend | Subject>;

type Table = typeof operations;
type Name = { [C in keyof Table]: `${C}.${keyof Table[C] & string}` }[keyof Table];
type OperationAt<N extends Name> = N extends `${infer C extends keyof Table}.${infer O}`
  ? O extends keyof Table[C]
    ? Table[C][O]
    : never
  : never;
type Output<N extends Name> = OperationAt<N> extends Operation<infer _K, infer _I, infer O> ? O : never;
type Input<N extends Name> = OperationAt<N> extends Operation<infer _K, infer I, infer _O> ? I : never;

export interface Tools {
  backend: SupportBackend;
  known: Known;
  session: Session;
  /** Calls an operation and reads its answer as the kit will: anything that does not fit fails the test. */
  ask<N extends Name>(name: N, input: Input<N> & { bytes?: Blob }, call?: Call): Promise<Output<N>>;
  offers(name: Name): boolean;
  /** The same system for somebody else; not offered where nobody else was given. */
  other(whose: keyof NonNullable<Subject['others']>): Pick<Tools, 'backend' | 'ask'>;
  later(): Promise<void>;
  /** Ends a behaviour that this system has no place for. */
  notOffered(): never;
}

/** Thrown to end a behaviour that this system has no place for. */
class LeftOut extends Error {}

/** What the suite needs of a test runner: mocha, Vitest and `node:test` have it. */
export interface Runner {
  describe(title: string, body: () => void): void;
  it(title: string, body: (this: Running | undefined, ...given: [Running?]) => Promise<void>): void;
}

/** A test under way: what mocha and `node:test` give as `this`, and Vitest as an argument. */
interface Running {
  skip?(note?: string): void;
  test?: object;
}

export type Group = Runner['describe'];
export type Behaviour = (title: string, needs: readonly Name[], run: (tools: Tools) => Promise<void>) => void;

/** Registers behaviours with the runner of the page or process. */
export function behavioursOf(make: Make, { it }: Runner): Behaviour {
  return (title, needs, run) =>
    // Not a named parameter: mocha would take it for the callback of a test that is over when it is called.
    it(title, async function (...given) {
      const made = await make();
      const subject: Subject = 'backend' in made ? made : { backend: made };
      try {
        const reason = subject.except?.[title];
        if (reason !== undefined) throw new LeftOut(`not kept: ${reason}`);
        const tools = await toolsOf(subject);
        if (!needs.every(tools.offers)) tools.notOffered();
        await run(tools);
      } catch (thrown) {
        if (!(thrown instanceof LeftOut)) throw thrown;
        const running = this ?? given[0];
        if (running?.test) Object.assign(running.test, { title: `${title} (${thrown.message})` });
        running?.skip?.(thrown.message);
      } finally {
        await subject.close?.();
      }
    });
}

async function toolsOf({ backend, known = {}, others = {}, later }: Subject): Promise<Tools> {
  const ask = askOf(backend);
  const session = await ask('session.get', {});
  const notOffered = (): never => {
    throw new LeftOut('not offered');
  };
  return {
    backend,
    known,
    session,
    ask,
    notOffered,
    offers(name) {
      const state = session.abilities?.[name]?.state;
      return methodOf(backend, name) !== undefined && state !== 'refused' && state !== 'absent';
    },
    other(whose) {
      const other = others[whose] ?? notOffered();
      return { backend: other, ask: askOf(other) };
    },
    later: async () => (later ?? notOffered)(),
  };
}

const askOf =
  (backend: SupportBackend): Tools['ask'] =>
  async (name, input, call) => {
    const method = methodOf(backend, name);
    check(method, `${name} is not there`);
    const answer = await method(input as never, call ?? {});
    check(isPlain(answer), `${name}: the answer holds what JSON cannot say: ${canonical(answer).slice(0, 300)}`);
    const operation = operationAt(name) as Operation;
    const problems = problemsOf(operation, answer);
    check(problems.length === 0, `${name}: ${problems.slice(0, 5).join('; ')}`);
    return parseAnswer(operation, answer) as never;
  };

const operationAt = (name: Name): unknown => {
  const [column, operation] = name.split('.') as [keyof Table, string];
  return (operations[column] as Record<string, unknown>)[operation];
};

/** True for what survives a wire unchanged. */
const isPlain = (answer: unknown): boolean => {
  const text = JSON.stringify(answer);
  return text !== undefined && canonical(JSON.parse(text)) === canonical(answer);
};
