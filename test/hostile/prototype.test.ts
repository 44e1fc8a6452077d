import '../../src/define/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { CaseDraft } from '../../src/model/cases.js';
import type { Field } from '../../src/model/forms.js';
import { parseAnswer } from '../../src/port/guard.js';
import type { Answering } from '../../src/port/operation.js';
import { operations } from '../../src/port/operations.js';
import { bookOf } from '../../src/store/ledger.js';
import { aBackend, aSession } from '../support/answers.js';
import { watchComplaints } from '../support/policy.js';
import { settled } from '../support/settled.js';

/** Names that every object knows without having been told. */
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

describe('names that every object has', () => {
  afterEach(() => expect(({} as Record<string, unknown>)['polluted'], 'the page is as it was').to.equal(undefined));

  it('change nothing in the page when they stand in an answer, and get no further', () => {
    let read = 0;

    for (const column of Object.values(operations))
      for (const operation of Object.values(column as object) as Answering<unknown>[])
        for (const answer of answers())
          try {
            expect(polluted(parseAnswer(operation, answer))).to.equal(false);
            read += 1;
          } catch (error) {
            if (!(error instanceof Error) || error.name !== 'SupportError') throw error;
          }

    expect(read, 'some of them can be read').to.be.greaterThan(10);
  });

  it('are answered, kept and sent like any other when fields are called so', async () => {
    const complaints = watchComplaints();
    const sent: CaseDraft[] = [];
    const fields = names.map((id): Field => ({ id, kind: 'text', label: `Field ${id}` }));
    const provider = document.createElement('support-provider');
    const form = document.createElement('support-case-form');
    provider.backend = aBackend({
      session: { get: async () => aSession() },
      forms: { get: async () => ({ form: { id: 'form', fields } }) },
      cases: {
        create: async (draft) => {
          sent.push(draft);
          return { id: '1', state: 'created' };
        },
      },
    });
    provider.append(form);
    document.body.append(provider);
    const inputs = () => [...form.shadowRoot!.querySelectorAll('input:not([type=file])')] as HTMLInputElement[];
    await waitUntil(() => inputs().length === names.length);
    await settled(form);
    expect(inputs().map(({ value }) => value)).to.deep.equal(names.map(() => ''));

    for (const [at, input] of inputs().entries()) {
      input.value = `answer ${at}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await settled(form);
    const book = bookOf(provider.store.here)!;
    await waitUntil(() => book.all.current.length, 'it is a draft');
    const [{ content }] = book.all.current as unknown as [{ content: { values: object } }];
    form.shadowRoot!.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await waitUntil(() => sent.length);

    const expected = names.map((name, at) => [name, `answer ${at}`]);
    expect(Object.entries(content.values)).to.deep.equal(expected);
    expect(Object.entries(sent[0]!.values)).to.deep.equal(expected);
    expect(complaints.lines).to.deep.equal([]);
    complaints.stop();
    provider.remove();
  });
});

/** Answers as they come over a network: what is written there is an own name until somebody merges it. */
function* answers(): Generator {
  for (const name of names) {
    const bad = `"${name}":{"polluted":1,"prototype":{"polluted":1}}`;
    const row = `{${bad},"id":"${name}","subject":"s","status":"${name}","at":"2026-01-01T00:00:00Z","author":{${bad}},"kind":"${name}","label":"l","can":{${bad}},"name":"n","state":"${name}","company":{"id":"c",${bad}},"subscriptionId":"s","customer":{"id":"c",${bad}},"by":[]}`;
    yield JSON.parse(row);
    yield JSON.parse(`{${bad},"items":[${row}],"notices":[{"text":"t",${bad}}]}`);
    yield JSON.parse(`{${bad},"form":{"id":"f",${bad},"fields":[${row.replace('{', '{"default":{},')},${row}]}}`);
    yield JSON.parse(
      `{${bad},"backendId":"b","identity":{"tenant":"t","person":"p",${bad}},"side":"${name}","person":{${bad}},"scopes":[{"id":"s",${bad}}],"listing":{"filters":[],"sorts":[],${bad}},"policy":{${bad}},"abilities":{"${name}":{"state":"allowed",${bad}}}}`,
    );
  }
}

/** Whether something with that mark can be reached. */
function polluted(thing: unknown): boolean {
  if (typeof thing !== 'object' || thing === null) return false;
  return 'polluted' in thing || Object.values(thing).some(polluted);
}
