import type { Assessment } from '#domain/assessment.ts'
import type { Question, SkillDepth } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { sayPlace } from '#domain/rung.ts'
import { counted } from '#domain/words/counted.ts'
import { sayLevel, sayRating } from '#domain/words/level-words.ts'
import { markdownEscaped } from '#domain/words/markdown-escaped.ts'
import { sayWhyUnrated } from './gap.ts'
import { growth, type SkillToGrow } from './growth.ts'
import { questionProgress, sayProgress, skillProgress } from './progress.ts'
import { type PullAnswer, pull, sayLeaning, sayPull, sayWeight } from './pull.ts'
import { standings } from './standing.ts'
import { sayStanding } from './standing-words.ts'

export type StandingTextParts = {
  readonly ladder: Ladder
  readonly assessment: Assessment
  readonly questions: readonly Question[]
  /** For the titles of levels; a skill that is missing is named by its numbers. */
  readonly skills: readonly SkillDepth[]
}

/** Where somebody stands, as Markdown. Parts without anything to say are left out. */
export function standingText(parts: StandingTextParts): string {
  const sections = [
    heading(parts),
    roles(parts),
    skillsToGrow(parts),
    skillsUnrated(parts),
    pulls(parts),
    notes(parts),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function heading({ ladder, assessment }: StandingTextParts): string {
  const { name, here, target, ratings, leanings } = assessment
  const skills = sayProgress(skillProgress(ladder, ratings), 'skill')
  const questions = sayProgress(questionProgress(ladder, leanings), 'question')
  const facts = [
    ...(name === undefined ? [] : [`Name: ${markdownEscaped(name)}`]),
    `Ladder: ${markdownEscaped(ladder.title)}`,
    ...(here === undefined ? [] : [`You are here: ${sayRole(ladder, here)}`]),
    ...(target === undefined ? [] : [`Your target: ${sayRole(ladder, target)}`]),
    `Answered: ${skills}, ${questions}`,
  ]
  return section('# Where you stand', facts)
}

function roles({ ladder, assessment }: StandingTextParts): string {
  const words = standings(ladder, assessment.ratings).map(
    (one) => `${sayRole(ladder, one.role.id)}: ${markdownEscaped(sayStanding(one))}`,
  )
  return section('## Each role', words)
}

function skillsToGrow(parts: StandingTextParts): string {
  const { ladder, assessment } = parts
  if (assessment.target === undefined) return ''
  const { target, toGrow } = growth(ladder, assessment.target, assessment.ratings)
  return section(
    `## Skills to grow for ${markdownEscaped(target.title)}`,
    toGrow.map((one) => sayGrowth(one, depthOf(parts, one.skill.id))),
  )
}

function sayGrowth(
  { skill, own, asked, next, levels }: SkillToGrow,
  depth: SkillDepth | undefined,
): string {
  const behaviours = depth?.levels.find(({ level }) => level === next)?.behaviours ?? []
  const shows = behaviours.map(({ text }) => ` ${text.replace(/\.$/, '')}.`).join('')
  const said = [
    `${skill.title}: ${counted(levels, 'level')} to go`,
    `yours: ${sayLevel(depth, own)}`,
    `asked: ${sayLevel(depth, asked)}`,
    `next: ${sayLevel(depth, next)}${shows === '' ? '' : `.${shows}`}`,
  ]
  return markdownEscaped(said.join('; '))
}

function skillsUnrated(parts: StandingTextParts): string {
  const { ladder, assessment } = parts
  if (assessment.target === undefined) return ''
  const { target, unrated } = growth(ladder, assessment.target, assessment.ratings)
  const words = unrated.map(({ skill, asked, why }) =>
    markdownEscaped(
      `${skill.title}: ${sayWhyUnrated(why)}; asked: ${sayLevel(depthOf(parts, skill.id), asked)}`,
    ),
  )
  return section(`## Not rated, and asked by ${markdownEscaped(target.title)}`, words)
}

function pulls({ ladder, assessment, questions }: StandingTextParts): string {
  const { pulls: sums, answers } = pull(ladder, questions, assessment.leanings)
  if (answers.length === 0) return ''
  const words = sums.map((one) => markdownEscaped(`${one.track.title} pull: ${sayPull(one)}`))
  return [
    section('## What your answers to the questions speak for', words),
    section(
      '### The answers behind it',
      answers.map((answer) => sayAnswer(ladder, answer)),
    ),
  ].join('\n\n')
}

function sayAnswer(ladder: Ladder, answer: PullAnswer): string {
  const { track: tracks } = indexOf(ladder)
  const adds = answer.adds
    .map(({ track, weight }) => `${tracks.get(track)?.title} ${sayWeight(weight)}`)
    .join(', ')
  return markdownEscaped(`${answer.question.title} ${sayLeaning(answer)} (${adds})`)
}

function notes(parts: StandingTextParts): string {
  const { ladder, assessment } = parts
  const words = ladder.skills.flatMap(({ id, title }) => {
    const note = assessment.notes.get(id)
    const rating = sayRating(depthOf(parts, id), assessment.ratings.get(id))
    return note === undefined ? [] : [markdownEscaped(`${title} (${rating}): ${note}`)]
  })
  return section('## Notes', words)
}

function section(title: string, words: readonly string[]): string {
  return words.length === 0 ? '' : `${title}\n\n${words.map((word) => `- ${word}`).join('\n')}`
}

function sayRole(ladder: Ladder, id: RoleId): string {
  const title = indexOf(ladder).role.get(id)?.title
  return markdownEscaped(`${title} (${sayPlace(ladder, id)})`)
}

function depthOf({ skills }: StandingTextParts, id: SkillDepth['id']): SkillDepth | undefined {
  return skills.find((depth) => depth.id === id)
}
