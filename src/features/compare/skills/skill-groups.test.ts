import { expect, test } from 'vitest'
import { comparison } from '#domain/comparison/comparison.ts'
import { leadDepth, managerDepth, seniorDepth } from '#testing/small-depth.ts'
import { smallLadder } from '#testing/small-ladder.ts'
import { skillGroups } from './skill-groups.ts'

test('from one role to another skills are grouped by what becomes of them, changes first', () => {
  const groups = skillGroups(smallLadder, comparison(smallLadder, [leadDepth, seniorDepth]))
  expect(groups.map(({ title, rows }) => [title, ...rows.map(({ skill }) => skill.title)])).toEqual(
    [
      ['New', 'Writing'],
      ['Deeper', 'Design'],
      ['No longer asked', 'Coaching', 'Hiring'],
    ],
  )
})

test('a level that goes down is told plainly, and takes nothing away', () => {
  const [, lower] = skillGroups(smallLadder, comparison(smallLadder, [seniorDepth, leadDepth]))
  expect(lower).toMatchObject({
    title: 'Lower',
    note: 'Lead asks less than Senior. What you can do stays yours.',
  })
})

test('each group says what it means for the two roles', () => {
  const notes = [
    ...skillGroups(smallLadder, comparison(smallLadder, [leadDepth, managerDepth])),
    ...skillGroups(smallLadder, comparison(smallLadder, [leadDepth, seniorDepth])),
  ].map(({ title, note }) => `${title}: ${note}`)
  expect(notes).toEqual([
    'Deeper: Manager asks more than Lead.',
    'The same: Both ask the same level.',
    'Asked by neither: Neither role asks this.',
    'New: Senior asks this, Lead does not.',
    'Deeper: Senior asks more than Lead.',
    'No longer asked: Lead asks this, Senior does not. What you can do stays yours.',
  ])
})

test('three roles have no direction: skills stand under the headings of the ladder', () => {
  const three = comparison(smallLadder, [leadDepth, managerDepth, seniorDepth])
  expect(skillGroups(smallLadder, three).map(({ title }) => title)).toEqual([
    'With people',
    'At the bench',
  ])
})
