// @vitest-environment happy-dom
import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { fakeDevice } from '#testing/fake-device.ts'
import { mint } from '#testing/mint.ts'
import { selectHasAnything, selectLoaded, selectName } from './assessment-selectors.ts'
import { loadAssessment, setName, setTarget } from './assessment-store.ts'
import { useAssessment } from './use-assessment.ts'

function Greeting() {
  const loaded = useAssessment(selectLoaded)
  const anything = useAssessment(selectHasAnything)
  const name = useAssessment(selectName)
  return <p>{loaded && anything ? `Hello ${name}` : 'Hello'}</p>
}

function Name({ draw }: { readonly draw: (name: string | undefined) => void }) {
  draw(useAssessment(selectName))
  return null
}

test('the prerendered page and the first render agree, and what is stored comes after', async () => {
  const device = fakeDevice()
  device.items.set(
    'crossrung:1:name',
    '{"v":1,"value":"Ada","at":"2026-02-03T10:20:30.400Z","n":1,"by":"t1","saw":[]}',
  )
  loadAssessment(device.openTab().port)
  const page = document.createElement('div')
  page.innerHTML = renderToString(<Greeting />)
  expect(page.textContent).toBe('Hello')

  const mismatch = vi.fn()
  const root = await act(async () =>
    hydrateRoot(page, <Greeting />, { onRecoverableError: mismatch }),
  )
  expect(page.textContent).toBe('Hello Ada')
  expect(mismatch).not.toHaveBeenCalled()
  await act(async () => setName('Grace'))
  expect(page.textContent).toBe('Hello Grace')
  await act(async () => root.unmount())
})

test('a component is not drawn again for a change that it does not show', async () => {
  const draw = vi.fn()
  const place = document.createElement('div')
  const root = await act(async () => hydrateRoot(place, <Name draw={draw} />))
  draw.mockClear()
  await act(async () => setTarget(mint('cto')))
  expect(draw).not.toHaveBeenCalled()
  await act(async () => root.unmount())
})
