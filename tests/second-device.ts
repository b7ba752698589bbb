import type { Page } from '@playwright/test'
import { expect, expectNothing, watch, test as watched } from './watched-page.ts'

/** Adds `other`: a page on another device, with storage of its own; its errors fail the test too. */
export const test = watched.extend<{ readonly other: Page }>({
  other: async ({ browser, baseURL, viewport, expected }, use) => {
    const site = baseURL ?? ''
    const context = await browser.newContext({ baseURL: site, viewport })
    const other = await context.newPage()
    const seen = watch(other, site)
    await use(other)
    await context.close()
    expectNothing(seen, expected)
  },
})

export { expect }
