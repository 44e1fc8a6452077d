/** One thing that people changed. Written again, it moves to the end; without a value it was taken away. */
export interface Row {
  key: string;
  /** Rises with every write, over all rows. */
  rev: number;
  value?: unknown;
}
export type Change = Omit<Row, 'rev'>;

/**
 * Where a desk keeps what people change: a set of rows in the order of their last writing, so that whoever knows the
 * rows up to a revision can ask for the rest. That is all the rules need, in memory, in IndexedDB, or in SQL.
 */
export interface Keep {
  /** Rows written after this revision, oldest first. */
  since(rev: number): Promise<Row[]>;
  /**
   * One transaction, alone: sees the rows after `rev`, writes what `decide` answers, and answers it with revisions.
   * When `decide` throws, nothing is written and the rejection carries what it threw.
   */
  commit(rev: number, decide: (fresh: Row[]) => Change[]): Promise<Row[]>;
  /** Bytes of files, in pieces. */
  piece(key: string): Promise<ArrayBuffer | undefined>;
  putPiece(key: string, bytes: ArrayBuffer): Promise<void>;
  dropPieces(keys: string[]): Promise<void>;
  /** Calls when somebody else may have written; `forgotten` when all was taken away. */
  listen(then: () => void): () => void;
  onForgotten(then: () => void): void;
}
