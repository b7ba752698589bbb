import type { Question, RoleDepth, SkillDepth } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Skill } from '#domain/ladder.ts'
import { levels } from '#domain/level.ts'
import type { Statement } from '#domain/statement.ts'
import { small, smallLadder } from './small-ladder.ts'

export function judged(text: string): Statement {
  return { text, basis: { kind: 'judgement' } }
}

/** The lead and the senior answer for different things, and both make things. */
export const leadDepth: RoleDepth = depthOf(small.lead, 'One team', 'Most of the week')
export const seniorDepth: RoleDepth = {
  ...depthOf(small.senior, 'Their own work', 'Most of the week'),
  responsibilities: [{ area: small.making, statements: [judged('Makes what was agreed.')] }],
}
export const managerDepth: RoleDepth = depthOf(small.manager, 'Several teams', 'Never')

/** "Coaching at level 1", and so on, each with one behaviour. */
export const smallSkillDepths: readonly SkillDepth[] = smallLadder.skills.map(skillDepth)

export const smallQuestions: readonly Question[] = [
  {
    id: small.growOrMake,
    title: 'Grow people or make things?',
    a: 'I like to see people grow.',
    b: 'I like to make things.',
    weights: {
      a: [
        { track: small.people, weight: 2 },
        { track: small.craft, weight: 0 },
      ],
      b: [
        { track: small.people, weight: -1 },
        { track: small.craft, weight: 2 },
      ],
    },
    why: [judged('It is what the tracks are about.')],
  },
  {
    id: small.focus,
    title: 'Long hours alone?',
    a: 'I want long hours alone.',
    b: 'I like to be asked.',
    weights: {
      a: [
        { track: small.people, weight: -2 },
        { track: small.craft, weight: 1 },
      ],
      b: [
        { track: small.people, weight: 2 },
        { track: small.craft, weight: 0 },
      ],
    },
    why: [judged('It fills the week.')],
  },
]

function depthOf(id: RoleId, answersFor: string, handsOn: string): RoleDepth {
  return {
    id,
    paragraphs: [judged('What the role is.')],
    alsoCalled: [],
    facets: [
      { facet: small.answersFor, value: judged(answersFor) },
      { facet: small.handsOn, value: judged(handsOn) },
    ],
    responsibilities: [{ area: small.team, statements: [judged(`Looks after ${answersFor}.`)] }],
    spread: [],
    moves: [],
    reviewed: '2026-01-01',
  }
}

function skillDepth({ id, title }: Skill): SkillDepth {
  return {
    id,
    summary: `What ${title} is.`,
    levels: levels.map((level) => ({
      level,
      title: `${title} at level ${level}`,
      behaviours: [judged(`Does ${title} the way of level ${level}.`)],
    })),
    reviewed: '2026-01-01',
  }
}
