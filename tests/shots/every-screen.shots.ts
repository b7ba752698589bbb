import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { expect, test as watched } from '#tests/watched-page.ts'
import { everyProgress, storeProgress } from './answers.ts'
import { screens } from './screens.ts'

const folder = fileURLToPath(new URL('../../shots', import.meta.url))
const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
]
const words = (process.env['CROSSRUNG_SHOTS'] ?? '').split(' ')

const test = watched.extend<object, { readonly sharedLink: string }>({
  sharedLink: [
    async ({ browser }, use, { project }) => use(await shareAll(browser, project.use.baseURL)),
    { scope: 'worker' },
  ],
})

// Unknown addresses, and the map whose part does not come.
test.use({ expected: [/404|flow-map|ERR_FAILED|dynamically imported module/] })

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    test.describe(() => {
      test.use({ colorScheme, viewport })

      for (const progress of everyProgress) {
        for (const { name, needsAnswers, staysDrawn, whole, open } of screens) {
          const { width, height } = viewport
          const picture = `${progress}-${name}-${width}x${height}-${colorScheme}`
          if (progress === 'empty' && needsAnswers === true) continue
          if (!words.every((word) => picture.includes(word))) continue

          test(picture, async ({ page, sharedLink }) => {
            await storeProgress(page, progress)
            await open(page, sharedLink, progress)
            await page.waitForLoadState('networkidle')
            if (staysDrawn !== true) await isTakenOver(page)
            if (whole === true) await unroll(page)
            await page.screenshot({
              path: join(folder, `${picture}.png`),
              fullPage: whole === true,
            })
          })
        }
      }
    })
  }
}

/** A link with everything in it, made where a person makes it, on a device of its own. */
async function shareAll(browser: Browser, baseURL: string | undefined): Promise<string> {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const page = await context.newPage()
  await storeProgress(page, 'full')
  await page.goto('/assess')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Link with my answers' }).check()
  for (const box of await dialog.getByRole('checkbox').all()) await box.check()
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  await context.close()
  return link
}

/** Where the map is shown, it is no drawing any more. */
async function isTakenOver(page: Page): Promise<void> {
  await expect(page.locator('svg a[data-role]:visible')).toHaveCount(0)
}

/** Makes the window so high that nothing in it scrolls but the page, and not even that below a bar at its bottom. */
async function unroll(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const hiddenIn = (element: Element) => element.scrollHeight - element.clientHeight
    const style = (element: Element) => getComputedStyle(element)
    const scrolling = [...document.querySelectorAll('main *')].filter(
      (element) => element.checkVisibility() && /auto|scroll/.test(style(element).overflowY),
    )
    // It would lie across the middle of the picture.
    const bar = [...document.querySelectorAll('nav')].some((nav) => style(nav).position === 'fixed')
    return Math.max(0, ...[...(bar ? [document.documentElement] : []), ...scrolling].map(hiddenIn))
  })
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  if (hidden > 0) await page.setViewportSize({ width, height: height + hidden })
}
