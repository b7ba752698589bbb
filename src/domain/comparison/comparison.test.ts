import { expect, test } from 'vitest'
import { judged, leadDepth, managerDepth, seniorDepth } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { comparison, onlyDifferences } from './comparison.ts'

test('columns come in the order asked for, rows in the order of the ladder', () => {
  const { roles, facets, skills } = comparison(smallLadder, [seniorDepth, leadDepth])
  expect(roles.map(({ title }) => title)).toEqual(['Senior', 'Lead'])
  expect(facets.map(({ facet }) => facet.id)).toEqual([small.answersFor, small.handsOn])
  expect(skills.map(({ skill }) => skill.title)).toEqual([
    'Coaching',
    'Hiring',
    'Design',
    'Writing',
  ])
})

test('facets differ when their texts do, not when only their sources do', () => {
  const [handsOn] = seniorDepth.facets.filter(({ facet }) => facet === small.handsOn)
  const sourced = {
    ...seniorDepth,
    facets: seniorDepth.facets.map((value) =>
      value === handsOn ? { ...value, value: judged(value.value.text) } : value,
    ),
  }
  const { facets } = comparison(smallLadder, [leadDepth, sourced])
  expect(facets.map(({ differs }) => differs)).toEqual([true, false])
})

test('skills differ when the asked levels do, and a skill that is not asked has none', () => {
  const { skills } = comparison(smallLadder, [leadDepth, managerDepth])
  expect(skills.map(({ asked }) => asked)).toEqual([
    [2, 3],
    [2, 4],
    [2, 2],
    [undefined, undefined],
  ])
  expect(skills.map(({ differs }) => differs)).toEqual([true, true, false, false])
})

test('responsibilities stand by area, empty where a role has none', () => {
  const { areas } = comparison(smallLadder, [leadDepth, seniorDepth])
  expect(areas.map(({ area }) => area.id)).toEqual([small.team, small.making])
  expect(areas.map(({ responsibilities }) => responsibilities.map((all) => all.length))).toEqual([
    [1, 0],
    [0, 1],
  ])
})

test('an area that concerns none of the roles is left out', () => {
  const { areas } = comparison(smallLadder, [leadDepth, managerDepth])
  expect(areas.map(({ area }) => area.id)).toEqual([small.team])
})

test('differences are counted, and can be shown alone', () => {
  const whole = comparison(smallLadder, [leadDepth, managerDepth, seniorDepth])
  const { facets, skills, areas } = onlyDifferences(whole)
  expect(whole.differences).toEqual({ facets: 2, skills: 4, areas: 2 })
  expect({ facets: facets.length, skills: skills.length, areas: areas.length }).toEqual(
    whole.differences,
  )
})

test('a role beside itself differs in nothing', () => {
  const { differences } = comparison(smallLadder, [leadDepth, leadDepth])
  expect(differences).toEqual({ facets: 0, skills: 0, areas: 0 })
})

test('your own ratings are a column of the skills, and make no difference', () => {
  const you = new Map([[small.hiring, 'not-sure' as const]])
  const beside = comparison(smallLadder, [leadDepth, seniorDepth], you)
  expect(beside.withYou).toBe(true)
  expect(beside.skills.map((row) => row.you)).toEqual([undefined, 'not-sure', undefined, undefined])
  expect(beside.differences).toEqual(comparison(smallLadder, [leadDepth, seniorDepth]).differences)
})
