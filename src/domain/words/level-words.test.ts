import { expect, test } from 'vitest'
import { smallSkillDepths } from '#testing/small-depth.ts'
import { sayLevel, sayRating } from './level-words.ts'

const [coaching] = smallSkillDepths

test('a level has its number and its title', () => {
  expect(sayLevel(coaching, 3)).toBe('3, Coaching at level 3')
})

test('a level whose title is not loaded has its number', () => {
  expect(sayLevel(undefined, 3)).toBe('3')
})

test('a rating is a level, or says why it is none', () => {
  expect(sayRating(coaching, 2)).toBe('2, Coaching at level 2')
  expect(sayRating(coaching, 'no-chance')).toBe('No chance to show it yet')
  expect(sayRating(coaching, undefined)).toBe('Not looked at yet')
})
