import type { StorageProblem } from './storage-problem.ts'

/**
 * Where records are kept, by key; every key begins `crossrung:`. No call throws.
 * What could not be written is held in memory, and reading gives it back for as long as the page is open.
 */
export type StoragePort = {
  readonly read: (key: string) => string | undefined
  /** Ok once the device gives the very same value back. */
  readonly write: (key: string, value: string) => Written
  /** For this page alone: what the device is not to be given. */
  readonly hold: (key: string, value: string) => void
  readonly remove: (key: string) => Written
  readonly keys: () => readonly string[]
  /** Calls back when another tab has changed some keys, or perhaps all. Gives what ends it. */
  readonly watch: (changed: (keys: readonly string[] | 'all') => void) => () => void
}

export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: StorageProblem }

export const keyPrefix = 'crossrung:'
