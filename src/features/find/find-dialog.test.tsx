// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import type { Entry } from '#domain/search/find.ts'
import { FindDialog } from './find-dialog.tsx'

const teamLead = entry('role', 'Team Lead', 'Tech Lead (some ladders)')
const staff = entry('role', 'Staff Engineer', 'Architect', 'L6 (Google)')
const principal = entry('role', 'Principal Engineer')
const design = entry('skill', 'System design')
const explore = entry('page', 'Explore', 'Map')
const entries = [teamLead, staff, principal, design, explore]

afterEach(cleanup)

test('it opens with the focus in an empty field and everything listed, nothing chosen', () => {
  openFind()
  expect(screen.getByRole('dialog', { name: 'Find a role, skill or page' })).toBeTruthy()
  expect(document.activeElement).toBe(field())
  expect(field().getAttribute('aria-autocomplete')).toBe('list')
  expect(field().getAttribute('aria-expanded')).toBe('true')
  expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
  expect(active()).toBeNull()
  expect(names()).toEqual([
    'Team Lead role',
    'Staff Engineer role',
    'Principal Engineer role',
    'Explore page',
    'System design skill',
  ])
  expect(said()).toBe('3 roles, 1 page and 1 skill')
})

test('typing with typos finds, chooses the best and says how many there are', () => {
  openFind()
  type('staf enginer')
  expect(names()).toEqual(['Staff Engineer role'])
  expect(words(active())).toBe('Staff Engineer role')
  expect(active()?.getAttribute('aria-selected')).toBe('true')
  expect(said()).toBe('1 result')
})

test('what a role is called elsewhere finds it, and is named', () => {
  openFind()
  type('tech lead')
  expect(names()).toEqual(['Team Lead also called Tech Lead (some ladders) role'])
  type('l6')
  expect(names()).toEqual(['Staff Engineer also called L6 (Google) role'])
})

test('the arrows walk the options round, and Enter opens the active one', () => {
  const { onOpen } = openFind()
  press('ArrowDown')
  expect(words(active())).toBe('Team Lead role')
  press('ArrowUp')
  expect(words(active())).toBe('System design skill')
  press('ArrowDown')
  press('ArrowDown')
  expect(words(active())).toBe('Staff Engineer role')
  expect(document.activeElement).toBe(field())
  press('Enter')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(staff)
})

test('Home, End and the arrows along the text are left to the field', () => {
  openFind()
  type('engineer')
  press('ArrowDown')
  const before = active()
  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) expect(press(key)).toBe(true)
  expect(active()).toBe(before)
})

test('Enter with nothing chosen, and while letters are composed, does nothing', () => {
  const { onOpen } = openFind()
  press('Enter')
  type('staff')
  press('Enter', { isComposing: true })
  expect(onOpen).not.toHaveBeenCalled()
})

test('typing on chooses the best again', () => {
  openFind()
  type('engineer')
  press('ArrowDown')
  expect(words(active())).toBe('Principal Engineer role')
  type('enginee')
  expect(words(active())).toBe('Staff Engineer role')
})

test('a click opens, a press alone does not and leaves the focus in the field', () => {
  const { onOpen } = openFind()
  const option = screen.getByRole('option', { name: 'Explore page' })
  fireEvent.pointerDown(option)
  expect(fireEvent.mouseDown(option)).toBe(false)
  expect(onOpen).not.toHaveBeenCalled()
  fireEvent.click(option)
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(explore)
})

test('a role can be compared, by Ctrl or Cmd with Enter or by the button', () => {
  const { onOpen, onCompare } = openFind()
  type('principal')
  press('Enter', { ctrlKey: true })
  press('Enter', { metaKey: true })
  fireEvent.click(screen.getByRole('button', { name: 'Compare Principal Engineer' }))
  expect(onCompare.mock.calls).toEqual([[principal], [principal], [principal]])
  expect(onOpen).not.toHaveBeenCalled()
})

test('what is no role cannot be compared', () => {
  const { onOpen, onCompare } = openFind()
  type('system design')
  expect(screen.queryByRole('button', { name: /Compare/ })).toBeNull()
  press('Enter', { ctrlKey: true })
  expect(onCompare).not.toHaveBeenCalled()
  expect(onOpen).not.toHaveBeenCalled()
})

test('where nothing is found it says what to try, and no empty list is announced', () => {
  openFind()
  type('zzzz')
  expect(said()).toBe('Nothing found. Try a title from another company, such as Tech Lead.')
  expect(field().getAttribute('aria-expanded')).toBe('false')
  expect(active()).toBeNull()
  expect(screen.queryByRole('listbox')).toBeNull()
  press('ArrowDown')
  press('Enter')
})

test('Esc takes back the text, and the next Esc closes', () => {
  const { onClose } = openFind()
  type('staff')
  press('Escape')
  expect(field().value).toBe('')
  expect(names()).toHaveLength(entries.length)
  expect(onClose).not.toHaveBeenCalled()
  press('Escape')
  expect(onClose).toHaveBeenCalledOnce()
})

test('Esc in an empty field closes at once, and so does the button', () => {
  const { onClose } = openFind()
  press('Escape')
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(2)
})

test('among ten thousand roles fifty are drawn, and Enter need not wait for them', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => entry('role', `Role ${at}`))
  const patient = { timeout: 15_000 }
  const { onOpen } = openFind(many)
  expect(screen.getAllByRole('option')).toHaveLength(50)
  type('role 9999')
  expect(field().value).toBe('role 9999')
  press('Enter')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(many[9_999])
  await screen.findByText('Role 9999', {}, patient)
  expect(words(active())).toBe('Role 9999 role')
  type('role')
  await screen.findByText('50 of 10,000 shown', {}, patient)
}, 40_000)

function openFind(among: readonly Entry[] = entries) {
  const actions = {
    onOpen: vi.fn<(entry: Entry) => void>(),
    onCompare: vi.fn<(role: Entry) => void>(),
    onClose: vi.fn<() => void>(),
  }
  render(<FindDialog entries={among} {...actions} />, { wrapper: MemoryRouter })
  return actions
}

function field(): HTMLInputElement {
  return screen.getByRole('combobox', { name: 'Find a role, skill or page' })
}

function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } })
}

/** False where the key's own doing was prevented. */
function press(key: string, how: KeyboardEventInit = {}): boolean {
  return fireEvent.keyDown(field(), { key, ...how })
}

function active(): HTMLElement | null {
  return document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
}

function said(): string {
  return words(screen.getByRole('status'))
}

function names(): readonly string[] {
  return screen.queryAllByRole('option').map(words)
}

function words(element: HTMLElement | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

function entry(kind: Entry['kind'], title: string, ...alsoCalled: readonly string[]): Entry {
  return { kind, id: title.toLowerCase().replaceAll(' ', '-'), title, alsoCalled }
}
