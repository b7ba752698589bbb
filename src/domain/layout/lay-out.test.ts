import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readVault } from '#build/read-vault.ts'
import { compileVault } from '#content/compile-vault.ts'
import type { TrackId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { layOut } from './lay-out.ts'
import type { Layout } from './layout.ts'

const oneTrack: Ladder = {
  ...smallLadder,
  tracks: smallLadder.tracks.filter(({ id }) => id === small.people),
  roles: smallLadder.roles.filter(({ track }) => track === small.people),
  moves: [
    { from: small.lead, to: small.manager },
    { from: small.manager, to: small.head },
    { from: small.head, to: small.lead },
  ],
}

test('two tracks face each other: labels outside, roles of one rung on one line, a crossing between', () => {
  const layout = layOut(smallLadder, 'wide')
  const [lead, expert] = [stationOf(layout, small.lead), stationOf(layout, small.expert)]
  expect(lead.anchor).toBe('end')
  expect(expert.anchor).toBe('start')
  expect(lead.x).toBeLessThan(expert.x)
  expect(lead.y).toBe(stationOf(layout, small.senior).y)
  expect(expert.y).toBe(stationOf(layout, small.head).y)
  expect(kinds(layout)).toEqual({
    'lead~manager': 'rail',
    'manager~head': 'rail',
    'senior~expert': 'rail',
    'lead~senior': 'level',
    'manager~senior': 'other',
    'head~expert': 'level',
  })
})

test('the wide form writes titles, gists and the names of the rows, the narrow one titles only', () => {
  const [wide, narrow] = [layOut(smallLadder, 'wide'), layOut(smallLadder, 'narrow')]
  expect(stationOf(wide, small.lead).title.map(({ text }) => text)).toEqual(['Lead'])
  expect(stationOf(wide, small.lead).gist.map(({ text }) => text)).toEqual(['Leads one team'])
  expect(wide.rows.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(
    smallLadder.rungs,
  )
  expect(stationOf(narrow, small.lead).title.map(({ text }) => text)).toEqual(['Lead'])
  expect(narrow.stations.flatMap(({ gist }) => gist)).toEqual([])
  expect(narrow.rows.flatMap(({ lines }) => lines)).toEqual([])
})

test('one track stands alone, its labels to the right, a move that skips a rung to the left', () => {
  const layout = layOut(oneTrack, 'wide')
  expect(layout.stations.map(({ anchor }) => anchor)).toEqual(['start', 'start', 'start'])
  expect(new Set(layout.stations.map(({ x }) => x)).size).toBe(1)
  expect(kinds(layout)).toEqual({
    'lead~manager': 'rail',
    'manager~head': 'rail',
    'lead~head': 'other',
  })
  expect(layout.width).toBeLessThan(layOut(smallLadder, 'wide').width)
})

test('a rung without a role keeps its row', () => {
  const full = layOut(smallLadder, 'narrow')
  const roles = smallLadder.roles.filter(({ rung }) => rung !== 2)
  const moves = smallLadder.moves.filter(
    ({ from, to }) => from !== small.manager && to !== small.manager,
  )
  const layout = layOut({ ...smallLadder, roles, moves }, 'narrow')
  expect(layout.rows.map(({ rung }) => rung)).toEqual([1, 2, 3])
  const [low, middle, high] = layout.rows.map(({ y }) => y)
  expect(high).toBeLessThan(middle ?? 0)
  expect(middle).toBeLessThan(low ?? 0)
  expect(layout.height).toBeLessThanOrEqual(full.height)
})

test('a long name of a track goes on below, and the map begins below it', () => {
  const tracks = smallLadder.tracks.map((track) => ({ ...track, title: 'Individual contributors' }))
  const [short, long] = [
    layOut(smallLadder, 'narrow'),
    layOut({ ...smallLadder, tracks }, 'narrow'),
  ]
  expect(long.headings.map(({ lines }) => lines.length)).toEqual([2, 2])
  expect(long.height - short.height).toBeCloseTo(18)
})

test('three tracks are drawn from the same data, side by side', () => {
  const third = { id: mint<TrackId>('third'), title: 'Third', areas: [] }
  const { headings } = layOut({ ...smallLadder, tracks: [...smallLadder.tracks, third] }, 'wide')
  expect(headings.map(({ anchor }) => anchor)).toEqual(['start', 'start', 'start'])
})

const content = compileVault(readVault(join(import.meta.dirname, '../../../content')))

test('the nine titles of the default ladder stand on one line each in the wide form', () => {
  const { stations } = layOut(defaultLadder(), 'wide')
  expect(stations.filter(({ title }) => title.length !== 1)).toEqual([])
  expect(stations.length).toBe(9)
})

test('the default ladder fits a page 1024 px wide in the wide form', () => {
  expect(layOut(defaultLadder(), 'wide').width).toBeLessThanOrEqual(976)
})

test('the default ladder fits a phone in the narrow form, with titles of 12 px or more', () => {
  const { width, height, stations } = layOut(defaultLadder(), 'narrow')
  expect(width).toBeLessThanOrEqual(400)
  expect(height).toBeLessThanOrEqual(620)
  const drawn = Math.min(1, 360 / width)
  const sizes = stations.flatMap(({ title }) => title.map(({ face }) => face.size * drawn))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})

test('each move of the default ladder has its line', () => {
  const ladder = defaultLadder()
  const ends = layOut(ladder, 'wide').connections.map(({ roles }) => roles.toSorted().join(' '))
  const moves = ladder.moves.map(({ from, to }) => [from, to].toSorted().join(' '))
  expect(moves.filter((move) => !ends.includes(move))).toEqual([])
})

function defaultLadder(): Ladder {
  if (!content.ok) throw new Error('the default vault does not compile')
  return content.ladder
}

function stationOf({ stations }: Layout, role: string) {
  const station = stations.find((one) => one.role === role)
  if (station === undefined) throw new Error(`${role} has no station`)
  return station
}

function kinds({ connections }: Layout) {
  return Object.fromEntries(connections.map(({ id, kind }) => [id, kind]))
}
