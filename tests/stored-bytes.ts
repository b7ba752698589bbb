import type { Page } from '@playwright/test'

/** All that the site has stored on a page's device, byte for byte. */
export async function storedBytes(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))
}

/** What is stored under one key. */
export async function storedUnder(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key)
}
