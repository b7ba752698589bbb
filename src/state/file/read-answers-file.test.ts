import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, emptyAssessment } from '#domain/assessment.ts'
import { withChanges } from '#state/answer-change.ts'
import { createAssessmentStore } from '#state/create-assessment-store.ts'
import { arbitraryLeanings, arbitraryRatings } from '#testing/arbitrary-assessment.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { exportText } from './export-text.ts'
import { fileAgainst, toTakeOver } from './file-against.ts'
import { explainFileProblem } from './file-problem.ts'
import { readAnswersFile } from './read-answers-file.ts'

const at = '2026-02-03T10:20:30.400Z'

const anyNotes = fc
  .option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { nil: undefined })
  .map((text) => new Map(text === undefined ? [] : [[small.hiring, text] as const]))
const arbitraryAssessment: fc.Arbitrary<Assessment> = fc.record({
  ratings: arbitraryRatings(smallLadder),
  notes: anyNotes,
  leanings: arbitraryLeanings(smallLadder),
})

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function fileOf(records: object, version = 1): string {
  return JSON.stringify({ format: 'crossrung-export', version, records })
}

function refusal(text: string | Uint8Array): string {
  const file = readAnswersFile(typeof text === 'string' ? bytes(text) : text)
  return file.ok ? 'opened' : explainFileProblem(file.problem)
}

/** A device on which somebody has given these answers. */
function storeOf(assessment: Assessment) {
  const { port } = fakeDevice().openTab()
  const own = createAssessmentStore()
  own.load(port)
  own.keepShared({ ladder: smallLadder.id, revision: 1, day: '2026-02-03', assessment })
  return { own, port }
}

function answersIn(text: string) {
  const file = readAnswersFile(bytes(text))
  if (!file.ok) throw new Error(file.problem.code)
  return file
}

test('a file that was saved opens to the very same answers', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      const { own, port } = storeOf(assessment)
      const { answers, leftOut } = answersIn(exportText(port))
      expect(leftOut).toEqual([])
      expect(withChanges(emptyAssessment, answers)).toEqual(own.store.getState().assessment)
    }),
  )
})

test('the same file a second time changes nothing, whoever is preferred', () => {
  const preferring = fc.constantFrom('mine' as const, 'file' as const)
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryAssessment, preferring, (mine, theirs, prefer) => {
      const { own } = storeOf(mine)
      const { answers } = answersIn(exportText(storeOf(theirs).port))
      const { assessment: before, undoable } = own.store.getState()
      own.takeFromFile(toTakeOver(fileAgainst(before, answers), prefer))
      const once = own.store.getState().assessment
      own.takeFromFile(toTakeOver(fileAgainst(once, answers), prefer))
      expect(own.store.getState().assessment).toBe(once)
      if (own.store.getState().undoable > undoable) own.undo()
      expect(own.store.getState().assessment).toEqual(before)
    }),
  )
})

test('a note from a file is a step of its own, however soon it follows one from a link', () => {
  const { own } = storeOf({ ...emptyAssessment, notes: new Map([[small.hiring, 'mine']]) })
  own.takeFromFile([{ kind: 'note', id: small.hiring, to: 'theirs' }])
  own.undo()
  expect(own.store.getState().assessment.notes.get(small.hiring)).toBe('mine')
})

test('one’s own answer stays where both have one, unless the file’s is preferred', () => {
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryAssessment, (mine, theirs) => {
      const { answers } = answersIn(exportText(storeOf(theirs).port))
      const against = fileAgainst(mine, answers)
      const kept = withChanges(mine, toTakeOver(against, 'mine'))
      for (const [skill, rating] of mine.ratings) expect(kept.ratings.get(skill)).toBe(rating)
      const taken = withChanges(mine, toTakeOver(against, 'file'))
      for (const [skill, rating] of theirs.ratings) expect(taken.ratings.get(skill)).toBe(rating)
    }),
  )
})

test('a file of an early Crossrung opens too', () => {
  const records = { 'crossrung:0:rating:hiring': { v: 0, value: 3, at, n: 1 } }
  expect(answersIn(fileOf(records, 0))).toEqual({
    ok: true,
    answers: [{ kind: 'rating', id: 'hiring', to: 3 }],
    kept: [],
    leftOut: [],
  })
})

test('what cannot be read is left out and named, and the rest comes', () => {
  const good = { v: 1, value: 3, at, n: 1, by: 't1', saw: [] }
  const records = {
    'crossrung:1:rating:hiring': good,
    'crossrung:1:rating:coaching': { ...good, value: 9 },
    'crossrung:1:name': '{"v":1,"val',
    'crossrung:9:name': good,
    'crossrung:theme': 'dark',
    'crossrung:aside:1:name': 'rubbish',
    other: good,
  }
  expect(answersIn(fileOf(records))).toEqual({
    ok: true,
    answers: [{ kind: 'rating', id: 'hiring', to: 3 }],
    kept: [],
    leftOut: ['crossrung:1:rating:coaching', 'crossrung:1:name', 'crossrung:9:name'],
  })
})

test('a file of copies gives back the answers from before a migration, and names what could not be read', () => {
  const early = (value: unknown, n: number) => JSON.stringify({ v: 0, value, at, n })
  const backup = (records: object) => fileOf(records)
  const copies = {
    'crossrung:aside:1:name': 'rubbish',
    'crossrung:backup:1': backup({ 'crossrung:0:rating:hiring': early(4, 2) }),
    'crossrung:backup:2': backup({
      'crossrung:0:rating:hiring': early(3, 1),
      'crossrung:0:name': early('Ada', 1),
    }),
  }
  expect(answersIn(fileOf(copies))).toMatchObject({
    answers: [
      { kind: 'rating', id: 'hiring', to: 4 },
      { kind: 'name', to: 'Ada' },
    ],
    leftOut: ['crossrung:aside:1:name'],
  })
  const present = { 'crossrung:1:here': { v: 1, value: 'senior', at, n: 1, by: 't1', saw: [] } }
  expect(answersIn(fileOf({ ...copies, ...present }))).toMatchObject({
    answers: [{ kind: 'here', to: 'senior' }],
    leftOut: [],
  })
})

test('a backup that is damaged is named, and an answer that gave way to another is not taken', () => {
  const gaveWay = { v: 1, value: 2, at, n: 1, by: 't1', saw: [] }
  expect(
    answersIn(fileOf({ 'crossrung:backup:1': '{"format":', 'crossrung:theme': 'dark' })),
  ).toMatchObject({ answers: [], leftOut: ['crossrung:backup:1'] })
  expect(answersIn(fileOf({ 'crossrung:1:lost:t1:1:rating:hiring': gaveWay }))).toMatchObject({
    answers: [],
    leftOut: [],
  })
})

test.each([
  [
    'cut off in its first line',
    '{"format":',
    'This file is damaged or cut off: it cannot be read as JSON, from line 1 on. Save or copy it anew where it came from.',
  ],
  [
    'cut off in its third',
    '{\n"format": "crossrung-export",\n"version" 1 }',
    'This file is damaged or cut off: it cannot be read as JSON, from line 3 on. Save or copy it anew where it came from.',
  ],
  [
    'JSON of something else',
    '[]',
    'This file holds no answers of Crossrung. Choose one that was saved by “Save to a file”: it begins with "format": "crossrung-export".',
  ],
  [
    'ours without records',
    '{"format":"crossrung-export","version":1}',
    'This file holds no answers of Crossrung. Choose one that was saved by “Save to a file”: it begins with "format": "crossrung-export".',
  ],
  [
    'of a newer version',
    '{"format":"crossrung-export","version":2,"records":{}}',
    'This file was saved by a newer Crossrung (version 2). Reload this page, then open it again.',
  ],
  [
    'no text',
    Uint8Array.of(0xff, 0xfe, 0x00),
    'This file is no text (it is not UTF-8). Choose one that was saved by “Save to a file”; its name ends in .json.',
  ],
  [
    'too large',
    new Uint8Array(8_000_001),
    'This file has 8.0 MB, and 8 MB is the most. Choose one that was saved by “Save to a file”.',
  ],
])('a file that is none says what is wrong and what to do: %s', (_, text, said) => {
  expect(refusal(text)).toBe(said)
})

test('whatever is in a file, nothing is thrown and no prototype is touched', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      readAnswersFile(bytes(text))
      readAnswersFile(bytes(`{"format":"crossrung-export","version":1,"records":${text}}`))
      expect('polluted' in {}).toBe(false)
    }),
  )
  const proto = '{"__proto__":{"polluted":true},"crossrung:1:rating:__proto__":{"__proto__":1}}'
  expect(answersIn(`{"format":"crossrung-export","version":1,"records":${proto}}`)).toMatchObject({
    answers: [],
    leftOut: ['crossrung:1:rating:__proto__'],
  })
  expect('polluted' in {}).toBe(false)
})
