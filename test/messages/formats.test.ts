import { expect } from 'chai';
import { toolsOf } from '../../src/messages/catalogues.js';
import { toolsFor } from '../../src/messages/formats.js';
import { ar } from '../../src/messages/ar.js';

const noon = '2026-05-03T12:00:00Z';

describe('formats', () => {
  it('say times in the zone asked for', () => {
    const t = toolsFor('en-GB');

    expect(t.time(noon, 'Asia/Tokyo')).to.equal('21:00');
    expect(t.fullDateTime(noon, 'Europe/Paris')).to.match(/^Sunday,? 3 May 2026 at 14:00 CEST$/);
  });

  it('say times in the zone of their reader where no other is asked for', () => {
    const t = toolsFor('en-GB', 'Asia/Tokyo');

    expect([t.zone, t.time(noon), t.time(noon, 'UTC')]).to.deep.equal(['Asia/Tokyo', '21:00', '12:00']);
    expect(t.fullDateTime(noon)).to.contain('21:00');
    expect(t.date('2026-05-03T22:00:00Z')).to.equal('4 May 2026');
  });

  it("say times in the browser's zone where the reader has none, or one that nobody knows", () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;

    expect([toolsFor('en'), toolsFor('en', 'Mars/Olympus')].map(({ zone }) => zone)).to.deep.equal([own, own]);
    expect(toolsFor('en', 'Mars/Olympus').time(noon)).to.equal(toolsFor('en', own).time(noon));
  });

  it('fall back to UTC, and say that it is UTC, for a zone nobody knows', () => {
    expect(toolsFor('en-GB').time(noon, 'Mars/Olympus')).to.contain('12:00 UTC');
  });

  it('show what is no date as it came', () => {
    const t = toolsFor('en');

    expect(t.date('soon')).to.equal('soon');
    expect(t.relative('soon')).to.equal('soon');
  });

  it('keep a day without a time the same everywhere', () => {
    expect(toolsFor('en-GB').date('2026-05-03', 'Pacific/Honolulu')).to.equal('3 May 2026');
    expect(toolsFor('en-GB').dateTime('2026-05-03', 'Pacific/Honolulu')).to.equal('3 May 2026');
  });

  it('say how long ago something was in the unit people would use', () => {
    const t = toolsFor('en');
    const before = (ms: number) => t.relative(Date.parse(noon) - ms, Date.parse(noon));

    expect([
      before(3000),
      before(60_000),
      before(7_000_000),
      before(86_400_000),
      before(-3 * 86_400_000),
    ]).to.deep.equal(['now', '1 minute ago', '2 hours ago', 'yesterday', 'in 3 days']);
  });

  it('name sizes and spans', () => {
    const t = toolsFor('en');

    expect([t.bytes(0), t.bytes(512), t.bytes(25 * 1024 ** 2), t.duration(3 * 86_400_000)]).to.deep.equal([
      '0 bytes',
      '512 bytes',
      '25 MB',
      '3 days',
    ]);
  });

  it('write Arabic dates and numbers in the digits that case numbers have, unless asked otherwise', () => {
    expect(toolsOf('ar-SA', ar).number(4711)).to.equal('4,711');
    expect(toolsOf('ar-SA', ar).date(noon, 'UTC')).to.contain('2026');
    expect(toolsOf('ar-u-nu-arab', ar).number(5)).to.equal('٥');
  });
});
