import type { Page, Request } from '@playwright/test'
import { expect } from './watched-page.ts'

/**
 * Opens an address and stays until the page has nothing to do: it has loaded, waits for no answer, and in a moment without work
 * has asked for nothing more. Playwright's `networkidle` is half a second of silence instead: for tests of what is not asked for.
 */
export async function openQuiet(page: Page, address: string): ReturnType<Page['goto']> {
  const waiting = new Set<Request>()
  let asked = 0
  const begun = (request: Request) => {
    asked += 1
    waiting.add(request)
  }
  const ended = (request: Request) => waiting.delete(request)
  page.on('request', begun)
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  const response = await page.goto(address)
  for (let before = -1; before !== asked; ) {
    before = asked
    if (waiting.size > 0) await expect.poll(() => waiting.size, { intervals: [20] }).toBe(0)
    await page.evaluate(idle)
  }
  page.off('request', begun)
  page.off('requestfinished', ended)
  page.off('requestfailed', ended)
  return response
}

/** Twice: what the page itself leaves for such a moment comes before the second. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => requestIdleCallback(() => resolve()))
  })
}
