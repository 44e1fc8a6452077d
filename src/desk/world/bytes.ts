// Files that really open: a log, a table, a page of JSON, and a small picture.

export interface Made {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const text = (name: string, type: string, content: string): Made => ({
  name,
  type,
  bytes: new TextEncoder().encode(content),
});

/** The file that belongs to a number; the same number, the same bytes. */
export function generatedFile(h: number): Made {
  const stamp = String(h % 100_000).padStart(5, '0');
  switch (h % 5) {
    case 0:
      return text(`client-${stamp}.log`, 'text/plain', log(h));
    case 1:
      return { name: `screenshot-${stamp}.png`, type: 'image/png', bytes: picture(h) };
    case 2:
      return text(`report-${stamp}.csv`, 'text/csv', table(h));
    case 3:
      return text(
        `trace-${stamp}.har`,
        'application/json',
        JSON.stringify({ log: { version: '1.2', entries: [] } }, null, 2),
      );
    default:
      return text(`diagram-${stamp}.svg`, 'image/svg+xml', drawing);
  }
}

/** What somebody pasted into a mail. */
export const screenshot = (h: number): Made => ({ name: 'image001.png', type: 'image/png', bytes: picture(h) });

const log = (h: number): string =>
  Array.from(
    { length: 40 },
    (_, at) =>
      `2026-10-0${1 + (at % 9)} 07:${10 + at}:02 ${at % 7 ? 'INFO' : 'ERROR'} sync[${h % 9999}] step ${at} of 40`,
  ).join('\n');

const table = (h: number): string =>
  [
    'item;state;minutes',
    ...Array.from({ length: 20 }, (_, at) => `item ${at + 1};${at % 4 ? 'ok' : 'late'};${(h + at * 7) % 60}`),
  ].join('\n');

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="30" height="20" x="4" y="10" fill="#8ac"/><rect width="30" height="20" x="46" y="10" fill="#c8a"/></svg>';

/** A picture of 96 × 60 points: bars on a light ground, as of a chart. */
function picture(h: number): Uint8Array<ArrayBuffer> {
  const [width, height] = [96, 60];
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const bar = 8 + ((h >>> (x >> 4)) % 44);
      const colour = x % 16 < 10 && height - y < bar ? [46, 110, 166] : [240, 243, 246];
      rows.set(colour, y * (width * 3 + 1) + 1 + x * 3);
    }
  const header = bytesOf(width, height);
  return join(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', join(header, new Uint8Array([8, 2, 0, 0, 0]))),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array(0)),
  );
}

/** zlib without compression: one stored block is enough for so few bytes. */
function stored(data: Uint8Array): Uint8Array<ArrayBuffer> {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const { length } = data;
  const head = [0x78, 0x01, 1, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255];
  return join(new Uint8Array(head), data, bytesOf(((b << 16) | a) >>> 0));
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = join(new TextEncoder().encode(type), data);
  let crc = 0xffff_ffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return join(bytesOf(data.length), body, bytesOf(~crc >>> 0));
}

function bytesOf(...numbers: number[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  numbers.forEach((number, at) => view.setUint32(at * 4, number));
  return new Uint8Array(view.buffer);
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
