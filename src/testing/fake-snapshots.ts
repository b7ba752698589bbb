import type { Row, RowChange, RowKey, Rows, SnapshotPort } from '#state/snapshots/snapshot-port.ts'

/** A browser's database of snapshots, in memory. For tests. */
export type FakeSnapshots = {
  readonly rows: Map<RowKey, unknown>
  readonly port: SnapshotPort
  /** From now on nothing can be read or changed; `false` mends it. */
  readonly breakDown: (broken: boolean) => void
}

export function fakeSnapshots(): FakeSnapshots {
  const rows = new Map<RowKey, unknown>()
  let broken = false
  let highest = 0

  function all(): Rows {
    return [...rows]
      .map(([key, value]): Row => ({ key, value }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  }

  function apply({ add = [], putBack = [], remove = [] }: RowChange): void {
    for (const value of add) {
      highest += 1
      rows.set(highest, structuredClone(value))
    }
    for (const { key, value } of putBack) rows.set(key, structuredClone(value))
    for (const key of remove) rows.delete(key)
  }

  return {
    rows,
    port: {
      read: async () => (broken ? undefined : all()),
      change: async (decide) => {
        if (broken) return undefined
        apply(decide(all()))
        return all()
      },
    },
    breakDown: (isBroken) => {
      broken = isBroken
    },
  }
}
