// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import type { SkillId } from '#domain/ids.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { smallSkillDepths } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { SkillInDepth } from './skill-in-depth.tsx'

afterEach(cleanup)

test('five levels stand under the name of the step they are on', () => {
  show(small.design)
  const levels = screen.getAllByRole('heading', { level: 3, name: /^[1-5] / })
  expect(levels.map((h3) => h3.textContent)).toEqual([
    '1 Design at level 1',
    '2 Design at level 2',
    '3 Design at level 3',
    '4 Design at level 4',
    '5 Design at level 5',
  ])
  expect(levels[4]?.closest('section')?.textContent).toContain('Shaping')
})

test('each role says what it asks, and leads to its page', () => {
  show(small.design)
  const expert = screen.getByRole('link', { name: 'Expert' })
  expect(expert.getAttribute('href')).toBe('/roles/expert/in-depth')
  expect(expert.closest('li')?.textContent).toBe('ExpertLevel 5, sources agree')
  expect(screen.getByRole('link', { name: 'Head' }).closest('li')?.textContent).toBe(
    'HeadNot asked',
  )
})

test('a higher role that asks less is explained, and only where there is one', () => {
  show(small.design)
  expect(screen.getByRole('heading', { name: 'Where a higher role asks less' })).toBeTruthy()
  expect(screen.getByText(/Head does not ask it; Manager, below it, asks level 2\./)).toBeTruthy()
  cleanup()
  show(small.coaching)
  expect(screen.queryByRole('heading', { name: 'Where a higher role asks less' })).toBeNull()
})

function show(id: SkillId): void {
  const skill = indexOf(smallLadder).skill.get(id)
  const depth = smallSkillDepths.find((one) => one.id === id)
  if (skill === undefined || depth === undefined) throw new Error(`There is no skill "${id}".`)
  const askedBy = smallLadder.roles.flatMap((role) =>
    role.asks
      .filter((ask) => ask.skill === id)
      .map(({ level }) => ({ role: role.id, level, from: level, to: level, sources: [] })),
  )
  const notes = { sources: [], linkedFrom: [], reviewed: '2026-01-01' }
  render(
    <MemoryRouter>
      <SkillInDepth
        ladder={smallLadder}
        skill={skill}
        page={{ ...notes, depth, sections: [], askedBy }}
      />
    </MemoryRouter>,
  )
}
