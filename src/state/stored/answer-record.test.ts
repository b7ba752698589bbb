import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerChange } from '#state/answer-change.ts'
import { arbitraryLeaning, arbitraryRating } from '#testing/arbitrary-assessment.ts'
import { mint } from '#testing/mint.ts'
import { answerRecord, beats, readRecord } from './answer-record.ts'

const rating = 'crossrung:1:rating:hiring'
const at = '2026-02-03T10:20:30.400Z'

const two = { n: 2, by: 't1', saw: [] }

const anyTab = fc.constantFrom('t1', 't2', 'v0')
const anySeen = fc.array(fc.tuple(anyTab, fc.integer({ min: 1, max: 3 })), { maxLength: 8 })
const anyClock = fc.record({ n: fc.integer({ min: 1, max: 2 ** 40 }), by: anyTab, saw: anySeen })

const anyId = fc.string({ unit: 'binary', minLength: 1, maxLength: 50 })
const anyText = fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }), {
  nil: undefined,
})
const anyChange: fc.Arbitrary<AnswerChange> = fc.oneof(
  fc.tuple(anyId, fc.option(arbitraryRating, { nil: undefined })).map(ratingChange),
  fc.tuple(anyId, fc.option(arbitraryLeaning, { nil: undefined })).map(leaningChange),
  fc.tuple(anyId, anyText).map(([id, to]): AnswerChange => ({ kind: 'note', id: mint(id), to })),
  anyText.map((to): AnswerChange => ({ kind: 'name', to })),
  anyId.map((to): AnswerChange => ({ kind: 'here', to: mint(to) })),
  anyId.map((to): AnswerChange => ({ kind: 'target', to: mint(to) })),
)

function ratingChange([id, to]: [string, (AnswerChange & { kind: 'rating' })['to']]): AnswerChange {
  return { kind: 'rating', id: mint(id), to }
}

function leaningChange([id, to]: [
  string,
  (AnswerChange & { kind: 'leaning' })['to'],
]): AnswerChange {
  return { kind: 'leaning', id: mint(id), to }
}

test('an answer is stored under a key of its own, with its time and its count', () => {
  const record = answerRecord({ kind: 'rating', id: mint('hiring'), to: 3 }, at, two)
  expect(record.key).toBe(rating)
  expect(record.raw).toBe(
    '{"v":1,"value":3,"at":"2026-02-03T10:20:30.400Z","n":2,"by":"t1","saw":[]}',
  )
})

test('reading undoes writing, for any answer, taken away or given', () => {
  fc.assert(
    fc.property(anyChange, anyClock, (change, clock) => {
      const record = answerRecord(change, at, clock)
      expect(readRecord(record.key, record.raw)).toEqual({ kind: 'record', record })
    }),
  )
})

test.each([
  ['nothing', ''],
  ['no JSON', '[object Object]'],
  ['half a record', '{"v":1,"value":3,"at'],
  ['something after it', `{"v":1,"value":3,"at":"${at}","n":1,"by":"t1","saw":[]}}`],
  ['a byte order mark', `\uFEFF{"v":1,"value":3,"at":"${at}","n":1,"by":"t1","saw":[]}`],
  ['a number', '3'],
  ['null', 'null'],
  ['a list', '[]'],
  ['JSON in JSON', JSON.stringify(`{"v":1,"value":3,"at":"${at}","n":1,"by":"t1","saw":[]}`)],
  ['no version', `{"value":3,"at":"${at}","n":1,"by":"t1","saw":[]}`],
  ['no value', `{"v":1,"at":"${at}","n":1,"by":"t1","saw":[]}`],
  ['a level above the scale', `{"v":1,"value":6,"at":"${at}","n":1,"by":"t1","saw":[]}`],
  ['half a level', `{"v":1,"value":2.5,"at":"${at}","n":1,"by":"t1","saw":[]}`],
  ['a level that is text', `{"v":1,"value":"3","at":"${at}","n":1,"by":"t1","saw":[]}`],
  ['no such day', '{"v":1,"value":3,"at":"2026-02-30T00:00:00.000Z","n":1,"by":"t1","saw":[]}'],
  ['a time beyond time', '{"v":1,"value":3,"at":8640000000000001,"n":1,"by":"t1","saw":[]}'],
  ['a count of none', `{"v":1,"value":3,"at":"${at}","n":0,"by":"t1","saw":[]}`],
  ['a count beyond counting', `{"v":1,"value":3,"at":"${at}","n":1e300,"by":"t1","saw":[]}`],
  ['no tab', `{"v":1,"value":3,"at":"${at}","n":1,"saw":[]}`],
  ['a tab’s name that none has', `{"v":1,"value":3,"at":"${at}","n":1,"by":"<b>","saw":[]}`],
  [
    'something seen that is no count',
    `{"v":1,"value":3,"at":"${at}","n":1,"by":"t1","saw":[["t2"]]}`,
  ],
  [
    'more seen than is kept',
    `{"v":1,"value":3,"at":"${at}","n":1,"by":"t1","saw":${JSON.stringify(Array(9).fill(['t2', 1]))}}`,
  ],
  ['deep nesting', `{"v":${'['.repeat(100_000)}`],
  ['__proto__', `{"__proto__":{"v":1,"value":3,"at":"${at}","n":1,"by":"t1","saw":[]}}`],
])('a record that holds %s is unreadable', (_, raw) => {
  expect(readRecord(rating, raw)).toEqual({ kind: 'unreadable' })
})

test.each([
  ['crossrung:1:note:hiring', JSON.stringify('n'.repeat(2_001))],
  ['crossrung:1:note:hiring', '""'],
  ['crossrung:1:name', JSON.stringify('n'.repeat(101))],
  ['crossrung:1:leaning:focus', '"not-sure"'],
  ['crossrung:1:here', '3'],
])('%s does not take a value that the product never writes', (key, value) => {
  expect(readRecord(key, `{"v":1,"value":${value},"at":"${at}","n":1,"by":"t1","saw":[]}`)).toEqual(
    {
      kind: 'unreadable',
    },
  )
})

test.each([['2'], ['1.5'], ['999999'], ['-1'], ['null'], ['{}'], ['"1"']])(
  'a record of version %s is of another version, and a record of none is unreadable',
  (version) => {
    expect(readRecord(rating, `{"v":${version},"anything":[]}`)).toEqual({ kind: 'other-version' })
    expect(readRecord(rating, '{"anything":[]}')).toEqual({ kind: 'unreadable' })
  },
)

test('of two records of an answer exactly one holds, unless they are the same', () => {
  const change = fc.constantFrom<AnswerChange>(
    { kind: 'name', to: 'a' },
    { kind: 'name', to: 'b' },
    { kind: 'name', to: undefined },
  )
  const time = fc.constantFrom(at, '2026-02-03T10:20:30.401Z')
  const record = fc
    .tuple(change, time, fc.integer({ min: 1, max: 3 }), anyTab, anySeen)
    .map(([made, when, n, by, saw]) => answerRecord(made, when, { n, by, saw }))
  fc.assert(
    fc.property(record, record, (a, b) => {
      expect(beats(a, b)).toBe(a.raw !== b.raw && !beats(b, a))
    }),
  )
})
