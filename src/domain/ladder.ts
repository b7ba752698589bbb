import type {
  AreaId,
  FacetId,
  FactorId,
  LadderId,
  QuestionId,
  RoleId,
  SkillId,
  TrackId,
} from './ids.ts'
import type { Level } from './level.ts'

/**
 * A company's ladders: what the map, the list, the scores and the links need.
 * The texts that only an opened role, skill or question shows are apart, in `depth.ts`.
 * A parser has proven: every id named here exists, each id is unique, every level lies on the scale,
 * a role is on one of the rungs, and no two roles of a track share a rung.
 */
export type Ladder = {
  readonly id: LadderId
  readonly title: string
  readonly revision: number
  /** Rows of the map, lowest first, named by scope. Rung 1 is `rungs[0]`. */
  readonly rungs: readonly string[]
  /** The five steps that every skill is described on, lowest first. */
  readonly scale: readonly ScaleStep[]
  readonly facets: readonly Facet[]
  /** From left to right. */
  readonly tracks: readonly Track[]
  readonly headings: readonly SkillHeading[]
  /** In the order of the headings. */
  readonly skills: readonly Skill[]
  /** Track by track, lowest rung first. */
  readonly roles: readonly Role[]
  readonly moves: readonly Move[]
  readonly factors: readonly Factor[]
}

export type ScaleStep = { readonly name: string; readonly meaning: string }
export type Facet = { readonly id: FacetId; readonly title: string }

export type Track = {
  readonly id: TrackId
  readonly title: string
  readonly areas: readonly Area[]
}

/** A field of responsibility; `names` says what lies in it. */
export type Area = { readonly id: AreaId; readonly title: string; readonly names: string }

export type SkillHeading = {
  readonly title: string
  readonly track: TrackId
  readonly skills: readonly SkillId[]
}

export type Skill = { readonly id: SkillId; readonly title: string }

export type Role = {
  readonly id: RoleId
  readonly title: string
  readonly track: TrackId
  /** Row of the map; 1 is the lowest. */
  readonly rung: number
  /** A few words for the map. */
  readonly gist: string
  /** One sentence. */
  readonly summary: string
  /** In the order of the ladder's skills. A skill that is not here is not asked. */
  readonly asks: readonly Ask[]
}

export type Ask = { readonly skill: SkillId; readonly level: Level }

/** A way from one role to another; the way back, where there is one, is a move of its own. */
export type Move = { readonly from: RoleId; readonly to: RoleId }

export type Factor = {
  readonly id: FactorId
  readonly title: string
  readonly questions: readonly QuestionId[]
}
