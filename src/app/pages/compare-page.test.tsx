// @vitest-environment happy-dom
import { ladder } from 'virtual:crossrung/ladder'
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { roleDepth, skillDepths } from '#app/route/depth.ts'
import { clearRating, rate } from '#state/assessment-store.ts'
import { mint } from '#testing/mint.ts'
import { ComparePage } from './compare-page.tsx'

const cross = '/compare?roles=staff-engineer,engineering-manager'
const skill = mint<(typeof ladder.skills)[number]['id']>('code-craft')

// No style sheet is loaded here that could hide anything, and looking for one takes most of the time.
configure({ defaultHidden: true })

beforeAll(async () => {
  await Promise.all([skillDepths.load(), ...ladder.roles.map(({ id }) => roleDepth(id).load())])
})

beforeEach(() => {
  vi.stubGlobal('navigator', { clipboard: { writeText: vi.fn(async () => {}) } })
})

afterEach(() => {
  cleanup()
  clearRating(skill)
  vi.unstubAllGlobals()
})

test('the prerendered page is a frame that names no role and holds no style', () => {
  const html = renderToString(
    <MemoryRouter>
      <ComparePage asked={undefined} />
    </MemoryRouter>,
  )
  expect(html).toContain('Compare roles</h1>')
  expect(html).not.toContain('Engineer')
  expect(html).not.toContain('style=')
})

test('the bare page offers four pairs and a chooser', async () => {
  await open('/compare')
  const pairs = within(screen.getByRole('region', { name: 'Pairs people ask about' }))
  expect(pairs.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/compare?roles=senior-developer,team-lead',
    '/compare?roles=staff-engineer,engineering-manager',
    '/compare?roles=senior-developer,staff-engineer',
    '/compare?roles=engineering-manager,director',
  ])
  expect(screen.getAllByRole('checkbox')).toHaveLength(9)
})

test('two roles name the page, and the ladder’s move says what the pair is', async () => {
  await open(cross)
  const title = 'Staff Engineer and Engineering Manager'
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
  expect(document.title).toBe(`${title} · Crossrung`)
  expect(screen.getByText(/^A crossing to the Management track, on the same rung/)).toBeDefined()
  expect(screen.getByText(/You give up the hard technical part/)).toBeDefined()
})

test('swapping turns the pair round and keeps the focus', async () => {
  await open(cross)
  const swap = screen.getByRole('button', { name: 'Swap' })
  swap.focus()
  await press(swap)
  expect(address()).toBe('/compare?roles=engineering-manager,staff-engineer')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Swap' }))
  expect(document.title).toBe('Engineering Manager and Staff Engineer · Crossrung')
})

test('only differences leaves out what is the same, without a new address', async () => {
  await open(cross)
  const table = within(screen.getByRole('table'))
  expect(table.getByRole('row', { name: /^Conflict resolution/ })).toBeDefined()
  const only = screen.getByRole('switch', { name: 'Only differences' })
  await press(only)
  expect(only.getAttribute('aria-checked')).toBe('true')
  expect(table.queryByRole('row', { name: /^Conflict resolution/ })).toBeNull()
  expect(table.getByRole('row', { name: /^Code craft/ })).toBeDefined()
  expect(address()).toBe(cross)
})

test('a role is added from a dialog, and the focus goes to the new heading', async () => {
  await open(cross)
  await press(screen.getByRole('button', { name: 'Add a role' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Add a role' }))
  expect(dialog.getByText('Staff Engineer, shown already')).toBeDefined()
  await press(dialog.getByRole('link', { name: 'Director' }))
  expect(address()).toBe(`${cross},director`)
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading.textContent).toBe('Staff Engineer, Engineering Manager and Director')
  expect(document.activeElement).toBe(heading)
  expect(screen.queryByRole('button', { name: 'Swap' })).toBeNull()
})

test('four roles are full: the dialog says how to make room', async () => {
  await open(`${cross},director,cto`)
  await press(screen.getByRole('button', { name: 'Add a role' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Add a role' }))
  expect(dialog.getByText(/Remove one of them to add another/)).toBeDefined()
  expect(dialog.queryByRole('link')).toBeNull()
})

test('removing a role leaves the other alone, with roles to go on with', async () => {
  await open(cross)
  await press(screen.getAllByRole('button', { name: 'Remove Engineering Manager' })[0])
  expect(address()).toBe('/compare?roles=staff-engineer')
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading.textContent).toBe('Compare Staff Engineer')
  expect(document.activeElement).toBe(heading)
  expect(
    screen.getByRole('link', { name: 'Compare Staff Engineer with Principal Engineer' }),
  ).toBeDefined()
  expect(screen.queryByRole('switch', { name: 'Only differences' })).toBeNull()
})

test('you can be compared once you have rated something, and never stand in the address', async () => {
  await open(cross)
  expect(screen.queryByRole('switch', { name: 'Compare with me' })).toBeNull()
  await act(async () => rate(skill, 3))
  await press(screen.getByRole('switch', { name: 'Compare with me' }))
  expect(screen.getByRole('columnheader', { name: 'You' })).toBeDefined()
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^Code craft/ })
  expect(row.textContent).toContain('Staff Engineer: 1 level to go')
  expect(address()).toBe(cross)
})

test('the text that is copied is what is shown', async () => {
  await open(cross)
  await press(screen.getByRole('switch', { name: 'Only differences' }))
  await press(screen.getByRole('button', { name: 'Copy as text' }))
  expect(screen.getByRole('status').textContent).toBe('Copied as text')
  const [text] = vi.mocked(navigator.clipboard.writeText).mock.calls[0] ?? []
  expect(text).toContain('# Staff Engineer and Engineering Manager')
  expect(text).toContain('- Code craft, lower.')
  expect(text).not.toContain('Conflict resolution')
})

test('what cannot be shown is said, and the rest is shown', async () => {
  await open('/compare?roles=staff-engineer,boss,staff-engineer,cto')
  expect(screen.getByRole('alert').textContent).toContain('“boss” is left out')
  expect(screen.getByRole('alert').textContent).toContain('Staff Engineer is shown once')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Staff Engineer and CTO')
})

test('an address of unknown roles alone still offers the chooser', async () => {
  await open('/compare?roles=boss')
  expect(screen.getByRole('alert')).toBeDefined()
  expect(screen.getAllByRole('checkbox')).toHaveLength(9)
})

async function open(at: string): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[at]}>
        <Page />
      </MemoryRouter>,
    )
  })
}

async function press(target: HTMLElement | undefined): Promise<void> {
  if (target === undefined) throw new Error('There is nothing to press.')
  await act(async () => {
    fireEvent.click(target)
  })
}

function Page() {
  const { pathname, search } = useLocation()
  return (
    <>
      <ComparePage asked={new URLSearchParams(search).get('roles') ?? ''} />
      <p data-testid="address">{pathname + search}</p>
    </>
  )
}

function address(): string | null {
  return screen.getByTestId('address').textContent
}
