import { expect } from 'chai';
import {
  catalogueFor,
  loadMessages,
  overrideMessages,
  registerMessages,
  textOf,
  toolsOf,
} from '../../src/messages/catalogues.js';
import { commonMessages } from '../../src/messages/en/common.js';
import { listMessages } from '../../src/messages/en/list.js';
import { definePart } from '../../src/messages/part.js';

const probe = definePart('probe', {
  only: 'English alone',
  cases: (t, n: number) => t.plural(n, { one: '# case', other: '# cases' }),
});

describe('messages', () => {
  it('speak the language asked for once its catalogue is here', async () => {
    await loadMessages('ru');

    const text = textOf(commonMessages, 'ru');

    expect(text.loading).to.equal('Загрузка…');
    expect(text.unreadable(5)).to.equal('Не удалось прочитать 5 записей.');
  });

  it('are English until then, and say so', () => {
    expect(catalogueFor('fr').code).to.equal('en');
    expect(textOf(commonMessages, 'fr').loading).to.equal('Loading…');
  });

  it('fall back from region to language, keeping the formats of the region', async () => {
    await loadMessages('fr-CA');

    expect(catalogueFor('fr-CA').code).to.equal('fr');
    expect(toolsOf('fr-CA').code).to.equal('fr-CA');
  });

  it('are English, formats included, for a language nobody has', () => {
    expect(catalogueFor('tlh').code).to.equal('en');
    expect(textOf(commonMessages, 'constructor').loading).to.equal('Loading…');
    expect(toolsOf('de').number(1234.5)).to.equal('1,234.5');
    expect(toolsOf('not a tag!').number(2)).to.equal('2');
  });

  it('fall back sentence by sentence, each counted by the rules of its own language', async () => {
    await loadMessages('ru');

    const text = textOf(probe, 'ru');

    expect(text.only).to.equal('English alone');
    expect(text.cases(21)).to.equal('21 cases');
  });

  it('can be replaced one by one by a portal', () => {
    const before = textOf(listMessages, 'en-GB').heading;

    overrideMessages('en', { list: { heading: 'Tickets' } });

    expect(before).to.equal('Cases');
    expect(textOf(listMessages, 'en-GB').heading).to.equal('Tickets');
    overrideMessages('en', { list: { heading: 'Cases' } });
  });

  it('can be brought by a portal for a language of its own', () => {
    registerMessages({
      code: 'pt-BR',
      dir: 'ltr',
      parts: {
        common: { unreadable: (t, rows) => t.plural(rows, { one: '# item ilegível', other: '# itens ilegíveis' }) },
      },
    });

    const text = textOf(commonMessages, 'pt-BR');

    expect(text.unreadable(2)).to.equal('2 itens ilegíveis');
    expect(text.retry).to.equal('Try again');
  });

  it('are the same object until they change, so that it can be compared', () => {
    expect(textOf(commonMessages, 'en')).to.equal(textOf(commonMessages, 'en'));
  });
});
