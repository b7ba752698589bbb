import fc from 'fast-check'
import type { Ask, Ladder, Move, Role, Skill, SkillHeading, Track } from '#domain/ladder.ts'
import { levels } from '#domain/level.ts'
import { arbitraryTitle } from './arbitrary-title.ts'
import { mint } from './mint.ts'

export type LadderShape = {
  /** From left to right; each has one role or more. */
  readonly tracks?: Range
  /** Rows of the map; each may be empty in a track, or in all of them. */
  readonly rungs?: Range
  readonly skills?: Range
}
export type Range = { readonly min: number; readonly max: number }

/**
 * Ladders that keep every promise of `Ladder`. One or two tracks, one to eight rungs and up to twelve skills
 * unless told otherwise; titles of odd lengths and scripts; moves of every kind.
 */
export function arbitraryLadder(shape: LadderShape = {}): fc.Arbitrary<Ladder> {
  return fc
    .record({
      rungs: listOf(arbitraryTitle, shape.rungs ?? { min: 1, max: 8 }),
      tracks: listOf(arbitraryTitle, shape.tracks ?? { min: 1, max: 2 }),
      skills: listOf(arbitraryTitle, shape.skills ?? { min: 0, max: 12 }),
      facets: listOf(arbitraryTitle, { min: 0, max: 3 }),
      questions: listOf(fc.nat({ max: 3 }), { min: 0, max: 3 }),
    })
    .chain((titles) => withRoles(titles))
}

type Titles = {
  readonly rungs: readonly string[]
  readonly tracks: readonly string[]
  readonly skills: readonly string[]
  readonly facets: readonly string[]
  readonly questions: readonly number[]
}

function withRoles(titles: Titles): fc.Arbitrary<Ladder> {
  const skills: readonly Skill[] = titles.skills.map((title, at) => ({
    id: mint(`skill-${at + 1}`),
    title,
  }))
  const tracks: readonly Track[] = titles.tracks.map((title, at) => ({
    id: mint(`track-${at + 1}`),
    title,
    areas: [{ id: mint(`area-${at + 1}`), title: `Area ${at + 1}`, names: 'what lies in it' }],
  }))
  return fc
    .tuple(...tracks.map((track) => rolesOf(track, titles.rungs.length, skills)))
    .chain((byTrack) => withMoves(titles, tracks, skills, byTrack.flat()))
}

function rolesOf(
  track: Track,
  rungs: number,
  skills: readonly Skill[],
): fc.Arbitrary<readonly Role[]> {
  const rows = Array.from({ length: rungs }, (_, at) => at + 1)
  return fc
    .subarray(rows, { minLength: 1 })
    .chain((taken) => fc.tuple(...taken.map((rung) => roleOn(track, rung, skills))))
}

function roleOn(track: Track, rung: number, skills: readonly Skill[]): fc.Arbitrary<Role> {
  return fc.record({
    id: fc.constant(mint<Role['id']>(`${track.id}-role-${rung}`)),
    title: arbitraryTitle,
    track: fc.constant(track.id),
    rung: fc.constant(rung),
    gist: arbitraryTitle,
    summary: arbitraryTitle,
    asks: asksOf(skills),
  })
}

function asksOf(skills: readonly Skill[]): fc.Arbitrary<readonly Ask[]> {
  return fc
    .tuple(...skills.map(() => fc.option(fc.constantFrom(...levels), { nil: undefined })))
    .map((asked) =>
      skills.flatMap(({ id }, at) => {
        const level = asked[at]
        return level === undefined ? [] : [{ skill: id, level }]
      }),
    )
}

function withMoves(
  titles: Titles,
  tracks: readonly Track[],
  skills: readonly Skill[],
  roles: readonly Role[],
): fc.Arbitrary<Ladder> {
  return movesAmong(roles).map((moves) => ({
    id: mint('generated'),
    title: 'A generated ladder',
    revision: 1,
    rungs: titles.rungs,
    scale: levels.map((level) => ({ name: `Step ${level}`, meaning: `What step ${level} means` })),
    facets: titles.facets.map((title, at) => ({ id: mint(`facet-${at + 1}`), title })),
    tracks,
    headings: headingsOf(tracks, skills),
    skills,
    roles,
    moves,
    factors: titles.questions.map((count, at) => ({
      id: mint(`factor-${at + 1}`),
      title: `Factor ${at + 1}`,
      questions: Array.from({ length: count }, (_, n) => mint(`question-${at + 1}-${n + 1}`)),
    })),
  }))
}

function headingsOf(tracks: readonly Track[], skills: readonly Skill[]): readonly SkillHeading[] {
  const share = Math.ceil(skills.length / tracks.length)
  return tracks
    .map(({ id, title }, at) => ({
      title,
      track: id,
      skills: skills.slice(at * share, (at + 1) * share).map((skill) => skill.id),
    }))
    .filter((heading) => heading.skills.length > 0)
}

/** Neighbours on a track and level crossings, as real ladders have them, and a few moves between any two. */
function movesAmong(roles: readonly Role[]): fc.Arbitrary<readonly Move[]> {
  const usual = roles.flatMap((from) =>
    roles
      .filter((to) => areNeighbours(roles, from, to))
      .map((to) => ({ from: from.id, to: to.id })),
  )
  const end = fc.constantFrom(...roles.map(({ id }) => id))
  return fc
    .tuple(
      fc.subarray(usual),
      fc.array(fc.record<Move>({ from: end, to: end }), { maxLength: roles.length }),
    )
    .map(([some, any]) => distinct([...some, ...any.filter(({ from, to }) => from !== to)]))
}

function areNeighbours(roles: readonly Role[], a: Role, b: Role): boolean {
  if (a.track !== b.track) return a.rung === b.rung
  const [low, high] = [Math.min(a.rung, b.rung), Math.max(a.rung, b.rung)]
  return (
    low < high && !roles.some(({ track, rung }) => track === a.track && rung > low && rung < high)
  )
}

function distinct(moves: readonly Move[]): readonly Move[] {
  return [...new Map(moves.map((move) => [`${move.from} ${move.to}`, move])).values()]
}

function listOf<Value>(one: fc.Arbitrary<Value>, { min, max }: Range): fc.Arbitrary<Value[]> {
  return fc.array(one, { minLength: min, maxLength: max })
}
