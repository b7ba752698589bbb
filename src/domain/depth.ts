import type {
  AreaId,
  FacetId,
  FactorId,
  QuestionId,
  RoleId,
  SkillId,
  SourceId,
  TrackId,
} from './ids.ts'
import type { Level } from './level.ts'
import type { ProseBlock, ProseSection } from './prose.ts'
import type { Statement } from './statement.ts'

/** What an opened role shows beyond its place in the ladder. */
export type RoleDepth = {
  readonly id: RoleId
  readonly paragraphs: readonly Statement[]
  readonly alsoCalled: readonly Statement[]
  /** Every facet of the ladder, in its order. */
  readonly facets: readonly FacetValue[]
  /** By area; the areas of the role's own track first. */
  readonly responsibilities: readonly AreaResponsibilities[]
  /** How far sources differ on what the role asks, in the order of the ladder's skills. */
  readonly spread: readonly AskSpread[]
  /** Moves that begin or end at this role. */
  readonly moves: readonly MoveDepth[]
  /** Day of the last review, YYYY-MM-DD. */
  readonly reviewed: string
}

export type FacetValue = { readonly facet: FacetId; readonly value: Statement }
export type AreaResponsibilities = {
  readonly area: AreaId
  readonly statements: readonly Statement[]
}
export type AskSpread = {
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
  readonly sources: readonly SourceId[]
}
export type MoveDepth = {
  readonly from: RoleId
  readonly to: RoleId
  /** What changes, in one sentence. */
  readonly change: Statement
}

export type SkillDepth = {
  readonly id: SkillId
  readonly summary: string
  /** Five, lowest first. */
  readonly levels: readonly LevelText[]
  readonly reviewed: string
}

export type LevelText = {
  readonly level: Level
  /** What somebody at this level does, in two to five words. */
  readonly title: string
  readonly behaviours: readonly Statement[]
}

export type TrackDepth = {
  readonly id: TrackId
  readonly summary: string
  readonly pros: readonly Point[]
  readonly cons: readonly Point[]
}
export type Point = {
  readonly title: string
  readonly weighed: readonly Statement[]
  /** What supports it, what speaks against it, what it depends on. */
  readonly evidence: readonly Statement[]
}

export type FactorDepth = { readonly id: FactorId; readonly paragraphs: readonly Statement[] }

export type Question = {
  readonly id: QuestionId
  readonly title: string
  readonly a: string
  readonly b: string
  /** What each pole says for each track, -2 to 2. */
  readonly weights: { readonly a: readonly Weight[]; readonly b: readonly Weight[] }
  readonly why: readonly Statement[]
}
export type Weight = { readonly track: TrackId; readonly weight: number }

/** A longer read across roles. `partOf`: the map of content that it belongs to. */
export type Guide = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly partOf?: string
  readonly reviewed: string
  /** What stands before the first heading. */
  readonly opening: readonly ProseBlock[]
  readonly sections: readonly ProseSection[]
}

/** The sections of a role's, skill's or move's own page; `id` is that of its file. */
export type PageDepth = { readonly id: string; readonly sections: readonly ProseSection[] }
