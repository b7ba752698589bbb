import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryLadder } from './arbitrary-ladder.ts'

test('a generated ladder has unique ids, and every id it names exists', () => {
  fc.assert(
    fc.property(arbitraryLadder(), (ladder) => {
      const roles = new Set(ladder.roles.map(({ id }) => id))
      const skills = new Set(ladder.skills.map(({ id }) => id))
      const tracks = new Set(ladder.tracks.map(({ id }) => id))
      expect(roles.size).toBe(ladder.roles.length)
      expect(ladder.roles.every(({ track }) => tracks.has(track))).toBe(true)
      expect(ladder.roles.flatMap(({ asks }) => asks).every(({ skill }) => skills.has(skill))).toBe(
        true,
      )
      expect(ladder.moves.every(({ from, to }) => roles.has(from) && roles.has(to))).toBe(true)
      expect(ladder.headings.flatMap((heading) => heading.skills)).toEqual([...skills])
    }),
  )
})

test('its roles stand track by track, lowest rung first, at most one a rung', () => {
  fc.assert(
    fc.property(arbitraryLadder({ tracks: { min: 1, max: 4 } }), (ladder) => {
      const places = ladder.roles.map(
        ({ track, rung }) => ladder.tracks.findIndex(({ id }) => id === track) * 100 + rung,
      )
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      expect(ladder.roles.every(({ rung }) => rung >= 1 && rung <= ladder.rungs.length)).toBe(true)
    }),
  )
})

test('its names are never blank, and its moves never repeat or stay where they begin', () => {
  fc.assert(
    fc.property(arbitraryLadder(), ({ roles, moves }) => {
      expect(roles.every(({ title, gist }) => title.trim() !== '' && gist.trim() !== '')).toBe(true)
      expect(new Set(moves.map(({ from, to }) => `${from} ${to}`)).size).toBe(moves.length)
      expect(moves.every(({ from, to }) => from !== to)).toBe(true)
    }),
  )
})
