import type { Page } from '@playwright/test'
import { expect, watch, test as watched } from './watched-page.ts'

/** Adds `other`: a page on another device, with storage of its own; it is watched as the first one is. */
export const test = watched.extend<{ readonly other: Page }>({
  other: async ({ browser, baseURL, viewport, expected }, use) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport })
    const other = await context.newPage()
    const unexpected = watch(other, baseURL, expected)
    await use(other)
    await context.close()
    expect(unexpected()).toEqual([])
  },
})

export { expect }
