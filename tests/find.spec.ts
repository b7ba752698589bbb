import type { Locator, Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'
import { vaultRoles, vaultSkills } from './vault-facts.ts'

for (const [keys, addresses] of [
  ['Control+k', ['/', '/roles/cto', '/compare', '/assess', '/assess/code-craft', '/shared']],
  ['Meta+k', ['/compare']],
] as const) {
  test(`${keys} opens Find from every page, with the focus in its field`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address)
      await openFind(page, keys)
      await expect(field(page)).toBeFocused()
    }
  })
}

test('a button opens Find, Esc clears the field and closes, and the focus returns', async ({
  page,
}) => {
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Find', exact: true })
  await button.click()
  await field(page).fill('cto')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('the focus returns to where it was when the keys opened it', async ({ page }) => {
  await page.goto('/assess/code-craft')
  const radio = page.getByRole('radio', { name: /^3 / })
  await radio.check()
  await openFind(page)
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(radio).toBeFocused()
})

test('typing is forgiven: a letter wrong, left out, too many or swapped, and the beginning alone', async ({
  page,
}) => {
  await page.goto('/')
  await openFind(page)
  for (const [query, first] of [
    ['staf enginer', 'Staff Engineer'],
    ['staff enigneer', 'Staff Engineer'],
    ['princippal', 'Principal Engineer'],
    ['direktor', 'Director'],
    ['vp', 'VP of Engineering'],
    ['code craf', 'Code craft'],
    ['where you stand', 'Assess'],
  ] as const) {
    await field(page).fill(query)
    await expect(options(page).first(), query).toContainText(first)
  }
})

test('a role is found by what it is also called elsewhere', async ({ page }) => {
  await page.goto('/')
  await openFind(page)
  for (const [query, role] of [
    ['Tech Lead', 'Team Lead'],
    ['Tech Lead', 'Staff Engineer'],
    ['Architect', 'Staff Engineer'],
    ['L6', 'Staff Engineer'],
  ] as const) {
    await field(page).fill(query)
    const option = options(page).filter({ hasText: new RegExp(`^${role}`) })
    await expect(option).toContainText(`also called ${query}`)
  }
})

test('nothing found is said, with what to try', async ({ page }) => {
  await page.goto('/')
  await openFind(page)
  await field(page).fill('juggler')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Nothing found\. Try /)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('listbox')).toHaveCount(0)
})

test('it is a combobox: arrows choose, the field keeps the focus and names the option', async ({
  page,
}) => {
  await page.goto('/')
  await openFind(page)
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/9 roles.*20 skills/)
  await field(page).fill('engineer')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  const count = await options(page).count()
  expect(count).toBeGreaterThan(2)
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(`${count} results`)
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['ArrowUp', 0],
    ['ArrowUp', count - 1],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key)
    await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
    const id = await options(page).nth(at).getAttribute('id')
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? 'none')
    await expect(field(page)).toBeFocused()
  }
})

test('Enter opens a role, a skill and a page, by keyboard and with a click', async ({ page }) => {
  await page.goto('/compare')
  for (const [query, address, title, how] of [
    ['staf enginer', /\/roles\/staff-engineer$/, /^Staff Engineer/, 'Enter'],
    ['code craft', /\/skills\/code-craft$/, /Code craft/, 'Enter'],
    ['what you want', /\/assess\/questions$/, /^What you want/, 'click'],
    ['distinguished', /\/roles\/distinguished-engineer$/, /^Distinguished/, 'click'],
  ] as const) {
    await openFind(page)
    await field(page).fill(query)
    await expect(options(page).first()).toBeVisible()
    if (how === 'Enter') await page.keyboard.press('Enter')
    else await options(page).first().click()
    await expect(page).toHaveURL(address)
    await expect(page).toHaveTitle(title)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('opened while a page is on its way, it stays when that page arrives', async ({ page }) => {
  await page.goto('/compare')
  await openFind(page)
  await field(page).fill('staf enginer')
  await expect(options(page).first()).toContainText('Staff Engineer')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('heading', { level: 1, name: 'Staff Engineer' })).toBeAttached()
  await expect(field(page)).toBeFocused()
})

test('it leads to a list of all keys, from every page', async ({ page }) => {
  for (const address of ['/', '/about']) {
    await page.goto(address)
    await openFind(page)
    await page.getByRole('dialog').getByRole('link', { name: 'All keys' }).click()
    await expect(page).toHaveURL(/\/about#keyboard$/)
    await expect(page.getByRole('heading', { name: 'By keyboard' })).toBeInViewport()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('every role and skill is found by its title, and leads to its page', async ({ page }) => {
  await page.goto('/')
  await openFind(page)
  for (const { title } of [...vaultRoles, ...vaultSkills]) {
    await field(page).fill(title)
    await expect(options(page).first()).toContainText(title)
  }
})

/** By its keys, which answer once the page is interactive. */
async function openFind(page: Page, keys = 'Control+k'): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(keys)
    await expect(field(page)).toBeVisible({ timeout: 400 })
  }).toPass()
}

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Find a role, skill or page' })
}

function options(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option')
}
