import type { Known } from '#content/known.ts'
import type { Section } from '#content/read-body.ts'
import { wordsIn } from '#content/reading-time.ts'
import type { Pages, RolePage } from './read-pages.ts'
import type { Remark } from './remark.ts'
import { saidBelow } from './said.ts'

const mostApart = 0.35

/** Roles whose texts differ in length by more than 35% of the longer one, and roles whose gains and losses do. */
export function unequalLengths({ roles, known }: Pages): readonly Remark[] {
  return [...unequalRoles(roles, known), ...roles.flatMap((role) => unequalSides(role, known))]
}

/** Of two that are apart it is the one further from the middle that is told. */
function unequalRoles(roles: readonly RolePage[], known: Known): readonly Remark[] {
  const lengths = roles.map((role) => ({ role, words: wordsBelow(role.body, known) }))
  const middle = lengths.map(({ words }) => words).sort((a, b) => a - b)[lengths.length >> 1] ?? 0
  const distance = (words: number) => Math.abs(Math.log(Math.max(1, words) / Math.max(1, middle)))
  return lengths.flatMap(({ role, words }) => {
    const [other] = lengths
      .filter((one) => areApart(words, one.words) && distance(one.words) <= distance(words))
      .sort((a, b) => apart(words, b.words) - apart(words, a.words))
    if (other === undefined) return []
    return [
      {
        file: role.path,
        line: role.lineOf('id'),
        cause: {
          code: 'unequal-roles' as const,
          words,
          other: other.role.fields.title,
          otherWords: other.words,
        },
      },
    ]
  })
}

function unequalSides({ path, body }: RolePage, known: Known): readonly Remark[] {
  const [gains, losses] = ['What you gain', 'What you lose'].map((title) =>
    body.sections.find((section) => section.title === title),
  )
  if (gains === undefined || losses === undefined) return []
  const gain = wordsBelow(gains, known)
  const loss = wordsBelow(losses, known)
  if (!areApart(gain, loss)) return []
  return [
    {
      file: path,
      line: gains.line,
      heading: gains.title,
      cause: { code: 'unequal-sides', gain, loss },
    },
  ]
}

function wordsBelow(section: Section, known: Known): number {
  return saidBelow(section, known).reduce((sum, { text }) => sum + wordsIn(text), 0)
}

function areApart(a: number, b: number): boolean {
  return apart(a, b) > mostApart
}

/** By how much the shorter falls behind the longer, 0 to 1. */
function apart(a: number, b: number): number {
  return a === b ? 0 : 1 - Math.min(a, b) / Math.max(a, b)
}
