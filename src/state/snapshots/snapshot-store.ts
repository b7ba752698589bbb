import { createSnapshotStore } from './create-snapshot-store.ts'

/** The earlier answers of this device. Loads with the pages that replace or show them. */
export const {
  store: snapshotStore,
  load: loadSnapshots,
  take: takeSnapshot,
  remove: removeSnapshots,
} = createSnapshotStore()
