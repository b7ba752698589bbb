import fc from 'fast-check'
import { expect, test } from 'vitest'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { compareQuery, explainLeftOut, readCompareQuery } from './compare-query.ts'

const { lead, manager, head, senior, expert } = small

test('roles are read in the order of the address', () => {
  expect(readCompareQuery(smallLadder, 'senior,lead')).toEqual({
    roles: [senior, lead],
    leftOut: [],
  })
})

test('a role is known in capitals too, as somebody may type it', () => {
  expect(readCompareQuery(smallLadder, 'Senior,LEAD,lead,Lead')).toEqual({
    roles: [senior, lead],
    leftOut: [{ id: 'lead', why: 'repeated' }],
  })
})

test('an empty address asks for nothing, and leaves nothing out', () => {
  expect(readCompareQuery(smallLadder, ' ,, ')).toEqual({ roles: [], leftOut: [] })
})

test('what cannot be shown is left out and named, once each', () => {
  const text = 'lead,toString,lead,manager,lead,head,senior,expert,__proto__'
  expect(readCompareQuery(smallLadder, text)).toEqual({
    roles: [lead, manager, head, senior],
    leftOut: [
      { id: 'toString', why: 'unknown' },
      { id: 'lead', why: 'repeated' },
      { id: 'expert', why: 'too-many' },
      { id: '__proto__', why: 'unknown' },
    ],
  })
})

test('what lies past 2,000 characters is left out whole', () => {
  const long = `lead,${'x'.repeat(1_990)},senior,expert`
  const { roles, leftOut } = readCompareQuery(smallLadder, long)
  expect(roles).toEqual([lead])
  expect(leftOut.at(-1)).toEqual({ id: 'senior,expert', why: 'too-long' })
})

test('each left-out name has its cause and its mend', () => {
  const words = (['unknown', 'repeated', 'too-many', 'too-long'] as const).map((why) =>
    explainLeftOut(smallLadder, { id: why === 'unknown' ? 'boss' : expert, why }),
  )
  expect(words).toEqual([
    '“boss” is left out because this ladder has no role of that name; add one that it has.',
    'Expert is shown once although the address names it more than once; if another role was meant, add that one.',
    'Expert is left out because 4 roles fit side by side; remove one of them to add it.',
    'Expert is left out because the address is longer than 2000 characters; name two to four roles.',
  ])
})

test('a long name is shown by its beginning', () => {
  const words = explainLeftOut(smallLadder, { id: 'x'.repeat(500), why: 'unknown' })
  expect(words.length).toBeLessThan(160)
})

test('what is written can be read', () => {
  const some = fc.shuffledSubarray(
    smallLadder.roles.map(({ id }) => id),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(some, (roles) => {
      expect(readCompareQuery(smallLadder, compareQuery(roles))).toEqual({ roles, leftOut: [] })
    }),
  )
})

test('any text gives at most four roles, each once', () => {
  const ids = smallLadder.roles.map(({ id }) => id)
  const text = fc
    .array(fc.oneof(fc.constantFrom<string>(...ids), fc.string()))
    .map((all) => all.join(','))
  fc.assert(
    fc.property(text, (address) => {
      const { roles } = readCompareQuery(smallLadder, address)
      expect(roles.length).toBe(new Set(roles).size)
      expect(roles.length).toBeLessThanOrEqual(4)
    }),
  )
})
