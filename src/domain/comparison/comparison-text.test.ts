import { expect, test } from 'vitest'
import { leadDepth, managerDepth, seniorDepth, smallSkillDepths } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { comparison, onlyDifferences } from './comparison.ts'
import { comparisonText } from './comparison-text.ts'

test('two roles: facets, what becomes of each skill with both levels, responsibilities', () => {
  const two = comparison(smallLadder, [leadDepth, seniorDepth])
  expect(comparisonText(smallLadder, two, smallSkillDepths)).toMatchInlineSnapshot(`
    "# Lead and Senior

    - Lead: People, rung 1 of 3
    - Senior: Craft, rung 1 of 2

    ## In short

    |  | Lead | Senior |
    | --- | --- | --- |
    | Answers for | One team | Their own work |
    | Hands-on | Most of the week | Most of the week |

    ## Skills

    - Coaching, no longer asked. Lead: 2, Coaching at level 2; Senior: not asked
    - Hiring, no longer asked. Lead: 2, Hiring at level 2; Senior: not asked
    - Design, deeper. Lead: 2, Design at level 2; Senior: 3, Design at level 3
    - Writing, new. Lead: not asked; Senior: 2, Writing at level 2

    ## Responsibilities

    ### The team

    Lead:

    - Looks after One team.

    Senior: none in this area

    ### The making

    Lead: none in this area

    Senior:

    - Makes what was agreed.
    "
  `)
})

test('three roles have levels but no direction', () => {
  const three = comparison(smallLadder, [leadDepth, managerDepth, seniorDepth])
  const text = comparisonText(smallLadder, three, smallSkillDepths)
  expect(text).toContain(
    '- Writing. Lead: not asked; Manager: not asked; Senior: 2, Writing at level 2\n',
  )
})

test('your own ratings stand behind the roles', () => {
  const beside = comparison(smallLadder, [leadDepth], new Map([[small.hiring, 4]]))
  const text = comparisonText(smallLadder, beside, smallSkillDepths)
  expect(text).toContain('- Hiring. Lead: 2, Hiring at level 2; You: 4, Hiring at level 4\n')
  expect(text).toContain('You: Not looked at yet\n')
})

test('only what differs is written when only that is shown', () => {
  const same = onlyDifferences(comparison(smallLadder, [leadDepth, leadDepth]))
  expect(comparisonText(smallLadder, same, smallSkillDepths)).toBe(
    '# Lead and Lead\n\n- Lead: People, rung 1 of 3\n- Lead: People, rung 1 of 3\n',
  )
})

test('a border in a text does not break the table', () => {
  const odd = { ...smallLadder, facets: [{ id: small.handsOn, title: 'On | off' }] }
  const text = comparisonText(odd, comparison(odd, [leadDepth, seniorDepth]), [])
  expect(text).toContain('| On \\| off | Most of the week | Most of the week |')
})
