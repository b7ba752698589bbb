import { expect, test } from 'vitest'
import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { questionProgress, sayProgress, skillProgress } from './progress.ts'

test('"not sure" and "no chance" are progress', () => {
  const ratings = new Map<SkillId, Rating>([
    [small.coaching, 'not-sure'],
    [small.hiring, 'no-chance'],
    [small.design, 1],
  ])
  expect(skillProgress(smallLadder, ratings)).toEqual({ answered: 3, of: 4 })
})

test('"not sure yet" is progress through the questions', () => {
  const leanings = new Map([[small.focus, 'not-sure-yet' as const]])
  expect(questionProgress(smallLadder, leanings)).toEqual({ answered: 1, of: 2 })
})

test('an answer to a skill that the ladder no longer has does not count', () => {
  const ratings = new Map<SkillId, Rating>([[mint('falconry'), 5]])
  expect(skillProgress(smallLadder, ratings)).toEqual({ answered: 0, of: 4 })
})

test('progress in words', () => {
  expect(sayProgress({ answered: 7, of: 20 }, 'skill')).toBe('7 of 20 skills')
  expect(sayProgress({ answered: 3, of: 14 }, 'question')).toBe('3 of 14 questions')
  expect(sayProgress({ answered: 0, of: 1 }, 'question')).toBe('0 of 1 question')
})
