// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { emptyAssessment } from '#domain/assessment.ts'
import { encodeShare } from '#share/encode-share.ts'
import { shareAddress } from '#share/share-address.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { PasteLink } from './paste-link.tsx'

const text = encodeShare(
  {
    ladder: smallLadder.id,
    revision: 1,
    day: '2026-11-03',
    assessment: { ...emptyAssessment, ratings: new Map([[small.coaching, 3]]) },
  },
  smallRegistry,
)

afterEach(cleanup)

function paste(pasted: string) {
  fireEvent.change(screen.getByRole('textbox', { name: 'Paste a link' }), {
    target: { value: pasted },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Open' }))
}

test('a link opens with whatever was pasted around it', () => {
  const onOpen = vi.fn()
  render(<PasteLink registry={smallRegistry} onOpen={onOpen} />)
  paste(`Look at this: <${shareAddress('https://example.org/', text)}>.`)
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(text)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what is wrong with a pasted link is said, and the focus goes there', () => {
  const onOpen = vi.fn()
  render(<PasteLink registry={smallRegistry} onOpen={onOpen} />)
  paste(shareAddress('https://example.org/', text.slice(0, -4)))
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('its end is cut off')
  expect(alert.textContent).toContain('Your own answers are untouched.')
  expect(document.activeElement).toBe(alert)
  expect(onOpen).not.toHaveBeenCalled()
})

test('the problem of the opened link makes room for that of the pasted one', () => {
  render(<PasteLink registry={smallRegistry} problem={{ code: 'damaged' }} onOpen={() => {}} />)
  expect(screen.getByRole('alert').textContent).toContain('some of its characters were changed')
  paste('')
  expect(screen.getByRole('alert').textContent).toContain('There is no link here.')
})
