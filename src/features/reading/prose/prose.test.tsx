// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import type { ProseSection } from '#domain/prose.ts'
import { judged } from '#testing/small-depth.ts'
import { Prose } from './prose.tsx'

afterEach(cleanup)

test('a wiki link leads to the page, and to the heading on it', () => {
  show({
    title: 'The idea',
    blocks: [
      {
        kind: 'paragraph',
        statement: {
          ...judged('See the duties of a lead.'),
          parts: [
            'See ',
            { text: 'the duties', page: 'role', id: 'lead', heading: 'Responsibilities' },
            ' of a lead.',
          ],
        },
      },
    ],
    sections: [],
  })
  expect(screen.getByRole('link', { name: 'the duties' }).getAttribute('href')).toBe(
    '/roles/lead/in-depth#responsibilities',
  )
})

test('what sources disagree about is a group of its own, with each side', () => {
  show({
    title: 'Costs',
    blocks: [
      { kind: 'dispute', question: 'Is it worth it?', sides: [judged('Yes.'), judged('No.')] },
    ],
    sections: [],
  })
  const group = screen.getByRole('group', { name: 'Sources disagree: Is it worth it?' })
  expect(within(group).getAllByRole('listitem')).toHaveLength(2)
})

test('a table has headers for its columns and rows, and a mark a row', () => {
  show({
    title: 'Costs',
    blocks: [
      {
        kind: 'table',
        head: ['What', 'Before', 'After'],
        rows: [{ cells: [['Code'], ['Much'], ['Less']], basis: { kind: 'judgement' } }],
      },
    ],
    sections: [],
  })
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'What',
    'Before',
    'After',
  ])
  expect(screen.getByRole('rowheader').textContent).toBe('Code')
  // On a phone each cell says its column.
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    'Before: Much',
    'After: Less our judgement',
  ])
})

test('a heading within can be led to', () => {
  const inner = { title: 'From director', blocks: [], sections: [] }
  show({ title: 'The way back', blocks: [], sections: [inner] })
  expect(screen.getByRole('heading', { level: 3 }).id).toBe('from-director')
})

function show(section: ProseSection): void {
  render(
    <MemoryRouter>
      <Prose section={section} />
    </MemoryRouter>,
  )
}
