import { expect } from 'chai';
import { caseFiling } from '../../src/store/case-filing.js';
import { bookOf } from '../../src/store/ledger.js';
import { Place } from '../../src/store/place.js';
import { settled } from '../support/clock.js';
import { aTechnicalDraft } from '../support/desk.js';
import type { Mishap } from '../support/mishaps.js';
import { aGround } from './ground.js';

describe('a case whose answer was lost', () => {
  for (const then of ['rate-limited', 'broken-before', 'session-end'] as const) {
    it(`stays one that may be there when it is sent again and meets “${then}”`, async () => {
      const { send, attempt } = await aForm();

      await send('lost-after');
      await send(then);

      expect(attempt()?.state).to.equal('open');
    });
  }

  it('is the same case when it is sent again after both', async () => {
    const { send, attempt, filed } = await aForm();
    await send('lost-after');
    await send('broken-before');

    await send();

    expect([attempt(), await filed()]).to.deep.equal([undefined, 1]);
  });

  it('is not held for lost because its writer has pressed twice', async () => {
    const { send, attempt, filed } = await aForm();

    await Promise.all([send('broken-before'), send('broken-before')]);

    expect([attempt()?.state, attempt()?.lost, await filed()]).to.deep.equal(['held', undefined, 0]);
  });

  it('is known not to be there when nothing was ever sent', async () => {
    const { send, attempt } = await aForm();

    await send('broken-before');

    expect(attempt()?.state).to.equal('held');
  });
});

async function aForm() {
  const { open, desk } = await aGround(Math.trunc(Math.random() * 1e9), 'safe');
  const tab = await open({ rate: 0 });
  const here = tab.in('north');
  const place = new Place(bookOf(here)!, 'form:technical');
  place.write('Text');
  const draft = aTechnicalDraft({ subject: 'Sent into bad weather' });
  return {
    attempt: () => bookOf(here)!.get(place.id)?.attempt,
    async send(mishap?: Mishap) {
      Object.assign(tab.weather, { signedOut: false, rate: mishap ? 100 : 0, ...(mishap && { kinds: [mishap] }) });
      await caseFiling(here)
        .open(draft, 'Sent into bad weather', place.id)
        .catch(() => {});
      await settled();
    },
    filed: async () => (await desk.cases.list({ text: 'Sent into bad weather' })).items.length,
  };
}
