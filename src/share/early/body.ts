import type { Id, LadderId, RoleId } from '#domain/ids.ts'
import { leaningScale, ratingScale } from '#share/answer-scales.ts'
import { isDay } from '#share/day.ts'
import { isWithin, longestId, longestName, longestNote } from '#share/limits.ts'
import type { Share } from '#share/share.ts'
import { wellFormed } from '#share/well-formed.ts'

/**
 * What a link of version 0 says, as JSON: short keys in a fixed order, and only those that hold something.
 * `ratings` and `leanings` are, for each step of their scale in its order, the sorted ids that have this answer.
 */
export function writeBody({ ladder, revision, day, assessment }: Share): string {
  const { ratings, leanings, notes, name, here, target } = assessment
  return JSON.stringify({
    ladder,
    revision,
    day,
    ratings: grouped(ratings, ratingScale),
    leanings: grouped(leanings, leaningScale),
    ...(notes.size > 0 && { notes: sortedNotes(notes) }),
    ...(name !== undefined && { name: wellFormed(name) }),
    ...(here !== undefined && { here }),
    ...(target !== undefined && { target }),
  })
}

function grouped<Answer>(
  answers: ReadonlyMap<string, Answer>,
  scale: readonly Answer[],
): readonly (readonly string[])[] {
  return scale.map((step) =>
    [...answers]
      .filter(([, answer]) => answer === step)
      .map(([id]) => id)
      .sort(),
  )
}

function sortedNotes(notes: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...notes.keys()].sort().map((id) => [id, wellFormed(notes.get(id) ?? '')])
}

/**
 * The share, copied into fresh Maps, or undefined where a part is not what `writeBody` writes.
 * Keys that are strange, doubled or out of order are the caller's to find: writing the share again gives another text.
 */
export function readBody(json: string): Share | undefined {
  const body = parsed(json)
  if (typeof body !== 'object' || body === null) return undefined
  const { ladder, revision, day, ratings, leanings, notes, name, here, target } = body as {
    readonly [Key in BodyKey]?: unknown
  }
  if (!isId(ladder) || !isRevision(revision) || !isDay(day)) return undefined
  if (!isGrouped(ratings, ratingScale) || !isGrouped(leanings, leaningScale)) return undefined
  if (!isAbsentOr(notes, isNotes) || !isAbsentOr(name, isName)) return undefined
  if (!isAbsentOr(here, isId) || !isAbsentOr(target, isId)) return undefined
  return {
    ladder: ladder as LadderId,
    revision,
    day,
    assessment: {
      ratings: keyed(ungrouped(ratings, ratingScale)),
      leanings: keyed(ungrouped(leanings, leaningScale)),
      notes: keyed(notes ?? []),
      ...(name !== undefined && { name }),
      ...(here !== undefined && { here: here as RoleId }),
      ...(target !== undefined && { target: target as RoleId }),
    },
  }
}

type BodyKey =
  | 'ladder'
  | 'revision'
  | 'day'
  | 'ratings'
  | 'leanings'
  | 'notes'
  | 'name'
  | 'here'
  | 'target'

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function ungrouped<Answer>(
  groups: readonly (readonly string[])[],
  scale: readonly Answer[],
): readonly (readonly [string, Answer])[] {
  return scale.flatMap((step, index) =>
    (groups[index] ?? []).map((id): readonly [string, Answer] => [id, step]),
  )
}

function keyed<Kind extends string, Answer>(
  answers: readonly (readonly [string, Answer])[],
): ReadonlyMap<Id<Kind>, Answer> {
  return new Map(answers.map(([id, answer]) => [id as Id<Kind>, answer]))
}

function isAbsentOr<Part>(
  value: unknown,
  is: (value: unknown) => value is Part,
): value is Part | undefined {
  return value === undefined || is(value)
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestId
}

function isRevision(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && isWithin(value, longestName)
}

function isGrouped(
  value: unknown,
  scale: readonly unknown[],
): value is readonly (readonly string[])[] {
  if (!Array.isArray(value) || value.length !== scale.length) return false
  return value.every((ids) => Array.isArray(ids) && ids.every(isId))
}

function isNotes(value: unknown): value is readonly (readonly [string, string])[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNote)
}

function isNote(value: unknown): value is readonly [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [id, text] = value
  return isId(id) && typeof text === 'string' && text !== '' && isWithin(text, longestNote)
}
