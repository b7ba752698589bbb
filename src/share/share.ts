import type { Assessment } from '#domain/assessment.ts'
import type { LadderId } from '#domain/ids.ts'
import type { UnreadPart } from './link-body.ts'

/**
 * What a link holds. What its sender left out (notes, name, role, target) is simply not in the assessment.
 * Keyed by ids: an id that the reader's ladder does not have is kept, and no figure counts it.
 * Texts are within `limits.ts`; ids, notes and the name are never empty.
 */
export type Share = {
  readonly ladder: LadderId
  /** Of the ladder, when the link was made. */
  readonly revision: number
  /** How many entries the registry had then; unknown of a link of version 0. */
  readonly registered?: number
  /** The day it was made, YYYY-MM-DD, where the link says it. */
  readonly day?: string
  readonly assessment: Assessment
  /** What this version cannot read of the link: kept as it stands, to be shared again. */
  readonly unread?: readonly UnreadPart[]
}
