import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingGrade, sentencesIn, syllablesIn } from './reading-grade.ts'

test('the grade is that of Kincaid: here 4 words a sentence, 7 syllables in 8 words', () => {
  // 0.39 * 4 + 11.8 * 9 / 8 - 15.59
  expect(readingGrade(['We go to work.', 'You stay at table'])).toEqual({
    grade: expect.closeTo(0.39 * 4 + (11.8 * 9) / 8 - 15.59, 10),
    words: 8,
  })
})

test.each([
  ['one', 'a the team whole roles codes walked called hours judged asked'],
  ['two', 'people table changes wanted handled being science quiet stories action social'],
  ['three', 'manager created idea area business decided studio'],
  ['four', 'engineering experience technologies'],
  ['six', 'responsibility'],
])('of %s syllables: %s', (count, words) => {
  const counts = words.split(' ').map((word) => [word, syllablesIn(word)])
  const number = ['', 'one', 'two', 'three', 'four', 'five', 'six'].indexOf(count)
  expect(counts).toEqual(words.split(' ').map((word) => [word, number]))
})

test('names and code make a sentence longer and no harder', () => {
  const { grade } = readingGrade(['We can run it on a box at work.'])
  const named = readingGrade([
    'We can run it on Elasticsearch at work.',
    'We can run useSyncExternalStore.',
  ])
  expect(named.grade).toBeLessThan(grade)
})

test('a point within a number, a version or a name ends no sentence', () => {
  expect(
    sentencesIn('Node 20.19 or v1.2 of next.js runs. It is 0.5 kB (see there.) So it goes!'),
  ).toHaveLength(3)
})

test('what says nothing has no grade', () => {
  expect(readingGrade([])).toEqual({ grade: 0, words: 0 })
  expect(readingGrade(['…', ''])).toEqual({ grade: 0, words: 0 })
})

test('two texts written as one sentence are never easier than written as two', () => {
  const words = fc.array(fc.constantFrom('work', 'people', 'decided', 'area'), { minLength: 1 })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const apart = readingGrade([`${a.join(' ')}.`, `${b.join(' ')}.`]).grade
      expect(readingGrade([`${a.join(' ')} ${b.join(' ')}.`]).grade).toBeGreaterThanOrEqual(apart)
    }),
  )
})
