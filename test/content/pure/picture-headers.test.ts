import { expect } from 'chai';
import { imageHeader } from '../../../src/content/image-size.js';
import { lookAtFile } from '../../../src/content/preview.js';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : [part])),
  );
const png = (type = 'IHDR') =>
  bytes('\x89PNG\r\n\x1a\n\0\0\0\r', type, 0, 0, 0, 7, 0, 0, 0, 5, '\x08\x02\0\0\0\0\0\0\0');
const frame = [0, 17, 8, 0, 5, 0, 7, 3, 0, 0, 0];
const jpeg = (...before: number[]) => bytes(0xff, 0xd8, ...before);
const size = (head: Uint8Array) => {
  const found = imageHeader(head);
  return found && [found.width, found.height];
};

describe('the header of a picture', () => {
  it('of a PNG is its first chunk', () => {
    expect(size(png())).to.deep.equal([7, 5]);
    expect(size(png('IDAT'))).to.equal(undefined);
    expect(size(png().subarray(0, 32))).to.equal(undefined);
  });

  it('of a JPEG is its frame, of any kind, behind fillings and other segments', () => {
    for (const marker of [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc7, 0xc9, 0xcb, 0xcd, 0xcf])
      expect(size(jpeg(0xff, marker, ...frame)), `${marker}`).to.deep.equal([7, 5]);
    for (const marker of [0xc4, 0xc8, 0xcc, 0xbf, 0xe0])
      expect(size(jpeg(0xff, marker, 0, 4, 0, 0, 0xff, 0xc0, ...frame)), `${marker}`).to.deep.equal([7, 5]);
    for (const alone of [0x01, 0xd0, 0xd7, 0xd8])
      expect(size(jpeg(0xff, alone, 0xff, 0xc0, ...frame)), `${alone}`).to.deep.equal([7, 5]);
    expect(size(jpeg(0xff, 0xff, 0xff, 0xc0, ...frame))).to.deep.equal([7, 5]);
  });

  it('of a JPEG is not looked for behind its picture or its end, or where there is no segment', () => {
    for (const end of [0xd9, 0xda]) expect(size(jpeg(0xff, end, 0, 2, 0xff, 0xc0, ...frame))).to.equal(undefined);
    expect(size(jpeg(0xff, 0xe0, 0, 3, 0, 0, 0xff, 0xc0, ...frame))).to.equal(undefined);
    expect(size(jpeg(0xff, 0xc0, 0, 17, 8, 0, 5, 0))).to.equal(undefined);
    expect(size(jpeg(0xff, 0xcf, 0, 17, 8, 0, 5, 0, 7, 3))).to.deep.equal([7, 5]);
  });

  it('of a GIF is of one of two versions, and whole', () => {
    const gif = (version: string) => bytes(version, 7, 0, 5, 0, 0, 0, 0);

    expect([gif('GIF87a'), gif('GIF89a'), gif('GIF88a')].map(size)).to.deep.equal([[7, 5], [7, 5], undefined]);
    expect(size(gif('GIF89a').subarray(0, 12))).to.equal(undefined);
  });

  it('of a WebP is of one of three kinds, and whole', () => {
    const webp = (riff: string, name: string, kind: string, ...rest: number[]) =>
      bytes(riff, 0, 0, 0, 0, name, kind, 10, 0, 0, 0, ...rest);
    const extended = [0, 0, 0, 0, 6, 0, 0, 4, 0, 0];
    const lossless = [0x2f, 6, 0, 1, 0, 0, 0, 0, 0, 0];

    expect(size(webp('RIFF', 'WEBP', 'VP8X', ...extended))).to.deep.equal([7, 5]);
    expect(size(webp('RIFF', 'WEBP', 'VP8L', ...lossless))).to.deep.equal([7, 5]);
    expect(size(webp('RIFF', 'WEBP', 'VP8L', 0, ...lossless.slice(1)))).to.equal(undefined);
    expect(size(webp('RIFX', 'WEBP', 'VP8X', ...extended))).to.equal(undefined);
    expect(size(webp('RIFF', 'WAVE', 'VP8X', ...extended))).to.equal(undefined);
    expect(size(webp('RIFF', 'WEBP', 'VP9 ', ...extended))).to.equal(undefined);
    expect(size(webp('RIFF', 'WEBP', 'VP8X', ...extended).subarray(0, 29))).to.equal(undefined);
  });
});

describe('what a file looks like', () => {
  it('agrees with the type that is claimed for it, whatever is said besides', () => {
    for (const type of ['image/png', ' IMAGE/PNG ; x=y', 'application/octet-stream', ''])
      expect(lookAtFile(png(), 'a.png', type), type).to.deep.equal({
        type: 'image/png',
        agrees: true,
        preview: 'image/png',
        width: 7,
        height: 5,
      });
    for (const type of ['image/gif', 'text/plain', 'application/pdf'])
      expect(lookAtFile(png(), 'a.png', type), type).to.deep.equal({ type: 'image/png', agrees: false });
    expect(lookAtFile(jpeg(0xff, 0xc0, ...frame), 'a.jpg', 'image/jpg').preview).to.equal('image/jpeg');
  });

  it('agrees with its name, where that promises something', () => {
    expect(lookAtFile(png(), 'a.log').agrees).to.equal(true);
    expect(lookAtFile(png(), 'a', 'image/png').preview).to.equal('image/png');
    expect(lookAtFile(png(), 'a').preview).to.equal(undefined);
    expect(lookAtFile(png(), 'a.gif').agrees).to.equal(false);
    expect(lookAtFile(bytes('text'), 'a.png').agrees).to.equal(false);
    expect(lookAtFile(bytes('text'), 'a.png', 'image/png').agrees).to.equal(false);
    expect(lookAtFile(bytes('text'), 'a', 'image/png').agrees).to.equal(false);
    expect(lookAtFile(bytes('MZ', 0), 'setup').agrees).to.equal(true);
    expect(lookAtFile(bytes('MZ', 0), 'setup', 'text/plain').agrees).to.equal(false);
    expect(lookAtFile(bytes('MZ', 0), 'setup', 'application/x-msdownload').agrees).to.equal(true);
    expect(lookAtFile(bytes('%PDF-'), 'a.pdf', 'text/plain').agrees).to.equal(true);
  });

  it('is markup in whatever it is written, and no picture', () => {
    for (const text of ['<html>', ' \n<!doctype', '<?xml', '\xef\xbb\xbf<svg', '\xff\xfe<\0s\0v\0g\0'])
      expect(lookAtFile(bytes(text), 'a.svg', 'image/svg+xml'), text).to.deep.equal({
        type: 'text/html',
        agrees: true,
      });
    for (const text of ['< 5', 'a<b', '<1']) expect(lookAtFile(bytes(text), 'a.txt')).to.deep.equal({ agrees: true });
  });

  it('has a size also where it is too large to be shown', () => {
    const huge = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 0, 1, 0, 0, 0, 1, 0, 0, '\x08\x02\0\0\0\0\0\0\0');

    expect(lookAtFile(huge, 'a.png')).to.deep.equal({ type: 'image/png', agrees: true, width: 65_536, height: 65_536 });
  });
});
