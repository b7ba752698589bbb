import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { isLevel } from '#domain/level.ts'
import { arbitraryRatings } from '#testing/arbitrary-assessment.ts'
import { arbitraryLadder } from '#testing/arbitrary-ladder.ts'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { standing, standings } from './standing.ts'

const { coaching, hiring, design, writing } = small

test('a standing counts what is asked, rated and met, and names the furthest skill', () => {
  const of = standing(smallLadder, small.manager, rated([coaching, 3], [hiring, 2], [design, 1]))
  expect(of).toMatchObject({ asked: 3, rated: 3, met: 1, coverage: 1 })
  expect(of.furthest).toEqual({ skill: { id: hiring, title: 'Hiring' }, levels: 2 })
})

test('readiness is 1 for a met skill, a half for one level below, nothing for two or more', () => {
  const of = standing(smallLadder, small.manager, rated([coaching, 2], [hiring, 1], [design, 5]))
  expect(of.readiness).toBe((0.5 + 0 + 1) / 3)
})

test('of two skills equally far away the first in the ladder is named', () => {
  const of = standing(smallLadder, small.expert, rated([coaching, 2], [design, 4], [writing, 4]))
  expect(of.furthest?.skill.id).toBe(coaching)
})

test('nothing is furthest when all that is rated is met', () => {
  expect(standing(smallLadder, small.lead, rated([coaching, 2])).furthest).toBeUndefined()
})

test('below 70 % rated there is no readiness, and the skills asked highest come next', () => {
  const of = standing(smallLadder, small.expert, rated([coaching, 4]))
  expect(of.readiness).toBeUndefined()
  expect(of.toRate.map(({ id }) => id)).toEqual([design, writing])
  expect(of.onlyUnsureLeft).toBe(false)
})

test('at most three skills come next, those asked alike in the order of the ladder', () => {
  const of = standing(wide, small.lead, new Map())
  expect(of.toRate.map(({ title }) => title)).toEqual(['Skill 8', 'Skill 1', 'Skill 2'])
})

test('exactly 70 % rated is enough', () => {
  const seven = wide.skills.slice(0, 7).map(({ id }): [SkillId, Rating] => [id, 3])
  expect(standing(wide, small.lead, rated(...seven)).readiness).toBe(1)
  expect(standing(wide, small.lead, rated(...seven.slice(1))).readiness).toBeUndefined()
})

test('"not sure" and "no chance" are unanswered, and nobody is asked for them again', () => {
  const of = standing(
    smallLadder,
    small.manager,
    rated([coaching, 'not-sure'], [hiring, 'no-chance'], [design, 2]),
  )
  expect(of).toMatchObject({ rated: 1, met: 1, toRate: [], onlyUnsureLeft: true })
  expect(of.readiness).toBeUndefined()
  expect(of.furthest).toBeUndefined()
})

test('a role that asks nothing has nothing to rate and no readiness', () => {
  const idle = { ...smallLadder, roles: smallLadder.roles.map((role) => ({ ...role, asks: [] })) }
  const of = standing(idle, small.lead, rated([coaching, 5]))
  expect(of).toMatchObject({ asked: 0, rated: 0, met: 0, toRate: [], onlyUnsureLeft: false })
  expect(of.readiness).toBeUndefined()
})

test('standings keep the order of the ladder, whoever is closest', () => {
  const all = standings(smallLadder, rated([design, 5], [writing, 5]))
  expect(all.map(({ role }) => role.id)).toEqual(smallLadder.roles.map(({ id }) => id))
})

test('readiness lies between 0 and 1, and nothing rated gives none', () => {
  fc.assert(
    fc.property(arbitraryAssessed, ([ladder, ratings]) => {
      for (const { readiness, rated } of standings(ladder, ratings)) {
        expect(readiness ?? 0).toBeGreaterThanOrEqual(0)
        expect(readiness ?? 1).toBeLessThanOrEqual(1)
        expect(rated === 0 && readiness !== undefined).toBe(false)
      }
      expect(standings(ladder, new Map()).some((one) => one.readiness !== undefined)).toBe(false)
    }),
  )
})

test('raising a rating never lowers readiness or what is met', () => {
  fc.assert(
    fc.property(arbitraryAssessed, fc.nat(), ([ladder, ratings], at) => {
      const raised = raisedAt(ratings, at)
      const before = standings(ladder, ratings)
      for (const [place, after] of standings(ladder, raised).entries()) {
        expect(after.met).toBeGreaterThanOrEqual(before[place]?.met ?? 0)
        expect(after.readiness ?? 0).toBeGreaterThanOrEqual(before[place]?.readiness ?? 0)
      }
    }),
  )
})

test('rating a skill that a role does not ask changes nothing for it', () => {
  fc.assert(
    fc.property(arbitraryAssessed, ([ladder, ratings]) => {
      for (const role of ladder.roles) {
        const asked = new Set(role.asks.map(({ skill }) => skill))
        const ofAsked = new Map([...ratings].filter(([skill]) => asked.has(skill)))
        expect(standing(ladder, role.id, ratings)).toEqual(standing(ladder, role.id, ofAsked))
      }
    }),
  )
})

test('the order of answering does not matter', () => {
  fc.assert(
    fc.property(arbitraryAssessed, ([ladder, ratings]) => {
      const reversed = new Map([...ratings].toReversed())
      expect(standings(ladder, reversed)).toEqual(standings(ladder, ratings))
    }),
  )
})

test('nothing comes next once enough is rated, and what comes next was never looked at', () => {
  fc.assert(
    fc.property(arbitraryAssessed, ([ladder, ratings]) => {
      for (const { coverage, toRate, onlyUnsureLeft } of standings(ladder, ratings)) {
        expect(toRate.some(({ id }) => ratings.has(id))).toBe(false)
        expect(toRate.length > 0 || onlyUnsureLeft).toBe(coverage < 0.7)
      }
    }),
  )
})

const arbitraryAssessed = arbitraryLadder().chain((ladder) =>
  fc.tuple(fc.constant(ladder), arbitraryRatings(ladder)),
)

/** Ten skills, all asked of the lead at level 3, but the eighth at 4. */
const wide: Ladder = wideLadder()

function wideLadder(): Ladder {
  const skills = Array.from({ length: 10 }, (_, at) => ({
    id: mint<SkillId>(`skill-${at + 1}`),
    title: `Skill ${at + 1}`,
  }))
  const asks = skills.map(({ id }, at) => ({ skill: id, level: at === 7 ? 4 : 3 }) as const)
  const roles = smallLadder.roles.map((role) => ({ ...role, asks }))
  return { ...smallLadder, skills, roles }
}

function rated(...pairs: readonly (readonly [SkillId, Rating])[]): ReadonlyMap<SkillId, Rating> {
  return new Map(pairs)
}

function raisedAt(ratings: ReadonlyMap<SkillId, Rating>, at: number): ReadonlyMap<SkillId, Rating> {
  const pairs = [...ratings]
  const [skill, rating] = pairs[at % Math.max(1, pairs.length)] ?? []
  if (skill === undefined || typeof rating !== 'number') return ratings
  const higher = rating + 1
  return isLevel(higher) ? new Map([...pairs, [skill, higher]]) : ratings
}
