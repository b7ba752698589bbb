import type { Page } from '@playwright/test'
import { expect, watch, test as watched } from './watched-page.ts'

/**
 * As watched-page.ts, on devices that a worker lends to one test after another, each with one tab in which the site's
 * code is compiled by then. That saves most of what a test does before its first step: of a map, 0.45 CPU-seconds
 * instead of 1.1. What the site or a test has left there is taken away before the next. What `test.use` says counts
 * where it is named below. A test that answers in the network's place is asked, although that process has the files: Playwright
 * switches its cache off meanwhile. Not for tests of service workers or of a first visit. `other` is a page on a second device.
 */
export const test = watched.extend<{ readonly lent: Page; readonly other: Page }>({
  lent: async (
    {
      devices,
      contextOptions,
      baseURL,
      viewport,
      colorScheme,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      serviceWorkers,
    },
    use,
  ) => {
    const options = {
      ...contextOptions,
      baseURL: baseURL ?? '',
      viewport,
      colorScheme,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      serviceWorkers,
    }
    await devices.lend('first', options, use)
  },
  context: ({ lent }, use) => use(lent.context()),
  page: ({ lent }, use) => use(lent),
  other: async ({ devices, baseURL, viewport, serviceWorkers, expected }, use) => {
    const options = { baseURL: baseURL ?? '', viewport, serviceWorkers }
    await devices.lend('second', options, async (other) => {
      const unexpected = watch(other, baseURL, expected)
      await use(other)
      expect(unexpected()).toEqual([])
    })
  },
})

export { expect }
