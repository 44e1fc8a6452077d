/** What a file is by its first bytes, and which endings promise such bytes. */
export interface FileKind {
  readonly type: string;
  readonly endings: readonly string[];
  readonly starts: readonly (readonly number[])[];
  readonly at?: number;
  /** Letters that a text may begin with, too: here a zero follows among the next bytes, which no text has. */
  readonly binary?: boolean;
}

const bytes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const kinds: readonly FileKind[] = [
  { type: 'image/png', endings: ['png', 'apng'], starts: [[0x89, ...bytes('PNG\r\n\x1a\n')]] },
  { type: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], starts: [[0xff, 0xd8, 0xff]] },
  { type: 'image/gif', endings: ['gif'], starts: [bytes('GIF87a'), bytes('GIF89a')] },
  { type: 'image/webp', endings: ['webp'], starts: [bytes('WEBP')], at: 8 },
  { type: 'image/bmp', endings: ['bmp'], starts: [bytes('BM')], binary: true },
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
    binary: true,
  },
  { type: 'application/x-elf', endings: ['so', 'elf', 'bin', 'o'], starts: [[0x7f, ...bytes('ELF')]] },
];

/** So many bytes from the beginning tell what kind it is. */
export const kindBytes = 4096;

export const startsWith = (head: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => head[at + index] === byte);

/** By its first bytes; nothing for text, and for what nobody here knows. */
export const kindOf = (head: Uint8Array): FileKind | undefined =>
  kinds.find(
    ({ starts, at, binary }) =>
      starts.some((start) => startsWith(head, start, at)) && (!binary || head.subarray(0, kindBytes).includes(0)),
  );

/** What an ending promises; nothing where it promises no certain bytes. */
export const kindOfEnding = (ending: string): FileKind | undefined =>
  kinds.find(({ endings }) => endings.includes(ending));

export const endingOf = (name: string): string => /\.([^./\\]{1,8})$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';

/** A machine can run it. */
export const runs = ({ type }: FileKind): boolean => type.endsWith('executable') || type.endsWith('elf');

export const isPicture = ({ type }: FileKind): boolean => type.startsWith('image/');
