import { expect, test } from 'vitest'
import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { firstNotLookedAt, headingOf, neighbours } from './skill-order.ts'

test('one goes on with the first skill without any answer; “not sure” is one', () => {
  const ratings = new Map<SkillId, Rating>([
    [small.coaching, 'not-sure'],
    [small.design, 3],
  ])
  expect(firstNotLookedAt(smallLadder, ratings)?.title).toBe('Hiring')
  const all = new Map(smallLadder.skills.map(({ id }) => [id, 'no-chance' as const]))
  expect(firstNotLookedAt(smallLadder, all)).toBeUndefined()
})

test('the way leads through all skills, across headings, and ends', () => {
  const titles = (id: typeof small.coaching) => {
    const { before, after } = neighbours(smallLadder, id)
    return [before?.title, after?.title]
  }
  expect(titles(small.coaching)).toEqual([undefined, 'Hiring'])
  expect(titles(small.hiring)).toEqual(['Coaching', 'Design'])
  expect(titles(small.writing)).toEqual(['Design', undefined])
})

test('a skill stands under its heading', () => {
  expect(headingOf(smallLadder, small.writing)).toBe('At the bench')
})
