// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PageSource } from '#domain/reading/pages.ts'
import type { Basis } from '#domain/statement.ts'
import { mint } from '#testing/mint.ts'
import { Mark } from './mark.tsx'
import { PageSources } from './page-sources.ts'

const showPopover = vi.fn<() => void>()

beforeEach(() => {
  HTMLElement.prototype.showPopover = showPopover
})

afterEach(() => {
  cleanup()
  showPopover.mockClear()
})

test('a mark is a link to the list of sources that names its numbers', () => {
  mark({ kind: 'sourced', sources: [mint('talk'), mint('book')] })
  const link = screen.getByRole('link', { name: 'Sources 1 2' })
  expect(link.getAttribute('href')).toBe('#source-book')
  expect(link.getAttribute('aria-expanded')).toBe('false')
})

test('it opens title, author, where, how much we read and what the source supports here', () => {
  mark({ kind: 'sourced', sources: [mint('book')] })
  fireEvent.click(screen.getByRole('link', { name: 'Source 1' }))
  expect(showPopover).toHaveBeenCalledOnce()
  const note = screen.getByRole('dialog', { hidden: true }).textContent
  expect(note).toContain('An author, The book')
  expect(note).toContain('On the shelf. Read in full.')
  expect(note).toContain('Supports on this page: What it is, A week, What you gain and 2 more')
})

test('what closes the note, Esc or a press elsewhere, takes it away', () => {
  mark({ kind: 'sourced', sources: [mint('book')] })
  const link = screen.getByRole('link', { name: 'Source 1' })
  fireEvent.click(link)
  const closed = Object.assign(new Event('toggle'), { newState: 'closed' })
  fireEvent(screen.getByRole('dialog', { hidden: true }), closed)
  expect(screen.queryByRole('dialog', { hidden: true })).toBeNull()
  expect(link.getAttribute('aria-expanded')).toBe('false')
})

test('a press on the mark of an open note closes it', () => {
  mark({ kind: 'sourced', sources: [mint('book')] })
  const link = screen.getByRole('link', { name: 'Source 1' })
  fireEvent.click(link)
  fireEvent.pointerDown(link)
  fireEvent.click(link)
  expect(screen.queryByRole('dialog', { hidden: true })).toBeNull()
})

test('our judgement is said in words', () => {
  mark({ kind: 'judgement' })
  expect(screen.getByText('our judgement')).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})

function mark(basis: Basis): void {
  const under = ['What it is', 'A week', 'What you gain', 'What you lose', 'Moves']
  render(
    <MemoryRouter>
      <PageSources value={[source('book', under), source('talk', [])]}>
        <Mark basis={basis} />
      </PageSources>
    </MemoryRouter>,
  )
}

function source(id: string, under: readonly string[]): PageSource {
  const where = 'On the shelf'
  return { id: mint(id), title: `The ${id}`, author: 'An author', where, read: 'full', under }
}
