/** So much of a file is in memory at a time. */
const piece = 4 * 1024 * 1024;

/**
 * What a file is by its content: SHA-256 over the SHA-256 of its pieces, since a page's `crypto.subtle` takes no stream. Every byte
 * counts and not only samples: a log that has grown, or was changed in the middle, must never go on under another's upload.
 * Nothing where a page has no `crypto.subtle` (it is not served over TLS). Rejects where the file cannot be read.
 */
export async function fingerprint(bytes: Blob): Promise<string | undefined> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return undefined;
  const count = Math.ceil(bytes.size / piece);
  const sums = new Uint8Array(count * 32);
  for (let n = 0; n < count; n++) {
    const part = await bytes.slice(n * piece, (n + 1) * piece).arrayBuffer();
    sums.set(new Uint8Array(await subtle.digest('SHA-256', part)), n * 32);
  }
  return btoa(String.fromCharCode(...new Uint8Array(await subtle.digest('SHA-256', sums))));
}
