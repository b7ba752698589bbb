import type { Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'
import { linksAstray } from './links-astray.ts'
import { longestLine } from './longest-line.ts'
import { openQuiet } from './quiet.ts'
import { builtPages, builtText } from './site-files.ts'

const staff = '/roles/staff-engineer/in-depth'
const pendulum = '/guides/the-pendulum'

/** One of each kind of page to read. */
const oneOfEach = [
  staff,
  '/skills',
  '/skills/code-craft',
  '/moves/staff-engineer/engineering-manager',
  '/tracks/management',
  '/guides',
  pendulum,
  '/sources',
  '/about',
]

const all = builtPages()
  .filter((file) => /^(skills|moves|tracks|guides|sources|about)\/|\/in-depth\//.test(file))
  .map((file) => ({ file, address: `/${file.replace(/\/index\.html$/, '')}` }))

test('every role, skill, move, track and guide has its page', () => {
  const count = (form: RegExp) => all.filter(({ address }) => form.test(address)).length
  expect(count(/^\/roles\/[^/]+\/in-depth$/)).toBe(9)
  expect(count(/^\/skills\/[^/]+$/)).toBe(20)
  expect(count(/^\/moves\/[^/]+\/[^/]+$/)).toBe(28)
  expect(count(/^\/tracks\/[^/]+$/)).toBe(2)
  expect(count(/^\/guides\/[^/]+$/)).toBeGreaterThanOrEqual(6)
})

test('each has a title and a description of its own', () => {
  const heads = all.map(({ file }) => {
    const html = builtText(file)
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1]
    const description = /<meta name="description" content="(.*?)"/.exec(html)?.[1]
    expect(title, file).toMatch(/.+ · Crossrung$/)
    expect(description?.length, file).toBeGreaterThan(20)
    return { title, description }
  })
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length)
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length)
})

test('no link of any built page leads nowhere, to a place on a page included', () => {
  expect(linksAstray()).toEqual([])
})

test('headings are in order, and no id stands twice', () => {
  for (const { file } of all) {
    const html = builtText(file)
    const depths = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, depth]) => Number(depth))
    expect(
      depths.filter((depth) => depth === 1),
      file,
    ).toHaveLength(1)
    const jumps = depths.filter((depth, at) => depth > (depths[at - 1] ?? 0) + 1)
    expect(jumps, file).toEqual([])
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, file).toBe(ids.length)
  }
})

test('numbers of sources count up as one reads, and each leads to its entry in the list', () => {
  for (const { file } of all) {
    const html = builtText(file)
    const marks = [...html.matchAll(/<a href="#source-[^"]+" aria-haspopup[^>]*>.*?<\/a>/g)]
    const numbers = marks.flatMap(([mark]) =>
      (/<\/span>([\d ]+)<\/a>$/.exec(mark)?.[1] ?? '').split(' ').map(Number),
    )
    const firsts = [...new Set(numbers)]
    expect(firsts, file).toEqual(firsts.map((_, at) => at + 1))
    expect(html.match(/<li id="source-/g)?.length ?? 0, file).toBe(firsts.length)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every page can be read', async ({ page }) => {
    for (const { file } of all) {
      const main = /<main[ >].*<\/main>/s.exec(builtText(file))?.[0].replaceAll(/<[^>]*>/g, '')
      expect(main, file).toMatch(/\S(.|\n){400}/)
    }
    for (const address of oneOfEach) {
      await page.goto(address)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 }), address).toBeVisible()
      await expect(page.getByRole('main'), address).toContainText(/\S(.|\n){400}/, {
        useInnerText: true,
      })
    }
  })

  test('a mark leads to the list of sources', async ({ page }) => {
    await page.goto(staff)
    await page
      .getByRole('link', { name: /^Sources? \d/ })
      .first()
      .click()
    await expect(page).toHaveURL(/#source-[a-z0-9-]+$/)
    await expect(page.locator(':target')).toBeInViewport()
  })

  test('on a phone the contents unfold and lead to their headings', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(pendulum)
    await page.getByText('On this page', { exact: true }).click()
    await page.getByRole('link', { name: 'The way back', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'The way back' })).toBeInViewport()
  })
})

test('a mark opens its sources in place by keyboard; Esc closes them and the focus is where it was', async ({
  page,
}) => {
  await openQuiet(page, staff)
  const mark = page.getByRole('link', { name: /^Sources? \d/ }).first()
  await mark.focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('dialog', { name: 'Where this comes from' })
  await expect(note).toBeVisible()
  await expect(note).toContainText(/Read in (full|part|excerpts)|Not read/)
  await expect(note).toContainText('Supports on this page:')
  await expect(page).not.toHaveURL(/#/)
  await page.keyboard.press('Tab')
  expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('a mark opens and closes by a press, and one note is open at a time', async ({ page }) => {
  await openQuiet(page, staff)
  const marks = page.getByRole('link', { name: /^Sources? \d/ })
  const notes = page.getByRole('dialog', { name: 'Where this comes from' })
  await marks.first().click()
  await expect(notes).toHaveCount(1)
  await expect(notes).toBeInViewport({ ratio: 1 })
  await marks.first().click()
  await expect(notes).toHaveCount(0)
  await marks.first().click()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(notes).toHaveCount(0)
})

for (const width of [1440, 360]) {
  test(`marks are targets of 24 px at least, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(staff)
    const small = await page
      .getByRole('link', { name: /^Sources? \d/ })
      .evaluateAll((marks) =>
        marks
          .map((mark) => mark.getBoundingClientRect())
          .filter((box) => box.width < 24 || box.height < 24),
      )
    expect(small).toEqual([])
  })
}

test('a wiki link leads to its page without a reload, and to its heading', async ({ page }) => {
  await page.goto(pendulum)
  await page.evaluate(() => document.body.setAttribute('data-same', 'yes'))
  const link = page.getByRole('main').getByRole('link', {
    name: 'Staff Engineer to Engineering Manager',
  })
  await link.first().click()
  await expect(page).toHaveURL(/\/moves\/staff-engineer\/engineering-manager$/)
  await expect(page).toHaveTitle('Staff Engineer to Engineering Manager · Crossrung')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator('body[data-same]')).toHaveCount(1)
  await page.goBack()
  await expect(page).toHaveTitle('The pendulum: there and back · Crossrung')
})

test('an address may name a heading', async ({ page }) => {
  await page.goto(`${staff}#the-way-back`)
  await expect(page.getByRole('heading', { name: 'The way back' })).toBeInViewport()
})

test('a guide says what links to it, how long it takes, and what comes before and after', async ({
  page,
}) => {
  await page.goto(pendulum)
  await expect(page.getByText(/\d minutes to read/).first()).toBeVisible()
  const linked = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'Linked from' }),
  })
  await linked.getByRole('link', { name: 'Before the search' }).click()
  await expect(page).toHaveURL(/\/guides\/before-the-search$/)
  const steps = page.getByRole('navigation', { name: 'Previous and next guide' })
  await expect(steps.getByRole('link')).toHaveCount(1)
  await steps.getByRole('link').click()
  await expect(steps.getByRole('link')).toHaveCount(2)
})

test('the contents stand beside the text on a wide screen and say where one is', async ({
  page,
}) => {
  await openQuiet(page, staff)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const text = page.getByRole('heading', { name: 'At a glance' })
  const [left, right] = await Promise.all([contents.boundingBox(), text.boundingBox()])
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0)
  await contents.getByRole('link', { name: 'Common ways to fail' }).click()
  await expect(page.getByRole('heading', { name: 'Common ways to fail' })).toBeInViewport()
  await expect(contents.locator('[aria-current]')).toHaveText('Common ways to fail')
})

test('no line is longer than 75 characters and nothing scrolls sideways, on any screen', async ({
  page,
}) => {
  for (const address of oneOfEach) {
    await page.goto(address)
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await sideways(page), `${address} ${width} px`).toBeLessThanOrEqual(0)
      expect(await longestLine(page), `${address} ${width} px`).toBeLessThan(75)
    }
  }
})

test('on paper there are the text, what is folded, and the sources with nothing around them', async ({
  page,
}) => {
  await page.goto(pendulum)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Sources on this page' })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.goto('/sources')
  await expect(page.locator('details li a').first()).toBeVisible()
})

test('the panel says where its sources are, and leads to role, skill and move', async ({
  page,
}) => {
  await page.goto('/roles/staff-engineer')
  const panel = page.getByRole('complementary', { name: 'Staff Engineer' })
  await expect(panel.getByRole('link', { name: /^Sources? \d/ })).toHaveCount(0)
  await expect(panel.getByText('a source for every statement')).toBeVisible()
  await panel.getByRole('link', { name: 'Code craft', exact: true }).click()
  await expect(page).toHaveURL(/\/skills\/code-craft$/)
  await page.goBack()
  await panel
    .getByRole('link', { name: 'Read more: Staff Engineer to Engineering Manager' })
    .click()
  await expect(page).toHaveURL(/\/moves\/staff-engineer\/engineering-manager$/)
  await page.goBack()
  await panel.getByRole('link', { name: 'Staff Engineer in depth' }).click()
  await expect(page).toHaveURL(/\/roles\/staff-engineer\/in-depth$/)
})

test('nothing of the pages to read loads with the map', async ({ page }) => {
  const files: string[] = []
  page.on('response', (response) => files.push(new URL(response.url()).pathname))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter((file) => /reading|-page-|guide|sources|pendulum/.test(file))).toEqual([])
})

test.describe('an address of no page to read', () => {
  test.use({ expected: [/404/] })

  test('offers the nearest names, guides among them', async ({ page }) => {
    const response = await page.goto('/guides/the-pendulm')
    expect(response?.status()).toBe(404)
    await page.getByRole('main').getByRole('link', { name: 'The pendulum: there and back' }).click()
    await expect(page).toHaveURL(/\/guides\/the-pendulum$/)
  })

  test('is one for a move that nobody described, too', async ({ page }) => {
    const response = await page.goto('/moves/cto/team-lead')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'There is no page at this address',
    )
  })
})

function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
