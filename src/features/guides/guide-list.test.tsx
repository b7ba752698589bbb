// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import type { GuideEntry, GuidePage } from '#domain/reading/pages.ts'
import { GuideKicker } from './guide-kicker.tsx'
import { GuideList } from './guide-list.tsx'
import { GuideSteps } from './guide-steps.tsx'

afterEach(cleanup)

const map: GuideEntry = { id: 'map', title: 'The map', summary: 'Where to begin.', minutes: 4 }
const part: GuideEntry = { ...map, id: 'part', title: 'The part', minutes: 1, partOf: 'map' }

test('the list says what each guide is and how long it takes', () => {
  render(<GuideList guides={[map, part]} />, { wrapper: MemoryRouter })
  const items = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(items).toEqual([
    'The mapWhere to begin.4 minutes to read',
    'The partWhere to begin.1 minute to read',
  ])
  expect(screen.getByRole('link', { name: 'The map' }).getAttribute('href')).toBe('/guides/map')
})

test('a guide says what it is part of, and what comes before and after it', () => {
  const page: GuidePage = {
    guide: { ...part, reviewed: '2026-01-01', opening: [], sections: [] },
    minutes: 1,
    partOf: map,
    before: map,
    reviewed: '2026-01-01',
    sources: [],
    linkedFrom: [],
  }
  const { container } = render(
    <>
      <GuideKicker page={page} />
      <GuideSteps page={page} />
    </>,
    { wrapper: MemoryRouter },
  )
  expect(container.textContent).toBe('Part of The map · 1 minute to readPreviousThe map')
})
