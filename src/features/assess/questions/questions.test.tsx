// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { assessmentStore, deleteAnswers, loadAssessment } from '#state/assessment-store.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { judged, smallQuestions } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { Questions } from './questions.tsx'

beforeAll(() => loadAssessment(fakeDevice().openTab().port))
beforeEach(deleteAnswers)
afterEach(cleanup)

function open() {
  const factors = smallLadder.factors.map(({ id }) => ({
    id,
    paragraphs: [judged('It decides a good deal.')],
  }))
  render(
    <MemoryRouter>
      <Questions ladder={smallLadder} questions={smallQuestions} factors={factors} />
    </MemoryRouter>,
  )
}

const leanings = () => assessmentStore.getState().assessment.leanings
const group = () => screen.getByRole('radiogroup', { name: 'Long hours alone?' })

test('each factor has its words, and each question is a group named by it, described by its two statements', () => {
  open()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What you want')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('What do you enjoy?')
  expect(screen.getByText('It decides a good deal.')).toBeDefined()
  const described = group()
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)
  expect(described).toEqual(['I want long hours alone.', 'I like to be asked.'])
})

test('the radios are named 1 to 5 with what they mean, and “Not sure yet”', () => {
  open()
  const names = within(group())
    .getAllByRole<HTMLInputElement>('radio')
    .map(({ labels }) => labels?.[0]?.textContent?.trim())
  expect(names).toEqual([
    '1 wholly the first',
    '2 rather the first',
    '3 between the two',
    '4 rather the second',
    '5 wholly the second',
    'Not sure yet',
  ])
})

test('answering is progress, “not sure yet” too, and each answer can be cleared', () => {
  open()
  fireEvent.click(within(group()).getByRole('radio', { name: /^4/ }))
  expect(leanings().get(small.focus)).toBe(4)
  fireEvent.click(within(group()).getByRole('radio', { name: 'Not sure yet' }))
  expect(screen.getByText('1 of 2 questions')).toBeDefined()
  fireEvent.keyDown(within(group()).getByRole('radio', { name: 'Not sure yet' }), { key: '1' })
  expect(leanings().get(small.focus)).toBe(1)
  fireEvent.click(screen.getByRole('button', { name: 'Clear the answer to Long hours alone?' }))
  expect(screen.getByText('0 of 2 questions')).toBeDefined()
})

test('undo names the question, and a link leads to where one stands', () => {
  open()
  fireEvent.click(within(group()).getByRole('radio', { name: /^2/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('status').textContent).toBe('Undone. Long hours alone?: no answer.')
  expect(screen.getByRole('link', { name: 'Where you stand' }).getAttribute('href')).toBe(
    '/assess#where-you-stand',
  )
})
