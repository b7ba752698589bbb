import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, emptyAssessment } from '#domain/assessment.ts'
import { decodeShare } from '#share/decode-share.ts'
import { encodeShare } from '#share/encode-share.ts'
import type { Share } from '#share/share.ts'
import { arbitraryLeaning, arbitraryRating } from '#testing/arbitrary-assessment.ts'
import { type FakeDevice, type FakeTab, fakeDevice } from '#testing/fake-device.ts'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { type AssessmentStore, createAssessmentStore } from './create-assessment-store.ts'
import { exportText } from './file/export-text.ts'

const { coaching, hiring, focus, senior, expert } = small
const at = '2026-02-03T10:20:30.400Z'
const full = { name: 'QuotaExceededError' }

const shared: Share = {
  ladder: smallLadder.id,
  revision: 1,
  day: '2026-02-03',
  assessment: {
    ratings: new Map([[hiring, 5]]),
    notes: new Map([[coaching, 'Theirs']]),
    leanings: new Map(),
    here: expert,
  },
}

/** A store in a tab, loaded; its clock goes a second further at every look. */
function openIn(tab: FakeTab): AssessmentStore {
  let time = Date.parse(at)
  const opened = createAssessmentStore(() => {
    time += 1_000
    return new Date(time)
  })
  opened.load(tab.port)
  return opened
}

function openOn(device: FakeDevice): AssessmentStore {
  return openIn(device.openTab())
}

function assessmentIn({ store }: AssessmentStore): Assessment {
  return store.getState().assessment
}

function savingIn({ store }: AssessmentStore): string {
  const { saving } = store.getState()
  return saving.kind === 'not-saved' ? saving.why : saving.kind
}

function stored(value: unknown, n = 1): string {
  return JSON.stringify({ v: 1, value, at, n, by: 't1', saw: [] })
}

type Act = (own: AssessmentStore) => void

const anySkill = fc.constantFrom(coaching, hiring)
const anyRole = fc.constantFrom(senior, expert, undefined)
const anyText = fc.constantFrom('', 'a', 'ab', 'b')
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(anySkill, arbitraryRating).map(
    ([skill, to]): Act =>
      ({ rate }) =>
        rate(skill, to),
  ),
  anySkill.map(
    (skill): Act =>
      ({ clearRating }) =>
        clearRating(skill),
  ),
  fc.tuple(anySkill, anyText).map(
    ([skill, text]): Act =>
      ({ writeNote }) =>
        void writeNote(skill, text),
  ),
  arbitraryLeaning.map(
    (to): Act =>
      ({ lean }) =>
        lean(focus, to),
  ),
  fc.constant<Act>(({ clearLeaning }) => clearLeaning(focus)),
  anyRole.map(
    (role): Act =>
      ({ setHere }) =>
        setHere(role),
  ),
  anyRole.map(
    (role): Act =>
      ({ setTarget }) =>
        setTarget(role),
  ),
  anyText.map(
    (name): Act =>
      ({ setName }) =>
        void setName(name),
  ),
  fc.constant<Act>(({ deleteAnswers }) => deleteAnswers()),
  fc.constant<Act>(({ keepShared }) => keepShared(shared)),
)
const anyActs = fc.array(anyAct, { maxLength: 30 })

function undoAll(own: AssessmentStore): void {
  while (own.undo().kind === 'undone');
}

test('before anything is loaded there is nothing, and nothing is said to be saved', () => {
  const { store } = createAssessmentStore()
  expect(store.getState()).toEqual({
    loaded: false,
    assessment: emptyAssessment,
    saving: { kind: 'nothing-yet' },
    problems: [],
    lost: [],
    undoable: 0,
  })
})

test('an answer is on the device before the call returns, under a key of its own', () => {
  const device = fakeDevice()
  const own = openOn(device)
  own.rate(hiring, 3)
  expect([...device.items.keys()]).toEqual(['crossrung:1:rating:hiring'])
  expect(JSON.parse(device.items.get('crossrung:1:rating:hiring') ?? '')).toMatchObject({
    v: 1,
    value: 3,
    n: 1,
  })
  expect(savingIn(own)).toBe('saved')
})

test('every reload gives back what was there', () => {
  fc.assert(
    fc.property(anyActs, (acts) => {
      const device = fakeDevice()
      const own = openOn(device)
      for (const act of acts) act(own)
      expect(assessmentIn(openOn(device))).toEqual(assessmentIn(own))
    }),
  )
})

test('undoing everything gives back what the tab began with, on the device too', () => {
  fc.assert(
    fc.property(anyActs, anyActs, (before, acts) => {
      const device = fakeDevice()
      const earlier = openOn(device)
      for (const act of before) act(earlier)
      const own = openOn(device)
      const start = assessmentIn(own)
      for (const act of acts) act(own)
      undoAll(own)
      expect(assessmentIn(own)).toEqual(start)
      expect(assessmentIn(openOn(device))).toEqual(start)
    }),
  )
})

test('a storage that fails now and then loses nothing of what is in memory, and catches up', () => {
  const trouble = fc.constantFrom('none', 'full', 'forbidden')
  const eventful = fc.array(fc.tuple(anyAct, trouble), { maxLength: 30 })
  fc.assert(
    fc.property(eventful, (acts) => {
      const device = fakeDevice()
      const own = openOn(device)
      const model = openOn(fakeDevice())
      for (const [act, kind] of acts) {
        device.breakWith(kind === 'forbidden' ? new Error('forbidden') : undefined)
        device.fillWith(kind === 'full' ? full : undefined)
        act(own)
        act(model)
        expect(assessmentIn(own)).toEqual(assessmentIn(model))
      }
      device.breakWith(undefined)
      device.fillWith(undefined)
      own.saveAgain()
      expect(savingIn(own)).not.toContain('not saved')
      expect(assessmentIn(openOn(device))).toEqual(assessmentIn(model))
    }),
  )
})

test('two to four tabs agree in the end, with each other and with the device', () => {
  const step = fc.tuple(fc.nat(3), fc.option(anyAct, { nil: undefined }))
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.array(step, { maxLength: 40 }),
      (count, steps) => {
        const device = fakeDevice()
        const tabs = Array.from({ length: count }, () => device.openTab())
        const stores = tabs.map(openIn)
        for (const [which, act] of steps) {
          const own = stores[which % count]
          if (act !== undefined && own !== undefined) act(own)
          else tabs[which % count]?.hear()
        }
        hearOut(tabs)
        const reloaded = assessmentIn(openOn(device))
        for (const own of stores) expect(assessmentIn(own)).toEqual(reloaded)
      },
    ),
  )
})

/** Until no tab has anything to hear; a quarrel without end would fail here. */
function hearOut(tabs: readonly FakeTab[]): void {
  for (let round = 0; round < 50; round += 1) {
    if (tabs.reduce((sum, tab) => sum + tab.hear(), 0) === 0) return
  }
  expect.unreachable('the tabs went on and on')
}

test('tabs that answer different skills keep both answers', () => {
  const device = fakeDevice()
  const tabs = [device.openTab(), device.openTab()] as const
  const [here, there] = [openIn(tabs[0]), openIn(tabs[1])]
  here.rate(hiring, 3)
  there.rate(coaching, 2)
  hearOut(tabs)
  const both = new Map([
    [hiring, 3],
    [coaching, 2],
  ])
  expect(assessmentIn(here).ratings).toEqual(both)
  expect(assessmentIn(there).ratings).toEqual(both)
})

test('a tab that slept writes over nothing it has not seen', () => {
  const device = fakeDevice()
  const sleeping = openOn(device)
  const awake = openOn(device)
  awake.rate(hiring, 1)
  awake.rate(hiring, 2)
  sleeping.rate(hiring, 5)
  expect(JSON.parse(device.items.get('crossrung:1:rating:hiring') ?? '')).toMatchObject({
    value: 5,
    n: 3,
  })
})

test('of two answers written at once the same one holds everywhere', () => {
  const device = fakeDevice()
  const [here, there] = [device.openTab(), device.openTab()]
  const own = openIn(here)
  own.rate(hiring, 1)
  own.rate(hiring, 2)
  const held = device.items.get('crossrung:1:rating:hiring')
  there.port.write('crossrung:1:rating:hiring', stored(5, 1))
  here.hear()
  expect(assessmentIn(own).ratings.get(hiring)).toBe(2)
  expect(device.items.get('crossrung:1:rating:hiring')).toBe(held)
})

test('a page that comes back from the browser’s cache takes in what it missed', () => {
  const device = fakeDevice()
  const tab = device.openTab()
  const own = openIn(tab)
  openOn(device).rate(hiring, 4)
  tab.comeBack()
  expect(assessmentIn(own).ratings.get(hiring)).toBe(4)
})

test('undo takes back this tab’s own step, and leaves what another tab has changed since', () => {
  const device = fakeDevice()
  const own = openOn(device)
  own.rate(hiring, 2)
  own.rate(coaching, 3)
  own.deleteAnswers()
  openOn(device).rate(hiring, 5)
  expect(own.undo()).toEqual({
    kind: 'undone',
    what: 'delete',
    restored: [{ kind: 'rating', id: coaching, to: 3 }],
    changedElsewhere: [{ kind: 'rating', id: hiring, to: undefined }],
  })
  expect(assessmentIn(own).ratings).toEqual(
    new Map([
      [coaching, 3],
      [hiring, 5],
    ]),
  )
})

test('deleting everything, and keeping what was shared, are one step each', () => {
  const own = openOn(fakeDevice())
  own.rate(hiring, 2)
  own.writeNote(hiring, 'Mine')
  own.setTarget(senior)
  const mine = assessmentIn(own)
  own.keepShared(shared)
  expect(assessmentIn(own)).toEqual(shared.assessment)
  own.deleteAnswers()
  expect(assessmentIn(own)).toEqual(emptyAssessment)
  own.undo()
  expect(assessmentIn(own)).toEqual(shared.assessment)
  own.undo()
  expect(assessmentIn(own)).toEqual(mine)
})

test('what was shared comes back from one’s own link as it came, unknown ids too', () => {
  const own = openOn(fakeDevice())
  const assessment = {
    ...shared.assessment,
    ratings: new Map([[mint<typeof hiring>('unknown-here'), 4 as const]]),
  }
  own.keepShared({ ...shared, assessment })
  const decoded = decodeShare(encodeShare({ ...shared, assessment: assessmentIn(own) }, []), [])
  expect(decoded.ok && decoded.share.assessment).toEqual(assessment)
})

test('at least a hundred steps can be taken back', () => {
  const own = openOn(fakeDevice())
  for (let step = 0; step < 150; step += 1) own.rate(hiring, step % 2 === 0 ? 1 : 2)
  expect(own.store.getState().undoable).toBe(150)
  undoAll(own)
  expect(assessmentIn(own)).toEqual(emptyAssessment)
})

test('a note typed in one go is taken back in one step, and a later one in another', () => {
  let time = Date.parse(at)
  const own = createAssessmentStore(() => new Date(time))
  for (const text of ['W', 'We', 'Wel', 'Well']) own.writeNote(hiring, text)
  time += 60_000
  own.writeNote(hiring, 'Well done')
  expect(own.store.getState().undoable).toBe(2)
  own.undo()
  expect(assessmentIn(own).notes.get(hiring)).toBe('Well')
  own.undo()
  expect(assessmentIn(own).notes.has(hiring)).toBe(false)
})

test('typing on in what another tab has written does not let undo take that back', () => {
  const device = fakeDevice()
  const tab = device.openTab()
  let time = Date.parse(at)
  const own = createAssessmentStore(() => new Date(time))
  own.load(tab.port)
  own.writeNote(hiring, 'Mine')
  openOn(device).writeNote(hiring, 'Theirs')
  tab.hear()
  time += 100
  own.writeNote(hiring, 'Theirs and mine')
  own.undo()
  expect(assessmentIn(own).notes.get(hiring)).toBe('Theirs')
})

test('an answer given again as it was is no step', () => {
  const own = openOn(fakeDevice())
  own.rate(hiring, 2)
  own.rate(hiring, 2)
  expect(own.store.getState().undoable).toBe(1)
})

test('a change leaves untouched answers the very same objects', () => {
  const own = openOn(fakeDevice())
  own.writeNote(hiring, 'A note')
  const before = assessmentIn(own)
  own.rate(hiring, 2)
  expect(assessmentIn(own).notes).toBe(before.notes)
  expect(assessmentIn(own).leanings).toBe(before.leanings)
})

test('half a character in a note is made whole, so that it can be shared', () => {
  const own = openOn(fakeDevice())
  own.writeNote(hiring, 'a\uD83D')
  expect(assessmentIn(own).notes.get(hiring)).toBe('a\uFFFD')
})

test.each([
  ['full', full],
  ['forbidden', new Error('The operation is insecure.')],
])('a %s storage says “not saved”, and takes it back once all is saved', (_, error) => {
  const device = fakeDevice()
  const own = openOn(device)
  device.breakWith(error)
  own.rate(hiring, 3)
  expect(savingIn(own)).toContain('not saved')
  device.breakWith(undefined)
  own.rate(coaching, 2)
  expect(savingIn(own)).toBe('saved')
  expect(assessmentIn(openOn(device))).toEqual(assessmentIn(own))
})

test('an answer that another tab has given since is no longer one that is not saved', () => {
  const device = fakeDevice()
  const tab = device.openTab()
  const own = openIn(tab)
  device.fillWith(full)
  own.rate(hiring, 3)
  device.fillWith(undefined)
  const other = openOn(device)
  other.rate(hiring, 1)
  other.rate(hiring, 2)
  tab.hear()
  expect(assessmentIn(own).ratings.get(hiring)).toBe(2)
  expect(savingIn(own)).toBe('saved')
})

test('one answer that does not fit keeps the notice up, though others are saved', () => {
  const device = fakeDevice()
  const own = openOn(device)
  device.fillWith(full)
  own.writeNote(hiring, 'A long note')
  own.rate(coaching, 2)
  expect(savingIn(own)).toContain('not saved')
})

test('a bad record is moved aside byte for byte and told of, and the others load', () => {
  const device = fakeDevice()
  device.items
    .set('crossrung:1:rating:hiring', '{"v":1,"value":9')
    .set('crossrung:1:rating:coaching', stored(2))
  const own = openOn(device)
  expect(assessmentIn(own).ratings).toEqual(new Map([[coaching, 2]]))
  expect(own.store.getState().problems).toEqual([
    {
      code: 'moved-aside',
      key: 'crossrung:1:rating:hiring',
      aside: 'crossrung:aside:1:rating:hiring',
    },
  ])
  expect(device.items.get('crossrung:aside:1:rating:hiring')).toBe('{"v":1,"value":9')
  expect(device.items.has('crossrung:1:rating:hiring')).toBe(false)
})

test('a second bad record of the same answer does not push out the first', () => {
  const device = fakeDevice()
  device.items.set('crossrung:1:name', 'second').set('crossrung:aside:1:name', 'first')
  openOn(device)
  expect([...device.items]).toEqual([
    ['crossrung:aside:1:name', 'first'],
    ['crossrung:aside:1:name:2', 'second'],
  ])
})

test('a bad record that cannot be moved is not written over', () => {
  const device = fakeDevice()
  device.items.set('crossrung:1:rating:hiring', 'bad')
  device.fillWith(full)
  const own = openOn(device)
  device.fillWith(undefined)
  own.rate(hiring, 3)
  expect(device.items.get('crossrung:1:rating:hiring')).toBe('bad')
  expect(assessmentIn(own).ratings.get(hiring)).toBe(3)
  expect(savingIn(own)).toContain('not saved')
})

test('rubbish from elsewhere in an answer’s place is moved aside, and the answer is put back', () => {
  const device = fakeDevice()
  const [here, there] = [device.openTab(), device.openTab()]
  const own = openIn(here)
  own.rate(hiring, 3)
  there.port.write('crossrung:1:rating:hiring', '<!doctype html>')
  here.hear()
  expect(assessmentIn(own).ratings.get(hiring)).toBe(3)
  expect(device.items.get('crossrung:aside:1:rating:hiring')).toBe('<!doctype html>')
  expect(assessmentIn(openOn(device)).ratings.get(hiring)).toBe(3)
})

test('a record of a newer version is left untouched, told of, and never written again', () => {
  const device = fakeDevice()
  const newer = '{"v":2,"value":{"level":3}}'
  device.items.set('crossrung:1:rating:hiring', newer)
  const own = openOn(device)
  expect(own.store.getState().problems).toEqual([
    { code: 'other-version', key: 'crossrung:1:rating:hiring' },
  ])
  own.rate(hiring, 2)
  own.rate(coaching, 4)
  expect(device.items.get('crossrung:1:rating:hiring')).toBe(newer)
  expect(device.items.has('crossrung:1:rating:coaching')).toBe(true)
  expect(savingIn(own)).toContain('not saved')
})

test('once a newer version has stored answers, this one writes nothing more', () => {
  const device = fakeDevice()
  const [here, there] = [device.openTab(), device.openTab()]
  const own = openIn(here)
  own.rate(hiring, 3)
  there.port.write('crossrung:2:rating:hiring', '{}')
  here.hear()
  const before = new Map(device.items)
  own.rate(hiring, 4)
  own.setName('Ada')
  expect(device.items).toEqual(before)
  // A file that is saved now has what the device has not.
  expect(JSON.parse(exportText(here.port)).records).toMatchObject({
    'crossrung:1:rating:hiring': { value: 4 },
    'crossrung:1:name': { value: 'Ada' },
    'crossrung:2:rating:hiring': {},
  })
  expect(own.store.getState().problems).toEqual([{ code: 'newer-answers', version: 2 }])
  expect(savingIn(own)).toContain('not saved')
  expect(assessmentIn(own).ratings.get(hiring)).toBe(4)
})

test('keys that this version does not know stay as they are', () => {
  const device = fakeDevice()
  device.items.set('crossrung:1:plan:x', 'what').set('crossrung:1:rating:', 'ever')
  const before = new Map(device.items)
  const own = openOn(device)
  expect(device.items).toEqual(before)
  expect(own.store.getState().problems).toEqual([])
})

test('answers to skills that are gone are kept', () => {
  const device = fakeDevice()
  device.items
    .set('crossrung:1:rating:gone', stored(3))
    .set('crossrung:1:rating:__proto__', stored(2))
  const own = openOn(device)
  own.rate(hiring, 1)
  expect([...assessmentIn(own).ratings.keys()].sort()).toEqual(['__proto__', 'gone', 'hiring'])
  expect(device.items.get('crossrung:1:rating:gone')).toBe(stored(3))
})

test('a storage that is cleared while the page is open is filled again', () => {
  const device = fakeDevice()
  const tab = device.openTab()
  const own = openIn(tab)
  own.rate(hiring, 3)
  device.clear()
  tab.hear()
  expect(assessmentIn(openOn(device))).toEqual(assessmentIn(own))
})

test('a change made before what is stored was read is not lost, and the rest is there', () => {
  const device = fakeDevice()
  device.items.set('crossrung:1:rating:coaching', stored(2))
  const own = createAssessmentStore()
  own.rate(hiring, 3)
  own.load(device.openTab().port)
  expect(assessmentIn(own).ratings).toEqual(
    new Map([
      [coaching, 2],
      [hiring, 3],
    ]),
  )
  expect(assessmentIn(openOn(device))).toEqual(assessmentIn(own))
})

test('loading a second time changes nothing', () => {
  const own = openOn(fakeDevice())
  own.rate(hiring, 3)
  own.load(fakeDevice().openTab().port)
  expect(assessmentIn(own).ratings.get(hiring)).toBe(3)
})
