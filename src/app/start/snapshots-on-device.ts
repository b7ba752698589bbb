import { deviceSnapshots } from '#state/snapshots/device-snapshots.ts'
import type { SnapshotPort } from '#state/snapshots/snapshot-port.ts'

/** The way to the earlier answers that this device keeps. Not for prerendering; never in the first script. */
export function snapshotsOnDevice(): SnapshotPort {
  return deviceSnapshots(window)
}
