// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { CopyAsText } from './copy-as-text.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('copying is confirmed', async () => {
  const writeText = vi.fn(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  render(<CopyAsText text={() => '# Lead and Senior'} />)
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
  expect(await screen.findByText('Copied as text')).toBe(screen.getByRole('status'))
  expect(writeText).toHaveBeenCalledExactlyOnceWith('# Lead and Senior')
})

test('where the browser refuses, the text lies selected and a sentence says what to do', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  render(<CopyAsText text={() => '# Lead'} />)
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'The comparison as text',
  })
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, '# Lead'.length])
  expect(area.readOnly).toBe(true)
  expect(document.activeElement).toBe(area)
  expect(screen.getByRole('alert').textContent).toContain('copy it with Ctrl+C')
  fireEvent.click(screen.getByRole('button', { name: 'Close the text' }))
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy as text' }))
})

test('a browser without a clipboard is one that refuses', async () => {
  vi.stubGlobal('navigator', {})
  render(<CopyAsText text={() => '# Lead'} />)
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
  expect(await screen.findByRole('textbox')).toBeDefined()
})
