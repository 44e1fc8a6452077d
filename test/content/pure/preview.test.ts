import { expect } from 'chai';
import { lookAtFile } from '../../../src/content/preview.js';
import { corpus } from '../../support/corpus.js';

interface FileItem {
  id: string;
  name: string;
  type?: string;
  b64?: string;
  preview: boolean;
}

describe('looking at a file', () => {
  it('shows exactly the pictures whose bytes, name and type agree, and whose size can be decoded', async () => {
    const items = await corpus<FileItem>('spoofed-files');

    const shown = items.filter(
      ({ b64 = '', name, type }) => lookAtFile(decoded(b64), name, type).preview !== undefined,
    );

    expect(shown.map(({ id }) => id)).to.deep.equal(items.filter(({ preview }) => preview).map(({ id }) => id));
  });

  it('reads the size of all four types from their headers', () => {
    const sizes = [
      lookAtFile(aPng(640, 480), 'a.png'),
      lookAtFile(aJpeg(640, 480), 'a.jpg'),
      lookAtFile(aGif(640, 480), 'a.gif'),
      lookAtFile(aWebp('VP8X', 640, 480), 'a.webp'),
      lookAtFile(aWebp('VP8L', 640, 480), 'a.webp'),
      lookAtFile(aWebp('VP8 ', 640, 480), 'a.webp'),
    ];

    expect(sizes.map(({ preview, width, height }) => ({ preview, width, height }))).to.deep.equal(
      ['png', 'jpeg', 'gif', 'webp', 'webp', 'webp'].map((type) => ({
        preview: `image/${type}`,
        width: 640,
        height: 480,
      })),
    );
  });

  it('shows 50 million pixels and not one more', () => {
    expect(lookAtFile(aPng(10_000, 5_000), 'a.png').preview).to.equal('image/png');
    expect(lookAtFile(aPng(10_000, 5_001), 'a.png').preview).to.equal(undefined);
    expect(lookAtFile(aPng(0, 5_000), 'a.png').preview).to.equal(undefined);
  });

  it('shows no picture whose header was cut off, or lies about its segments', () => {
    expect(lookAtFile(aPng(10, 10).subarray(0, 20), 'a.png').preview).to.equal(undefined);
    expect(lookAtFile(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'a.jpg').preview).to.equal(
      undefined,
    );
    expect(
      lookAtFile(new Uint8Array([0xff, 0xd8, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), 'a.jpg').preview,
    ).to.equal(undefined);
  });

  it('believes the bytes rather than the name', () => {
    expect(lookAtFile(bytesOf('MZ\x90\0'), 'invoice.pdf')).to.include({ agrees: false });
    expect(lookAtFile(bytesOf('MZ\x90\0'), 'readme.txt')).to.include({ agrees: false });
    expect(lookAtFile(bytesOf('MZ\x90\0'), 'setup.exe')).to.include({ agrees: true });
    expect(lookAtFile(bytesOf('PK\x03\x04'), 'report.docx')).to.include({ agrees: true, type: 'application/zip' });
    expect(lookAtFile(bytesOf('just a log'), 'portal.log', 'text/plain')).to.deep.equal({ agrees: true });
    expect(lookAtFile(new Uint8Array(), 'empty.png', 'image/png')).to.deep.equal({ agrees: true });
  });
});

const decoded = (b64: string): Uint8Array => bytesOf(atob(b64));
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const join = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(bytesOf(part)) : part)));
const big = (value: number, bytes: number): number[] => little(value, bytes).toReversed();
const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);

const aPng = (width: number, height: number) =>
  join('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', big(width, 4), big(height, 4), [8, 2, 0, 0, 0, 0, 0, 0, 0]);
const aGif = (width: number, height: number) => join('GIF89a', little(width, 2), little(height, 2), [0, 0, 0]);

function aJpeg(width: number, height: number): Uint8Array {
  const profile = [0xff, 0xe0, ...big(300, 2), ...Array<number>(298).fill(0xff)];
  return join([0xff, 0xd8], profile, [0xff, 0xc2, ...big(17, 2), 8], big(height, 2), big(width, 2), [3, 0, 0, 0]);
}

function aWebp(kind: string, width: number, height: number): Uint8Array {
  const bodies: Record<string, number[]> = {
    VP8X: [...little(10, 4), 0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)],
    VP8L: [...little(10, 4), 0x2f, ...little((width - 1) | ((height - 1) << 14), 4), 0, 0, 0, 0, 0],
    'VP8 ': [...little(10, 4), 0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2)],
  };
  return join('RIFF', [0, 0, 0, 0], 'WEBP', kind, bodies[kind] ?? []);
}
