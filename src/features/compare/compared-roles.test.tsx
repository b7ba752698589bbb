// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { comparison } from '#domain/comparison/comparison.ts'
import { leadDepth, managerDepth, seniorDepth, smallSkillDepths } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { ComparedRoles } from './compared-roles.tsx'

afterEach(cleanup)

const two = comparison(smallLadder, [leadDepth, seniorDepth])

test('the table has a caption, a column for each role and a row for each fact', () => {
  show(two)
  const table = screen.getByRole('table', { name: 'Lead and Senior side by side' })
  const columns = within(table).getAllByRole('columnheader')
  expect(columns.map((column) => column.textContent)).toEqual(['Lead', 'Senior'])
  const row = within(table).getByRole('row', { name: /^Answers for/ })
  expect(within(row).getByRole('rowheader').getAttribute('scope')).toBe('row')
  expect(cells(row)).toEqual(['One team', 'Their own work'])
})

test('a skill shows both levels with their titles and what people at them do', () => {
  show(two)
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^Design/ })
  expect(within(row).getByRole('rowheader').textContent).toBe('DesignDeeper by 1 level')
  expect(cells(row)).toEqual([
    'Level 2: Design at level 2Does Design the way of level 2.',
    'Level 3: Design at level 3Does Design the way of level 3.',
  ])
})

test('what is not asked, or not in an area, says so', () => {
  show(two)
  const table = within(screen.getByRole('table'))
  expect(cells(table.getByRole('row', { name: /^Writing/ }))[0]).toBe('Not asked')
  expect(cells(table.getByRole('row', { name: /^The making/ }))[0]).toBe('None in this area')
})

test('the sections say the same under headings', () => {
  const { container } = show(two)
  const sections = container.querySelector<HTMLElement>('table + div')
  if (sections === null) throw new Error('The page has no sections.')
  const headings = within(sections).getAllByRole('heading')
  expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
    'H2 In short',
    'H3 Answers for',
    'H3 Hands-on',
    'H2 Skills',
    'H3 New',
    'H4 Writing',
    'H3 Deeper',
    'H4 Design',
    'H3 No longer asked',
    'H4 Coaching',
    'H4 Hiring',
    'H2 Responsibilities',
    'H3 The team',
    'H3 The making',
  ])
  expect(sections.textContent).toContain(
    'Level 3: Design at level 3Does Design the way of level 3.',
  )
})

test('one of the two forms is shown at any width', () => {
  const { container } = show(two)
  const classes = [...container.children].map(({ className }) => className)
  expect(classes).toHaveLength(2)
  expect(classes[0]).toContain('[@media(width<45em)]:hidden')
  expect(classes[1]).toContain('[@media(width>=45em)]:hidden')
})

test('you are a column of the skills, with what is left to each role', () => {
  show(comparison(smallLadder, [leadDepth, seniorDepth], new Map([[small.design, 2]])))
  const table = within(screen.getByRole('table'))
  expect(table.getByRole('columnheader', { name: 'You' })).toBeDefined()
  expect(cells(table.getByRole('row', { name: /^Design/ }))[2]).toBe(
    'Level 2: Design at level 2Lead: metSenior: 1 level to go',
  )
  expect(cells(table.getByRole('row', { name: /^Hiring/ }))[2]).toBe('Not looked at yet')
  expect(cells(table.getByRole('row', { name: /^Answers for/ }))[2]).toBe('')
})

test('among three roles the descriptions of levels unfold', () => {
  show(comparison(smallLadder, [leadDepth, managerDepth, seniorDepth]))
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^Coaching/ })
  expect(row.querySelectorAll('details')).toHaveLength(2)
  expect(row.textContent).toContain('Levels 2 to 3; not asked by Senior')
})

test('a part in which nothing differs says so', () => {
  show({ ...two, facets: [], skills: [], areas: [] })
  const table = within(screen.getByRole('table'))
  expect(table.getAllByText('Nothing differs here.')).toHaveLength(3)
})

test('charts say nothing by themselves and carry no inline style', () => {
  const { container } = show(two)
  const charts = [...container.querySelectorAll('svg')]
  expect(charts.every((chart) => chart.getAttribute('aria-hidden') === 'true')).toBe(true)
  expect(container.querySelectorAll('[style]')).toHaveLength(0)
})

test('each role can be removed', () => {
  const onRemove = vi.fn()
  show(two, onRemove)
  screen.getAllByRole('button', { name: 'Remove Senior' })[0]?.click()
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(small.senior)
})

function show(shown: typeof two, onRemove = vi.fn()) {
  return render(
    <MemoryRouter>
      <ComparedRoles
        ladder={smallLadder}
        comparison={shown}
        skills={smallSkillDepths}
        onRemove={onRemove}
      />
    </MemoryRouter>,
  )
}

function cells(row: HTMLElement): readonly (string | null)[] {
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
}
