import fc from 'fast-check'
import { expect, test } from 'vitest'
import { after, type Clock, isClock, knows, newTab } from './clock.ts'

const clock = (by: string, n: number, saw: Clock['saw'] = []): Clock => ({ by, n, saw })

test('the first change of an answer counts one, and has seen nothing', () => {
  expect(after([], 't1')).toEqual(clock('t1', 1))
})

test('the next change counts one more than all that was seen, and tells what that was', () => {
  const heard = [clock('t1', 3, [['t3', 1]]), clock('t2', 4)]
  expect(after(heard, 't1')).toEqual(
    clock('t1', 5, [
      ['t2', 4],
      ['t3', 1],
    ]),
  )
})

test('who has seen a change knows it; who has not does not, whatever they count', () => {
  const first = clock('t1', 1)
  expect(knows(after([first], 't2'), first)).toBe(true)
  expect(knows(first, after([first], 't2'))).toBe(false)
  expect(knows(clock('t2', 9), first)).toBe(false)
  expect(knows(clock('t1', 2), first)).toBe(true)
})

test('what follows from a change knows it, however many tabs come between', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 60 }), (tabs) => {
      const first = clock('first', 1)
      const last = tabs.reduce<Clock>((before, tab) => after([before], `t${tab}`), first)
      expect(knows(last, first)).toBe(true)
      expect(isClock(last)).toBe(true)
    }),
  )
})

test('a tab’s name can be stored, and no two are the same', () => {
  const names = Array.from({ length: 1_000 }, newTab)
  expect(new Set(names).size).toBe(1_000)
  for (const by of names) expect(isClock({ n: 1, by, saw: [] })).toBe(true)
})
