import type { Page } from '@playwright/test'
import { test } from './watched-page.ts'

const faults: readonly {
  readonly fault: string
  readonly says: RegExp
  readonly plant: (page: Page) => Promise<unknown>
}[] = [
  {
    fault: 'a console error',
    says: /^planted$/,
    plant: (page) => page.evaluate(() => console.error('planted')),
  },
  {
    fault: 'a console warning',
    says: /^planted$/,
    plant: (page) => page.evaluate(() => console.warn('planted')),
  },
  {
    fault: 'an exception',
    says: /planted/,
    plant: (page) =>
      Promise.all([
        page.waitForEvent('pageerror'),
        page.evaluate(() => {
          setTimeout(() => {
            throw new Error('planted')
          })
        }),
      ]),
  },
  {
    fault: 'a breach of the policy',
    says: /violates the following Content Security Policy directive/,
    plant: (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red')),
  },
  {
    fault: 'a request to another origin',
    says: /A request left the site/,
    plant: async (page) => {
      await page.route('http://elsewhere.test/', (route) => route.fulfill({ body: '' }))
      await page.goto('about:blank')
      await page.evaluate(() => fetch('http://elsewhere.test/', { mode: 'no-cors' }))
      // The runner takes a picture of a page that turned a test red, and waits seconds for one that shows nothing.
      await page.goto('/about')
    },
  },
]

for (const { fault, says, plant } of faults) {
  test(`${fault} turns a test red`, async ({ page }) => {
    test.fail()
    await page.goto('/')
    await plant(page)
  })

  test.describe('expected', () => {
    test.use({ expected: [says] })

    // The same but for one pattern: so it is this fault that the other test fails on.
    test(`${fault} that a test expects does not`, async ({ page }) => {
      await page.goto('/')
      await plant(page)
    })
  })
}
