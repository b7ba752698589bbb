import type { Guide } from '#domain/depth.ts'
import type { ProseSection } from '#domain/prose.ts'
import { guidePassages } from './passages.ts'

/** Of plain text on a screen; about what Brysbaert 2019 found for non-fiction (238), slowed down for tables and links. */
const wordsAMinute = 200

/** Whole minutes, at least one. */
export function readingMinutes(guide: Guide): number {
  return Math.max(1, Math.round(wordCount(guide) / wordsAMinute))
}

export function wordCount(guide: Guide): number {
  const said = guidePassages(guide).flatMap(({ said: all }) => all.map(({ text }) => text))
  return [...said, ...headingsIn(guide.sections)]
    .map(wordsIn)
    .reduce((sum, count) => sum + count, 0)
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

function headingsIn(sections: readonly ProseSection[]): readonly string[] {
  return sections.flatMap(({ title, sections: inner }) => [title, ...headingsIn(inner)])
}
