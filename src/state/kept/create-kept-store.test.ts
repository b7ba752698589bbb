import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyAssessment } from '#domain/assessment.ts'
import { decodeShare } from '#share/decode-share.ts'
import { encodeShare } from '#share/encode-share.ts'
import { createAssessmentStore } from '#state/create-assessment-store.ts'
import { exportText } from '#state/file/export-text.ts'
import { readAnswersFile } from '#state/file/read-answers-file.ts'
import { arbitraryShare } from '#testing/arbitrary-share.ts'
import { type FakeTab, fakeDevice } from '#testing/fake-device.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { createKeptStore } from './create-kept-store.ts'
import { keptKey, readKept } from './kept-record.ts'

const now = () => new Date('2026-11-24T10:00:00.000Z')
const text = textOf('Ada')

function textOf(name: string): string {
  const assessment = { ...emptyAssessment, name }
  return encodeShare({ ladder: smallLadder.id, revision: 1, assessment }, smallRegistry)
}

function openTab(tab: FakeTab = fakeDevice().openTab()) {
  const own = createAssessmentStore(now)
  const kept = createKeptStore(own, now)
  own.load(tab.port)
  kept.load(tab.port)
  const names = () => kept.store.getState().kept.map(({ name }) => name)
  const keyOf = (name: string) =>
    kept.store.getState().kept.find((record) => record.name === name)?.key ?? ''
  return { tab, own, ...kept, names, keyOf }
}

function said({ own }: ReturnType<typeof openTab>): string | undefined {
  const undone = own.undo()
  return undone.kind === 'undone' ? undone.said : undefined
}

test('what is kept is the same share when it is opened, in the next visit too, parts of later kinds included', () => {
  fc.assert(
    fc.property(arbitraryShare, (share) => {
      const device = fakeDevice()
      const kept = encodeShare(share, smallRegistry)
      openTab(device.openTab()).keep('A name', kept)
      const [record] = openTab(device.openTab()).store.getState().kept
      expect(record).toMatchObject({ name: 'A name', at: '2026-11-24T10:00:00.000Z', text: kept })
      const opened = decodeShare(record?.text ?? '', smallRegistry, kept.length)
      const asSent = decodeShare(kept, smallRegistry, kept.length)
      expect(opened).toEqual(asSent)
      if (opened.ok) expect(encodeShare(opened.share, smallRegistry)).toBe(kept)
    }),
  )
})

test('a hundred steps of every kind are taken back one by one, and leave nothing', () => {
  const device = fakeDevice()
  const page = openTab(device.openTab())
  const share = {
    ladder: smallLadder.id,
    revision: 1,
    assessment: { ...emptyAssessment, name: 'Ada' },
  }
  const kinds = [
    () => page.own.rate(small.hiring, 3),
    () => page.own.writeNote(small.hiring, 'A note'),
    () => page.keep('Ada', text),
    () => page.rename(page.keyOf('Ada'), 'Grace'),
    () => page.own.takeFromFile([{ kind: 'rating', id: small.coaching, to: 2 }]),
    () =>
      page.own.keepShared(share, page.keepAlong([{ name: 'Before', text: textOf('B') }]).takeBack),
    () => page.remove(page.keyOf('Grace')),
    () => page.own.deleteAnswers(),
    () => page.duplicate(page.keyOf('Before')),
    () => page.remove(page.keyOf('Before (copy)')),
    () => page.remove(page.keyOf('Before')),
  ]
  const seen = () => [page.own.store.getState().assessment, page.names().sort()] as const
  const before = Array.from({ length: 110 }, (_, at) => {
    const was = seen()
    kinds[at % kinds.length]?.()
    expect(page.own.store.getState().undoable).toBe(at + 1)
    return was
  })
  for (const was of before.toReversed()) {
    page.own.undo()
    expect(seen()).toEqual(was)
  }
})

test('a copy is called one, and a copy of a copy is the next of the first', () => {
  const page = openTab()
  page.keep('Ada', text)
  page.duplicate(page.keyOf('Ada'))
  page.duplicate(page.keyOf('Ada (copy)'))
  page.duplicate(page.keyOf('Ada'))
  expect([...page.names()].sort()).toEqual(['Ada', 'Ada (copy 2)', 'Ada (copy 3)', 'Ada (copy)'])
})

test('keeping changes no key but its own, and the same text is not kept twice', () => {
  const device = fakeDevice()
  const page = openTab(device.openTab())
  page.own.rate(small.coaching, 3)
  const before = new Map(device.items)
  expect(page.keep('Ada', text)).toEqual({ kind: 'kept', name: 'Ada', stored: true })
  expect(page.keep('Again', text)).toEqual({ kind: 'the-same-already', name: 'Ada', stored: true })
  const asleep = openTab(device.openTab())
  expect(asleep.keep('Elsewhere', text).kind).toBe('the-same-already')
  const added = [...device.items].filter(([key]) => !before.has(key))
  expect(added).toHaveLength(1)
  expect([...device.items].filter(([key]) => before.has(key))).toEqual([...before])
})

function act(page: ReturnType<typeof openTab>, what: string, key: string, name: string): void {
  switch (what) {
    case 'keep':
      page.keep(name, textOf(name))
      return
    case 'rename':
      page.rename(key, name)
      return
    case 'duplicate':
      page.duplicate(key)
      return
    case 'remove':
      page.remove(key)
      return
    default:
      page.own.rate(small.coaching, page.own.store.getState().undoable % 2 === 0 ? 1 : 2)
  }
}

test('whatever was kept, renamed, copied and deleted, undo goes back step by step, byte for byte', () => {
  const action = fc.record({
    what: fc.constantFrom('keep', 'rename', 'duplicate', 'remove', 'rate'),
    at: fc.nat(5),
    name: fc.constantFrom('Ada', 'Grace', 'עדה', 'a'.repeat(98)),
  })
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const device = fakeDevice()
      const page = openTab(device.openTab())
      const keptOnDevice = () => [...device.items].filter(([key]) => key.includes(':kept:')).sort()
      const past: [steps: number, bytes: unknown][] = []
      for (const [turn, { what, at, name }] of actions.entries()) {
        const steps = page.own.store.getState().undoable
        const bytes = keptOnDevice()
        act(page, what, page.store.getState().kept[at]?.key ?? '', `${name} ${turn % 4}`)
        if (page.own.store.getState().undoable > steps) past.push([steps, bytes])
        else expect(keptOnDevice()).toEqual(bytes)
      }
      for (const [steps, bytes] of past.reverse()) {
        page.own.undo()
        expect(page.own.store.getState().undoable).toBe(steps)
        expect(keptOnDevice()).toEqual(bytes)
      }
    }),
  )
})

test('a hundred deleted ones come back one by one', () => {
  const page = openTab()
  for (let at = 0; at < 100; at += 1) page.keep(`Kept ${at}`, textOf(`Kept ${at}`))
  const before = [...page.names()]
  for (const { key } of page.store.getState().kept) page.remove(key)
  expect(page.names()).toEqual([])
  for (let at = 0; at < 100; at += 1) page.own.undo()
  expect(page.names()).toEqual(before)
})

test('what one tab does the other shows, and undo leaves what the other has changed since', () => {
  const device = fakeDevice({ late: true })
  const [one, two] = [openTab(device.openTab()), openTab(device.openTab())]
  one.keep('Ada', text)
  two.tab.hear()
  expect(two.names()).toEqual(['Ada'])
  two.rename(two.keyOf('Ada'), 'Grace')
  one.tab.hear()
  expect(one.names()).toEqual(['Grace'])
  expect(said(one)).toBe('Left as another tab has changed it: “Ada”.')
  expect(one.names()).toEqual(['Grace'])
  two.remove(two.keyOf('Grace'))
  one.tab.hear()
  expect(one.names()).toEqual([])
  expect(said(two)).toBe('“Grace” is back.')
  one.tab.hear()
  expect(one.names()).toEqual(['Grace'])
})

test('without room it is kept until the page closes, the notice says so, and it is saved once there is', () => {
  const device = fakeDevice()
  const page = openTab(device.openTab())
  device.fillWith(new DOMException('full', 'QuotaExceededError'))
  expect(page.keep('Ada', text)).toMatchObject({ kind: 'kept', stored: false })
  expect(page.names()).toEqual(['Ada'])
  const { saving } = page.own.store.getState()
  expect(saving.kind === 'not-saved' && saving.why).toContain('not saved: the storage')
  device.fillWith(undefined)
  page.own.saveAgain()
  expect(page.own.store.getState().saving.kind).not.toBe('not-saved')
  expect(openTab(device.openTab()).names()).toEqual(['Ada'])
})

test('a bad record costs only itself, and is kept aside byte for byte', () => {
  const bad = [
    '{"v":1,"name":"Ada"',
    JSON.stringify({ v: 1, name: '', at: now().toISOString(), text }),
    JSON.stringify({ v: 1, name: 'Ada', at: 'today', text }),
    JSON.stringify({ v: 1, name: 'Ada', at: now().toISOString(), text: `${text.slice(0, -1)}_` }),
    JSON.stringify({ v: 1, name: 'a'.repeat(101), at: now().toISOString(), text }),
  ]
  const device = fakeDevice()
  const newer = JSON.stringify({ v: 2, name: 'Later' })
  for (const [at, raw] of bad.entries()) device.items.set(keptKey(`bad${at}`), raw)
  device.items.set(keptKey('newer'), newer)
  openTab(device.openTab()).keep('Ada', text)
  const page = openTab(device.openTab())
  expect(page.names()).toEqual(['Ada'])
  expect(page.store.getState().problems).toEqual([{ code: 'other-version', key: keptKey('newer') }])
  for (const [at, raw] of bad.entries()) {
    expect(device.items.get(`crossrung:aside:1:kept:bad${at}`)).toBe(raw)
    expect(device.items.has(keptKey(`bad${at}`))).toBe(false)
  }
  expect(device.items.get(keptKey('newer'))).toBe(newer)
  expect(page.own.store.getState().problems).toEqual([])
})

test('where a newer Crossrung has stored answers, nothing is written over', () => {
  const device = fakeDevice()
  device.items.set('crossrung:2:rating:x', '{}')
  const page = openTab(device.openTab())
  const before = new Map(device.items)
  expect(page.keep('Ada', text).stored).toBe(false)
  expect(device.items).toEqual(before)
  expect(exportText(page.tab.port)).toContain(text)
  expect(page.names()).toEqual(['Ada'])
})

test('what lies unreadable in the place of a kept one, with no room to move it aside, is not written over', () => {
  const device = fakeDevice()
  const page = openTab(device.openTab())
  page.keep('Ada', text)
  const key = page.keyOf('Ada')
  device.items.set(key, 'rubbish')
  device.fillWith(new DOMException('full', 'QuotaExceededError'))
  page.rename(key, 'Grace')
  device.fillWith(undefined)
  page.own.saveAgain()
  expect(device.items.get(key)).toBe('rubbish')
  expect(page.names()).toEqual(['Grace'])
  expect(page.own.store.getState().saving).toMatchObject({
    kind: 'not-saved',
    why: expect.stringContaining('something unreadable is stored in its place'),
  })
})

test('no two are kept under one key, whatever chance gives', () => {
  const ids = ['a', 'a', 'a', 'b']
  const own = createAssessmentStore(now)
  const kept = createKeptStore(own, now, () => ids.shift() ?? 'c')
  const { port } = fakeDevice().openTab()
  own.load(port)
  kept.load(port)
  kept.keep('Ada', text)
  kept.keep('Grace', textOf('Grace'))
  expect(kept.store.getState().kept.map(({ key }) => key)).toEqual([keptKey('a'), keptKey('b')])
})

test('a name that is too long is refused, and a blank one changes nothing', () => {
  const page = openTab()
  page.keep('Ada', text)
  expect(page.rename(page.keyOf('Ada'), 'a'.repeat(101)).ok).toBe(false)
  expect(page.rename(page.keyOf('Ada'), '  ').ok).toBe(true)
  expect(page.names()).toEqual(['Ada'])
})

test('a file brings the kept ones to another device, and the same file twice changes nothing', () => {
  const from = openTab()
  from.keep('Ada', text)
  from.keep('Grace', textOf('Grace'))
  const file = readAnswersFile(new TextEncoder().encode(exportText(from.tab.port)))
  if (!file.ok) throw new Error('The file is not read.')
  expect(file.leftOut).toEqual([])
  const to = openTab()
  expect(to.keepAlong(file.kept).added).toHaveLength(2)
  expect(to.names().toSorted()).toEqual(['Ada', 'Grace'])
  expect(to.keepAlong(file.kept).added).toEqual([])
})

test('what replaces one’s own answers and what that keeps are one step', () => {
  const page = openTab()
  page.own.rate(small.coaching, 2)
  const { takeBack } = page.keepAlong([{ name: 'Mine before', text }])
  const assessment = { ...emptyAssessment, name: 'Ada' }
  page.own.keepShared({ ladder: smallLadder.id, revision: 1, assessment }, takeBack)
  expect(page.names()).toEqual(['Mine before'])
  expect(said(page)).toBe('“Mine before” is no longer kept.')
  expect(page.names()).toEqual([])
  expect(page.own.store.getState().assessment.ratings.get(small.coaching)).toBe(2)
})

test('a record that is read is written again as it was', () => {
  const device = fakeDevice()
  openTab(device.openTab()).keep('Ada', text)
  for (const [key, raw] of device.items) {
    expect(readKept(key, raw)).toMatchObject({ kind: 'record', record: { key, raw } })
  }
})
