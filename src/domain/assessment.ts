import type { QuestionId, RoleId, SkillId } from './ids.ts'
import type { Level } from './level.ts'

/** What somebody says of one skill. The last two are progress, and no figure counts them. */
export type Rating = Level | 'not-sure' | 'no-chance'

/** Where somebody stands between two statements: 1 is wholly A, 3 in the middle, 5 wholly B. */
export type Leaning = 1 | 2 | 3 | 4 | 5 | 'not-sure-yet'

export type Assessment = {
  readonly ratings: ReadonlyMap<SkillId, Rating>
  /** Never empty strings. */
  readonly notes: ReadonlyMap<SkillId, string>
  readonly leanings: ReadonlyMap<QuestionId, Leaning>
  readonly name?: string
  /** "I am here". */
  readonly here?: RoleId
  /** "My target". */
  readonly target?: RoleId
}

export const emptyAssessment: Assessment = {
  ratings: new Map(),
  notes: new Map(),
  leanings: new Map(),
}
