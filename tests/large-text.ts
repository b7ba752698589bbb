import type { Page } from '@playwright/test'

/** As who has set their browser to letters twice as large. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}
