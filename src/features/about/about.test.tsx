// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { About } from './about.tsx'

afterEach(cleanup)

test('it says who made it, who pays, how it is chosen and kept, what is left out, and where to write', () => {
  const figures = {
    statements: 2_018,
    judgements: 333,
    sources: 111,
    readInFull: 19,
    reviewed: { from: '2026-01-01', to: '2026-11-24' },
  }
  render(<About figures={figures} />, { wrapper: MemoryRouter })
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ id }) => id)).toEqual([
    'who',
    'pays',
    'content',
    'up-to-date',
    'not-covered',
    'corrections',
    'keyboard',
    'thanks',
  ])
  expect(document.body.textContent).toContain('Of 2,018 statements, 333 are our judgement.')
  expect(document.body.textContent).toContain('of 1 January 2026, the latest of 24 November 2026')
})
