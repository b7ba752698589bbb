import type { Page } from '@playwright/test'

/** Before any page starts: two answers that gave way, one that is damaged, one of another version, a kept one that is damaged. */
export async function troubleStorage(page: Page): Promise<void> {
  const items = {
    'crossrung:1:rating:code-craft': stored(3, 't1'),
    'crossrung:1:lost:t9:1:rating:code-craft': stored(5, 't9'),
    'crossrung:1:lost:t9:1:note:code-craft': stored('The billing rewrite, in May.', 't9'),
    'crossrung:1:rating:technical-writing': '{"v":1,"val',
    'crossrung:1:kept:bad': '{"v":1,"na',
    'crossrung:1:rating:problem-framing': '{"v":9}',
  }
  await page.addInitScript((entries) => {
    if (sessionStorage.getItem('troubled') !== null) return
    sessionStorage.setItem('troubled', 'once')
    for (const [key, raw] of entries) localStorage.setItem(key, raw)
  }, Object.entries(items))
}

/** From now on there is no room. */
export async function fillUpStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  })
}

function stored(value: unknown, by: string): string {
  return JSON.stringify({ v: 1, value, at: '2026-11-24T10:00:00.000Z', n: 1, by, saw: [] })
}
