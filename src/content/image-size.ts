import { startsWith } from '../model/file-kinds.js';

/** What a picture's own header says. Nothing is decoded. */
export interface ImageHeader {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** Reads the header of the four picture types that may be shown. Undefined: another type, or the header is not whole. */
export function imageHeader(head: Uint8Array): ImageHeader | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const size = startsWith(head, png) ? pngSize(view) : startsWith(head, jpeg) ? jpegSize(view) : gifOrWebp(head, view);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

function pngSize(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 33 || ascii(view, 12, 4) !== 'IHDR') return undefined;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Goes from segment to segment to the frame header, behind previews and profiles. */
function jpegSize(view: DataView): ImageHeader | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    const standsAlone = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (marker === 0xd9 || marker === 0xda) return undefined;
    at += marker === 0xff ? 1 : standsAlone ? 2 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function gifOrWebp(head: Uint8Array, view: DataView): ImageHeader | undefined {
  const start = ascii(view, 0, 6);
  if (start === 'GIF87a' || start === 'GIF89a') {
    if (head.length < 13) return undefined;
    return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  return start.startsWith('RIFF') && ascii(view, 8, 4) === 'WEBP' && head.length >= 30 ? webpSize(view) : undefined;
}

function webpSize(view: DataView): ImageHeader | undefined {
  const type = 'image/webp';
  switch (ascii(view, 12, 4)) {
    case 'VP8X':
      return { type, width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return view.getUint8(20) === 0x2f
        ? { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
        : undefined;
    }
    case 'VP8 ':
      return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

function ascii(view: DataView, at: number, length: number): string {
  let text = '';
  for (let index = at; index < at + length && index < view.byteLength; index += 1)
    text += String.fromCharCode(view.getUint8(index));
  return text;
}
