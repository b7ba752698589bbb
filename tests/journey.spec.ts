import type { Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'
import { openQuiet } from './quiet.ts'
import { vaultSkills } from './vault-facts.ts'

test('by keyboard alone: from the map to a role, a comparison, an assessment, and a link that another device keeps', async ({
  page,
  other,
  context,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])

  // From the map to a role, which becomes one's own.
  await page.goto('/')
  await expect(page.locator('svg a[data-role]')).toHaveCount(0)
  await tabTo(page, /^Team Lead,/)
  for (const key of ['ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
  await expectFocusOn(page, /^Staff Engineer,/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Staff Engineer', level: 1 })).toBeFocused()
  await tabTo(page, /^I am here$/)
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: /^Staff Engineer,.*you are here/ })).toBeFocused()

  // Its neighbour's actions on the map: a target, and a comparison.
  for (const key of ['ArrowLeft', 'ArrowUp']) await page.keyboard.press(key)
  await expectFocusOn(page, /^Director,/)
  await page.keyboard.press('Shift+F10')
  await expectFocusOn(page, /^I am here$/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(page.getByRole('link', { name: /^Director,.*your target/ })).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/compare\?roles=staff-engineer,director$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, /^Only differences$/)
  await page.keyboard.press('Space')
  await expect(page.getByRole('switch', { name: 'Only differences' })).toBeChecked()

  // To the assessment: three skills one at a time, one of them with a note.
  await tabTo(page, /^Assess$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Assess yourself', level: 1 })).toBeFocused()
  await tabTo(page, /^One at a time, starting with /)
  await page.keyboard.press('Enter')
  for (const [at, digit] of ['3', '4', '2'].entries()) {
    await expect(
      page.getByRole('heading', { name: vaultSkills[at]?.title ?? '', level: 1 }),
    ).toBeFocused()
    await tabTo(page, /^\d /)
    await page.keyboard.press(digit)
    await expect(page.getByRole('radio', { name: new RegExp(`^${digit} `) })).toBeChecked()
    if (at === 1) {
      await tabTo(page, /^Note/)
      await page.keyboard.type('Hired four people in spring.')
    }
    await tabTo(page, at < 2 ? /^Next: / : /^Where you stand$/)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'Where you stand' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Where you stand' })).toContainText('3 rated')

  // Find leads back to the map, and Share to a link.
  await page.keyboard.press('Control+k')
  await expectFocusOn(page, /^Find a role, skill or page$/)
  await page.keyboard.type('explore')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, /^Share$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expectFocusOn(page, /^Link to this page$/)
  await page.keyboard.press('ArrowDown')
  await tabTo(page, /^Notes$/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Copy link$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Escape')
  await expectFocusOn(page, /^Share$/)

  // On another device.
  await other.goto(link)
  const shared = other.getByRole('region', { name: 'Shared assessment' })
  await expect(shared).toContainText('3 of 20 skills')
  await expect(shared).toContainText('Hired four people in spring.')
  await tabTo(other, /^Keep a copy$/)
  await other.keyboard.press('Enter')
  await expect(shared.getByRole('status')).toContainText('Kept on this device.')
  await tabTo(other, /^Kept assessments$/)
  await other.keyboard.press('Enter')
  await expect(other.getByRole('heading', { name: 'Kept assessments' })).toBeFocused()
  await tabTo(other, /^A colleague’s answers, /)
  await other.keyboard.press('Enter')
  await expect(shared).toContainText('Hired four people in spring.')
})

test('the focus is never lost and never trapped: Tab leads through every page and out of it', async ({
  page,
}) => {
  test.slow()
  for (const address of ['/', '/roles/cto', '/compare?roles=cto,director', '/assess/code-craft']) {
    await openQuiet(page, address)
    const first = await focusAfter(page, 'Tab')
    expect(first).toBe('Skip to the content')
    const walked = [first]
    for (let presses = 0; presses < 300; presses += 1) {
      const next = await focusAfter(page, 'Tab')
      if (next === undefined || next === first) break
      walked.push(next)
    }
    expect(walked.length, address).toBeGreaterThan(5)
    expect(walked.length, address).toBeLessThan(300)
  }
})

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/assess/code-craft')
  await expect(page.getByRole('radio').first()).toBeEnabled()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(/\/assess\/code-craft$/)
})

/** Presses Tab until the focus is on something of that name. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: (string | undefined)[] = []
  while (passed.length < 150) {
    const here = await focusAfter(page, key)
    if (here !== undefined && name.test(here)) return
    passed.push(here)
  }
  throw new Error(`${key} does not lead to ${name}, but past: ${passed.join(' | ')}`)
}

async function focusAfter(page: Page, key: string): Promise<string | undefined> {
  await page.keyboard.press(key)
  return focusName(page)
}

async function expectFocusOn(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => focusName(page)).toMatch(name)
}

/** The name of what has the focus, as far as a label or its own text gives one; undefined outside of the page. */
async function focusName(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
    const labels = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
    const said =
      focused.ariaLabel ??
      (labels ? [...(focused.labels ?? [])].map(({ textContent }) => textContent).join(' ') : '')
    return (said === '' ? (focused.textContent ?? '') : said).replace(/\s+/g, ' ').trim()
  })
}
