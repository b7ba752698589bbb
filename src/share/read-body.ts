import type { Leaning, Rating } from '#domain/assessment.ts'
import { leaningScale, ratingScale } from './answer-scales.ts'
import { readCount } from './count.ts'
import { longestName, longestNote, mostEntries } from './limits.ts'
import { dayDigits, type LinkBody, type Named, partKinds, type UnreadPart } from './link-body.ts'
import { type LinkCursor, linkCursor } from './link-cursor.ts'
import { readId, readNamed } from './named.ts'
import { unpackAnswers } from './packed-answers.ts'
import { unpackText } from './text/packed-text.ts'

/**
 * A body out of its characters, in fresh objects. It may still be spelled in another way than `writeBody` has it:
 * parts out of order, an answer twice, bits left over. The caller writes it again and compares.
 */
export function readBody(text: string): LinkBody | undefined {
  const cursor = linkCursor(text)
  const head = readHead(cursor)
  const parts = readParts(cursor)
  return cursor.isRefused() ? undefined : bodyOf(head, parts)
}

/** How many characters a body lacks at its end, at least: 0 where its last part is as long as it says. */
export function missingFrom(text: string): number {
  const cursor = linkCursor(text)
  readHead(cursor)
  readParts(cursor)
  return cursor.missing()
}

/** Every length at which a part of a body ends, and so the body may: what comes after does not count. */
export function possibleLengths(text: string): readonly number[] {
  const cursor = linkCursor(text)
  readHead(cursor)
  const lengths: number[] = []
  while (!cursor.isRefused()) {
    lengths.push(cursor.at())
    if (cursor.isDone()) break
    readPart(cursor)
  }
  return lengths
}

type Head = Pick<LinkBody, 'ladder' | 'revision' | 'registered' | 'day'>

function readHead(cursor: LinkCursor): Head {
  const ladder = readNamed(cursor)
  const revision = readCount(cursor)
  const registered = readCount(cursor)
  if (registered > mostEntries) cursor.refuse()
  return { ladder, revision, registered, day: readDay(cursor) }
}

function readDay(cursor: LinkCursor): number {
  let day = 0
  for (let place = 0; place < dayDigits; place += 1) day += cursor.digit() * 64 ** place
  return day
}

function readParts(cursor: LinkCursor): readonly UnreadPart[] {
  const parts: UnreadPart[] = []
  while (!cursor.isDone()) parts.push(readPart(cursor))
  return parts
}

function readPart(cursor: LinkCursor): UnreadPart {
  const kind = cursor.take(1)
  return { kind, digits: cursor.take(readCount(cursor)) }
}

function bodyOf(head: Head, parts: readonly UnreadPart[]): LinkBody | undefined {
  const digits = new Map(parts.map((part) => [part.kind, part.digits]))
  if (digits.size < parts.length) return undefined
  let refused = false
  /** What one part holds, read to its last character. */
  const part = <Value>(kind: string, read: (cursor: LinkCursor, length: number) => Value) => {
    const text = digits.get(kind)
    if (text === undefined) return undefined
    const cursor = linkCursor(text)
    const value = read(cursor, text.length)
    if (cursor.isRefused() || !cursor.isDone()) refused = true
    return value
  }
  const name = part(partKinds.name, (cursor) => readSome(cursor, longestName))
  const here = part(partKinds.here, readNamed)
  const target = part(partKinds.target, readNamed)
  const body = {
    ...head,
    ratings: new Map<Named, Rating>([
      ...(part(partKinds.ratings, bySlot(ratingScale)) ?? []),
      ...(part(partKinds.ratingsById, byId(ratingScale)) ?? []),
    ]),
    leanings: new Map<Named, Leaning>([
      ...(part(partKinds.leanings, bySlot(leaningScale)) ?? []),
      ...(part(partKinds.leaningsById, byId(leaningScale)) ?? []),
    ]),
    notes: part(partKinds.notes, readNotes) ?? new Map<Named, string>(),
    ...(name !== undefined && { name }),
    ...(here !== undefined && { here }),
    ...(target !== undefined && { target }),
    unread: parts.filter(({ kind }) => !known.has(kind)),
  }
  return refused ? undefined : body
}

const known: ReadonlySet<string> = new Set(Object.values(partKinds))

function bySlot<Answer>(scale: readonly Answer[]) {
  return (cursor: LinkCursor, length: number): readonly (readonly [Named, Answer])[] => {
    if (length > mostEntries) cursor.refuse()
    if (cursor.isRefused()) return []
    const answered = [...unpackAnswers(cursor, length, scale.length + 1)]
    if (answered.some(([slot]) => slot >= mostEntries)) cursor.refuse()
    return answered.flatMap(([slot, place]) => {
      const answer = scale[place - 1]
      return answer === undefined ? [] : [[slot, answer] as const]
    })
  }
}

function byId<Answer>(scale: readonly Answer[]) {
  return (cursor: LinkCursor): readonly (readonly [Named, Answer])[] => {
    const answers: (readonly [Named, Answer])[] = []
    while (!cursor.isDone()) {
      const answer = scale[cursor.digit() - 1]
      const id = readId(cursor)
      if (answer === undefined) cursor.refuse()
      else answers.push([id, answer])
    }
    return answers
  }
}

function readNotes(cursor: LinkCursor): ReadonlyMap<Named, string> {
  const notes = new Map<Named, string>()
  while (!cursor.isDone()) {
    const named = readNamed(cursor)
    notes.set(named, readSome(cursor, longestNote))
  }
  return notes
}

/** A text that is not empty: where there is nothing there is no part, and no note. */
function readSome(cursor: LinkCursor, most: number): string {
  const text = unpackText(cursor, most)
  if (text === '') cursor.refuse()
  return text
}
