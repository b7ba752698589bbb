import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from '#domain/level.ts'
import { dumbbell, markRadius, tickPlaces } from './dumbbell.ts'

test('two levels are two marks on their ticks and a bar between them', () => {
  const { marks, bar, you } = dumbbell([2, 4], undefined)
  expect(marks).toEqual([
    { place: 0, x: tickPlaces[1] },
    { place: 1, x: tickPlaces[3] },
  ])
  expect(bar).toEqual({ from: tickPlaces[1], to: tickPlaces[3] })
  expect(you).toBeUndefined()
})

test('a role that does not ask the skill has no mark, and there is nothing to span', () => {
  const { marks, bar } = dumbbell([undefined, 3], undefined)
  expect(marks).toEqual([{ place: 1, x: tickPlaces[2] }])
  expect(bar).toBeUndefined()
  expect(dumbbell([undefined, undefined], undefined).marks).toEqual([])
})

test('you stand above your level, and nowhere while you are not sure', () => {
  expect(dumbbell([2, 4], 5).you).toBe(tickPlaces[4])
  expect(dumbbell([2, 4], 'not-sure').you).toBeUndefined()
})

test('no two marks overlap, and each is nearest to its own level', () => {
  const asked = fc.array(fc.option(fc.constantFrom(...levels), { nil: undefined }), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(asked, (roles) => {
      const { marks } = dumbbell(roles, undefined)
      const places = marks.map(({ x }) => x).toSorted((a, b) => a - b)
      const gaps = places.slice(1).map((x, at) => x - (places[at] ?? 0))
      expect(Math.min(Number.POSITIVE_INFINITY, ...gaps)).toBeGreaterThanOrEqual(2 * markRadius)
      for (const { place, x } of marks) {
        const distances = tickPlaces.map((tick) => Math.abs(tick - x))
        const own = distances[(roles[place] ?? 0) - 1]
        expect(own).toBeLessThanOrEqual(Math.min(...distances) + (roles.length > 3 ? 2 : 0))
      }
    }),
  )
})
