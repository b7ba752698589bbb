// @vitest-environment happy-dom
import { ladder } from 'virtual:crossrung/ladder'
import { registry } from 'virtual:crossrung/registry'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { prepare } from '#app/route/prepare.ts'
import { emptyAssessment } from '#domain/assessment.ts'
import { encodeShare } from '#share/encode-share.ts'
import { assessmentStore, loadAssessment, rate } from '#state/assessment-store.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { SharedPage } from './shared-page.tsx'

const [firstSkill] = ladder.skills
if (firstSkill === undefined) throw new Error('The ladder has no skill.')
const skill = firstSkill.id

function linkOf(name: string): string {
  return encodeShare(
    {
      ladder: ladder.id,
      revision: ladder.revision,
      day: '2026-11-03',
      assessment: { ...emptyAssessment, name, ratings: new Map([[skill, 3]]) },
    },
    registry,
  )
}

/** As the product's routes do: the fragment comes from the address. */
function Place() {
  return <SharedPage fragment={useLocation().hash.slice(1)} />
}

async function open(fragment: string) {
  await prepare('/shared')
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[`/shared#${fragment}`]}>
        <Place />
      </MemoryRouter>,
    )
  })
}

async function paste(text: string) {
  const field = screen.getByRole('textbox', { name: 'Paste a link' })
  fireEvent.change(field, { target: { value: text } })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Open' })))
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent

afterEach(cleanup)

test('before the address and what is stored are known there is a heading, and no word of damage', async () => {
  const html = renderToString(
    <MemoryRouter>
      <SharedPage fragment={undefined} />
    </MemoryRouter>,
  )
  expect(html).toContain('A shared assessment</h1>')
  expect(html).not.toMatch(/damaged|style=/)
  await open('garbage')
  expect(title()).toBe('A shared assessment')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a link opens beside what one has, and writes nothing', async () => {
  const device = fakeDevice()
  loadAssessment(device.openTab().port)
  rate(skill, 5)
  const stored = new Map(device.items)
  await open(linkOf('Ada'))
  expect(title()).toBe('Ada’s answers, 3 November 2026')
  expect(screen.getByRole('region', { name: 'Shared assessment' })).toBeDefined()
  expect(device.items).toEqual(stored)
  expect(assessmentStore.getState().assessment.ratings).toEqual(new Map([[skill, 5]]))
})

test('a damaged link says what is wrong, and a whole one pasted below it opens', async () => {
  await open(linkOf('Ada').slice(0, -5))
  expect(screen.getByRole('alert').textContent).toContain('its end is cut off')
  expect(screen.getByRole('alert').textContent).toContain('Your own answers are untouched.')
  await paste(`https://example.org/shared#${linkOf('Grace')}`)
  expect(title()).toBe('Grace’s answers, 3 November 2026')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('without a fragment there is a field to paste a link into', async () => {
  await open('')
  expect(title()).toBe('A shared assessment')
  expect(screen.queryByRole('alert')).toBeNull()
  await paste(linkOf('Grace'))
  expect(title()).toBe('Grace’s answers, 3 November 2026')
})
