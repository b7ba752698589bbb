import { folded } from './folded.ts'
import { matchName, type Name, type NameMatch, nameOf, ranks } from './name-match.ts'
import { withoutNote } from './without-note.ts'

/** Something that has a place in the product and a name to look it up by. */
export type Entry = {
  readonly kind: 'role' | 'skill' | 'page' | 'guide' | 'move'
  readonly id: string
  readonly title: string
  /** Other names, with who uses them in parentheses: "Architect (one of four archetypes)". */
  readonly alsoCalled: readonly string[]
}

export type Found = {
  readonly entry: Entry
  /** The other name that matched better than the title, as it is written. */
  readonly alsoCalled?: string
}

const mostQueried = 100

/**
 * The entries that a query may mean, best first: exact, beginning, beginnings of words, initials, inside, then
 * within one typo from 4 letters and two from 8 (a letter too many, too few, wrong, or swapped with its neighbour).
 * Alike matches keep the order of `entries`, titles before other names. Case, accents and punctuation do not
 * count, nor what a query holds past 100 characters; an empty one finds everything.
 */
export function find(query: string, entries: readonly Entry[]): readonly Found[] {
  const sought = folded(query.slice(0, mostQueried))
  if (sought === '') return entries.map((entry) => ({ entry }))
  return entries
    .flatMap((entry) => bestOf(entry, namesOf(entry), sought))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ found }) => found)
}

type Called = { readonly name: Name; readonly alsoCalled?: string }
type Ranked = { readonly found: Found; readonly cost: number }

const known = new WeakMap<Entry, readonly Called[]>()

/** Folded once an entry: a query comes with every letter typed. */
function namesOf(entry: Entry): readonly Called[] {
  const names = known.get(entry) ?? foldedNames(entry)
  known.set(entry, names)
  return names
}

function foldedNames({ title, alsoCalled }: Entry): readonly Called[] {
  return [
    { name: nameOf(title) },
    ...alsoCalled.flatMap((text) => [
      { name: nameOf(withoutNote(text)), alsoCalled: text },
      { name: nameOf(text), alsoCalled: text },
    ]),
  ]
}

function bestOf(entry: Entry, names: readonly Called[], sought: string): readonly Ranked[] {
  const all = names.flatMap(({ name, alsoCalled }) => {
    const match = matchName(sought, name)
    if (match === undefined) return []
    const found = alsoCalled === undefined ? { entry } : { entry, alsoCalled }
    return [{ found, cost: costOf(match, alsoCalled !== undefined) }]
  })
  return all.toSorted((a, b) => a.cost - b.cost).slice(0, 1)
}

/** Orders by rank, then typos, then titles before other names. */
function costOf({ rank, typos }: NameMatch, isAlsoCalled: boolean): number {
  return ranks.indexOf(rank) * 10 + typos * 2 + (isAlsoCalled ? 1 : 0)
}
