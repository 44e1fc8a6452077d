import { expect } from 'chai';
import { operations } from '../../src/port/operations.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { callBackend } from '../../src/store/calls.js';
import { defaults } from '../../src/store/device.js';

describe('while somebody develops, the console', () => {
  const page = globalThis as { litIssuedWarnings?: Set<string> };
  const { warn } = console;
  const before = page.litIssuedWarnings;
  let said: string[];
  let heard: () => void;

  beforeEach(() => {
    said = [];
    page.litIssuedWarnings = new Set();
    console.warn = (line: string) => {
      said.push(line);
      heard();
    };
  });

  afterEach(() => {
    console.warn = warn;
    if (before) page.litIssuedWarnings = before;
    else delete page.litIssuedWarnings;
  });

  it('names each field of an answer that does not fit, once, and no value', async () => {
    const backend = listing(async () => ({ items: [{ id: 'secret', subject: 7, status: 'new' }] }));

    const line = next();
    await list(backend);
    await list(backend);

    expect(await line).to.deep.equal([
      'casekit: cases.list answered what cannot be read: items[0].subject: expected string, got number',
    ]);
  });

  it('says that an error which is no SupportError reads as "not answering"', async () => {
    const backend = listing(async () => {
      throw new TypeError('rows is undefined');
    });

    const line = next();
    await list(backend).catch(() => undefined);

    expect((await line)[0]).to.match(/cases\.list threw «TypeError: rows is undefined».*Throw a SupportError/);
  });

  it('names an operation that every backend needs and this one lacks', async () => {
    const line = next();
    await list(Promise.resolve({}) as never).catch(() => undefined);

    expect((await line)[0]).to.match(/no cases\.list\(\).*a promise/);
  });

  /** What is said until one line has come. */
  const next = () => new Promise<string[]>((resolve) => (heard = () => setTimeout(() => resolve(said))));
});

const list = (backend: SupportBackend) => callBackend(backend, defaults(), 'cases.list', operations.cases.list, {}, {});

const listing = (answer: () => Promise<unknown>) => ({ cases: { list: answer } }) as unknown as SupportBackend;
