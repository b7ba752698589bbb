import type { Assessment } from '#domain/assessment.ts'
import type { LadderId } from '#domain/ids.ts'

/**
 * What a link holds. What its sender left out (notes, name, role, target) is simply not in the assessment.
 * Keyed by ids: an id that the reader's ladder does not have is kept, and no figure counts it.
 * Texts are within `limits.ts`; ids, notes and the name are never empty.
 */
export type Share = {
  readonly ladder: LadderId
  /** Of the ladder, when the link was made. */
  readonly revision: number
  /** The day it was made, YYYY-MM-DD. */
  readonly day: string
  readonly assessment: Assessment
}
