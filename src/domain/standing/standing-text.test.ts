import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { type Assessment, emptyAssessment, type Leaning, type Rating } from '#domain/assessment.ts'
import type { QuestionId, SkillId } from '#domain/ids.ts'
import { smallQuestions, smallSkillDepths } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { standingText } from './standing-text.ts'

const assessment: Assessment = {
  ratings: new Map<SkillId, Rating>([
    [small.coaching, 3],
    [small.hiring, 2],
    [small.design, 'no-chance'],
  ]),
  notes: new Map([[small.hiring, 'Two hires.\n# Not *alone*']]),
  leanings: new Map<QuestionId, Leaning>([
    [small.growOrMake, 2],
    [small.focus, 'not-sure-yet'],
  ]),
  name: 'Ana [x](y)',
  here: small.lead,
  target: small.manager,
}

test('each sentence of what comes next ends with one full stop', () => {
  const said = text({ ...assessment, target: small.head })
  expect(said).toContain('next: 3, Hiring at level 3. Does Hiring the way of level 3.')
  expect(said).not.toContain('..')
})

test('the text holds progress, each role, growth to the target, pull and notes', () => {
  expect(text(assessment)).toMatchInlineSnapshot(`
    "# Where you stand

    - Name: Ana \\[x\\](y)
    - Ladder: A small ladder
    - You are here: Lead (People, rung 1 of 3)
    - Your target: Manager (People, rung 2 of 3)
    - Answered: 3 of 4 skills, 2 of 2 questions

    ## Each role

    - Lead (People, rung 1 of 3): 2 met of 2 rated; 3 asked
    - Manager (People, rung 2 of 3): 1 met of 2 rated; 3 asked; furthest: Hiring, 2 levels
    - Head (People, rung 3 of 3): 0 met of 2 rated; 3 asked; furthest: Hiring, 2 levels
    - Senior (Craft, rung 1 of 2): Nothing rated yet; 2 asked
    - Expert (Craft, rung 2 of 2): 1 met of 1 rated; 3 asked

    ## Skills to grow for Manager

    - Hiring: 2 levels to go; yours: 2, Hiring at level 2; asked: 4, Hiring at level 4; next: 3, Hiring at level 3. Does Hiring the way of level 3.

    ## Not rated, and asked by Manager

    - Design: No chance to show it yet; asked: 2, Design at level 2

    ## What your answers to the questions speak for

    - People pull: 1 of 2
    - Craft pull: 0 of 2

    ### The answers behind it

    - Grow people or make things? Rather: “I like to see people grow.” (People +1, Craft 0)

    ## Notes

    - Hiring (2, Hiring at level 2): Two hires. # Not \\*alone\\*
    "
  `)
})

test('before any answer the text holds the roles and nothing empty', () => {
  expect(text(emptyAssessment)).toMatchInlineSnapshot(`
    "# Where you stand

    - Ladder: A small ladder
    - Answered: 0 of 4 skills, 0 of 2 questions

    ## Each role

    - Lead (People, rung 1 of 3): Nothing rated yet; 3 asked
    - Manager (People, rung 2 of 3): Nothing rated yet; 3 asked
    - Head (People, rung 3 of 3): Nothing rated yet; 3 asked
    - Senior (Craft, rung 1 of 2): Nothing rated yet; 2 asked
    - Expert (Craft, rung 2 of 2): Nothing rated yet; 3 asked
    "
  `)
})

test('nothing that somebody typed becomes a link, a heading or HTML', () => {
  const typed = '</li>\n\n# x\n\n[a](javascript:b) <img src=x> ![i](http://c) `d`'
  const html = new MarkdownIt({ html: true }).render(
    text({ ...assessment, name: typed, notes: new Map([[small.hiring, typed]]) }),
  )
  expect(html).not.toMatch(/<(?:a|img|code)\b/)
  expect(html.match(/<h1>/g)).toHaveLength(1)
})

test('the text has no percentage', () => {
  expect(text(assessment)).not.toContain('%')
})

function text(of: Assessment): string {
  return standingText({
    ladder: smallLadder,
    assessment: of,
    questions: smallQuestions,
    skills: smallSkillDepths,
  })
}
