import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readVault } from '#build/read-vault.ts'
import { compileVault } from '#content/compile-vault.ts'
import type { Ladder } from '#domain/ladder.ts'
import { arbitraryLadder } from '#testing/arbitrary-ladder.ts'
import { layOut } from './lay-out.ts'
import type { Anchor, Box, Layout, Line, Station } from './layout.ts'
import type { Form } from './metrics.ts'
import { widestWidth } from './text-width.ts'

vi.setConfig({ testTimeout: 30_000 })

type Case = { readonly ladder: Ladder; readonly form: Form; readonly scale: number }

const defaultVault = compileVault(readVault(join(import.meta.dirname, '../../../content')))
if (!defaultVault.ok) throw new Error('the default vault does not compile')

const forms: readonly Form[] = ['wide', 'narrow']
const defaultCases: readonly Case[] = forms.flatMap((form) =>
  [1, 2].map((scale) => ({ ladder: defaultVault.ladder, form, scale })),
)

const generated: fc.Arbitrary<Case> = fc.record({
  ladder: fc.oneof(
    arbitraryLadder(),
    arbitraryLadder({ tracks: { min: 1, max: 1 }, rungs: { min: 3, max: 3 } }),
    arbitraryLadder({ tracks: { min: 2, max: 2 } }),
  ),
  form: fc.constantFrom(...forms),
  scale: fc.constantFrom(1, 1.25, 2),
})

law('no two labels and no two boxes overlap', ({ stations }) => {
  const overlaps = pairs(stations).filter(
    ([a, b]) => overlap(a.label, b.label) || overlap(a.box, b.box),
  )
  expect(overlaps).toEqual([])
})

law(
  'every line of a label lies in it, by the widest face, each below the one before',
  ({ stations }) => {
    for (const { label, anchor, title, gist, standing } of stations) {
      const lines = [...title, ...gist, { ...standing, text: '' }]
      for (const line of lines) expectWithin(extentOf(line, anchor), label)
      for (const [before, after] of neighbours(lines)) {
        expect(after.y - before.y).toBeGreaterThanOrEqual(
          Math.min(before.face.size, after.face.size),
        )
      }
      expect(standing.width).toBeLessThanOrEqual(label.width)
    }
  },
)

law('the ring and the label lie in the box that answers a click', ({ stations }) => {
  for (const station of stations) {
    expectWithin(station.label, station.box)
    expectWithin(ringOf(station), station.box)
    expect(overlap(ringOf(station), station.label)).toBe(false)
  }
})

law('the names of tracks and rows lie beside the boxes and apart from each other', (layout) => {
  const names = [
    ...layout.headings.map(({ lines, anchor }) => lines.map((line) => extentOf(line, anchor))),
    ...layout.rows.map(({ lines }) => lines.map((line) => extentOf(line, 'start'))),
  ]
  const boxes = layout.stations.map(({ box }) => box)
  expect(
    pairs(names).filter(([a, b]) => a.some((one) => b.some((two) => overlap(one, two)))),
  ).toEqual([])
  expect(names.flat().filter((name) => boxes.some((box) => overlap(name, box)))).toEqual([])
})

law(
  'roles of one rung stand at one height, a higher rung higher',
  ({ stations, rows }, { ladder }) => {
    const heights = rows.map(({ y }) => y)
    for (const [lower, higher] of neighbours(heights)) expect(higher).toBeLessThan(lower)
    for (const [at, role] of ladder.roles.entries()) {
      expect(stations[at]?.y).toBe(heights[role.rung - 1])
    }
  },
)

law('tracks stand from left to right and keep their side', ({ stations, headings }, { ladder }) => {
  const columns = ladder.tracks.map(({ id }) => stations.filter(({ track }) => track === id))
  for (const column of columns) {
    expect(new Set(column.map(({ x }) => x)).size).toBe(1)
    expect(new Set(column.map(({ anchor }) => anchor)).size).toBe(1)
  }
  for (const [left, right] of neighbours(columns)) {
    const [leftmost, rightmost] = [left[0]?.x ?? 0, right[0]?.x ?? 0]
    expect(leftmost).toBeLessThan(rightmost)
    expect(left.every(({ label }) => label.x + label.width <= leftmost)).toBe(true)
    expect(right.every(({ label }) => label.x >= rightmost)).toBe(true)
  }
  expect(headings.map(({ track }) => track)).toEqual(ladder.tracks.map(({ id }) => id))
})

law('every number is finite, and everything lies inside of the map', (layout) => {
  const { width, height, stations, headings, rows, connections } = layout
  expect(lengthsOf(layout).filter((length) => !Number.isFinite(length))).toEqual([])
  const map = { x: 0, y: 0, width, height }
  for (const { box } of stations) expectWithin(box, map)
  for (const { lines, anchor } of headings) {
    for (const line of lines) expectWithin(extentOf(line, anchor), map)
  }
  for (const line of rows.flatMap(({ lines }) => lines)) expectWithin(extentOf(line, 'start'), map)
  const points = connections.flatMap(({ path }) => pointsOn(path))
  expect(points.filter((point) => !isWithin({ ...point, width: 0, height: 0 }, map))).toEqual([])
})

law('no connection runs through a label', ({ stations, connections }) => {
  const labels = stations.map(({ label }) => label)
  const through = connections.filter(({ path }) =>
    pointsOn(path).some((point) => labels.some((label) => isInside(point, label))),
  )
  expect(through).toEqual([])
})

law('a connection begins and ends at the rings of its roles', ({ stations, connections }) => {
  const ring = new Map(stations.map((station) => [station.role, station]))
  for (const { roles, path } of connections) {
    const points = pointsOn(path)
    for (const end of [points[0], points.at(-1)]) {
      const reached = roles.filter((role) => isOnRing(end, ring.get(role)))
      expect(reached.length).toBe(1)
    }
  }
})

law(
  'each role is a station, in order, and each move has one line, shared with the way back',
  (layout, { ladder }) => {
    const { stations, connections } = layout
    expect(stations.map(({ role }) => role)).toEqual(ladder.roles.map(({ id }) => id))
    const place = new Map(ladder.roles.map(({ id }, at) => [id, at]))
    const ends = connections.map(({ roles }) => roles.map((role) => place.get(role) ?? -1))
    expect(ends.every(([a = -1, b = -1]) => a >= 0 && a < b)).toBe(true)
    const ids = connections.map(({ id }) => id)
    expect(ids).toEqual(connections.map(({ roles }) => roles.join('~')))
    expect(new Set(ids).size).toBe(ids.length)
    const moves = ladder.moves.map(({ from, to }) =>
      (place.get(from) ?? 0) < (place.get(to) ?? 0) ? `${from}~${to}` : `${to}~${from}`,
    )
    expect(moves.filter((move) => !ids.includes(move as (typeof ids)[number]))).toEqual([])
    const rails = connections.filter(({ kind }) => kind === 'rail').length
    expect(rails).toBe(ladder.roles.length - ladder.tracks.length)
    expect(connections.length).toBeLessThanOrEqual(ladder.moves.length + rails)
  },
)

law('no letter of a name is lost', ({ stations, headings, rows, form }, { ladder }) => {
  const written = stations.map(({ title, gist }) => [joined(title), joined(gist)])
  const asked = ladder.roles.map(({ title, gist }) => [
    letters(title),
    form === 'wide' ? letters(gist) : '',
  ])
  expect(written).toEqual(asked)
  expect(headings.map(({ lines }) => joined(lines))).toEqual(
    ladder.tracks.map(({ title }) => letters(title)),
  )
  const names = form === 'wide' ? ladder.rungs.map(letters) : ladder.rungs.map(() => '')
  expect(rows.map(({ lines }) => joined(lines))).toEqual(names)
})

law('the same ladder gives the same map', (layout, { ladder, form, scale }) => {
  expect(layOut(structuredClone(ladder), form, scale)).toEqual(layout)
})

law('text twice as large gives the same map twice as large', (layout, { ladder, form, scale }) => {
  const [lengths, doubled] = [lengthsOf(layout), lengthsOf(layOut(ladder, form, 2 * scale))]
  expect(doubled.length).toBe(lengths.length)
  const astray = doubled.filter((length, at) => Math.abs(length - 2 * (lengths[at] ?? 0)) > 1e-6)
  expect(astray).toEqual([])
})

/** Holds for the default ladder in both forms at text scales 1 and 2, and for any ladder of one or two tracks. */
function law(name: string, holds: (layout: Layout, given: Case) => void): void {
  const check = (given: Case) => holds(layOut(given.ladder, given.form, given.scale), given)
  test(name, () => {
    for (const given of defaultCases) check(given)
    fc.assert(fc.property(generated, check))
  })
}

type Point = { readonly x: number; readonly y: number }

/** What a line of text may cover at most: its widest width, from the ascent to the descent. */
function extentOf({ text, x, y, face }: Line, anchor: Anchor): Box {
  const width = widestWidth(text, face)
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x: left, y: y - 0.8 * face.size, width, height: face.size }
}

function ringOf({ x, y, radius }: Station): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

function isOnRing(point: Point | undefined, station: Station | undefined): boolean {
  if (point === undefined || station === undefined) return false
  const distance = Math.hypot(point.x - station.x, point.y - station.y)
  return Math.abs(distance - station.radius) < 1e-6
}

const hair = 1e-6

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > hair && down > hair
}

function isInside({ x, y }: Point, box: Box): boolean {
  return overlap({ x: x - hair, y: y - hair, width: 4 * hair, height: 4 * hair }, box)
}

function expectWithin(inner: Box, outer: Box): void {
  expect({ inner, outer, within: isWithin(inner, outer) }).toEqual({ inner, outer, within: true })
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  )
}

/** Points along an SVG path of M, H, V and C, its ends included. */
function pointsOn(path: string): readonly Point[] {
  const points: Point[] = []
  for (const [, command = '', written = ''] of path.matchAll(/([MHVC])([^MHVC]*)/g)) {
    const n = (written.match(numbers) ?? []).map(Number)
    const from = points.at(-1) ?? { x: 0, y: 0 }
    if (command === 'M') points.push({ x: n[0] ?? Number.NaN, y: n[1] ?? Number.NaN })
    else points.push(...steps.map((step) => pointAt(command, n, from, step)))
  }
  return points
}

const numbers = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g
const steps = Array.from({ length: 40 }, (_, at) => (at + 1) / 40)

function pointAt(command: string, n: readonly number[], from: Point, step: number): Point {
  const [
    a = Number.NaN,
    b = Number.NaN,
    c = Number.NaN,
    d = Number.NaN,
    e = Number.NaN,
    f = Number.NaN,
  ] = n
  if (command === 'H') return { x: from.x + (a - from.x) * step, y: from.y }
  if (command === 'V') return { x: from.x, y: from.y + (a - from.y) * step }
  return { x: cubic(from.x, a, c, e, step), y: cubic(from.y, b, d, f, step) }
}

function cubic(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const u = 1 - t
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3
}

/** Every length of a layout, those within its paths too, in a fixed order. */
function lengthsOf(value: unknown, name = ''): readonly number[] {
  if (name === 'rung') return []
  if (name === 'path') return (String(value).match(numbers) ?? []).map(Number)
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => lengthsOf(inner, key))
}

function pairs<Thing>(things: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  return things.flatMap((a, at) => things.slice(at + 1).map((b) => [a, b] as const))
}

function neighbours<Thing>(things: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  return things.slice(1).flatMap((after, at) => {
    const before = things[at]
    return before === undefined ? [] : [[before, after] as const]
  })
}

function joined(lines: readonly Line[]): string {
  return letters(lines.map(({ text }) => text).join(''))
}

function letters(text: string): string {
  return text.replaceAll(/\s/g, '')
}
