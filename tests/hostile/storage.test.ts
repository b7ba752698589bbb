// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type HostileInput, hostileInputs } from './corpus.ts'
import { killableChild, longest } from './killable-child.ts'
import type { Asked, Seen } from './storage-child.ts'
import { scenarios } from './storage-scenarios.ts'
import { storedAsOurs } from './stored-as-ours.ts'

// `npm run test:long` puts every text under every key; `npm test` each under one.
const keys = import.meta.env.MODE === 'long' ? everyKey() : ['crossrung:1:rating:hiring']

const all = hostileInputs('storage')
const texts = all.filter(({ kind }) => kind !== 'scenario')
const inputs = texts.map((input) => ({ ...input, name: input.file, text: textOf(input) }))

type Trial = Asked & { readonly input: string; readonly name: string; readonly key?: string }
const trials: readonly Trial[] = inputs.flatMap(({ name, text }) => {
  const asItIs = keys.map((key) => ({ key, items: [[key, text]] as const }))
  const asOurs = [{ items: storedAsOurs(name, text) }].filter(({ items }) => items.length > 0)
  return [...asItIs, ...asOurs].flatMap((placed: { key?: string; items: Asked['items'] }) =>
    (['before', 'while-open'] as const).map((when) => ({
      ...placed,
      when,
      input: name,
      name: `${name} ${placed.key ?? 'as ours'}, ${when}`,
    })),
  )
})
const seen = new Map<string, Seen | 'hung' | 'died'>()

beforeAll(async () => {
  const child = await killableChild<Asked, Seen>('tests/hostile/storage-child.ts')
  for (const { name, items, when } of trials) seen.set(name, await child.ask({ items, when }))
  child.end()
}, trials.length * longest)

test(`75 hostile inputs for storage: ${texts.length} texts, tried ${trials.length} times, and ${all.length - texts.length} scenarios`, () => {
  expect(all).toHaveLength(75)
  expect(trials.filter(({ name }) => seen.has(name))).toHaveLength(trials.length)
})

test.each(trials)(
  '$name: nothing thrown, own answers kept, and nothing lost',
  ({ name, input }) => {
    expect(seenOf(name).threw).toBeUndefined()
    expect(seenOf(name)).toMatchObject({ polluted: false, ownKept: true, usable: true, gone: [] })
    expect(seenOf(name).notInFile, input).toEqual([])
  },
)

const refused = inputs.filter(({ kind }) => kind === 'error')

test.each(refused)('$name in the place of an answer is told of, and kept', ({ name }) => {
  const { problems } = seenOf(`${name} crossrung:1:rating:hiring, before`)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/could not be read .*moved aside, unchanged, to crossrung:aside:1:/)
})

test.each([
  'version-float.raw',
  'version-future.raw',
  'version-neg.raw',
  'version-null.raw',
  'version-obj.raw',
  'version-str.raw',
])('%s as a record’s version is never written over', (name) => {
  const { problems } = seenOf(`${name} as ours, before`)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/made by another version of Crossrung .*does not change it/)
})

test('what is empty is nothing, and no problem', () => {
  expect(seenOf('empty-string.raw crossrung:1:rating:hiring, before').problems).toEqual([])
})

test('values outside the scale are moved aside one by one, and none becomes another value', () => {
  const { problems, ratings } = seenOf('answers-out-of-range.raw as ours, before')
  // A record without a value is an answer that was taken away.
  expect(problems).toHaveLength(6)
  expect(ratings).toHaveLength(2)
})

test('answers to skills that are gone are kept', () => {
  const { problems, ratings } = seenOf('answers-unknown-ids.raw as ours, before')
  expect(problems).toEqual([])
  expect(ratings).toEqual(
    expect.arrayContaining([
      ['does-not-exist', 3],
      ['also-gone', 4],
      ['__proto__', 2],
    ]),
  )
})

test('one bad record of three costs that record only', () => {
  const { problems, ratings } = seenOf('one-bad-of-many.raw as ours, before')
  expect(problems).toHaveLength(1)
  expect(ratings.filter(([id]) => id.startsWith('of-'))).toEqual([
    ['of-1', 3],
    ['of-3', 4],
  ])
})

test.each([['many-records.raw', 20_000]])('%s all load', (name, count) => {
  const { problems, ratings } = seenOf(`${name} as ours, before`)
  expect(problems).toEqual([])
  expect(ratings.filter(([id]) => id.startsWith('of-'))).toHaveLength(count)
})

test('a time far ahead is read, and does not pin an answer', () => {
  expect(seenOf('dates-future.raw as ours, before')).toMatchObject({ problems: [], usable: true })
})

test('a time that is none costs its record, and throws nothing', () => {
  expect(seenOf('dates-odd.raw as ours, before').problems).toHaveLength(2)
})

test.each(['xss-name.raw', 'nul-and-controls.raw', 'lone-surrogate.raw'])(
  'a name is text, whatever stands in it: %s',
  (name) => {
    const text = inputs.find((input) => input.name === name)?.text ?? ''
    expect(seenOf(`${name} as ours, before`)).toMatchObject({
      problems: [],
      name: JSON.parse(text).state.name,
    })
  },
)

test('every scenario is held by a test of its own, and none waits', () => {
  const files = all.filter(({ kind }) => kind === 'scenario').map(({ file }) => file)
  expect([...scenarios.keys()].sort()).toEqual(
    files.map((file) => file.replace('.scenario.json', '')).sort(),
  )
})

const held = [...scenarios].map(([id, { file, title }]) => ({ id, file, title }))

test.each(held)('$id is held by “$title” in $file', ({ file, title }) => {
  const source = readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
  expect(source).toContain(title)
})

function seenOf(name: string): Seen {
  const one = seen.get(name)
  if (typeof one !== 'object') throw new Error(`${name}: ${one ?? 'not tried'}`)
  return one
}

function textOf({ bytes }: HostileInput): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function everyKey(): readonly string[] {
  const places = ['rating:hiring', 'note:hiring', 'leaning:focus', 'name', 'here', 'target']
  return [
    ...places.flatMap((place) => [`crossrung:1:${place}`, `crossrung:0:${place}`]),
    'crossrung:',
    'crossrung:0:',
    'crossrung:1:',
    'crossrung:2:rating:hiring',
    'crossrung:1:rating:__proto__',
    'crossrung:1:lost:t1:1:rating:hiring',
    'crossrung:1:plan:x',
    'crossrung:aside:1:name',
    'crossrung:backup:1',
    'crossrung:backup:2',
    'crossrung:theme',
    'crossrung:starts',
    'another-site',
  ]
}
