// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import type { Move } from '#domain/ladder.ts'
import { judged } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { MoveInDepth } from './move-in-depth.tsx'

afterEach(cleanup)

test.each([
  [{ from: small.lead, to: small.manager }, 'A move up the people track'],
  [{ from: small.manager, to: small.lead }, 'A step back on the people track'],
  [{ from: small.lead, to: small.senior }, 'A crossing from people to craft'],
])('a move says which way it leads', (move, words) => {
  show(move)
  expect(screen.getByText(words)).toBeTruthy()
})

test('it leads to both roles, their comparison, and the way back where there is one', () => {
  show({ from: small.lead, to: small.manager })
  const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lead to Manager')
  expect(link('Lead')).toBe('/roles/lead/in-depth')
  expect(link('Manager')).toBe('/roles/manager/in-depth')
  expect(link('Compare')).toBe('/compare?roles=lead,manager')
  expect(link('The move back')).toBe('/moves/manager/lead')
  cleanup()
  show({ from: small.manager, to: small.head })
  expect(screen.queryByRole('link', { name: 'The move back' })).toBeNull()
})

test('it names the skills of which the new role asks more, less, or for the first time', () => {
  show({ from: small.manager, to: small.head })
  const changes = ['Coaching', 'Design', 'Writing'].map(
    (name) => screen.getByRole('link', { name }).closest('li')?.textContent,
  )
  expect(changes).toEqual(['CoachingDeeper: 3 to 4', 'DesignNo longer asked: 2', 'WritingNew: 3'])
  expect(screen.queryByRole('link', { name: 'Hiring' })).toBeNull()
})

function show(move: Move): void {
  const notes = { sources: [], linkedFrom: [], reviewed: '2026-01-01' }
  render(
    <MemoryRouter>
      <MoveInDepth
        ladder={smallLadder}
        page={{ ...notes, move: { ...move, change: judged('What changes.') }, sections: [] }}
      />
    </MemoryRouter>,
  )
}
