import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { badgeIcons } from '../../src/controls/badge-icons.js';
import { drawBadgesWith, flagBadge, severityMark, statusBadge } from '../../src/controls/badges.js';
import { button } from '../../src/controls/button.js';
import { CategoryBrowser } from '../../src/controls/category-browser.js';
import { chips } from '../../src/controls/chips.js';
import { Copying } from '../../src/controls/copy.js';
import { facts } from '../../src/controls/facts.js';
import { outsideLink } from '../../src/controls/link.js';
import { notice } from '../../src/controls/notice.js';
import { pager } from '../../src/controls/pager.js';
import { remedy } from '../../src/controls/remedy.js';
import { RemovalFocus } from '../../src/controls/removal-focus.js';
import { empty, failed, offlineBanner } from '../../src/controls/situations.js';
import { waiting } from '../../src/controls/waiting.js';
import { time } from '../../src/controls/time.js';
import { textOf, toolsOf } from '../../src/messages/catalogues.js';
import { categoryMessages } from '../../src/messages/en/categories.js';
import { commonMessages } from '../../src/messages/en/common.js';
import { errorMessages } from '../../src/messages/en/errors.js';
import { pageMessages } from '../../src/messages/en/pages.js';
import { statusMessages } from '../../src/messages/en/status.js';
import { stage, until } from './stage.js';

const text = textOf(commonMessages, 'en');
const errors = textOf(errorMessages, 'en');
const status = textOf(statusMessages, 'en');
const tools = toolsOf('en-GB');

describe('an icon alone', () => {
  it('says what it does while it is focused, until Escape is pressed', async () => {
    const page = await stage(() => () => button({ label: 'Copy', icon: html`<svg></svg>`, iconOnly: true }));
    const copy = page.find('button');
    const seen = () => getComputedStyle(copy, '::after').visibility;
    copy.focus();
    const focused = [seen(), copy.ariaLabel];

    copy.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    const dismissed = [seen(), page.focused];
    copy.blur();
    copy.focus();

    expect([focused, dismissed, seen()]).to.deep.equal([['visible', 'Copy'], ['hidden', copy], 'visible']);
  });
});

describe('a busy button', () => {
  it('keeps its focus, says what it does, and ignores a second press', async () => {
    let presses = 0;
    let busy: string | undefined;
    const page = await stage(
      (host) => () =>
        button({
          label: 'Create case',
          busy: busy ?? false,
          onClick: () => {
            presses += 1;
            busy = 'Creating…';
            host.requestUpdate();
          },
        }),
    );
    const submit = page.find('button');
    submit.focus();

    submit.click();
    await page.updateComplete;
    submit.click();

    expect([presses, page.reads('button'), submit.ariaDisabled, page.focused]).to.deep.equal([
      1,
      'Creating…',
      'true',
      submit,
    ]);
  });
});

describe('a failure', () => {
  it('says what failed, what to do, and what to quote', async () => {
    let retried = 0;
    const page = await stage((host) => {
      const copying = new Copying(host, host.announce);
      const failure = { kind: 'unavailable', reference: 'req-42' };
      return () =>
        failed({ title: 'Cases could not be loaded.', failure, text, errors, copying, retry: () => (retried += 1) });
    });

    page
      .all('.button')
      .find((b) => b.textContent.includes('Try again'))!
      .click();

    expect(page.reads('.situation'))
      .to.contain('Cases could not be loaded.')
      .and.contain('not answering')
      .and.contain('req-42');
    expect(retried).to.equal(1);
    await expect(page).to.be.accessible();
  });

  it('that is a refusal says who can help, and offers no retry that would change nothing', async () => {
    const failure = {
      kind: 'forbidden',
      reason: 'Only admin agents see this.',
      remedy: { text: 'Ask your administrator', href: 'https://portal.example/roles' },
    };
    const page = await stage(() => () => failed({ title: 'No access', failure, text, errors, retry: () => {} }));

    expect(page.reads('.situation')).to.contain('Only admin agents see this.');
    expect(page.all('button')).to.have.length(0);
    expect(page.reads('a')).to.contain('(opens in a new tab)');
  });

  it('of a kind nobody knows reads as not answering', async () => {
    const page = await stage(() => () => failed({ title: 'x', failure: { kind: 'constructor' }, text, errors }));

    expect(page.reads('.detail')).to.contain('not answering');
  });
});

describe('a message to be sent to somebody', () => {
  const message = { to: 'admin@contoso.example', subject: 'half \ud800', body: 'Please\ud800 assign it' };

  it('can be sent from a mail program, whatever halves of letters are in it', async () => {
    const page = await stage(() => () => remedy({ message }, text));

    const href = (page.all('a')[0] as HTMLAnchorElement).href;
    expect(decodeURIComponent(href)).to.contain('body=Please\ufffd assign it');
  });

  it('that never ends shows its beginning, and is copied whole', async () => {
    const body = 'x'.repeat(1_000_000);
    const copied: string[] = [];
    const copying = { button: (value: string) => (copied.push(value), nothing) } as unknown as Copying;
    const page = await stage(() => () => remedy({ message: { ...message, body } }, text, copying));

    expect(page.reads('blockquote')).to.have.length.within(10_000, 20_001);
    expect((page.all('a')[0] as HTMLAnchorElement).href).to.have.length.below(21_000);
    expect(copied).to.deep.equal([body]);
  });
});

describe('a link from a backend', () => {
  it('leads to web, mail and telephone addresses, and is text where it would lead anywhere else', async () => {
    const good = ['https://a.example/x', 'mailto:a@b.example', 'tel:+3130555'];
    const bad = ['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)', 'blob:x', 'https://[', '/path'];

    const page = await stage(() => () => [...good, ...bad].map((href) => outsideLink(href, 'label', { newTab: '' })));

    const links = [...page.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(good);
    expect(page.renderRoot.querySelectorAll('span:not([class])')).to.have.length(bad.length);
  });
});

describe('a time', () => {
  it('is relative and absolute, and what came where it is no date', async () => {
    const now = Date.parse('2026-05-03T14:00:00Z');
    const show = (value: string, style?: 'brief') => html`<p>${time({ value, tools, zone: 'UTC', now, style })}</p>`;
    const page = await stage(() => () => [
      show('2026-05-03T12:00:00Z'),
      show('2026-04-03T12:00:00Z', 'brief'),
      show('soon'),
    ]);

    const read = page.all('p').map((p) => p.textContent.trim());

    expect(read[0]).to.match(/^2 hours ago · 3 May 2026, 12:00$/);
    expect(read[1]).to.match(/^3 Apr 2026, Friday,? 3 April 2026 at 12:00 UTC$/);
    expect(read[2]).to.equal('soon');
  });

  it('that has not come yet by the clock of this machine is now: what happened has happened', async () => {
    const now = Date.parse('2026-05-03T14:00:00Z');
    const page = await stage(
      () => () => html`<p>${time({ value: '2026-05-03T15:10:00Z', tools, zone: 'UTC', now })}</p>`,
    );

    const read = page.all('p')[0]!.textContent.trim();

    expect(read).to.equal('now · 3 May 2026, 15:10');
  });
});

describe('the category browser', () => {
  it('asks for children when a node is opened, once, and tells what was chosen', async () => {
    const { page, asked, chosen } = await givenTree();

    page.find<HTMLDetailsElement>('details').open = true;
    await until(() => page.all('.tree').length === 1);
    page.all('details')[1]!.toggleAttribute('open');
    await until(() => page.all('.tree').length === 2);
    page.find('input').click();

    expect(asked).to.deep.equal(['', 'billing']);
    expect(chosen).to.deep.equal(['invoices']);
    await expect(page).to.be.accessible();
  });

  it('says when a part could not be loaded, and tries again', async () => {
    const { page } = await givenTree({ failures: 1 });
    page.find<HTMLDetailsElement>('details').open = true;
    await until(() => page.all('.error').length === 1);

    page.find('.error button').click();
    await until(() => page.all('.tree').length === 1);

    expect(page.all('.error')).to.have.length(0);
  });
});

it('a page button without a page stays, says so, and does nothing', async () => {
  const page = await stage(
    () => () =>
      pager({
        label: 'Pages of cases',
        from: 26,
        to: 50,
        total: 1240,
        previous: () => {},
        text: textOf(pageMessages, 'en'),
      }),
  );

  const [previous, next] = page.all('button');

  expect(page.reads('.range')).to.equal('26–50 of 1,240');
  expect([previous!.ariaDisabled, next!.ariaDisabled]).to.deep.equal([null, 'true']);
});

it('a badge has the room of its icon before it has the icon, so nothing moves when that comes', async () => {
  const page = await stage(() => () => html`${statusBadge('closed', undefined, status)} ${severityMark('S1', 0)}`);
  const widths = () => page.all('.badge, .severity').map((one) => one.getBoundingClientRect().width);
  const before = widths();

  drawBadgesWith(badgeIcons);
  page.requestUpdate();
  await page.updateComplete;

  expect(page.all('path')).to.have.length(2);
  expect(widths()).to.deep.equal(before);
});

it('all pieces together have no accessibility violations', async () => {
  drawBadgesWith(badgeIcons);
  const page = await stage((host) => {
    const focus = new RemovalFocus(host);
    const words = ['new', 'in-progress', 'action-required', 'solution-proposed', 'closed', 'brand-new'];
    return () => html`
      ${words.map((word) => statusBadge(word, undefined, status))} ${flagBadge('escalated', status)}
      ${flagBadge('odd', status)} ${[0, 1, 2, 9].map((rank) => severityMark(`S${rank}`, rank))}
      ${['info', 'warning', 'error', 'success', 'odd'].map((level) => notice({ level, content: 'Words', text }))}
      ${offlineBanner(text, () => {})} ${empty({ title: 'No cases yet', detail: 'They will stand here.' })}
      <div aria-busy="true">${waiting('Loading cases…')}</div>
      ${facts([
        { term: 'Customer', value: 'Contoso' },
        { term: 'Nothing', value: undefined },
      ])}
      ${chips({
        label: 'Active filters',
        items: [{ id: 'open', label: 'Open' }],
        onRemove: () => {},
        remove: text.remove,
        focus,
        fallback: () => null,
      })}
      ${button({ label: 'Copy link', iconOnly: true })}
    `;
  });

  expect(page.all('dt')).to.have.length(1);
  await expect(page).to.be.accessible();
});

async function givenTree({ failures = 0 } = {}) {
  const asked: string[] = [];
  const chosen: string[] = [];
  const page = await stage((host) => {
    const tree = new CategoryBrowser(host, {
      children: async (under) => {
        asked.push(under);
        if (asked.length <= failures) throw new Error('down');
        return under
          ? [{ id: 'invoices', label: 'Invoices' }]
          : [{ id: 'billing', label: 'Billing', parent: true, selectable: false }];
      },
      onChoose: (choice) => chosen.push(choice.id),
    });
    const words = textOf(categoryMessages, 'en');
    return () => tree.render({ id: 'category', label: 'Category', chosen: undefined, text: words });
  });
  return { page, asked, chosen };
}
