import type { Page } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, test } from './lent-device.ts'
import { openQuiet } from './quiet.ts'
import { allAt, storeAnswers } from './stored-answers.ts'

const addresses = [
  '/',
  '/?view=list',
  '/?skill=code-craft',
  '/roles/director',
  '/compare',
  '/compare?roles=staff-engineer,engineering-manager',
  '/compare?roles=team-lead,senior-developer,cto,director',
  '/assess',
  '/assess/code-craft',
  '/assess/questions',
  '/shared',
  '/roles/staff-engineer/in-depth',
  '/skills',
  '/skills/code-craft',
  '/moves/staff-engineer/engineering-manager',
  '/tracks/technical',
  '/guides',
  '/guides/management-vs-technical',
  '/sources',
  '/about',
  '/no-such-page',
]
const wide = { width: 1440, height: 900 }
const phone = { width: 360, height: 740 }

test.use({ expected: [/404/] })

test('axe is at work: it finds a button without a name, and grey on grey in either theme', async ({
  page,
}) => {
  await openSettled(page, '/about')
  await page.evaluate(() => {
    const main = document.querySelector('main')
    const add = (to: Element | null, name: string, css: string, words = '') => {
      const element = document.createElement(name)
      element.style.cssText = css
      element.textContent = words
      to?.append(element)
      return element
    }
    add(main, 'button', '')
    for (const [theme, colour] of [
      ['light', '#ddd'],
      ['dark', '#333'],
    ]) {
      const grey = `Grey on what is grey in the ${theme}`
      // The first three look like the fourth. Two of them nobody sees; of a letter axe says nothing.
      add(main, 'p', `color: ${colour}; display: none`, grey)
      add(main, 'p', `color: ${colour}; position: absolute; clip-path: inset(50%)`, grey)
      add(main, 'p', `color: ${colour}`, 'G')
      add(main, 'p', `color: ${colour}`, grey)
    }
    // The second looks like the first, but for what lies behind it.
    add(main, 'p', '', 'Over a ground that it is in')
    const place = add(main, 'div', 'position: relative')
    add(place, 'div', 'position: absolute; inset: 0; background: #fff')
    add(place, 'p', 'position: relative', 'Over a ground that it is not in')
  })
  const found = await violations(page)
  expect(found).toContainEqual(expect.stringMatching(/^light button-name: <button/))
  expect(found).toContainEqual(expect.stringMatching(/^light color-contrast: .*in the light/))
  expect(found).toContainEqual(expect.stringMatching(/^dark color-contrast: .*in the dark/))
  expect(found).toContainEqual(expect.stringMatching(/^dark color-contrast: .*not in/))
})

for (const address of addresses) {
  test(`axe finds nothing in either theme on ${address}, on a wide screen without answers`, async ({
    page,
  }) => {
    await page.setViewportSize(wide)
    await openSettled(page, address)
    expect(await violations(page)).toEqual([])
  })

  test(`axe finds nothing in either theme on ${address}, on a phone with answers`, async ({
    page,
  }) => {
    await page.setViewportSize(phone)
    await storeAnswers(page, allAt(3), {
      here: 'staff-engineer',
      target: 'director',
      'leaning:whose-results': 4,
    })
    await openSettled(page, address)
    expect(await violations(page)).toEqual([])
  })
}

for (const size of [wide, phone]) {
  test(`axe finds nothing in either theme with a dialog open, ${size.width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await openSettled(page, '/')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('combobox').fill('eng')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('textbox', { name: 'Link' })).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  test(`axe finds nothing in either theme on a link with answers, opened up, ${size.width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await storeAnswers(page, allAt(3), { 'note:code-craft': 'A note', here: 'cto' })
    await openSettled(page, '/assess')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Share' })
    await dialog.getByRole('checkbox', { name: 'Notes' }).check()
    await dialog.getByText('Leave something out').click()
    await dialog.getByText('As a QR picture').click()
    await expect(dialog.getByRole('img')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  test(`axe finds nothing in either theme with the sources of a statement open, ${size.width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await openSettled(page, '/roles/staff-engineer/in-depth')
    await page
      .getByRole('link', { name: /^Sources? \d/ })
      .first()
      .click()
    await expect(page.getByRole('dialog', { name: 'Where this comes from' })).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}

/** Hydrated, and where the map is shown, taken over. */
async function openSettled(page: Page, address: string): Promise<void> {
  await openQuiet(page, address)
  await expect(page.locator('svg a[data-role]:visible')).toHaveCount(0)
}
