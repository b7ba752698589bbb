import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Leaning } from '#domain/assessment.ts'
import type { Question } from '#domain/depth.ts'
import type { QuestionId } from '#domain/ids.ts'
import { arbitraryLeanings } from '#testing/arbitrary-assessment.ts'
import { smallQuestions } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { type Pulls, pull, sayLeaning, sayPull, sayWeight } from './pull.ts'

const { growOrMake, focus } = small

test.each([
  [1, 2, 0],
  [2, 1, 0],
  [3, 0, 0],
  [4, -0.5, 1],
  [5, -1, 2],
] as const)('point %i gives %f to one track and %f to the other', (point, people, craft) => {
  expect(sums(pulled([growOrMake, point]))).toEqual([people, craft])
})

test('the most is the largest sum that the answered questions allow each track', () => {
  expect(pulled([growOrMake, 5]).pulls.map(({ most }) => most)).toEqual([2, 2])
  expect(pulled([growOrMake, 5], [focus, 1]).pulls.map(({ most }) => most)).toEqual([4, 3])
})

test('a sum may be negative', () => {
  const [people] = pulled([growOrMake, 5], [focus, 1]).pulls
  expect(people && sayPull(people)).toBe('−3 of 4')
})

test('the answers that made the sums come along, with what each added', () => {
  const { answers } = pulled([focus, 2], [growOrMake, 'not-sure-yet'])
  expect(answers).toEqual([
    {
      question: smallQuestions[1],
      leaning: 2,
      adds: [
        { track: small.people, weight: -1 },
        { track: small.craft, weight: 0.5 },
      ],
    },
  ])
})

test('"not sure yet" is no answer', () => {
  expect(pulled([growOrMake, 'not-sure-yet'])).toEqual(pulled())
})

test('a sum in words has halves and no percentage', () => {
  const [people, craft] = pulled([growOrMake, 4]).pulls
  expect(people && sayPull(people)).toBe('−0.5 of 2')
  expect(craft && sayPull(craft)).toBe('1 of 2')
})

test('what an answer adds is said with its sign', () => {
  expect([2, 0, -0.5].map(sayWeight)).toEqual(['+2', '0', '−0.5'])
})

test.each([
  [1, 'Wholly: “I like to see people grow.”'],
  [2, 'Rather: “I like to see people grow.”'],
  [3, 'In the middle'],
  [4, 'Rather: “I like to make things.”'],
  [5, 'Wholly: “I like to make things.”'],
] as const)('point %i in words', (point, words) => {
  expect(pulled([growOrMake, point]).answers.map(sayLeaning)).toEqual([words])
})

test('no sum exceeds the most it could be', () => {
  fc.assert(
    fc.property(arbitraryQuestions, arbitraryLeanings(smallLadder), (questions, leanings) => {
      for (const { sum, most } of pull(smallLadder, questions, leanings).pulls) {
        expect(sum).toBeLessThanOrEqual(most)
        expect(most).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('the sums are those of the answers', () => {
  fc.assert(
    fc.property(arbitraryQuestions, arbitraryLeanings(smallLadder), (questions, leanings) => {
      const { pulls, answers } = pull(smallLadder, questions, leanings)
      for (const [at, { sum }] of pulls.entries()) {
        expect(sum).toBe(answers.reduce((all, { adds }) => all + (adds[at]?.weight ?? 0), 0))
      }
    }),
  )
})

test('neither the order of answering nor an unanswered question changes anything', () => {
  fc.assert(
    fc.property(arbitraryQuestions, arbitraryLeanings(smallLadder), (questions, leanings) => {
      const all = pull(smallLadder, questions, leanings)
      const answered = questions.filter(({ id }) => leanings.has(id))
      expect(pull(smallLadder, questions, new Map([...leanings].toReversed()))).toEqual(all)
      expect(pull(smallLadder, answered, leanings)).toEqual(all)
    }),
  )
})

const weight = fc.integer({ min: -2, max: 2 })

const arbitraryQuestions: fc.Arbitrary<readonly Question[]> = fc
  .tuple(...smallQuestions.map(() => fc.tuple(weight, weight, weight, weight)))
  .map((all) => smallQuestions.map((question, at) => weighed(question, all[at] ?? [0, 0, 0, 0])))

function weighed(question: Question, [a, b, c, d]: readonly number[]): Question {
  const both = (people = 0, craft = 0) => [
    { track: small.people, weight: people },
    { track: small.craft, weight: craft },
  ]
  return { ...question, weights: { a: both(a, b), b: both(c, d) } }
}

function pulled(...pairs: readonly (readonly [QuestionId, Leaning])[]): Pulls {
  return pull(smallLadder, smallQuestions, new Map(pairs))
}

function sums({ pulls }: Pulls): readonly number[] {
  return pulls.map(({ sum }) => sum)
}
