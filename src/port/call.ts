/** What goes along with an operation and never enters its body: headers of a wire, or local things. */
export interface Call {
  /** Ends a read. After a write has been sent it means "nobody listens", never "cancelled". */
  signal?: AbortSignal;
  /** Idempotency: the same key and the same body have one effect. */
  key?: string;
  /** The acting scope: a reseller domain or tenant. A claim; the backend checks it. */
  as?: string;
  /** BCP 47 language for labels and reasons. */
  locale?: string;
  /** Bytes that the server has confirmed, and a token to go on from there after a break. */
  onProgress?(sent: number, of: number, resume?: string): void;
}
