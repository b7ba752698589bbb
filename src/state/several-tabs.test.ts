import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryLeaning, arbitraryRating } from '#testing/arbitrary-assessment.ts'
import { type FakeDevice, type FakeTab, fakeDevice } from '#testing/fake-device.ts'
import { small } from '#testing/small-ladder.ts'
import { type AnswerChange, asItStands } from './answer-change.ts'
import { type AssessmentStore, createAssessmentStore } from './create-assessment-store.ts'
import { recordKey } from './stored/answer-record.ts'
import { isLostKey } from './stored/lost-record.ts'

const { coaching, hiring, focus, senior, expert } = small

type Tab = { readonly tab: FakeTab; readonly own: AssessmentStore }

function openTabs(count: number, device = fakeDevice({ late: true })): readonly Tab[] {
  return Array.from({ length: count }, (_, at) => openTab(device, `t${at}`))
}

function openTab(device: FakeDevice, name: string): Tab {
  const tab = device.openTab()
  const own = createAssessmentStore(undefined, name)
  own.load(tab.port)
  return { tab, own }
}

/** Until no tab has anything to hear; a quarrel without end would fail here. */
function hearOut(tabs: readonly Tab[]): void {
  for (let round = 0; round < 50; round += 1) {
    if (tabs.reduce((sum, { tab }) => sum + tab.hear(), 0) === 0) return
  }
  expect.unreachable('the tabs went on and on')
}

function stands({ own }: Tab, change: AnswerChange): AnswerChange['to'] {
  return asItStands(own.store.getState().assessment, change).to
}

function lostIn({ own }: Tab): readonly AnswerChange['to'][] {
  return own.store.getState().lost.map(({ change }) => change.to)
}

function everyLostIn({ own }: Tab): readonly string[] {
  return own.store
    .getState()
    .lost.map(({ key, change }) => `${key} ${change.to}`)
    .sort()
}

const anyChange: fc.Arbitrary<AnswerChange> = fc.oneof(
  fc.record({
    kind: fc.constant('rating'),
    id: fc.constantFrom(coaching, hiring),
    to: arbitraryRating,
  }),
  fc.record({ kind: fc.constant('leaning'), id: fc.constant(focus), to: arbitraryLeaning }),
  fc.record({ kind: fc.constant('target'), to: fc.constantFrom(senior, expert, undefined) }),
)

/** One tab does something, or hears of what others did. */
type Step = { readonly which: number; readonly change: AnswerChange | undefined }
const anyStep: fc.Arbitrary<Step> = fc.record({
  which: fc.nat(3),
  change: fc.option(anyChange, { nil: undefined }),
})
const anyCount = fc.integer({ min: 2, max: 4 })

/** What was said last of each answer. */
function play(steps: readonly Step[], tabs: readonly Tab[]): ReadonlyMap<string, AnswerChange> {
  const lastWord = new Map<string, AnswerChange>()
  for (const { which, change } of steps) {
    const tab = tabs[which % tabs.length]
    if (change === undefined) tab?.tab.hear()
    else if (tab !== undefined && stands(tab, change) !== change.to) {
      tab.own.settle(change)
      lastWord.set(recordKey(change), change)
    }
  }
  return lastWord
}

test.each([[false], [true]])(
  'two to four tabs agree in the end, and no answer is lost in silence; storage that tells late: %s',
  (late) => {
    fc.assert(
      fc.property(anyCount, fc.array(anyStep, { maxLength: 40 }), (count, steps) => {
        const device = fakeDevice({ late })
        const tabs = openTabs(count, device)
        const lastWord = play(steps, tabs)
        hearOut(tabs)
        const [first] = tabs
        if (first === undefined) return
        for (const tab of tabs) {
          expect(tab.own.store.getState().assessment).toEqual(first.own.store.getState().assessment)
        }
        // A conflict is told in every tab, and after a reload too.
        const reloaded = openTab(device, 'reloaded')
        for (const tab of tabs) {
          expect(everyLostIn(tab)).toEqual(everyLostIn(first))
          expect(everyLostIn(reloaded)).toEqual(everyLostIn(first))
        }
        // Nobody can have taken back knowingly what was said last.
        for (const change of lastWord.values()) {
          const known = [stands(first, change), ...tabs.flatMap(lostIn)]
          expect(known).toContain(change.to)
        }
      }),
      { numRuns: 500 },
    )
  },
)

test('of two answers given at the same time one holds in both tabs, and the other can be brought back', () => {
  const tabs = openTabs(2)
  const [one, two] = tabs as readonly [Tab, Tab]
  one.own.rate(hiring, 2)
  two.own.rate(hiring, 5)
  hearOut(tabs)
  const rating: AnswerChange = { kind: 'rating', id: hiring, to: undefined }
  expect([stands(one, rating), stands(two, rating)]).toEqual([5, 5])
  expect(lostIn(one)).toEqual([2])
  one.own.settle({ ...rating, to: 2 })
  hearOut(tabs)
  expect([stands(one, rating), stands(two, rating)]).toEqual([2, 2])
  expect([lostIn(one), lostIn(two)]).toEqual([[], []])
  one.own.undo()
  hearOut(tabs)
  expect([stands(one, rating), stands(two, rating)]).toEqual([5, 5])
})

test('saying that an answer stays as it is settles it too, in every tab', () => {
  const tabs = openTabs(3)
  const [one, two] = tabs as readonly [Tab, Tab]
  one.own.rate(hiring, 2)
  two.own.rate(hiring, 5)
  hearOut(tabs)
  one.own.settle({ kind: 'rating', id: hiring, to: 5 })
  hearOut(tabs)
  for (const tab of tabs) expect(lostIn(tab)).toEqual([])
})

test('what gave way can still be brought back after every tab was closed, and leaves nothing behind then', () => {
  const device = fakeDevice({ late: true })
  const tabs = openTabs(2, device)
  const [one, two] = tabs as readonly [Tab, Tab]
  one.own.rate(hiring, 2)
  two.own.rate(hiring, 5)
  hearOut(tabs)
  const later = openTab(device, 'later')
  expect(lostIn(later)).toEqual([2])
  later.own.settle({ kind: 'rating', id: hiring, to: 2 })
  hearOut([...tabs, later])
  expect([...device.items.keys()].filter(isLostKey)).toEqual([])
  expect(lostIn(openTab(device, 'last'))).toEqual([])
  expect(stands(openTab(device, 'last'), { kind: 'rating', id: hiring, to: undefined })).toBe(2)
})

test('deleting one’s answers deletes those too that gave way to others', () => {
  const device = fakeDevice({ late: true })
  const tabs = openTabs(2, device)
  const [one, two] = tabs as readonly [Tab, Tab]
  one.own.rate(hiring, 2)
  two.own.clearRating(hiring)
  two.own.rate(hiring, 5)
  two.own.clearRating(hiring)
  hearOut(tabs)
  expect(lostIn(one)).toEqual([2])
  expect(stands(one, { kind: 'rating', id: hiring, to: undefined })).toBeUndefined()
  one.own.deleteAnswers()
  hearOut(tabs)
  expect([lostIn(one), lostIn(two)]).toEqual([[], []])
  expect([...device.items.keys()].filter(isLostKey)).toEqual([])
})

test.each([
  ['rubbish', '<!doctype html>'],
  [
    'another answer’s',
    JSON.stringify({ v: 1, value: 2, at: '2026-02-03T10:20:30.400Z', n: 9, by: 't9', saw: [] }),
  ],
])('what lies in the place of an answer that gave way and is none is moved aside: %s', (_, raw) => {
  const device = fakeDevice()
  device.items.set('crossrung:1:lost:t1:1:rating:hiring', raw)
  const page = openTab(device, 'page')
  expect(lostIn(page)).toEqual([])
  expect(device.items.get('crossrung:aside:1:lost:t1:1:rating:hiring')).toBe(raw)
  expect(page.own.store.getState().problems).toMatchObject([{ code: 'moved-aside' }])
})

test('an answer that another tab has changed knowingly is no conflict', () => {
  const tabs = openTabs(2)
  const [one, two] = tabs as readonly [Tab, Tab]
  one.own.rate(hiring, 2)
  hearOut(tabs)
  two.own.rate(hiring, 5)
  hearOut(tabs)
  expect([lostIn(one), lostIn(two)]).toEqual([[], []])
})
