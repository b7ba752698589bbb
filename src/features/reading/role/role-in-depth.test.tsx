// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import type { ProseSection } from '#domain/prose.ts'
import { roleOf } from '#domain/role-of.ts'
import { judged, leadDepth } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { RoleInDepth } from './role-in-depth.tsx'

afterEach(cleanup)

const sections = [
  list('A week', 'Code: 20 to 50% of the week', 'Meetings: the rest'),
  list('An ordinary day', 'You open the paper.'),
  list('What you gain', 'A voice.'),
  list('What you lose', 'Quiet.'),
]

test('headings stand in the order of the page, and its contents name each of them', () => {
  show()
  const headings = screen.getAllByRole('heading', { level: 2 }).map((h2) => h2.textContent)
  expect(headings).toEqual([
    'What it is',
    'At a glance',
    'A week',
    'An ordinary day',
    'Responsibilities',
    'What you gain',
    'What you lose',
    'Skills that it asks',
    'Moves',
    'Sources on this page',
  ])
  const contents = screen.getByRole('navigation', { name: 'On this page' })
  const [first] = within(contents).getAllByRole('list', { hidden: true })
  const links = [...(first?.querySelectorAll('a') ?? [])]
  expect(links.map((link) => link.textContent)).toEqual([...headings.slice(0, -1), 'Sources'])
  for (const link of links) {
    expect(document.querySelector(link.getAttribute('href') ?? ''), link.textContent).not.toBeNull()
  }
})

test('the day says that it is an illustration, and the week that its figures add up to nothing', () => {
  show()
  expect(screen.getByText(/^An illustration:/)).toBeTruthy()
  expect(screen.getByText(/they do not add up to 100%/)).toBeTruthy()
})

test('only an activity with a figure is drawn', () => {
  const { container } = show()
  const drawn = [...container.querySelectorAll('li')]
    .filter((item) => item.querySelector('svg[viewBox^="-4"]'))
    .map((item) => item.textContent)
  expect(drawn).toEqual([expect.stringContaining('Code: 20 to 50% of the week')])
})

test('a skill leads to its page, with the asked level and the range between sources', () => {
  show()
  const coaching = screen.getByRole('link', { name: 'Coaching' })
  expect(coaching.getAttribute('href')).toBe('/skills/coaching')
  expect(coaching.closest('li')?.textContent).toBe('CoachingLevel 2, sources 1 to 3')
  const writing = screen.getByRole('link', { name: 'Writing' })
  expect(writing.closest('li')?.textContent).toBe('WritingNot asked')
})

test('a move leads to its page, from here before into this role', () => {
  show()
  const hrefs = screen
    .getAllByRole('link', { name: /^(Lead|Manager) to (Lead|Manager)$/ })
    .map((link) => link.getAttribute('href'))
  expect(hrefs).toEqual(['/moves/lead/manager', '/moves/manager/lead'])
})

test('the page says when it was reviewed', () => {
  show()
  expect(screen.getByText('1 January 2026')).toBeTruthy()
})

function show() {
  const depth = {
    ...leadDepth,
    spread: [{ skill: small.coaching, from: 1 as const, to: 3 as const, sources: [] }],
    moves: [
      { from: small.manager, to: small.lead, change: judged('Back.') },
      { from: small.lead, to: small.manager, change: judged('On.') },
    ],
  }
  return render(
    <MemoryRouter>
      <RoleInDepth
        ladder={smallLadder}
        role={roleOf(smallLadder, small.lead)}
        depth={depth}
        page={{ sections, sources: [], linkedFrom: [], reviewed: '2026-01-01' }}
      />
    </MemoryRouter>,
  )
}

function list(title: string, ...items: readonly string[]): ProseSection {
  return { title, blocks: [{ kind: 'list', items: items.map(judged) }], sections: [] }
}
