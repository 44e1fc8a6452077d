// Rows of the table that `npm run bench` prints.
import { likeness } from '../same.mjs';

const times = (ratio) => `${ratio.toFixed(2)}×`;
const ms = (number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`;

/** How many times the hand-written page's CPU the kit's page takes. */
export function ratioRow(figure, most, { kit, limit }, key = 'page') {
  const ratio = kit[key] / limit[key];
  const shown =
    'show' in kit && key === 'page'
      ? `; without loading ${times(kit.show / limit.show)} (${ms(kit.show)} / ${ms(limit.show)})`
      : '';
  return {
    figure,
    measured: times(ratio),
    target: `≤ ${most}×`,
    met: ratio <= most,
    note: `${ms(kit[key])} / ${ms(limit[key])}${shown}`,
  };
}

export function amountRow(figure, amount, most, unit, note) {
  return {
    figure,
    measured: unit === 'ms' ? ms(amount) : `${Math.round(amount)}${unit && ` ${unit}`}`,
    ...(most !== undefined && { target: `≤ ${most}${unit && ` ${unit}`}`, met: amount <= most }),
    note,
  };
}

/** Fails the figures of a pair that does not show the same. */
export async function sameRow(bench, name, work) {
  const { words, roles } = await bench.fresh(`kit/${name}`, async (kit) => {
    await work(kit);
    return bench.fresh(`limit/${name}`, async (limit) => {
      await work(limit);
      return likeness(kit, limit);
    });
  });
  const percent = (share) => `${Math.round(share * 100)} %`;
  const few = ({ onlyOurs, onlyTheirs }) =>
    [onlyOurs.length && `kit only: ${sample(onlyOurs)}`, onlyTheirs.length && `by hand only: ${sample(onlyTheirs)}`]
      .filter(Boolean)
      .join('; ');
  return {
    figure: `  both pages show the same (${name})`,
    measured: percent(words.share),
    target: '≥ 97 %',
    met: words.share >= 0.97 && roles.share >= 0.97,
    note: `words; roles ${percent(roles.share)}${words.share < 0.97 ? `; ${few(words)}` : ''}${roles.share < 0.97 ? `; ${few(roles)}` : ''}`,
  };
}

const sample = (words) => `${words.slice(0, 12).join(' ')}${words.length > 12 ? ` … (${words.length})` : ''}`;
