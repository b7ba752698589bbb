import type { SkillDepth } from '#domain/depth.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import type { Level } from '#domain/level.ts'
import { sayPlace } from '#domain/rung.ts'
import { sayLevel, sayRating } from '#domain/words/level-words.ts'
import { listed } from '#domain/words/listed.ts'
import { markdownEscaped } from '#domain/words/markdown-escaped.ts'
import type { AreaRow, Comparison, SkillRow } from './comparison.ts'
import { changeKind, sayChange } from './skill-changes.ts'

/**
 * Roles side by side, as Markdown. `skills`: for the titles of levels; one that is missing is named by its
 * numbers. Give it `onlyDifferences(comparison)` for what that shows. Parts without a row are left out.
 */
export function comparisonText(
  ladder: Ladder,
  comparison: Comparison,
  skills: readonly SkillDepth[],
): string {
  const sections = [
    heading(ladder, comparison),
    facets(comparison),
    skillRows(comparison, skills),
    responsibilities(comparison),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function heading(ladder: Ladder, { roles }: Comparison): string {
  const places = roles.map((role) => `${role.title}: ${sayPlace(ladder, role.id)}`)
  return `# ${markdownEscaped(listed(roles.map(({ title }) => title)))}\n\n${bullets(places)}`
}

function facets({ roles, facets: rows }: Comparison): string {
  if (rows.length === 0) return ''
  return [
    '## In short\n',
    tableRow(['', ...roles.map(({ title }) => title)]),
    `|${' --- |'.repeat(roles.length + 1)}`,
    ...rows.map(({ facet, values }) =>
      tableRow([facet.title, ...values.map((value) => value?.text ?? '')]),
    ),
  ].join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(markdownEscaped).join(' | ')} |`
}

function skillRows(comparison: Comparison, depths: readonly SkillDepth[]): string {
  if (comparison.skills.length === 0) return ''
  const rows = comparison.skills.map((row) =>
    saySkill(
      comparison,
      row,
      depths.find(({ id }) => id === row.skill.id),
    ),
  )
  return `## Skills\n\n${bullets(rows)}`
}

function saySkill(
  { roles, withYou }: Comparison,
  row: SkillRow,
  depth: SkillDepth | undefined,
): string {
  const levels = roles.map((role, at) => `${role.title}: ${sayAsked(depth, row.asked[at])}`)
  const you = withYou ? [`You: ${sayRating(depth, row.you)}`] : []
  return `${row.skill.title}${change(row)}. ${[...levels, ...you].join('; ')}`
}

/** Only from one role to another: among three there is no way to go. */
function change({ asked }: SkillRow): string {
  const [from, to] = asked
  return asked.length === 2 ? `, ${sayChange(changeKind(from, to)).toLowerCase()}` : ''
}

function sayAsked(depth: SkillDepth | undefined, level: Level | undefined): string {
  return level === undefined ? 'not asked' : sayLevel(depth, level)
}

function responsibilities({ roles, areas }: Comparison): string {
  if (areas.length === 0) return ''
  return ['## Responsibilities', ...areas.map((row) => areaText(roles, row))].join('\n\n')
}

function areaText(roles: readonly Role[], row: AreaRow): string {
  const byRole = roles.map((role, at) => {
    const texts = (row.responsibilities[at] ?? []).map(({ text }) => text)
    const title = markdownEscaped(role.title)
    return texts.length === 0 ? `${title}: none in this area` : `${title}:\n\n${bullets(texts)}`
  })
  return [`### ${markdownEscaped(row.area.title)}`, ...byRole].join('\n\n')
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${markdownEscaped(text)}`).join('\n')
}
