import { useStore } from 'zustand'
import type { SnapshotState } from './create-snapshot-store.ts'
import { snapshotStore } from './snapshot-store.ts'

/** What a selector picks of the earlier answers. */
export function useSnapshots<Picked>(select: (state: SnapshotState) => Picked): Picked {
  return useStore(snapshotStore, select)
}

export const selectSnapshots = ({ snapshots }: SnapshotState) => snapshots
export const selectUnreadable = ({ unreadable }: SnapshotState) => unreadable
