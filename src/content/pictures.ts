import { judgeLink } from './links.js';

/** Where a picture's bytes are: with the message's own files, or on a host that would learn that it was read. */
export type PictureSource =
  | { readonly kind: 'file'; readonly cid: string }
  | { readonly kind: 'remote'; readonly href: string; readonly host: string };

/**
 * Judges the address of a picture. `data:` stays unloaded: a strict page's policy reports it, and its bytes have not been
 * looked at; so does anything relative, which would be asked from the portal's own server.
 */
export function judgePicture(address: string): PictureSource | undefined {
  const text = address.trim();
  if (/^cid:/i.test(text)) {
    const cid = text.slice(4).replace(/^<|>$/g, '');
    return cid && cid.length <= 1_000 ? { kind: 'file', cid: decoded(cid) } : undefined;
  }
  const target = judgeLink(text);
  return target?.kind === 'web' ? { kind: 'remote', href: target.href, host: target.shown } : undefined;
}

function decoded(cid: string): string {
  try {
    return decodeURIComponent(cid);
  } catch {
    return cid; // ids may hold a bare per cent sign
  }
}
