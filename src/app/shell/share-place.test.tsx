// @vitest-environment happy-dom
import { ladder } from 'virtual:crossrung/ladder'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { deleteAnswers, rate } from '#state/assessment-store.ts'
import { SharePlace } from './share-place.tsx'

const [firstSkill] = ladder.skills
if (firstSkill === undefined) throw new Error('The ladder has no skill.')
const skill = firstSkill.id

afterEach(() => {
  cleanup()
  deleteAnswers()
  vi.unstubAllGlobals()
})

function open(path: string) {
  const url = new URL(path, 'https://example.org')
  vi.stubGlobal('location', { href: url.href, origin: url.origin })
  render(
    <MemoryRouter initialEntries={[path]}>
      <SharePlace onClose={() => {}} />
    </MemoryRouter>,
  )
}

const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value
const isChosen = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked

test('a page’s link is its address without anything of the person', () => {
  open('/compare?roles=cto,director&from=mail#x')
  expect(screen.getByRole('dialog', { name: 'Share' })).toBeDefined()
  expect(link()).toBe('https://example.org/compare?roles=cto,director')
})

test('the link with answers is what one begins with where one assesses oneself, and only there', () => {
  rate(skill, 3)
  for (const path of ['/assess', `/assess/${skill}`, '/assess/questions']) {
    open(path)
    expect(isChosen('Link with my answers')).toBe(true)
    cleanup()
  }
  for (const path of ['/', '/roles/cto', '/compare', '/shared']) {
    open(path)
    expect(isChosen('Link to this page')).toBe(true)
    cleanup()
  }
})

test('a link with answers opens on the page for shared assessments', () => {
  rate(skill, 3)
  open('/assess')
  expect(link()).toMatch(/^https:\/\/example\.org\/shared#1[A-Za-z0-9_-]+$/)
})

test('on somebody’s shared page, its own link holds none of their answers, and says so', () => {
  rate(skill, 3)
  open('/shared#1abc')
  expect(link()).toBe('https://example.org/shared')
  expect(screen.getByText(/The answers that this page shows are not in it either/)).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: 'Link with my answers' }))
  expect(link()).toContain('/shared#1')
})
