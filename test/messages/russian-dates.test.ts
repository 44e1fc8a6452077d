import { expect } from 'chai';
import { ru as desk } from '../../src/desk/texts/ru.js';
import { toolsFor } from '../../src/messages/formats.js';
import { ru } from '../../src/messages/ru.js';

const tools = toolsFor('ru', 'UTC');
const day = tools.date('2027-05-03');

describe('Russian', () => {
  it('has one full stop where a sentence ends with a day', () => {
    const { authority, detailMore, drafts, formSending, replySending } = ru.parts;
    const { authority: granted, actions } = desk;

    const said = [
      [authority.endsAll, detailMore.reopenEnded, drafts.until, formSending.keptUntil, replySending.keptUntil].map(
        (say) => (typeof say === 'function' ? say(tools, day) : say),
      ),
      [granted.ended('Contoso', day), granted.ending('Contoso', day), actions.windowOver(day)],
    ].flat();

    expect(day).to.match(/г\.$/);
    for (const each of said) expect(each).to.match(/[^.]\.$/);
  });
});
