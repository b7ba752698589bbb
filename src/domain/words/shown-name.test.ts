import { expect, test } from 'vitest'
import { shownName } from './shown-name.ts'

test('a name is shown as it was written, in any script', () => {
  expect(shownName('Ada')).toBe('Ada')
  expect(shownName('  مهندس ')).toBe('مهندس')
  expect(shownName('<b>Ada</b>')).toBe('<b>Ada</b>')
})

test('a name with nothing to see in it is none', () => {
  for (const name of [undefined, '', ' \n ', '\u200b\u202e', '\u0301']) {
    expect(shownName(name)).toBeUndefined()
  }
})

test('a long name is cut at 60 characters, never inside one', () => {
  expect(shownName('👩'.repeat(61))).toBe(`${'👩'.repeat(60)}…`)
  expect(shownName('A'.repeat(60))).toBe('A'.repeat(60))
})
