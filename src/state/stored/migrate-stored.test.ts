import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAssessmentStore } from '#state/create-assessment-store.ts'
import { arbitraryLeaning, arbitraryRating } from '#testing/arbitrary-assessment.ts'
import { type FakeDevice, fakeDevice } from '#testing/fake-device.ts'
import { readRecord } from './answer-record.ts'
import { backupKeys } from './backup.ts'
import { keyToday, migrateRecord } from './migrate-record.ts'
import { migrateStored } from './migrate-stored.ts'
import type { StoredProblem } from './stored-problem.ts'

const at = '2026-02-03T10:20:30.400Z'
const [latest, before] = backupKeys

function early(value: unknown, n = 1): string {
  return JSON.stringify({ v: 0, value, at, n })
}

function deviceWith(items: Readonly<Record<string, string>>): FakeDevice {
  const device = fakeDevice()
  for (const [key, raw] of Object.entries(items)) device.items.set(key, raw)
  return device
}

function migrate(device: FakeDevice): readonly StoredProblem[] {
  return migrateStored(device.openTab().port)
}

/** What somebody sees who opens the product on this device. */
function opened(device: FakeDevice) {
  const { port } = device.openTab()
  const own = createAssessmentStore()
  own.load(port, migrateStored(port))
  return own.store.getState()
}

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 })
const anyCount = fc.integer({ min: 1, max: 2 ** 40 })
const anyTime = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** Any record that version 0 could write: its key, and the text under it. */
const anyEarly = fc
  .tuple(
    fc.oneof(
      fc.tuple(
        anyText.map((id) => `rating:${id}`),
        fc.option(arbitraryRating),
      ),
      fc.tuple(
        anyText.map((id) => `leaning:${id}`),
        fc.option(arbitraryLeaning),
      ),
      fc.tuple(
        anyText.map((id) => `note:${id}`),
        fc.option(anyText),
      ),
      fc.tuple(fc.constantFrom('name', 'here', 'target'), fc.option(anyText)),
    ),
    anyTime,
    anyCount,
  )
  .map(([[place, value], time, n]): [string, string] => [
    `crossrung:0:${place}`,
    JSON.stringify({ v: 0, value, at: time, n }),
  ])

test('any valid record of version 0 is a valid one of this version, with the same answer', () => {
  fc.assert(
    fc.property(anyEarly, ([key, raw]) => {
      const migrated = migrateRecord(key, raw)
      expect(migrated.kind).toBe('record')
      if (migrated.kind !== 'record') return
      const { record } = migrated
      expect(record.key).toBe(keyToday(key))
      expect(readRecord(record.key, record.raw)).toEqual(migrated)
      const { value, at: given, n } = JSON.parse(raw)
      expect(record).toMatchObject({ at: given, n, by: 'v0', saw: [] })
      expect(record.change.to).toBe(value ?? undefined)
    }),
  )
})

test('a second migration changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyEarly, { maxLength: 10 }), (items) => {
      const device = deviceWith(Object.fromEntries(items))
      migrate(device)
      const once = new Map(device.items)
      migrate(device)
      expect(device.items).toEqual(once)
    }),
  )
})

test('what was stored is kept as it was, as the text of a file, before it is taken over', () => {
  const device = deviceWith({ 'crossrung:0:name': early('Ada'), 'crossrung:theme': 'dark' })
  expect(migrate(device)).toEqual([])
  expect(JSON.parse(device.items.get(latest) ?? '')).toMatchObject({
    records: { 'crossrung:0:name': { v: 0, value: 'Ada', at, n: 1 } },
  })
  expect([...device.items.keys()].sort()).toEqual(['crossrung:1:name', latest, 'crossrung:theme'])
})

test('of backups there are two generations', () => {
  const device = deviceWith({ 'crossrung:0:name': early('first') })
  migrate(device)
  const first = device.items.get(latest)
  device.items.set('crossrung:0:name', early('second', 2))
  migrate(device)
  expect(device.items.get(before)).toBe(first)
  expect(device.items.get(latest)).toContain('second')
  device.items.set('crossrung:0:name', early('third', 3))
  migrate(device)
  expect(device.items.get(before)).toContain('second')
  expect(device.items.get(latest)).toContain('third')
  expect(device.items.get(latest)).not.toContain('backup')
  expect([...device.items.keys()].filter((key) => key.includes('backup'))).toHaveLength(2)
})

test('a record that cannot be read is moved aside, byte for byte, and told of; the others come', () => {
  const device = deviceWith({ 'crossrung:0:name': '{"v":0,"val', 'crossrung:0:here': early('cto') })
  expect(migrate(device)).toEqual([
    { code: 'moved-aside', key: 'crossrung:0:name', aside: 'crossrung:aside:0:name' },
  ])
  expect(device.items.get('crossrung:aside:0:name')).toBe('{"v":0,"val')
  expect(opened(device).assessment.here).toBe('cto')
})

test('a migration that throws costs its record only, which is kept as it was', () => {
  const raw = early('Ada')
  const throwing = () => {
    throw new TypeError('undefined is not a function')
  }
  expect(migrateRecord('crossrung:0:name', raw, [throwing])).toEqual({ kind: 'unreadable' })
  expect(migrateRecord('crossrung:0:name', raw)).toMatchObject({ kind: 'record' })
})

test('where a newer Crossrung has stored answers, nothing at all is changed', () => {
  const device = deviceWith({ 'crossrung:0:name': early('Ada'), 'crossrung:2:name': 'what ever' })
  const untouched = new Map(device.items)
  expect(migrate(device)).toEqual([])
  expect(device.items).toEqual(untouched)
})

test('a record of a newer version in an old place, and a key that nobody knows, stay as they are', () => {
  const device = deviceWith({ 'crossrung:0:name': '{"v":1}', 'crossrung:0:plan:x': early(1) })
  expect(migrate(device)).toEqual([{ code: 'other-version', key: 'crossrung:0:name' }])
  expect(device.items.get('crossrung:0:name')).toBe('{"v":1}')
  expect(device.items.get('crossrung:0:plan:x')).toBe(early(1))
})

test('an answer that was changed since holds over what an old page has left behind', () => {
  const device = deviceWith({ 'crossrung:0:name': early('Ada', 2) })
  migrate(device)
  const own = createAssessmentStore()
  own.load(device.openTab().port)
  own.setName('Grace')
  device.items.set('crossrung:0:name', early('Ada', 2))
  expect(opened(device).assessment.name).toBe('Grace')
  expect(device.items.has('crossrung:0:name')).toBe(false)
})

test('without room nothing old is removed, all is shown, and a later start finishes it', () => {
  const device = deviceWith({ 'crossrung:0:name': early('Ada'), 'crossrung:0:here': early('cto') })
  const old = new Map(device.items)
  device.fillWith({ name: 'QuotaExceededError' })
  const full = opened(device)
  expect(full.assessment).toMatchObject({ name: 'Ada', here: 'cto' })
  expect(device.items).toEqual(old)
  device.fillWith(undefined)
  expect(opened(device).assessment).toEqual(full.assessment)
  expect([...device.items.keys()].filter((key) => key.startsWith('crossrung:0:'))).toEqual([])
})

test('a page that is closed halfway through loses nothing: the next start finishes', () => {
  const answers = { 'crossrung:0:name': early('Ada'), 'crossrung:0:here': early('cto') }
  const whole = opened(deviceWith(answers)).assessment
  for (let writes = 0; writes < 8; writes += 1) {
    const device = deviceWith(answers)
    const { port } = device.openTab()
    let left = writes
    const used = <Result>(action: () => Result): Result => {
      if (left === 0) throw new Error('closed')
      left -= 1
      return action()
    }
    try {
      migrateStored({
        ...port,
        write: (key, value) => used(() => port.write(key, value)),
        remove: (key) => used(() => port.remove(key)),
      })
    } catch {
      // The page is gone.
    }
    expect(opened(device).assessment).toEqual(whole)
  }
})

test('what does not read back counts as not written: the old record stays', () => {
  const device = deviceWith({ 'crossrung:0:name': early('Ada') })
  const { port } = device.openTab()
  migrateStored({ ...port, write: () => ({ ok: false, problem: { code: 'not-kept' } }) })
  expect(device.items).toEqual(new Map([['crossrung:0:name', early('Ada')]]))
})

test.each([
  ['the backup', latest],
  ['the new record', 'crossrung:1:name'],
])('where %s does not read back, the old record stays', (_, refused) => {
  const device = deviceWith({ 'crossrung:0:name': early('Ada') })
  const { port } = device.openTab()
  migrateStored({
    ...port,
    write: (key, value) =>
      key === refused ? { ok: false, problem: { code: 'full' } } : port.write(key, value),
  })
  expect(device.items.get('crossrung:0:name')).toBe(early('Ada'))
  expect(opened(device).assessment.name).toBe('Ada')
})
