import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '#domain/find.ts'
import { arbitraryTitle } from '#testing/arbitrary-title.ts'
import { mostShown, resultsOf } from './results-of.ts'
import { sayResults } from './say-results.ts'
import { searchInSlices, sliced } from './search-in-slices.ts'

const entries: readonly Entry[] = [
  entry('skill', 'Hiring'),
  entry('page', 'Explore'),
  entry('role', 'Team Lead', 'Dev Lead (some ladders)'),
  entry('role', 'Director'),
]

test('without a question there is everything: roles, then pages, then skills', () => {
  const { shown, total } = resultsOf(' ', entries)
  expect(shown.map((found) => found.entry.title)).toEqual([
    'Team Lead',
    'Director',
    'Explore',
    'Hiring',
  ])
  expect(total).toBe(4)
})

test.each([
  ['', '2 roles, 1 page and 1 skill'],
  ['lead', '1 result'],
  ['e', '3 results'],
  ['zzzz', 'Nothing found. Try a title from another company, such as Dev Lead.'],
])('what "%s" finds is said as "%s"', (query, words) => {
  expect(sayResults(resultsOf(query, entries), entries)).toBe(words)
})

test('a ladder without other titles gives other advice', () => {
  const plain = [entry('role', 'Director')]
  expect(sayResults(resultsOf('zzzz', plain), plain)).toBe(
    'Nothing found. Try the beginning of a word.',
  )
})

test('of many results fifty are shown, and the sentence says of how many', () => {
  const many = manyRoles(2_345)
  expect(resultsOf('role', many).shown).toHaveLength(mostShown)
  expect(sayResults(resultsOf('', many), many)).toBe('50 of 2,345 shown')
})

test('a search in slices finds what a search at once finds', async () => {
  const waiting = new AbortController()
  const someEntries = fc.array(
    arbitraryTitle.map((title) => entry('role', title)),
    { maxLength: 120 },
  )
  await fc.assert(
    fc.asyncProperty(someEntries, fc.string({ minLength: 1, maxLength: 3 }), async (some, text) => {
      const query = `a${text}`
      const slices = [some.slice(0, 40), some.slice(40, 80), some.slice(80)]
      expect(await searchInSlices(query, slices, waiting.signal)).toEqual(resultsOf(query, some))
    }),
    { numRuns: 40 },
  )
})

test('a search nobody waits for ends early', async () => {
  const waiting = new AbortController()
  waiting.abort()
  expect(await searchInSlices('role', sliced(manyRoles(2_000)), waiting.signal)).toBeUndefined()
})

function manyRoles(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, at) => entry('role', `Role ${at}`))
}

function entry(kind: Entry['kind'], title: string, ...alsoCalled: readonly string[]): Entry {
  return { kind, id: title.toLowerCase().replaceAll(' ', '-'), title, alsoCalled }
}
