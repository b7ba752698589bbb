import type { Known } from '#content/known.ts'
import type { Section } from '#content/read-body.ts'
import type { Page, Pages } from './read-pages.ts'
import type { Remark } from './remark.ts'
import { saidBelow } from './said.ts'

/** Our choice: the most alike levels of the default vault share a quarter of their words. */
const mostShared = 0.5

/**
 * Levels of one skill that say nearly the same: of all the words in both, the share that stands in each
 * (resemblance, Broder 1997, "On the resemblance and containment of documents", with words for shingles).
 */
export function alikeLevels({ skills, known }: Pages): readonly Remark[] {
  return skills.flatMap((skill) => alikeIn(skill, known))
}

function alikeIn({ path, body }: Page, known: Known): readonly Remark[] {
  const section = body.sections.find(({ title }) => title === 'Levels')
  const levels = (section?.sections ?? []).map((level) => ({ level, words: wordsOf(level, known) }))
  return levels.flatMap(({ level, words }, at) => {
    const other = levels
      .slice(0, at)
      .map((lower) => ({ lower: lower.level, shared: resemblance(lower.words, words) }))
      .filter(({ shared }) => shared >= mostShared)
      .sort((a, b) => b.shared - a.shared)[0]
    if (other === undefined) return []
    const { lower, shared } = other
    return [
      {
        file: path,
        line: level.line,
        heading: level.title,
        cause: {
          code: 'alike-levels' as const,
          level: level.title,
          other: lower.title,
          otherLine: lower.line,
          shared,
        },
      },
    ]
  })
}

function wordsOf(section: Section, known: Known): ReadonlySet<string> {
  const text = saidBelow(section, known).map((said) => said.text)
  return new Set(
    text
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
