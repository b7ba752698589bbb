import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, emptyAssessment } from '#domain/assessment.ts'
import { encodeShare } from '#share/encode-share.ts'
import { fakeSnapshots } from '#testing/fake-snapshots.ts'
import { smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { createSnapshotStore, mostSnapshots } from './create-snapshot-store.ts'

const at = '2026-11-24T10:00:00.000Z'
const good = { v: 1, at, before: 'file', text: freeze(named('Good')) }

function named(name: string): Assessment {
  return { ...emptyAssessment, name }
}

function freeze(assessment: Assessment): string {
  return encodeShare({ ladder: smallLadder.id, revision: 1, assessment }, smallRegistry)
}

async function openTab(device = fakeSnapshots()) {
  const tab = createSnapshotStore(() => new Date(at))
  await tab.load(device.port)
  const texts = () => tab.store.getState().snapshots.map(({ text }) => text)
  const takeNamed = (name: string) => tab.take('delete', named(name), freeze)
  return { ...tab, device, texts, takeNamed }
}

const textsOf = (names: readonly string[]) => names.map((name) => freeze(named(name)))

test('a snapshot is a record of its time, what it was taken before, and a link’s text', async () => {
  const { device, take, store } = await openTab()
  expect(await take('file', named('Ada'), async (own) => freeze(own))).toBe(true)
  const record = { v: 1, at, before: 'file', text: freeze(named('Ada')) }
  expect([...device.rows.values()]).toEqual([record])
  const { v, ...snapshot } = record
  expect(store.getState()).toEqual({ snapshots: [{ ...snapshot, key: 1 }], unreadable: 0 })
})

test('the latest comes first, in the next visit too', async () => {
  const { device, takeNamed } = await openTab()
  for (const name of ['a', 'b', 'c']) await takeNamed(name)
  expect((await openTab(device)).texts()).toEqual(textsOf(['c', 'b', 'a']))
})

test('the latest twenty stay, and the oldest go', async () => {
  const { device, takeNamed, texts } = await openTab()
  const names = Array.from({ length: mostSnapshots + 5 }, (_, number) => `Number ${number}`)
  for (const name of names) expect(await takeNamed(name)).toBe(true)
  expect(mostSnapshots).toBe(20)
  expect(texts()).toEqual(textsOf(names.slice(5).reverse()))
  expect(device.rows.size).toBe(20)
})

test('the same as the latest is not stored twice; the same as an earlier one is', async () => {
  const { takeNamed, texts } = await openTab()
  for (const name of ['a', 'a', 'b', 'b', 'a']) expect(await takeNamed(name)).toBe(true)
  expect(texts()).toEqual(textsOf(['a', 'b', 'a']))
})

test('nothing is stored of an empty assessment', async () => {
  const { device, take } = await openTab()
  expect(await take('delete', emptyAssessment, freeze)).toBe(false)
  expect(device.rows.size).toBe(0)
})

test('two tabs add to the same ones', async () => {
  const device = fakeSnapshots()
  const [one, other] = [await openTab(device), await openTab(device)]
  await Promise.all([one.takeNamed('a'), other.takeNamed('b'), one.takeNamed('c')])
  await other.load(device.port)
  expect([...other.texts()].sort()).toEqual([...textsOf(['a', 'b', 'c'])].sort())
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', JSON.stringify(good)],
  ['a list', [1, at, 'file', good.text]],
  ['no version', { ...good, v: undefined }],
  ['a later version', { ...good, v: 2 }],
  ['a version that is text', { ...good, v: '1' }],
  ['no such day', { ...good, at: '2026-02-30T00:00:00.000Z' }],
  ['a time that is a date', { ...good, at: new Date() }],
  ['before something unknown', { ...good, before: 'constructor' }],
  ['no text', { ...good, text: undefined }],
  ['a text that lacks its end', { ...good, text: good.text.slice(0, -1) }],
  ['a link of version 0', { ...good, text: `0${good.text.slice(1)}` }],
])('a bad record costs itself only: %s', async (_, value) => {
  const device = fakeSnapshots()
  device.rows.set(-2, value)
  const { takeNamed, texts, store, remove } = await openTab(device)
  expect(store.getState()).toEqual({ snapshots: [], unreadable: 1 })
  await takeNamed('Ada')
  expect(texts()).toEqual(textsOf(['Ada']))
  expect(device.rows.get(-2)).toEqual(value)
  await remove('all')
  expect(device.rows.size).toBe(0)
})

test('what something else has stored under a key of another kind costs nothing', async () => {
  const device = fakeSnapshots()
  device.rows.set('theirs', good)
  const { store, takeNamed, texts } = await openTab(device)
  expect(store.getState().unreadable).toBe(1)
  await takeNamed('Ada')
  expect(texts()).toEqual(textsOf(['Ada']))
})

test('a snapshot is copied field by field, and whatever else stands in it stays behind', async () => {
  const device = fakeSnapshots()
  device.rows.set(1, { ...good, more: 'of a stranger’s', key: 9 })
  const { snapshots } = (await openTab(device)).store.getState()
  expect(snapshots).toEqual([{ at, before: 'file', text: good.text, key: 1 }])
})

test('any value at all is read or passed over, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.anything(), { maxLength: 8 }), async (values) => {
      const device = fakeSnapshots()
      for (const [at, value] of values.entries()) device.rows.set(at - 100, value)
      const { store, takeNamed } = await openTab(device)
      expect(store.getState().unreadable).toBe(values.length)
      expect(await takeNamed('Ada')).toBe(true)
    }),
  )
})

test('what is removed is gone, and taking that back brings it to its place', async () => {
  const { device, takeNamed, texts, store, remove } = await openTab()
  for (const name of ['a', 'b', 'c']) await takeNamed(name)
  const before = [...device.rows].sort()
  const middle = store.getState().snapshots[1]?.key ?? 0
  const takeBackOne = await remove([middle])
  expect(texts()).toEqual(textsOf(['c', 'a']))
  const takeBackAll = await remove('all')
  expect(texts()).toEqual([])
  takeBackAll?.()
  takeBackOne?.()
  await remove([])
  expect(texts()).toEqual(textsOf(['c', 'b', 'a']))
  expect([...device.rows].sort()).toEqual(before)
})

test('where nothing can be stored, nothing throws, and nothing is said to be stored or removed', async () => {
  const device = fakeSnapshots()
  const tab = await openTab(device)
  await tab.takeNamed('a')
  device.breakDown(true)
  expect(await tab.takeNamed('b')).toBe(false)
  expect(await tab.remove('all')).toBeUndefined()
  await tab.load(device.port)
  expect(tab.texts()).toEqual(textsOf(['a']))
})

test('before anything was loaded, and where a part of the page is missing, taking one is of no effect', async () => {
  const early = createSnapshotStore()
  expect(await early.take('delete', named('a'), freeze)).toBe(false)
  expect(await early.remove('all')).toBeUndefined()
  const { device, take } = await openTab()
  expect(await take('delete', named('a'), () => Promise.reject(new Error('no')))).toBe(false)
  expect(
    await take('delete', named('a'), () => {
      throw new Error('no')
    }),
  ).toBe(false)
  expect(device.rows.size).toBe(0)
})
