import { savedFileName } from '../../content/file-names.js';
import { judgeLink } from '../../content/links.js';
import { headBytes, lookAtFile } from '../../content/preview.js';
import type { FileRef } from '../../model/files.js';
import { SupportError } from '../../port/error.js';
import { files } from '../../store/files.js';
import type { SupportStore } from '../../store/store.js';

/** How long a browser may take to begin saving before the address of the bytes is taken back. */
const graspTime = 60_000;

/** Widest picture that is drawn, in pixels of the page; larger ones are made smaller while they are decoded. */
const widest = 1600;

/**
 * Saves a file. The bytes are never opened in the portal's own origin: whatever they claim to be, the browser is told that
 * they are nothing it could show. Where they lie elsewhere and the person's click is too long ago, answers the address.
 */
export async function download(store: SupportStore, file: FileRef, caseId?: string): Promise<string | undefined> {
  const access = await files(store).open(file.id, caseId);
  const name = savedFileName(file.name);
  if ('blob' in access) {
    const address = URL.createObjectURL(new Blob([access.blob], { type: 'application/octet-stream' }));
    click(address, { download: name });
    setTimeout(() => URL.revokeObjectURL(address), graspTime);
    return undefined;
  }
  const target = judgeLink(access.href);
  if (target?.kind !== 'web') throw new SupportError('unreadable', { code: 'file-address' });
  const { href } = target;
  // An address of the portal's own is saved, never shown; any other opens beside it.
  if (new URL(href).origin === location.origin) click(href, { download: name });
  else if ('userActivation' in navigator && !navigator.userActivation.isActive) return href;
  else click(href, { target: '_blank', rel: 'noopener noreferrer' });
  return undefined;
}

/** Draws a picture, if its bytes, name and type all say that it is one. Drawn, not linked: no address, no policy, no script. */
export async function picture(store: SupportStore, file: FileRef, caseId?: string): Promise<Element | undefined> {
  const access = await files(store).open(file.id, caseId);
  if (!('blob' in access)) return undefined;
  const head = new Uint8Array(await access.blob.slice(0, headBytes).arrayBuffer());
  const { preview, width = 0 } = lookAtFile(head, file.name, file.type);
  if (!preview) return undefined;
  const bytes = new Blob([access.blob], { type: preview });
  let bitmap;
  try {
    bitmap = await createImageBitmap(bytes, width > widest ? { resizeWidth: widest, resizeQuality: 'high' } : {});
  } catch {
    return undefined; // Broken after its header: a download like anything else.
  }
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', file.name);
  return canvas;
}

function click(href: string, more: Partial<Pick<HTMLAnchorElement, 'download' | 'target' | 'rel'>>): void {
  const link = document.createElement('a');
  Object.assign(link, { href, ...more });
  link.click();
}
