import { expect } from 'chai';
import { bookOf } from '../../src/store/ledger.js';
import { outboxOf } from '../../src/store/outbox.js';
import { settled } from '../support/clock.js';
import { type Ground, type Tab, aGround } from './ground.js';

describe('messages of two tabs to one case', () => {
  it('are each sent by the tab that has it, once, though the other one writes there, too', async () => {
    const { ground, here, there, caseId } = await twoTabs();
    away(there, true);
    write(there, caseId, 'From there');
    await rest(ground, here, there);

    write(here, caseId, 'From here');
    await rest(ground, here, there);
    away(there, false);
    await rest(ground, here, there);

    expect((await textsIn(ground, caseId)).filter((text) => text.startsWith('From'))).to.deep.equal([
      'From here',
      'From there',
    ]);
  });

  it('are not sent again by who sees them in another tab', async () => {
    const { ground, here, there, caseId } = await twoTabs();
    away(there, true);
    write(there, caseId, 'From there');
    await rest(ground, here, there);

    const [seen] = outboxOf(here.in('north'))!.of(caseId);
    outboxOf(here.in('north'))!.retry(seen!.id);
    await rest(ground, here, there);
    away(there, false);
    await rest(ground, here, there);

    expect((await textsIn(ground, caseId)).filter((text) => text === 'From there')).to.have.length(1);
  });
});

describe('a message that waits behind another one', () => {
  it('goes out when that one is discarded', async () => {
    const { ground, here, caseId } = await twoTabs('unsafe');
    Object.assign(here.weather, { rate: 100, kinds: ['lost-before'] });
    write(here, caseId, 'First');
    await rest(ground, here);
    here.weather.rate = 0;
    write(here, caseId, 'Second');
    await rest(ground, here);

    const box = outboxOf(here.in('north'))!;
    const states = box.of(caseId).map(({ content }) => content.state);
    box.discard(box.of(caseId)[0]!.id);
    await rest(ground, here);

    expect(states[0]).to.equal('unsure');
    expect((await textsIn(ground, caseId)).filter((text) => /First|Second/.test(text))).to.deep.equal(['Second']);
  });
});

async function twoTabs(repeat: 'safe' | 'unsafe' = 'safe') {
  const ground = await aGround(Math.trunc(Math.random() * 1e9), repeat);
  const [here, there] = [await ground.open({ rate: 0 }), await ground.open({ rate: 0 })];
  const caseId = ground.cases.north[0]!;
  await rest(ground, here, there);
  return { ground, here, there, caseId };
}

const write = (tab: Tab, caseId: string, text: string) =>
  void outboxOf(tab.in('north'))!.send({ caseId, body: { format: 'text', text }, version: '1' }, '1');

function away(tab: Tab, is: boolean): void {
  tab.weather.offline = is;
  tab.device.set({ online: !is });
}

/** Time enough for everything that happens by itself. */
async function rest({ clock }: Ground, ...tabs: Tab[]): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await clock.tick(2000);
    for (const tab of tabs) await bookOf(tab.in('north'))!.flush();
    await settled();
  }
}

const textsIn = async ({ desk }: Ground, caseId: string) =>
  (await desk.feed.list({ caseId, size: 200 })).items.map(({ body }) => body?.text ?? '');
