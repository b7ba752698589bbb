import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '#domain/search/find.ts'
import { mostShown, resultsOf } from './results-of.ts'
import { sayResults } from './say-results.ts'
import { searchInSlices } from './search-in-slices.ts'

const entries: readonly Entry[] = [
  entry('skill', 'Hiring'),
  entry('page', 'Explore'),
  entry('role', 'Team Lead', 'Dev Lead (some ladders)'),
  entry('role', 'Director'),
  entry('move', 'Team Lead to Director'),
  entry('guide', 'The pendulum'),
]

test('without a question there is everything but moves: roles, pages, guides, skills', () => {
  const { shown, total } = resultsOf(' ', entries)
  expect(shown.map((found) => found.entry.title)).toEqual([
    'Team Lead',
    'Director',
    'Explore',
    'The pendulum',
    'Hiring',
  ])
  expect(total).toBe(5)
})

test.each([
  ['', '2 roles, 1 page, 1 guide and 1 skill'],
  ['lead', '2 results'],
  ['e', '5 results'],
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
  const words = fc.constantFrom('lead', 'leader', 'head', 'of', 'design', 'deal')
  const titles = fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '))
  const many = fc.array(
    titles.map((title) => entry('role', title)),
    { minLength: 240, maxLength: 600, size: 'max' },
  )
  await fc.assert(
    fc.asyncProperty(many, words, async (some, query) => {
      expect(await searchInSlices(query, some, waiting.signal)).toEqual(resultsOf(query, some))
    }),
    { numRuns: 10 },
  )
}, 20_000)

test('a search nobody waits for ends early', async () => {
  const waiting = new AbortController()
  waiting.abort()
  expect(await searchInSlices('role', manyRoles(600), waiting.signal)).toBeUndefined()
})

function manyRoles(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, at) => entry('role', `Role ${at}`))
}

function entry(kind: Entry['kind'], title: string, ...alsoCalled: readonly string[]): Entry {
  return { kind, id: title.toLowerCase().replaceAll(' ', '-'), title, alsoCalled }
}
