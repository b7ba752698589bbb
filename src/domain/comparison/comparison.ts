import type { Rating } from '#domain/assessment.ts'
import type { RoleDepth } from '#domain/depth.ts'
import type { AreaId, SkillId } from '#domain/ids.ts'
import type { Area, Facet, Ladder, Role, Skill } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Level } from '#domain/level.ts'
import { roleOf } from '#domain/role-of.ts'
import type { Statement } from '#domain/statement.ts'

/** Roles side by side. In every row, place n belongs to `roles[n]`. */
export type Comparison = {
  readonly roles: readonly Role[]
  readonly facets: readonly FacetRow[]
  readonly skills: readonly SkillRow[]
  /** Areas in which at least one of the roles has a responsibility. */
  readonly areas: readonly AreaRow[]
  /** Rows that differ. */
  readonly differences: {
    readonly facets: number
    readonly skills: number
    readonly areas: number
  }
  /** Whether the skills have a column for the reader's own ratings. */
  readonly withYou: boolean
}

export type FacetRow = {
  readonly facet: Facet
  readonly values: readonly (Statement | undefined)[]
  readonly differs: boolean
}

export type SkillRow = {
  readonly skill: Skill
  /** `undefined` where a role does not ask the skill. */
  readonly asked: readonly (Level | undefined)[]
  /** Between the roles; what you say of yourself does not count. */
  readonly differs: boolean
  readonly you?: Rating
}

export type AreaRow = {
  readonly area: Area
  readonly responsibilities: readonly (readonly Statement[])[]
  readonly differs: boolean
}

/**
 * `depths`: the roles to compare, two to four as the product offers it, in the order of the columns.
 * Facets and responsibilities differ when their texts do, whatever their sources. All rows are in the ladder's order.
 */
export function comparison(
  ladder: Ladder,
  depths: readonly RoleDepth[],
  you?: ReadonlyMap<SkillId, Rating>,
): Comparison {
  const facets = ladder.facets.map((facet) => facetRow(facet, depths))
  const skills = ladder.skills.map((skill) => skillRow(ladder, skill, depths, you))
  const areas = ladder.tracks
    .flatMap((track) => track.areas)
    .map((area) => areaRow(area, depths))
    .filter(({ responsibilities }) => responsibilities.some(({ length }) => length > 0))
  return {
    roles: depths.map(({ id }) => roleOf(ladder, id)),
    facets,
    skills,
    areas,
    differences: {
      facets: facets.filter(isDifferent).length,
      skills: skills.filter(isDifferent).length,
      areas: areas.filter(isDifferent).length,
    },
    withYou: you !== undefined,
  }
}

/** The same without the rows that say one thing of all roles. */
export function onlyDifferences(whole: Comparison): Comparison {
  return {
    ...whole,
    facets: whole.facets.filter(isDifferent),
    skills: whole.skills.filter(isDifferent),
    areas: whole.areas.filter(isDifferent),
  }
}

function facetRow(facet: Facet, depths: readonly RoleDepth[]): FacetRow {
  const values = depths.map(({ facets }) => facets.find((value) => value.facet === facet.id)?.value)
  return { facet, values, differs: differ(values.map((value) => value?.text)) }
}

function skillRow(
  ladder: Ladder,
  skill: Skill,
  depths: readonly RoleDepth[],
  you: ReadonlyMap<SkillId, Rating> | undefined,
): SkillRow {
  const { asks } = indexOf(ladder)
  const asked = depths.map(({ id }) => asks.get(id)?.get(skill.id))
  const own = you?.get(skill.id)
  return { skill, asked, differs: differ(asked), ...(own === undefined ? {} : { you: own }) }
}

function areaRow(area: Area, depths: readonly RoleDepth[]): AreaRow {
  const responsibilities = depths.map((depth) => statementsIn(area.id, depth))
  const texts = responsibilities.map((statements) => statements.map(({ text }) => text).join('\n'))
  return { area, responsibilities, differs: differ(texts) }
}

function statementsIn(area: AreaId, { responsibilities }: RoleDepth): readonly Statement[] {
  return responsibilities.find((one) => one.area === area)?.statements ?? []
}

function differ(values: readonly unknown[]): boolean {
  return new Set(values).size > 1
}

function isDifferent({ differs }: { readonly differs: boolean }): boolean {
  return differs
}
