import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryLadder } from '#testing/arbitrary-ladder.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { rungOf, sayPlace } from './rung.ts'

test('a place counts the roles of the own track, not the rows of the map', () => {
  expect(rungOf(smallLadder, small.manager)).toEqual({ place: 2, of: 3 })
  expect(rungOf(smallLadder, small.expert)).toEqual({ place: 2, of: 2 })
})

test('a place in words names the track first', () => {
  expect(sayPlace(smallLadder, small.head)).toBe('People, rung 3 of 3')
})

test('the places of a track are 1 up to the number of its roles, each once', () => {
  fc.assert(
    fc.property(arbitraryLadder(), (ladder) => {
      for (const track of ladder.tracks) {
        const roles = ladder.roles.filter((role) => role.track === track.id)
        const places = roles.map(({ id }) => rungOf(ladder, id))
        expect(places).toEqual(roles.map((_, at) => ({ place: at + 1, of: roles.length })))
      }
    }),
  )
})
