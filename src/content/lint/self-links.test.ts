import { expect, test } from 'vitest'
import { findingsIn } from '#testing/findings.ts'
import { planted } from '#testing/vault.ts'

test('a link to the page that it stands on is told with its line', () => {
  const vault = planted(
    'roles/lead.md',
    '- Makes things.',
    '- Makes\n  things, as [[lead|a lead]].',
  )
  expect(findingsIn(vault, 'self-link')).toEqual([
    'roles/lead.md:34 warning: "[[lead]]" leads to the page that it stands on. Name a heading of it, as in "[[lead#The way back]]", or write plain text.',
  ])
})

test('so is one in front matter', () => {
  const vault = planted('roles/lead.md', '  answers-for: ', '  answers-for: As [[lead]] does, ')
  expect(findingsIn(vault, 'self-link')).toEqual([expect.stringMatching(/^roles\/lead\.md:\d+ /)])
})

test('a link to a heading of the own page, or to another page, leads somewhere', () => {
  const links = '- Makes things: [[lead#Responsibilities]], [[manager]].'
  const vault = planted('roles/lead.md', '- Makes things.', links)
  expect(findingsIn(vault, 'self-link')).toEqual([])
})
