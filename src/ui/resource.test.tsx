// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Component, type ReactNode, Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { forgetFailures, type Resource, resource } from './resource.ts'

afterEach(cleanup)

test('what is loaded beforehand is there at the first render', async () => {
  const words = resource(async () => 'Here it is')
  await words.load()
  render(<Said words={words} />)
  expect(screen.getByText('Here it is')).toBeTruthy()
})

test('it is fetched once, however often it is asked for', async () => {
  const fetch = vi.fn(async () => 'Here it is')
  const words = resource(fetch)
  await Promise.all([words.load(), words.load()])
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('a failed load is thrown to whoever reads it, and fetched anew after "Try again"', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  const fetch = vi.fn<() => Promise<string>>(async () => 'Here it is')
  fetch.mockRejectedValueOnce(new Error('offline'))
  const words = resource(fetch)
  await act(async () => render(<Shown words={words} />))
  expect(screen.getByText('It failed')).toBeTruthy()
  expect(fetch).toHaveBeenCalledTimes(1)
  forgetFailures()
  await act(async () => render(<Shown words={words} />))
  expect(screen.getByText('Here it is')).toBeTruthy()
  expect(fetch).toHaveBeenCalledTimes(2)
  silenced.mockRestore()
})

test('asking for it again after a failure starts anew', async () => {
  const fetch = vi.fn<() => Promise<string>>(async () => 'Here it is')
  fetch.mockRejectedValueOnce(new Error('offline'))
  const words = resource(fetch)
  await expect(words.load()).rejects.toThrow('offline')
  await expect(words.load()).resolves.toBe('Here it is')
})

type Words = { readonly words: Resource<string> }

function Said({ words }: Words) {
  return <p>{words.read()}</p>
}

function Shown({ words }: Words) {
  return (
    <Caught>
      <Suspense fallback="Loading">
        <Said words={words} />
      </Suspense>
    </Caught>
  )
}

class Caught extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true }
  }

  override state = { failed: false }

  override render() {
    return this.state.failed ? <p>It failed</p> : this.props.children
  }
}
