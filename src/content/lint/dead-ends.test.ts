import { expect, test } from 'vitest'
import { findingsIn } from '#testing/findings.ts'
import { planted, smallVault, withFile, withoutFile } from '#testing/vault.ts'

test('a role that nobody can leave is told, and a file that would mend it is named', () => {
  expect(findingsIn(smallVault, 'no-way-out')).toEqual([
    'roles/expert.md:2 warning: no move leads away from "expert". Add one, as in "moves/expert--OTHER.md".',
  ])
})

test('a role that nobody can reach is told', () => {
  expect(findingsIn(smallVault, 'no-way-in')).toEqual([])
  expect(findingsIn(withoutFile(smallVault, 'moves/manager--head.md'), 'no-way-in')).toEqual([
    'roles/head.md:2 warning: no move leads to "head". Add one, as in "moves/OTHER--head.md".',
  ])
})

test('a move from a role to itself, or to a role that is not there, leads nowhere', () => {
  const toItself = '---\nfrom: expert\nto: expert\n---\n\nNothing. [our judgement]\n'
  const away = withFile(smallVault, 'moves/expert--expert.md', toItself)
  const toNobody = withFile(
    away,
    'moves/expert--boss.md',
    toItself.replace('to: expert', 'to: boss'),
  )
  expect(findingsIn(toNobody, 'no-way-out')).toHaveLength(1)
  const reversed = planted(
    'moves/head--expert.md',
    'from: head\nto: expert',
    'from: expert\nto: head',
  )
  expect(findingsIn(reversed, 'no-way-out')).toHaveLength(1)
})
