import type { Known } from '#content/known.ts'
import { allPages, type Page, type Pages } from './read-pages.ts'
import { readingGrade, sentencesIn } from './reading-grade.ts'
import type { Remark } from './remark.ts'
import { type Said, saidBelow, saidIn } from './said.ts'

/** Ten years of school: what is still plain language to adults who read for their work. */
const highestGrade = 10
/** The formula was made for a hundred words and more. Fewer than these say nothing. */
const leastWords = 60

/** Pages that are hard to read as a whole, and otherwise the sections that are. Guides, roles and all the others alike. */
export function hardToRead(pages: Pages): readonly Remark[] {
  return allPages(pages).flatMap((page) => hardPartsOf(page, pages.known))
}

type Part = {
  readonly what: string
  readonly line: number
  readonly heading?: string
  readonly said: readonly Said[]
}

function hardPartsOf({ path, body }: Page, known: Known): readonly Remark[] {
  const opening = saidIn(body, known)
  const first = opening[0]?.line ?? body.line
  const whole = [{ what: 'this page', line: first, said: saidBelow(body, known) }]
  const sections: readonly Part[] = [
    { what: 'what stands before the first heading', line: first, said: opening },
    ...body.sections.map((section) => ({
      what: `"${section.title}"`,
      line: section.line,
      heading: section.title,
      said: saidBelow(section, known),
    })),
  ]
  const remarks = remarksOn(whole, path)
  return remarks.length > 0 ? remarks : remarksOn(sections, path)
}

function remarksOn(parts: readonly Part[], file: string): readonly Remark[] {
  return parts.flatMap(({ what, said, ...place }) => {
    const { grade, words } = readingGrade(said.map(({ text }) => text))
    if (words < leastWords || grade <= highestGrade) return []
    return [
      {
        file,
        ...place,
        cause: { code: 'hard-to-read' as const, what, grade, longest: longestIn(said) },
      },
    ]
  })
}

function longestIn(said: readonly Said[]) {
  return said
    .flatMap(({ text, line }) => sentencesIn(text).map(({ length }) => ({ line, words: length })))
    .reduce((longest, one) => (one.words > longest.words ? one : longest), { line: 1, words: 0 })
}
