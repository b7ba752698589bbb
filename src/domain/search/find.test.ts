import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTitle } from '#testing/arbitrary-title.ts'
import { type Entry, find } from './find.ts'
import { folded } from './folded.ts'

const entries: readonly Entry[] = [
  entry('Team Lead', 'Tech Lead', 'TL4 (jorgef)'),
  entry('Engineering Manager'),
  entry('VP of Engineering'),
  entry('CTO', 'Chief Technology Officer'),
  entry('Staff Engineer', 'Architect (one of four archetypes)', 'L6 (Google)'),
  entry('Principal Engineer', 'Architect (at banks)'),
  entry('System architecture'),
  entry('Problem framing'),
  entry('Café and kitchen'),
]

test('an empty query finds everything, in the given order', () => {
  expect(find('', entries).map((one) => one.entry)).toEqual(entries)
  expect(find(' .. ', entries)).toHaveLength(entries.length)
})

test('a whole name comes before its beginnings, and those before other words', () => {
  const some = [entry('Head of Design'), entry('Design review'), entry('Design'), entry('Redesign')]
  expect(titles('design', some)).toEqual(['Design', 'Design review', 'Head of Design', 'Redesign'])
})

test('each word of a query may be begun only', () => {
  expect(titles('eng man')).toEqual(['Engineering Manager'])
})

test('initials find a role, with and without the small words', () => {
  expect(titles('em')[0]).toBe('Engineering Manager')
  expect(titles('vpe')).toEqual(['VP of Engineering'])
  expect(titles('vpoe')).toEqual(['VP of Engineering'])
})

test('another name finds a role and is named', () => {
  expect(find('architect', entries).slice(0, 2)).toEqual([
    { entry: entries[4], alsoCalled: 'Architect (one of four archetypes)' },
    { entry: entries[5], alsoCalled: 'Architect (at banks)' },
  ])
  expect(titles('L6')).toEqual(['Staff Engineer'])
})

test('a title comes before another name that matches as well', () => {
  const some = [entry('Captain', 'Lead'), entry('Lead')]
  expect(find('lead', some)).toEqual([{ entry: some[1] }, { entry: some[0], alsoCalled: 'Lead' }])
})

test.each([
  ['staf enginer', 'Staff Engineer'],
  ['princpal', 'Principal Engineer'],
  ['prinic', 'Principal Engineer'],
  ['engineerign manager', 'Engineering Manager'],
  ['teamlead', 'Team Lead'],
  ['cafe', 'Café and kitchen'],
  ['PROBLEM-FRAMING!', 'Problem framing'],
  ['xead', 'Team Lead'],
])('"%s" finds %s', (query, title) => {
  expect(titles(query)[0]).toBe(title)
})

test('three letters must be right', () => {
  expect(titles('ctp')).toEqual([])
})

test('a query of any length and script is answered at once', () => {
  expect(find('q '.repeat(50_000), entries)).toEqual([])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      expect(find(query, entries).length).toBeLessThanOrEqual(entries.length)
    }),
  )
})

test('every title finds itself first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(arbitraryTitle, { minLength: 1, maxLength: 8 }), (names) => {
      const some = names.map((name) => entry(name))
      for (const name of names.filter((one) => one.length <= 100 && folded(one) !== '')) {
        const [first] = find(name, some)
        expect(folded(first?.entry.title ?? '')).toBe(folded(name))
      }
    }),
  )
})

test('the same query finds the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (query) => {
      expect(find(query, entries)).toEqual(find(query, [...entries]))
    }),
  )
})

function entry(title: string, ...alsoCalled: readonly string[]): Entry {
  return { kind: 'role', id: title.toLowerCase().replaceAll(' ', '-'), title, alsoCalled }
}

function titles(query: string, among = entries): readonly string[] {
  return find(query, among).map((one) => one.entry.title)
}
