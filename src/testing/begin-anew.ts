import { afterEach, vi } from 'vitest'
import { emptyDocument } from './empty-document.ts'

/**
 * Runs before each file of tests, in a thread that has run others: they share Node, React and the document, and loading those
 * anew for each took half of their time. Modules of ours are loaded anew, and what a file has left behind is taken away.
 */
vi.resetModules()
vi.useRealTimers()
vi.unstubAllGlobals()

if (typeof document !== 'undefined') {
  emptyDocument(document)
  // The library does both by itself, but only in the file that is the first to load it.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
