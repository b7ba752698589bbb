import { editDistance } from './edit-distance.ts'
import { type Entry, find } from './find.ts'
import { folded } from './folded.ts'
import { withoutNote } from './without-note.ts'

const mostSegments = 4
const mostLetters = 100
/** One letter is in half of all names. */
const leastLetters = 2
/** The share of its letters in which a name may differ. */
const mostUnlike = 0.5

/**
 * What somebody may have meant by an address that leads nowhere, "/roles/staf-enginer": at most `most` entries,
 * what Find finds before what merely looks alike. The last part of the address decides; where nothing is near
 * that, the part above it.
 */
export function nearest(
  address: string,
  entries: readonly Entry[],
  most: number,
): readonly Entry[] {
  for (const segment of segmentsOf(address)) {
    const near = new Set([
      ...find(segment, entries).map(({ entry }) => entry),
      ...lookingLike(segment, entries),
    ])
    if (near.size > 0) return [...near].slice(0, most)
  }
  return []
}

/** Readable parts of the path, the last first. */
function segmentsOf(address: string): readonly string[] {
  const path = address.split(/[?#]/, 1)[0] ?? ''
  return path
    .split('/')
    .slice(-mostSegments)
    .map((segment) => folded(decoded(segment.slice(0, mostLetters))))
    .filter((segment) => segment.length >= leastLetters)
    .toReversed()
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function lookingLike(segment: string, entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, unlike: unlikeness(segment, entry) }))
    .filter(({ unlike }) => unlike < mostUnlike)
    .toSorted((a, b) => a.unlike - b.unlike)
    .map(({ entry }) => entry)
}

/** 0 for a name of the entry, 1 for what is nowhere near one. */
function unlikeness(segment: string, { id, title, alsoCalled }: Entry): number {
  const names = [id, title, ...alsoCalled.map(withoutNote)]
  return Math.min(...names.map((name) => unlikenessOf(segment, folded(name.slice(0, mostLetters)))))
}

function unlikenessOf(segment: string, name: string): number {
  const longest = Math.max(segment.length, name.length)
  if (Math.abs(segment.length - name.length) >= longest * mostUnlike) return 1
  return editDistance(segment, name) / longest
}
