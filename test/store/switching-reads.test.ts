import { expect } from 'chai';
import type { Case } from '../../src/model/cases.js';
import { SupportError } from '../../src/port/error.js';
import { caseChanges } from '../../src/store/case-changes.js';
import { cases } from '../../src/store/cases.js';
import { drafts } from '../../src/store/drafts.js';
import { bookOf } from '../../src/store/ledger.js';
import { Place } from '../../src/store/place.js';
import { files } from '../../src/store/files.js';
import { foundTray } from '../../src/store/trays.js';
import { oneCase } from '../../src/store/one-case.js';
import { SupportStore } from '../../src/store/store.js';
import type { SupportBackend } from '../../src/port/backend.js';
import type { Call } from '../../src/port/call.js';
import { aBackend, aCase, aPage, aRow, aSession, onDemand } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { aStore, watching } from '../support/store.js';

describe('scopes of one session', () => {
  it('are read apart: two stores over one backend, each in its own', async () => {
    const { north, coast } = twoScopes(
      aBackend({ cases: { get: async ({ id }, call) => aCase(id, { subject: call!.as! }) } }),
    );
    const [a, b] = [oneCase(north).get('1')!, oneCase(coast).get('1')!];
    watching(a);
    watching(b);

    north.choose({ scope: 'coast' });
    a.outdate();
    await settled();

    expect(a.current.value?.subject).to.equal('north');
    expect(b.current.value?.subject).to.equal('coast');
  });

  it('may have cases of the same id: a receipt changes that of its own scope', async () => {
    const { north, coast } = twoScopes(
      aBackend({
        cases: {
          get: async ({ id }: { id: string }, call?: Call) => aCase(id, { subject: call!.as! }),
          change: async ({ id }: { id: string }) => ({ applied: ['close'], case: aCase(id, { subject: 'closed' }) }),
        } as never,
      }),
    );
    const [a, b] = [oneCase(north).get('1')!, oneCase(coast).get('1')!];
    watching(a);
    watching(b);
    await settled();
    const seen: (string | undefined)[] = [];
    b.watch(() => seen.push(b.current.value?.subject));

    await caseChanges(north).send({ id: '1', parts: { close: {} } } as never);
    await settled();

    expect(seen).not.to.include('closed');
  });

  it('keep what is written apart, and a draft held on to stays where it was begun', async () => {
    const { north } = twoScopes(aBackend());
    const place = new Place<string>(bookOf(north)!, 'form:technical:1');
    place.write('for the north');

    north.choose({ scope: 'coast' });
    place.write('for the north, more');

    expect(drafts(north).read('form:technical:1')).to.equal(undefined);
    north.choose({ scope: 'north' });
    expect(drafts(north).read('form:technical:1')).to.equal('for the north, more');
  });

  it('upload a file in the scope in which it was added, also when it is retried elsewhere', async () => {
    const upload = onDemand<never>();
    const { north } = twoScopes(aBackend({ files: { upload } as never }));
    const tray = files(north).tray('form:technical:1')!;

    tray.add([new File(['text'], 'a.log')]);
    await until(() => upload.calls.length);
    north.choose({ scope: 'coast' });
    upload.calls[0]!.reject(new SupportError('unavailable'));
    await settled();
    tray.retry(tray.items.current[0]!.id);
    await until(() => upload.calls.length === 2);

    expect(upload.calls.map((call) => call.as)).to.deep.equal(['north', 'north']);
    expect(foundTray(north, 'form:technical:1')).to.equal(undefined);
  });

  it('end the choice of a customer and of a case, unless another comes along', () => {
    const { north } = twoScopes(aBackend());
    north.choose({ customer: 'contoso', caseId: '7' });

    north.choose({ scope: 'coast' });
    expect(north.current).to.deep.include({ customer: undefined, caseId: undefined });

    north.choose({ scope: 'north', customer: 'fabrikam', caseId: '8' });
    expect(north.current).to.deep.include({ customer: 'fabrikam', caseId: '8' });
  });

  it('are signed out one by one: the others go on, and all that was asked is read again afterwards', async () => {
    let isOut = true;
    const check = (scope: string | undefined) => {
      if (scope === 'north' && isOut) throw new SupportError('unauthenticated');
    };
    const { north, coast } = twoScopes(
      aBackend({
        session: { get: async (_, call) => (check(call?.as), aSession()) },
        cases: {
          list: async (_, call) => (check(call?.as), aPage(aRow(call!.as!))),
          get: async ({ id }, call): Promise<Case> => (check(call?.as), aCase(id)),
        },
      }),
    );
    const [list, detail, session, other] = [
      cases(north).list({})!,
      oneCase(north).get('1')!,
      north.session!,
      cases(coast).list({})!,
    ];
    for (const resource of [list, detail, session, other]) watching(resource);
    await settled();
    expect([list, detail, session].map(({ current }) => current.error?.kind)).to.deep.equal(
      Array(3).fill('unauthenticated'),
    );
    expect(other.current.value?.items[0]?.id).to.equal('coast');

    isOut = false;
    await detail.refresh();
    await settled();

    expect([list, detail, session].map(({ current }) => current.status)).to.deep.equal(Array(3).fill('ready'));
  });

  it('are asked again by whoever finds out, and by the session where that alone knows; nobody asks without end', async () => {
    let isOut = false;
    let asked = 0;
    const { north } = twoScopes(
      aBackend({
        session: {
          get: async () => (asked++, aSession({ scopes: [{ id: 'north', signIn: isOut ? 'needed' : 'in' }] })),
        },
        cases: {
          list: async () => {
            asked++;
            if (isOut) throw new SupportError('unauthenticated');
            return aPage(aRow('1'));
          },
        },
      }),
    );
    const [list, session] = [cases(north).list({})!, north.session!];
    for (const resource of [list, session]) watching(resource);
    await settled();

    isOut = true;
    await list.refresh();
    await settled();
    expect(session.current.value?.scopes[0]?.signIn).to.equal('needed');
    expect(asked).to.be.below(8);

    isOut = false;
    await session.refresh();
    await settled();
    expect(list.current.error).to.equal(undefined);
  });

  it('end what was read in one of them when somebody else signs in there, and leave the others alone', async () => {
    let person = 'ana';
    const { north, coast } = twoScopes(
      aBackend({
        session: {
          get: async (_, call) =>
            aSession({ identity: { tenant: 't', person: call?.as === 'north' ? person : 'ana' } }),
        },
      }),
    );
    const [a, b] = [oneCase(north).get('1')!, oneCase(coast).get('1')!];
    for (const resource of [a, b, north.session!, coast.session!]) watching(resource);
    await settled();
    const states: string[] = [];
    a.watch(() => states.push(`north ${a.current.status}`));
    b.watch(() => states.push(`coast ${b.current.status}`));

    person = 'ben';
    await north.session!.refresh();
    await settled();

    expect(states).to.deep.equal(['north waiting', 'north ready']);
  });

  it('are chosen per tab: nothing that tabs share knows which one acts', async () => {
    const before = await storedNames();
    const { north, coast } = twoScopes(aBackend());

    north.choose({ scope: 'islands' });
    await settled();

    expect(coast.current.scope).to.equal('coast');
    expect(await storedNames()).to.deep.equal(before);
  });
});

/** Two pages' worth of stores over one backend. */
function twoScopes(backend: SupportBackend) {
  const { store: north } = aStore(backend, { scope: 'north' });
  const coast = new SupportStore({ scope: 'coast' });
  coast.join(north.engine);
  return { north, coast };
}

async function storedNames(): Promise<string[]> {
  const kept =
    typeof localStorage === 'undefined' ? [] : [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  const databases = await indexedDB.databases();
  return [...kept, ...databases.map(({ name }) => name!)];
}
