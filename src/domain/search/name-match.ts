import { distanceToBeginning, editDistance } from './edit-distance.ts'
import { folded } from './folded.ts'

/** A name made ready for matching: folded, its words, and what its initials may be. */
export type Name = {
  readonly whole: string
  readonly words: readonly string[]
  readonly initials: readonly string[]
}

/** How a name answers a query, best first. */
export const ranks = ['exact', 'beginning', 'words', 'initials', 'inside', 'close'] as const
export type Rank = (typeof ranks)[number]
export type NameMatch = { readonly rank: Rank; readonly typos: number }

/** Names longer than this are matched by their beginning. */
const mostLetters = 200

export function nameOf(text: string): Name {
  const written = text.slice(0, mostLetters)
  const whole = folded(written)
  return { whole, words: whole.split(' '), initials: initialsOf(written) }
}

/** `query`: folded and not empty. Bounded by the product of both lengths. */
export function matchName(query: string, name: Name): NameMatch | undefined {
  if (name.whole === query) return { rank: 'exact', typos: 0 }
  if (name.whole.startsWith(query)) return { rank: 'beginning', typos: 0 }
  const words = query.split(' ')
  if (words.every((word) => beginsAWord(word, name))) return { rank: 'words', typos: 0 }
  if (name.initials.includes(query)) return { rank: 'initials', typos: 0 }
  if (name.whole.includes(query)) return { rank: 'inside', typos: 0 }
  const typos = Math.min(typosIn(query, name.whole), typosInWords(words, name))
  return typos <= typosAllowed(query) ? { rank: 'close', typos } : undefined
}

/** "VP of Engineering": "vpoe", and without the small word "vpe". Of one word there are none. */
function initialsOf(text: string): readonly string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
  const great = words.filter((word) => !smallWords.has(word.toLowerCase()))
  return [words, great].filter(({ length }) => length > 1).map((all) => all.map(initial).join(''))
}

const smallWords = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to'])

/** The first letter of a word, all letters of a short one in capitals. */
function initial(word: string): string {
  const isShort = word.length <= 4 && word === word.toUpperCase() && word !== word.toLowerCase()
  return isShort ? folded(word) : ([...folded(word)][0] ?? '')
}

function beginsAWord(word: string, name: Name): boolean {
  return name.words.some((other) => other.startsWith(word))
}

/** One from 4 letters, two from 8. */
function typosAllowed(text: string): number {
  const letters = text.replaceAll(' ', '').length
  return letters < 4 ? 0 : letters < 8 ? 1 : 2
}

function typosIn(query: string, whole: string): number {
  const allowed = typosAllowed(query)
  if (Math.abs(query.length - whole.length) > allowed) return Number.POSITIVE_INFINITY
  return editDistance(query, whole)
}

/** The sum over the query's words of what each lacks to a word of the name. */
function typosInWords(words: readonly string[], name: Name): number {
  return words
    .map((word) => Math.min(...name.words.map((other) => typosInWord(word, other))))
    .reduce((sum, typos) => sum + typos, 0)
}

/** From five letters the word may be unfinished: shorter ones would begin too many others. */
function typosInWord(word: string, other: string): number {
  if (other.startsWith(word)) return 0
  const allowed = typosAllowed(word)
  if (allowed === 0 || other.length < word.length - allowed) return Number.POSITIVE_INFINITY
  const reach = other.slice(0, word.length + allowed + 1)
  const typos = word.length < 5 ? editDistance(word, reach) : distanceToBeginning(word, reach)
  return typos <= allowed ? typos : Number.POSITIVE_INFINITY
}
