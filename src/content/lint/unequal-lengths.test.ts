import { expect, test } from 'vitest'
import { findingsIn } from '#testing/findings.ts'
import { rewritten, smallVault } from '#testing/vault.ts'

const equal = rewritten(
  smallVault,
  'roles/lead.md',
  `- Keeps an eye on how
  everybody is.
- Speaks for the team. [@book]

### The making

- Makes things. [our judgement]`,
  '- Leads one.',
)

test('a role that is much longer than the others is told, and not the others', () => {
  expect(findingsIn(equal, 'unequal-roles')).toEqual([])
  const long = withWords(40)
  expect(findingsIn(long, 'unequal-roles')).toEqual([
    'roles/lead.md:2 warning: this role has 46 words and "Manager" 7, more than 35% apart, so one of them looks weightier. Bring them nearer.',
  ])
})

test('35% are the most that two roles may be apart', () => {
  expect(findingsIn(withWords(4), 'unequal-roles')).toEqual([])
  expect(findingsIn(withWords(5), 'unequal-roles')).toHaveLength(1)
})

test('a role whose losses take half the words of its gains is told at their heading', () => {
  const sides = (loss: string) =>
    rewritten(
      equal,
      'roles/lead.md',
      '- Leads one.',
      `- Leads one.\n\n## What you gain [@book]\n\n- One, two, three, four.\n\n## What you lose [@book]\n\n- ${loss}`,
    )
  expect(findingsIn(sides('One, two.'), 'unequal-sides')).toEqual([
    'roles/lead.md:29 warning: what is gained takes 4 words and what is lost 2, more than 35% apart, which sells one side. Bring them nearer.',
  ])
  expect(findingsIn(sides('One, two, three.'), 'unequal-sides')).toEqual([])
})

/** The first role says six words and so many more, the others seven each. */
function withWords(more: number) {
  return rewritten(
    equal,
    'roles/lead.md',
    '- Leads one.',
    `- Leads one${' or so'.repeat(more / 2)}${more % 2 ? ' now' : ''}.`,
  )
}
