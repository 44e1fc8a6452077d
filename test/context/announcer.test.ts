import { expect } from '@open-wc/testing';
import { announce } from '../../src/context/announcer.js';
import { Announcer, announcerOf, type AnnouncerClock } from '../../src/context/speaker.js';

describe('the announcer', () => {
  it('joins what one source says within half a second', () => {
    const { announcer, clock, spoken } = givenSpeech();
    const form = {};

    announcer.announce('Problem area: 7 options.', { source: form });
    clock.pass(300);
    announcer.announce('Previous choice cleared.', { source: form });
    clock.pass(500);

    expect(spoken()).to.deep.equal(['Problem area: 7 options. Previous choice cleared.']);
  });

  it('says the same thing once within a second, and again later', () => {
    const { announcer, clock, spoken } = givenSpeech();

    announcer.announce('Copied');
    clock.pass(400);
    announcer.announce('Copied');
    clock.pass(1000);
    announcer.announce('Copied');
    clock.pass(0);

    expect(spoken()).to.deep.equal(['Copied', 'Copied']);
  });

  it('never keeps more than two waiting, and lets the oldest go', () => {
    const { announcer, clock, spoken } = givenSpeech();

    for (const text of ['one', 'two', 'three']) announcer.announce(text, { source: {} });
    clock.pass(500);

    expect(spoken()).to.deep.equal(['two', 'three']);
  });

  it('says what is urgent at once', () => {
    const { announcer, spoken } = givenSpeech();

    announcer.announce('25 cases', { source: {} });
    announcer.announce('Your session ended.', { urgent: true, source: {} });

    expect(spoken()).to.deep.equal(['Your session ended. (high)']);
  });

  it('writes into regions that were there before, where the browser cannot be told directly', () => {
    const { announcer, clock, regions } = givenRegions();
    const before = regions().map((region) => region.ariaLive);

    announcer.announce('25 cases');
    announcer.announce('Upload failed', { urgent: true });
    clock.pass(100);

    expect(before).to.deep.equal(['polite', 'assertive']);
    expect(regions().map((region) => region.textContent)).to.deep.equal(['25 cases', 'Upload failed']);
  });

  it('leaves neither text nor timers behind', () => {
    const { announcer, clock, regions } = givenRegions();

    announcer.announce('25 cases');
    clock.pass(60_000);

    expect(regions().map((region) => region.textContent)).to.deep.equal(['', '']);
    expect(clock.waiting).to.equal(0);
  });

  it('speaks inside an open modal dialog, since all else is inert then', () => {
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    document.body.append(dialog);
    dialog.showModal();
    const { announcer, clock } = givenRegions();

    announcer.announce('Saved');
    clock.pass(200);

    expect(dialog.textContent).to.equal('Saved');
    dialog.remove();
  });

  it('loads when it is first needed', async () => {
    announce('Case 4711 created');

    await until(() => document.querySelector('[data-casekit=announcer]') !== null);
  });

  it('is one for a document', () => {
    expect(announcerOf(document)).to.equal(announcerOf(document));
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

afterEach(() => {
  for (const region of document.querySelectorAll('[data-casekit=announcer]')) region.remove();
});

function givenSpeech() {
  const clock = aClock();
  const said: string[] = [];
  const page = withNotifier((text, { priority }) => said.push(priority === 'high' ? `${text} (high)` : text));
  return { announcer: new Announcer(page, clock), clock, spoken: () => said };
}

function givenRegions() {
  const clock = aClock();
  const announcer = new Announcer(withNotifier(undefined), clock);
  const regions = () => [...document.querySelectorAll<HTMLElement>('[data-casekit=announcer]')];
  return { announcer, clock, regions };
}

/** This document, with a notifier of our own or with none. */
function withNotifier(ariaNotify: ((text: string, options: { priority: string }) => void) | undefined): Document {
  return new Proxy(document, {
    get(page, name) {
      if (name === 'ariaNotify') return ariaNotify;
      const value = Reflect.get(page, name) as unknown;
      return typeof value === 'function' ? (value.bind(page) as unknown) : value;
    },
  });
}

function aClock(): AnnouncerClock & { pass(milliseconds: number): void; readonly waiting: number } {
  let time = 0;
  let timers: { at: number; then: () => void }[] = [];
  return {
    now: () => time,
    after(milliseconds, then) {
      const timer = { at: time + milliseconds, then };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    pass(milliseconds) {
      const until = time + milliseconds;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= until).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        time = next.at;
        next.then();
      }
      time = until;
    },
    get waiting() {
      return timers.length;
    },
  };
}
