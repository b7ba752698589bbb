import { expect, test } from 'vitest'
import { createAssessmentStore } from '#state/create-assessment-store.ts'
import { answerRecord, readRecord, storedVersion } from '#state/stored/answer-record.ts'
import { migrateStored } from '#state/stored/migrate-stored.ts'
import { migrations } from '#state/stored/migrations.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import early from './stored-0.json' with { type: 'json' }
import first from './stored-1.json' with { type: 'json' }

// These files are only ever added to. Where one of these tests is red, what people have stored would be lost or read
// as something else: bring the old meaning back, or give the new format the next version, with a migration and a
// stored-N.json beside these.

type Frozen = {
  readonly name: string
  readonly items: Readonly<Record<string, string | undefined>>
  readonly aside?: Readonly<Record<string, string | undefined>>
  /** Answers that gave way to others, by the keys of their answers. */
  readonly lost?: readonly (readonly [string, unknown])[]
  readonly opensTo: {
    readonly [Kind in 'ratings' | 'notes' | 'leanings']: readonly (readonly [string, unknown])[]
  } & { readonly [Kind in 'name' | 'here' | 'target']?: string }
}

const released = [early, first] as unknown as readonly (readonly Frozen[])[]
const all = released.flatMap((fixtures, version) =>
  fixtures.map((fixture) => ({ version, ...fixture })),
)

test('every version that was released has what it stored here, and a migration to the next', () => {
  expect(released).toHaveLength(storedVersion + 1)
  expect(migrations.map(({ name }) => name)).toEqual(['from0'])
})

test.each(all)(
  'what version $version stored opens for ever: $name',
  ({ items, aside, lost: gaveWay, opensTo }) => {
    const device = fakeDevice()
    for (const [key, raw] of entriesOf(items)) device.items.set(key, raw)
    const { port } = device.openTab()
    const own = createAssessmentStore()
    own.load(port, migrateStored(port))
    const { assessment, problems, lost } = own.store.getState()
    const { ratings, notes, leanings, ...choices } = opensTo
    expect(assessment).toEqual({
      ratings: new Map(ratings),
      notes: new Map(notes),
      leanings: new Map(leanings),
      ...choices,
    })
    expect(problems).toHaveLength(entriesOf(aside ?? {}).length)
    for (const [key, raw] of entriesOf(aside ?? {})) expect(device.items.get(key)).toBe(raw)
    expect(lost.map(({ key, change }) => [key, change.to])).toEqual(gaveWay ?? [])
  },
)

const good = first.flatMap(({ items }) =>
  entriesOf(items).flatMap(([key, raw]) => {
    const read = readRecord(key, raw)
    return read.kind === 'record' ? [{ key, raw, record: read.record }] : []
  }),
)

test.each(good)('version 1 is written as ever: $key', ({ key, raw, record }) => {
  expect(answerRecord(record.change, record.at, record)).toMatchObject({ key, raw })
})

/** JSON modules have a type that says which of the keys a fixture has not. */
function entriesOf(
  items: Readonly<Record<string, string | undefined>>,
): readonly [string, string][] {
  return Object.entries(items).map(([key, raw]) => [key, raw ?? ''])
}
