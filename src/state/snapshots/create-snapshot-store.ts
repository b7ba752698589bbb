import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Assessment } from '#domain/assessment.ts'
import { isEmptyAssessment } from '#state/answer-change.ts'
import type { TakeBack } from '#state/undo-steps.ts'
import type { Row, RowChange, Rows, SnapshotPort } from './snapshot-port.ts'
import { type Before, readSnapshot, type Snapshot, snapshotRecord } from './snapshot-record.ts'

export type SnapshotState = {
  /** The latest first. */
  readonly snapshots: readonly KeptSnapshot[]
  /** How many more there are, which this version cannot read. */
  readonly unreadable: number
}

export type KeptSnapshot = Snapshot & { readonly key: number }

export type SnapshotStore = {
  readonly store: StoreApi<SnapshotState>
  /** Looks at what is stored, anew with every call. Of several ports the first one counts. */
  readonly load: (port: SnapshotPort) => Promise<void>
  /**
   * Stores what is about to be replaced or removed; nobody waits for it. Nothing is stored of an empty assessment, nor
   * of one that is the latest already. Whether it is on the device: never rejects.
   */
  readonly take: (
    before: Before,
    assessment: Assessment,
    freeze: (assessment: Assessment) => string | Promise<string>,
  ) => Promise<boolean>
  /** Removes some, or all, the unreadable ones too. What takes that back, or undefined where nothing was removed. */
  readonly remove: (which: 'all' | readonly number[]) => Promise<TakeBack | undefined>
}

export const mostSnapshots = 20

/** Earlier answers of one's own, which are there when undo no longer is. */
export function createSnapshotStore(now: () => Date = () => new Date()): SnapshotStore {
  const store = createStore<SnapshotState>(() => ({ snapshots: [], unreadable: 0 }))
  let port: SnapshotPort | undefined

  async function load(opened: SnapshotPort): Promise<void> {
    port ??= opened
    publish(await port.read())
  }

  function publish(rows: Rows | undefined): void {
    if (rows === undefined) return
    const snapshots = rows.flatMap((row) => snapshotIn(row) ?? [])
    store.setState({
      snapshots: snapshots.toReversed(),
      unreadable: rows.length - snapshots.length,
    })
  }

  async function change(decide: (found: Rows) => RowChange): Promise<boolean> {
    const rows = await port?.change(decide)
    publish(rows)
    return rows !== undefined
  }

  const take: SnapshotStore['take'] = async (before, assessment, freeze) => {
    if (isEmptyAssessment(assessment)) return false
    const at = now().toISOString()
    try {
      const text = await freeze(assessment)
      return await change((found) => withSnapshot(found, { at, before, text }))
    } catch {
      // A part of the page that did not load; what comes after goes on without.
      return false
    }
  }

  const remove: SnapshotStore['remove'] = async (which) => {
    let removed: Rows = []
    const isChanged = await change((found) => {
      removed = found.filter(({ key }) => which === 'all' || which.some((one) => one === key))
      return { remove: removed.map(({ key }) => key) }
    })
    if (!isChanged) return undefined
    return () => {
      void change(() => ({ putBack: removed }))
      return 'They are among your earlier answers again.'
    }
  }

  return { store, load, take, remove }
}

/** One more, and the oldest of those that we can read away. */
function withSnapshot(found: Rows, snapshot: Snapshot): RowChange {
  const ours = found.filter((row) => snapshotIn(row) !== undefined)
  const latest = ours.at(-1)
  if (latest !== undefined && snapshotIn(latest)?.text === snapshot.text) return {}
  const tooMany = ours.slice(0, Math.max(0, ours.length + 1 - mostSnapshots))
  return { add: [snapshotRecord(snapshot)], remove: tooMany.map(({ key }) => key) }
}

function snapshotIn({ key, value }: Row): KeptSnapshot | undefined {
  const snapshot = typeof key === 'number' ? readSnapshot(value) : undefined
  return snapshot === undefined ? undefined : { ...snapshot, key: Number(key) }
}
