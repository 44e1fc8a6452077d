import { imageHeader, startsWith } from './image-size.js';

/** What a file is by its bytes, whatever it is called. */
export interface FileLook {
  /** By content, as far as it tells. */
  readonly type?: string;
  /** Whether bytes, name and claimed type tell the same. What says nothing agrees. */
  readonly agrees: boolean;
  /** The type under which the bytes may be shown as a picture. Absent: a download, and nothing else. */
  readonly preview?: string;
  readonly width?: number;
  readonly height?: number;
}

/** So many bytes from the beginning of a file tell all there is to tell: photographs keep previews in front of their size. */
export const headBytes = 256 * 1024;

/** A picture of more pixels is not decoded: a few bytes can ask for gigabytes of memory. */
const mostPixels = 50_000_000;

interface Kind {
  readonly type: string;
  readonly endings: readonly string[];
  readonly starts: readonly (readonly number[])[];
  readonly at?: number;
}

const bytes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const kinds: readonly Kind[] = [
  { type: 'image/png', endings: ['png', 'apng'], starts: [[0x89, ...bytes('PNG\r\n\x1a\n')]] },
  { type: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], starts: [[0xff, 0xd8, 0xff]] },
  { type: 'image/gif', endings: ['gif'], starts: [bytes('GIF87a'), bytes('GIF89a')] },
  { type: 'image/webp', endings: ['webp'], starts: [bytes('WEBP')], at: 8 },
  { type: 'image/bmp', endings: ['bmp'], starts: [bytes('BM')] },
  { type: 'image/tiff', endings: ['tif', 'tiff'], starts: [bytes('II*\0'), bytes('MM\0*')] },
  { type: 'application/pdf', endings: ['pdf'], starts: [bytes('%PDF-')] },
  {
    type: 'application/zip',
    endings: 'zip docx docm dotx xlsx xlsm xltx pptx pptm ppsx odt ods odp odg jar apk epub vsix nupkg'.split(' '),
    starts: [bytes('PK\x03\x04'), bytes('PK\x05\x06')],
  },
  {
    type: 'application/x-ole-storage',
    endings: ['doc', 'xls', 'ppt', 'msg', 'msi'],
    starts: [[0xd0, 0xcf, 0x11, 0xe0]],
  },
  { type: 'application/gzip', endings: ['gz', 'tgz', 'svgz'], starts: [[0x1f, 0x8b]] },
  { type: 'application/x-7z-compressed', endings: ['7z'], starts: [[0x37, 0x7a, 0xbc, 0xaf]] },
  { type: 'application/vnd.rar', endings: ['rar'], starts: [bytes('Rar!')] },
  {
    type: 'application/vnd.microsoft.portable-executable',
    endings: ['exe', 'dll', 'sys', 'scr', 'com', 'cpl', 'ocx'],
    starts: [bytes('MZ')],
  },
  { type: 'application/x-elf', endings: ['so', 'elf', 'bin', 'o'], starts: [[0x7f, ...bytes('ELF')]] },
];

/**
 * Looks at the first bytes of a file. It may be shown in the page only as a picture of one of four types, if its bytes, its
 * name and the type that is claimed for it all say so, and its header a size that can be decoded.
 */
export function lookAtFile(head: Uint8Array, name: string, type = ''): FileLook {
  const kind = kinds.find(({ starts, at }) => starts.some((start) => startsWith(head, start, at)));
  const ending = /\.([^./\\]{1,8})$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const claimed = mediaType(type);
  const content = kind?.type ?? (startsWithMarkup(head) ? 'text/html' : undefined);
  const agrees = !head.length || (agreesWithName(kind, ending) && agreesWithType(kind, claimed));
  const look = { ...(content ? { type: content } : {}), agrees };

  const picture = imageHeader(head);
  if (!picture || !agrees || !(ending || claimed)) return look;
  const { width, height } = picture;
  return width * height > mostPixels ? { ...look, width, height } : { ...look, preview: picture.type, width, height };
}

const mediaType = (type: string): string =>
  (type.split(';', 1)[0] ?? '').trim().toLowerCase().replace('image/jpg', 'image/jpeg');

/** An ending that promises certain bytes must keep its word, and what a machine can run must not be called anything else. */
function agreesWithName(kind: Kind | undefined, ending: string): boolean {
  const promised = kinds.find(({ endings }) => endings.includes(ending));
  if (promised) return kind === promised;
  return kind === undefined || ending === '' || !runs(kind);
}

function agreesWithType(kind: Kind | undefined, claimed: string): boolean {
  if (!claimed || claimed === 'application/octet-stream') return true;
  const isPicture = claimed.startsWith('image/') && claimed !== 'image/svg+xml';
  if (kind?.type.startsWith('image/') || isPicture) return claimed === kind?.type;
  return kind === undefined || !runs(kind) || !claimed.startsWith('text/');
}

const runs = ({ type }: Kind): boolean => type.endsWith('executable') || type.endsWith('elf');

/** HTML, SVG and XML, in the encodings in which a browser would find them. */
function startsWithMarkup(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 512)).replace(/[\0\xef\xbb\xbf\xff\xfe\s]/g, '');
  return /^<[!?a-z]/i.test(text);
}
