import type { Page } from '@playwright/test'
import { expect, test as watched } from './watched-page.ts'

/** Adds `other`: a page on another device, with storage of its own; its errors fail the test too. */
export const test = watched.extend<{ readonly other: Page }>({
  other: async ({ browser, baseURL, viewport, expected }, use) => {
    const site = baseURL ?? ''
    const context = await browser.newContext({ baseURL: site, viewport })
    const other = await context.newPage()
    const seen: string[] = []
    other.on('pageerror', (error) => seen.push(String(error)))
    other.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) seen.push(message.text())
    })
    other.on('request', (request) => {
      const left = !request.url().startsWith(site) && request.url().startsWith('http')
      if (left) seen.push(`A request left the site: ${request.url()}`)
    })
    await use(other)
    await context.close()
    expect(seen.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([])
  },
})

export { expect }
