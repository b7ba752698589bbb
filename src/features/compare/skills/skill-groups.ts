import type { Comparison, SkillRow } from '#domain/comparison/comparison.ts'
import { type ChangeKind, changeKind, sayChange } from '#domain/comparison/skill-changes.ts'
import type { Ladder, Role } from '#domain/ladder.ts'

/** Skills that are read together, under a title. Never without a row. */
export type SkillGroup = {
  readonly title: string
  /** What the title means for these roles. */
  readonly note: string
  readonly rows: readonly SkillRow[]
}

/** From one role to another: by what becomes of each skill. Else as the ladder heads them. */
export function skillGroups(ladder: Ladder, comparison: Comparison): readonly SkillGroup[] {
  const [from, to, third] = comparison.roles
  const groups =
    from !== undefined && to !== undefined && third === undefined
      ? byChange(comparison.skills, from, to)
      : byHeading(ladder, comparison.skills)
  return groups.filter(({ rows }) => rows.length > 0)
}

/** What changes comes first. */
const kinds: readonly ChangeKind[] = [
  'new',
  'deeper',
  'lower',
  'no-longer-asked',
  'same',
  'asked-by-neither',
]

function byChange(rows: readonly SkillRow[], from: Role, to: Role): readonly SkillGroup[] {
  return kinds.map((kind) => ({
    title: sayChange(kind),
    note: explainChange(kind, from.title, to.title),
    rows: rows.filter(({ asked: [before, after] }) => changeKind(before, after) === kind),
  }))
}

function explainChange(kind: ChangeKind, from: string, to: string): string {
  switch (kind) {
    case 'new':
      return `${to} asks this, ${from} does not.`
    case 'deeper':
      return `${to} asks more than ${from}.`
    case 'same':
      return 'Both ask the same level.'
    case 'lower':
      return `${to} asks less than ${from}. What you can do stays yours.`
    case 'no-longer-asked':
      return `${from} asks this, ${to} does not. What you can do stays yours.`
    case 'asked-by-neither':
      return 'Neither role asks this.'
  }
}

function byHeading({ headings }: Ladder, rows: readonly SkillRow[]): readonly SkillGroup[] {
  return headings.map(({ title, skills }) => ({
    title,
    note: '',
    rows: rows.filter(({ skill }) => skills.includes(skill.id)),
  }))
}
