import { expect, type Page } from '@playwright/test'
import { test as base } from './long-lived.ts'

/**
 * A page that is watched: any console error or warning (a blocked policy is one), any exception,
 * and any request to another origin fails the test. A test names in `expected` what it causes on purpose.
 */
export const test = base.extend<{ readonly expected: RegExp[]; readonly watched: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  expected: async ({}, use) => use([]),
  watched: [
    async ({ page, baseURL, expected }, use) => {
      const unexpected = watch(page, baseURL, expected)
      await use(undefined)
      expect(unexpected()).toEqual([])
    },
    { auto: true },
  ],
})

/** Listens to a page from now on; what it gives tells all that was not expected so far. */
export function watch(
  page: Page,
  baseURL: string | undefined,
  expected: readonly RegExp[],
): () => readonly string[] {
  const seen: string[] = []
  const origin = new URL(baseURL ?? '').origin
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(message.text())
  })
  page.on('pageerror', (error) => seen.push(String(error)))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      seen.push(`A request left the site: ${request.url()}`)
    }
  })
  const allowed = [...expected, workersBlocked]
  return () => seen.filter((text) => !allowed.some((pattern) => pattern.test(text)))
}

/** Playwright's own words where the tests ask it to. */
const workersBlocked = /^Service Worker registration blocked by Playwright$/

export { expect }
