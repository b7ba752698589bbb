import type { Page } from '@playwright/test'

/** Ratings by skill, as they are typed in the tests. */
export type Ratings = Readonly<Record<string, number | 'not-sure' | 'no-chance'>>

/** Every skill of the default ladder, in its order. */
export const skills: readonly string[] = [
  'people-development',
  'hiring-team-building',
  'performance-accountability',
  'business-customer',
  'strategy-roadmap',
  'planning-resourcing',
  'stakeholder-management',
  'presenting-executive',
  'conflict-resolution',
  'influence-negotiation',
  'code-craft',
  'system-architecture',
  'operational-excellence',
  'problem-framing',
  'diagnosis-data',
  'technical-judgement',
  'technical-writing',
  'review-mentoring',
  'learning-agility',
  'technology-evaluation',
]

/** All skills at one level. */
export function allAt(level: number): Ratings {
  return Object.fromEntries(skills.map((skill) => [skill, level]))
}

/** Puts answers where the product stores them, before any page starts; version 0 of the records. */
export async function storeAnswers(
  page: Page,
  ratings: Ratings,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const records = [
    ...Object.entries(ratings).map(([skill, value]) => [`crossrung:1:rating:${skill}`, value]),
    ...Object.entries(more).map(([key, value]) => [`crossrung:1:${key}`, value]),
  ].map(([key, value]) => [
    String(key),
    JSON.stringify({ v: 1, value, at: '2026-11-24T10:00:00.000Z', n: 1, by: 't1', saw: [] }),
  ])
  await page.addInitScript((entries) => {
    if (sessionStorage.getItem('stored') !== null) return
    sessionStorage.setItem('stored', 'once')
    for (const [key, value] of entries) localStorage.setItem(key ?? '', value ?? '')
  }, records)
}
