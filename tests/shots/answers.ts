import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { type Ratings, skills, storeAnswers } from '#tests/stored-answers.ts'

/** How far somebody has come who looks at a screen. */
export type Progress = 'empty' | 'half' | 'full'

export const everyProgress: readonly Progress[] = ['empty', 'half', 'full']

/** Stores the answers of somebody who has come so far. */
export async function storeProgress(page: Page, progress: Progress): Promise<void> {
  switch (progress) {
    case 'empty':
      return
    case 'half':
      return storeAnswers(page, half, { here: 'senior-developer', ...leanings(5) })
    case 'full':
      return storeAnswers(page, full, {
        here: 'staff-engineer',
        target: 'director',
        name: 'Ada Example',
        'note:code-craft': 'I still write most of the migration code, and review the rest.',
        'note:people-development': 'Two mentees; one became a senior this year.',
        ...leanings(Number.POSITIVE_INFINITY),
      })
  }
}

const levels = [4, 3, 5, 2, 3, 4, 1, 3]

/** Every second skill. */
const half: Ratings = {
  ...ratingsOf(skills.filter((_, at) => at % 2 === 0)),
  'hiring-team-building': 'no-chance',
  'technical-writing': 'not-sure',
}

const full: Ratings = { ...ratingsOf(skills), 'technology-evaluation': 'not-sure' }

function ratingsOf(some: readonly string[]): Ratings {
  return Object.fromEntries(some.map((skill, at) => [skill, levels[at % levels.length] ?? 3]))
}

/** Answers to the first decision questions. */
function leanings(most: number): Readonly<Record<string, number>> {
  const folder = fileURLToPath(new URL('../../content/questions', import.meta.url))
  const questions = readdirSync(folder).sort().slice(0, most)
  return Object.fromEntries(
    questions.map((file, at) => [`leaning:${file.replace(/\.md$/, '')}`, (at % 5) + 1]),
  )
}
