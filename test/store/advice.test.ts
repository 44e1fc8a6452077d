import { expect } from 'chai';
import type { Call } from '../../src/port/call.js';
import * as port from '../../src/port/cases.js';
import type { Answering } from '../../src/port/operation.js';
import { SupportError } from '../../src/port/error.js';
import { type Outcome, advise } from '../../src/store/advice.js';

const { warn } = console;

describe('whoever writes an adapter', () => {
  afterEach(() => {
    console.warn = warn;
  });

  it('is told once each what cannot be read', () => {
    const told = listening();

    for (let times = 0; times < 2; times++) told.of('one.get', port.get, { answer: { id: 7 } });
    told.of('two.get', port.get, { answer: { id: 7 } });
    told.of('three.get', port.get, { answer: { id: '7', subject: 'S', status: 'new', can: {} } });

    expect(told.lines.map((line) => line.split(' answered what cannot be read: ')[0])).to.include.members([
      'casekit: one.get',
      'casekit: two.get',
    ]);
    expect(new Set(told.lines).size).to.equal(told.lines.length);
    expect(told.lines.join()).not.to.include('three.get');
  });

  it('is told what people read in place of an error that has no kind', () => {
    const told = listening();

    told.of('four.get', port.get, { thrown: 'a word' });
    told.of('four.create', port.create, { thrown: 'a word' });

    expect(told.lines).to.deep.equal([
      'casekit: four.get threw what is no Error (string): people read that the system is not answering. Throw a SupportError of the kind that it is',
      'casekit: four.create threw what is no Error (string): people read that nobody knows whether it was done. Throw a SupportError of the kind that it is',
    ]);
  });

  it('is told the mistakes of a program, and nothing of other errors but their name: an address may hold a token', () => {
    const told = listening();

    told.of('five.get', port.get, { thrown: new TypeError('x is not a function') });
    told.of('six.get', port.get, { thrown: new ReferenceError('y is not defined') });
    told.of('seven.get', port.get, { thrown: new RangeError('too deep') });
    told.of('eight.get', port.get, { thrown: new Error('https://desk.example/?token=secret') });

    expect(told.lines.map((line) => /«[^»]*»/.exec(line)?.[0])).to.deep.equal([
      '«TypeError: x is not a function»',
      '«ReferenceError: y is not defined»',
      '«RangeError: too deep»',
      '«Error»',
    ]);
  });

  it('is told which operations every backend needs, and of no other that is missing', () => {
    const told = listening();
    const missing = (name: string, code = name) =>
      told.of(name, port.get, { thrown: new SupportError('unsupported', { code }) });

    for (const name of ['session.get', 'cases.list', 'cases.get', 'feed.list', 'routes.list']) missing(name);
    missing('cases.get', 'that.language');

    expect(told.lines.map((line) => /has no (\S+),/.exec(line)?.[1])).to.deep.equal([
      'session.get()',
      'cases.list()',
      'cases.get()',
      'feed.list()',
    ]);
  });

  it('is told nothing of what was refused as it should be, and of what nobody waits for any more', () => {
    const told = listening();
    const controller = new AbortController();
    controller.abort();

    told.of('nine.get', port.get, { thrown: new SupportError('forbidden') });
    told.of('ten.get', port.get, { thrown: 'a word' }, { signal: controller.signal });

    expect(told.lines).to.deep.equal([]);
  });
});

/** What the console says, and a way to call. */
function listening() {
  const lines: string[] = [];
  console.warn = (line: string) => void lines.push(line);
  return {
    lines,
    of: (name: string, operation: Answering<unknown>, outcome: Outcome, call: Call = {}) =>
      advise(name, operation, call, Infinity, outcome),
  };
}
