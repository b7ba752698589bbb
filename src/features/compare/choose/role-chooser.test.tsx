// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { RoleChooser } from './role-chooser.tsx'

afterEach(cleanup)

test('roles lie under their tracks, the highest on top', () => {
  render(<RoleChooser ladder={smallLadder} onRoles={vi.fn()} />)
  const people = within(screen.getByRole('group', { name: 'People' }))
  expect(people.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
    'HeadAnswers for the company',
    'ManagerAnswers for several teams',
    'LeadLeads one team',
  ])
})

test('two are needed, and they are compared in the order of ticking', () => {
  const onRoles = vi.fn()
  render(<RoleChooser ladder={smallLadder} onRoles={onRoles} />)
  const compare = screen.getByRole<HTMLButtonElement>('button', { name: 'Compare' })
  tick('Senior')
  expect(compare.disabled).toBe(true)
  expect(screen.getByRole('status').textContent).toBe('Senior. Tick one more.')
  tick('Lead')
  expect(screen.getByRole('status').textContent).toBe('Senior and Lead.')
  fireEvent.click(compare)
  expect(onRoles).toHaveBeenCalledExactlyOnceWith([small.senior, small.lead])
})

test('four are the most, and a role can be taken back', () => {
  render(<RoleChooser ladder={smallLadder} onRoles={vi.fn()} />)
  for (const title of ['Senior', 'Lead', 'Manager', 'Head']) tick(title)
  expect(box('Expert').disabled).toBe(true)
  expect(screen.getByRole('status').textContent).toContain('as many as fit side by side')
  tick('Lead')
  expect(box('Expert').disabled).toBe(false)
  expect(screen.getByRole('status').textContent).toBe('Senior, Manager and Head.')
})

function box(title: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${title}`) })
}

function tick(title: string): void {
  fireEvent.click(box(title))
}
