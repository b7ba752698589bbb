import type { Guide, MoveDepth, SkillDepth, TrackDepth } from '#domain/depth.ts'
import type { RoleId, SourceId } from '#domain/ids.ts'
import type { Level } from '#domain/level.ts'
import type { ProseSection } from '#domain/prose.ts'
import type { Source } from '#domain/source.ts'
import type { PageKind } from '#domain/statement.ts'

/** A page that says something, by its title. "questions" are the decision questions, all on one page. */
export type PageRef = {
  readonly kind: PageKind | 'questions'
  readonly id: string
  readonly title: string
}

/** A source as one page cites it: `under` are the headings where it does, in their order. */
export type PageSource = Source & { readonly under: readonly string[] }

/** What stands below every page to read. */
export type PageNotes = {
  /** In the order in which the page first cites them; a mark's number is the place here, from 1. */
  readonly sources: readonly PageSource[]
  /** Pages whose text leads here, in the order of the ladder. */
  readonly linkedFrom: readonly PageRef[]
  /** Day of the last review, YYYY-MM-DD. A move or track is reviewed with its roles. */
  readonly reviewed: string
}

export type RolePage = PageNotes & { readonly sections: readonly ProseSection[] }

export type SkillPage = PageNotes & {
  readonly depth: SkillDepth
  readonly sections: readonly ProseSection[]
  /** In the ladder's order; a role that is not here does not ask the skill. */
  readonly askedBy: readonly AskedBy[]
}

/** What a role asks of a skill, and how far sources differ. */
export type AskedBy = {
  readonly role: RoleId
  readonly level: Level
  readonly from: Level
  readonly to: Level
  readonly sources: readonly SourceId[]
}

export type MovePage = PageNotes & {
  readonly move: MoveDepth
  readonly sections: readonly ProseSection[]
}

export type TrackPage = PageNotes & { readonly depth: TrackDepth }

export type GuidePage = PageNotes & {
  readonly guide: Guide
  readonly minutes: number
  /** The map of content that it belongs to. */
  readonly partOf?: GuideEntry
  readonly before?: GuideEntry
  readonly after?: GuideEntry
}

/** A guide as lists show it. `minutes`: how long it takes to read. */
export type GuideEntry = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly partOf?: string
}

/** A source and every page that cites it. */
export type SourceUse = { readonly source: Source; readonly pages: readonly PageRef[] }

/** What one page says without a source, on our own judgement. */
export type PageJudgements = { readonly page: PageRef; readonly statements: readonly string[] }

/** How much there is, counted from the compiled vault. */
export type VaultFigures = {
  readonly statements: number
  readonly judgements: number
  readonly sources: number
  readonly readInFull: number
  /** First and last day of review. */
  readonly reviewed: { readonly from: string; readonly to: string }
}
