import type { Assessment } from '#domain/assessment.ts'
import type { Share } from '#share/share.ts'
import type { SnapshotPort } from '#state/snapshots/snapshot-port.ts'

/** What the page knows of links and of this device, which keeping needs. */
export type Keeping = {
  /** An assessment as it is today, as a link's text. */
  readonly freeze: (assessment: Assessment) => Promise<string>
  /** Loads what reads a link's text of one's own, however long; undefined is for one that cannot be read. */
  readonly thawing: () => Promise<(text: string) => Share | undefined>
  /** The address that opens a link's text. */
  readonly addressOf: (text: string) => string
  /** Where earlier answers are kept; not for prerendering. */
  readonly snapshots: () => SnapshotPort
}
