// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import type { PageRef, SourceUse } from '#domain/reading/pages.ts'
import { mint } from '#testing/mint.ts'
import { OurJudgements } from './our-judgements.tsx'
import { SourceUses } from './source-uses.tsx'

afterEach(cleanup)

const lead: PageRef = { kind: 'role', id: 'lead', title: 'Lead' }

test('a source says how much of it was read and leads to each page that uses it', () => {
  render(<SourceUses uses={[use('book', 'secondary', lead), use('talk', 'full')]} />, {
    wrapper: MemoryRouter,
  })
  expect(document.getElementById('source-book')?.textContent).toBe(
    'An author, The book. On the shelf. Not read: known from what others write of it.Used on 1 pageLead',
  )
  expect(screen.getByText('Lead').getAttribute('href')).toBe('/roles/lead/in-depth')
  expect(document.getElementById('source-talk')?.textContent).toContain('Cited on no page.')
})

test('our judgements stand page by page', () => {
  render(<OurJudgements judgements={[{ page: lead, statements: ['One.', 'Two.'] }]} />, {
    wrapper: MemoryRouter,
  })
  expect(screen.getByText('role, 2 statements')).toBeTruthy()
  expect(screen.getByText('Two.')).toBeTruthy()
})

function use(id: string, read: 'full' | 'secondary', ...pages: readonly PageRef[]): SourceUse {
  const source = { title: `The ${id}`, author: 'An author', where: 'On the shelf', read }
  return { source: { id: mint(id), ...source }, pages }
}
