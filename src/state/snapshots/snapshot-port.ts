/**
 * Where snapshots are kept, each under a key that is higher than all before it. No call rejects, and each comes to an
 * end: with all that is kept then, in the order of the keys, or with undefined where nothing could be read or changed.
 */
export type SnapshotPort = {
  readonly read: () => Promise<Rows | undefined>
  /** Changes what is found in one go: other tabs see all of it or nothing. */
  readonly change: (decide: (found: Rows) => RowChange) => Promise<Rows | undefined>
}

/** What a key may be that something else has stored under. */
export type RowKey = IDBValidKey

/** `value`: whatever is stored, not looked at yet. */
export type Row = { readonly key: RowKey; readonly value: unknown }

export type Rows = readonly Row[]

export type RowChange = {
  /** Under new keys. */
  readonly add?: readonly unknown[]
  /** Under the keys they had. */
  readonly putBack?: Rows
  readonly remove?: readonly RowKey[]
}
