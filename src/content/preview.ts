import { type FileKind, endingOf, isPicture, kindOf, kindOfEnding, runs } from '../model/file-kinds.js';
import { imageHeader } from './image-size.js';

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

/**
 * Looks at the first bytes of a file. It may be shown in the page only as a picture of one of four types, if its bytes, its
 * name and the type that is claimed for it all say so, and its header a size that can be decoded.
 */
export function lookAtFile(head: Uint8Array, name: string, type = ''): FileLook {
  const kind = kindOf(head);
  const ending = endingOf(name);
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
function agreesWithName(kind: FileKind | undefined, ending: string): boolean {
  const promised = kindOfEnding(ending);
  if (promised) return kind === promised;
  return kind === undefined || ending === '' || !runs(kind);
}

function agreesWithType(kind: FileKind | undefined, claimed: string): boolean {
  if (!claimed || claimed === 'application/octet-stream') return true;
  const calledPicture = claimed.startsWith('image/') && claimed !== 'image/svg+xml';
  if ((kind && isPicture(kind)) || calledPicture) return claimed === kind?.type;
  return kind === undefined || !runs(kind) || !claimed.startsWith('text/');
}

/** HTML, SVG and XML, in the encodings in which a browser would find them. */
function startsWithMarkup(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 512)).replace(/[\0\xef\xbb\xbf\xff\xfe\s]/g, '');
  return /^<[!?a-z]/i.test(text);
}
