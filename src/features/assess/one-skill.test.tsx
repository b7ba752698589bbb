// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Skill } from '#domain/ladder.ts'
import { assessmentStore, deleteAnswers, loadAssessment, rate } from '#state/assessment-store.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { smallSkillDepths } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { OneSkill } from './one-skill.tsx'

beforeAll(() => loadAssessment(fakeDevice().openTab().port))
beforeEach(deleteAnswers)
afterEach(cleanup)

function page(id: Skill['id']) {
  const skill = smallLadder.skills.find((one) => one.id === id)
  const depth = smallSkillDepths.find((one) => one.id === id)
  if (skill === undefined || depth === undefined) throw new Error(`No skill ${id}`)
  return (
    <MemoryRouter>
      <OneSkill ladder={smallLadder} skill={skill} depth={depth} />
    </MemoryRouter>
  )
}

const ratings = () => assessmentStore.getState().assessment.ratings
const group = () => screen.getByRole('radiogroup', { name: 'Hiring' })
const radio = (name: string | RegExp) =>
  within(group()).getByRole<HTMLInputElement>('radio', { name })
const link = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

test('a skill is a group of radios named by it: five levels, each with what shows it, and two answers that are none', () => {
  render(page(small.hiring))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hiring')
  const names = within(group())
    .getAllByRole<HTMLInputElement>('radio')
    .map(({ labels }) => labels?.[0]?.textContent?.trim())
  expect(names).toEqual([
    ...[1, 2, 3, 4, 5].map((level) => `${level} Hiring at level ${level}`),
    'Not sure',
    'No chance to show it yet',
  ])
  const shows = document.getElementById(radio(/^3/).getAttribute('aria-describedby') ?? '')
  expect(shows?.textContent).toBe('Does Hiring the way of level 3.')
})

test('a digit chooses its level while the focus is in the group, and nowhere else', () => {
  render(page(small.hiring))
  radio(/^1/).focus()
  fireEvent.keyDown(radio(/^1/), { key: '4' })
  expect(ratings().get(small.hiring)).toBe(4)
  expect(document.activeElement).toBe(radio(/^4/))
  fireEvent.keyDown(radio(/^4/), { key: '2', ctrlKey: true })
  fireEvent.keyDown(screen.getByRole('textbox'), { key: '2' })
  expect(radio(/^4/).checked).toBe(true)
})

test('an answer can be cleared, and the focus stays in the group', () => {
  render(page(small.hiring))
  fireEvent.click(radio('Not sure'))
  expect(ratings().get(small.hiring)).toBe('not-sure')
  fireEvent.click(screen.getByRole('button', { name: 'Clear this answer' }))
  expect(ratings().has(small.hiring)).toBe(false)
  expect(document.activeElement).toBe(radio(/^1/))
})

test('what roles ask is told once the skill is answered, in the ladder’s order', () => {
  render(page(small.hiring))
  const asked = screen.getByRole('region', { name: 'What roles ask' })
  expect(within(asked).queryAllByRole('listitem')).toEqual([])
  expect(screen.queryByText('Manager')).toBeNull()
  fireEvent.click(radio(/^3/))
  expect(
    within(asked)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Lead Met2, Hiring at level 2',
    'Manager 1 level to go4, Hiring at level 4',
    'Head 1 level to go4, Hiring at level 4',
    'Senior Not asked',
    'Expert Not asked',
  ])
})

test('next and back walk all skills in order, and the last one leads to where one stands', () => {
  render(page(small.coaching))
  expect(link('Back to all skills')).toBe('/assess')
  expect(link('Next: Hiring')).toBe('/assess/hiring')
  cleanup()
  render(page(small.hiring))
  expect(link('Back to Coaching')).toBe('/assess/coaching')
  expect(link('Where you stand')).toBe('/assess#where-you-stand')
  cleanup()
  render(page(small.writing))
  expect(screen.queryByRole('link', { name: /^Next/ })).toBeNull()
  expect(link('Where you stand')).toBe('/assess#where-you-stand')
})

test('progress is told in words, and “no chance” is progress', () => {
  render(page(small.hiring))
  expect(screen.getByText('0 of 4 skills')).toBeDefined()
  fireEvent.click(radio('No chance to show it yet'))
  expect(screen.getByText('1 of 4 skills')).toBeDefined()
})

test('all skills stand beside it, each with one’s own answer', () => {
  act(() => {
    rate(small.coaching, 4)
    rate(small.design, 'no-chance')
  })
  render(page(small.hiring))
  const nav = screen.getAllByRole('navigation', { name: 'Skills' })[0]
  const rows = within(nav as HTMLElement).getAllByRole('listitem')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Coaching 4',
    'Hiring not yet',
    'Design no chance',
    'Writing not yet',
  ])
  expect(rows[1]?.querySelector('a')?.getAttribute('aria-current')).toBe('page')
})

test('a note is kept as it is typed; one that is too long is refused, stays in the field, and says what to do', () => {
  render(page(small.hiring))
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note, if you like' })
  fireEvent.change(note, { target: { value: 'Two searches in spring.' } })
  expect(assessmentStore.getState().assessment.notes.get(small.hiring)).toBe(
    'Two searches in spring.',
  )
  fireEvent.change(note, { target: { value: 'x'.repeat(1_850) } })
  expect(screen.getByText('150 characters left')).toBeDefined()
  fireEvent.change(note, { target: { value: 'y'.repeat(2_001) } })
  expect(screen.getByRole('alert').textContent).toContain('Shorten it by 1')
  expect(note.value).toHaveLength(2_001)
  expect(assessmentStore.getState().assessment.notes.get(small.hiring)).toHaveLength(1_850)
  fireEvent.change(note, { target: { value: '' } })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(assessmentStore.getState().assessment.notes.has(small.hiring)).toBe(false)
})

test('Ctrl+Z takes back the last answer and says so, except in a text field', () => {
  render(page(small.hiring))
  fireEvent.click(radio(/^2/))
  fireEvent.click(radio(/^3/))
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true })
  expect(ratings().get(small.hiring)).toBe(3)
  fireEvent.keyDown(radio(/^3/), { key: 'z', ctrlKey: true })
  expect(ratings().get(small.hiring)).toBe(2)
  expect(screen.getByRole('status').textContent).toBe('Undone. Hiring: 2.')
  fireEvent.keyDown(document.body, { key: 'z', metaKey: true })
  expect(screen.getByRole('status').textContent).toBe('Undone. Hiring: no answer.')
})

test('where the answers are kept is said', () => {
  render(page(small.hiring))
  fireEvent.click(radio(/^2/))
  expect(screen.getByRole('status').textContent).toBe('Saved on this device.')
  expect(screen.getByText('Nothing leaves this device.')).toBeDefined()
})

test('the prerendered page has the same structure, with nothing chosen and nothing to choose yet', () => {
  act(() => rate(small.hiring, 3))
  const prerendered = document.createElement('div')
  prerendered.innerHTML = renderToString(page(small.hiring))
  const radios = [...prerendered.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  expect(radios).toHaveLength(7)
  expect(radios.some(({ checked }) => checked)).toBe(false)
  expect(prerendered.querySelector('[role="radiogroup"]')?.hasAttribute('disabled')).toBe(true)
  expect(prerendered.textContent).toContain('0 of 4 skills')
})
