// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { FindPlace } from './find-place.tsx'

afterEach(cleanup)

test.each([
  ['tech lead', '/roles/team-lead'],
  ['code craft', '/skills/code-craft'],
  ['pendulum', '/guides/the-pendulum'],
  ['staff engineer to director', '/moves/staff-engineer/director'],
  ['corrections', '/about'],
  ['side by side', '/compare'],
])('"%s" leads to %s', (query, address) => {
  const { onClose } = openFind('/')
  find(query, 'Enter')
  expect(here()).toBe(address)
  expect(onClose).toHaveBeenCalledOnce()
})

test('a comparison begins with the role found', () => {
  openFind('/roles/cto')
  find('staff', 'Enter', { ctrlKey: true })
  expect(here()).toBe('/compare?roles=staff-engineer')
})

test('on the page of a comparison the role joins those there, once', () => {
  openFind('/compare/?roles=cto,nobody,director')
  find('staff', 'Enter', { ctrlKey: true })
  expect(here()).toBe('/compare?roles=cto,director,staff-engineer')
  find('director', 'Enter', { ctrlKey: true })
  expect(here()).toBe('/compare?roles=cto,director,staff-engineer')
})

function openFind(address: string) {
  const onClose = vi.fn<() => void>()
  render(
    <MemoryRouter initialEntries={[address]}>
      <FindPlace onClose={onClose} />
      <Here />
    </MemoryRouter>,
  )
  return { onClose }
}

function Here() {
  const { pathname, search } = useLocation()
  return <output aria-label="Here">{pathname + search}</output>
}

function here(): string {
  return screen.getByLabelText('Here').textContent ?? ''
}

function find(query: string, key: string, how: KeyboardEventInit = {}): void {
  const field = screen.getByRole('combobox')
  fireEvent.change(field, { target: { value: query } })
  fireEvent.keyDown(field, { key, ...how })
}
