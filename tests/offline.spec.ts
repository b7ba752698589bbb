import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { careerBase } from './built-site.ts'
import { allAt, storeAnswers } from './stored-answers.ts'
import {
  atRoot,
  belowCareer,
  cacheNames,
  connect,
  disconnect,
  filesToKeep,
  keptFiles,
  visit,
} from './visited-site.ts'
import { expect } from './watched-page.ts'

/** An address of every kind, and the title that its page has at least. */
type Opened = readonly (readonly [address: string, title: RegExp])[]

const ofSmallLadder: Opened = [
  ['roles/head', /^Head$/],
  ['roles/head/', /^Head$/],
  ['roles/head/in-depth', /Head/],
  ['skills/design', /Design/],
  ['moves/lead/manager', /Manager/],
  ['guides', /Guides/],
  ['compare?roles=lead,senior', /^Lead and Senior$/],
  ['assess/design', /Design/],
]
const ofOwnLadder: Opened = [
  ['roles/cto', /^CTO$/],
  ['roles/cto/', /^CTO$/],
  ['roles/cto/in-depth', /CTO/],
  ['skills/code-craft', /Code craft/],
  ['moves/cto/vp-of-engineering', /VP of Engineering/],
  ['guides/the-pendulum', /pendulum/i],
  ['compare?roles=staff-engineer,director', /^Staff Engineer and Director$/],
  ['assess/code-craft', /Code craft/],
]

for (const [base, test, addresses] of [
  [careerBase, belowCareer, ofSmallLadder],
  ['/', atRoot, ofOwnLadder],
] as const) {
  test.describe(`a site in ${base}, without a connection`, () => {
    // Our own site takes the time that it takes for people.
    test.use({ expected: [/404/], hurried: base !== '/' })

    test('is not there before the first visit; after it every kind of address opens, an unknown one with status 404, and nothing is asked for', async ({
      page,
      context,
      site,
      built,
    }) => {
      await disconnect(context, site)
      await expect(page.goto('')).rejects.toThrow(/ERR_/)
      await connect(context, site)
      await visit(page, built)
      expect([...(await keptFiles(page)).values()]).toEqual([filesToKeep(built)])
      await disconnect(context, site)
      const failed = failedRequests(page)
      for (const [address, title] of [
        ['', /ladder/],
        ['?view=list', /ladder/],
        ['index.html', /ladder/],
        ...addresses,
        ['sources', /Sources/],
        ['assess', /Assess/],
        ['shared#1nonsense', /does not open/],
      ] as const) {
        const response = await page.goto(address)
        expect(response?.status(), address).toBe(200)
        expect(response?.fromServiceWorker(), address).toBe(true)
        await expect(page.getByRole('heading', { level: 1 }).first(), address).toHaveText(title)
      }
      await page.goto('')
      await page.locator('.react-flow__node').first().waitFor()
      expect(failed).toEqual([])

      const response = await page.goto('roles/no-such-role')
      expect(response?.status()).toBe(404)
      expect(response?.fromServiceWorker()).toBe(true)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page/)
    })
  })

  test(`a site in ${base} leaves alone the caches of other apps and of other bases, and keeps nothing foreign`, async ({
    page,
    built,
  }) => {
    const otherBases = ['/', '/career/', '/career/too/'].filter((other) => other !== base)
    const others = [...otherBases.map((other) => `crossrung:${other}:0123456789ab`), 'another-app']
    await page.goto('')
    await page.evaluate(async (names) => {
      for (const name of names) await caches.open(name)
    }, others)
    await visit(page, built)
    await page.reload()
    const names = await cacheNames(page)
    expect(names).toEqual(expect.arrayContaining(others))
    const own = names.filter((name) => name.startsWith(`crossrung:${base}:`))
    expect(own).toHaveLength(1)
    const kept = await page.evaluate(async (name) => {
      const cache = await caches.open(name)
      const addresses = (await cache.keys()).map(({ url }) => url)
      const answers = await Promise.all(addresses.map((address) => cache.match(address)))
      return { addresses, odd: answers.filter((one) => one?.type === 'opaque').length }
    }, own[0] ?? '')
    expect(kept.odd).toBe(0)
    const scope = new URL(base, page.url()).href
    expect(kept.addresses.filter((address) => !address.startsWith(scope))).toEqual([])
  })
}

atRoot(
  'files, pictures, text, print, comparison and links all work without a connection',
  async ({ page, context, site, built }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await storeAnswers(page, allAt(3), { target: 'director' })
    await visit(page, built)
    await disconnect(context, site)
    const failed = failedRequests(page)

    await page.goto('assess')
    const file = await saved(page, 'Save to a file')
    await page.getByRole('button', { name: 'Delete my answers' }).click()
    await expect(page.getByText('0 of 20 skills')).toBeVisible()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file' }).click()
    await (await chooser).setFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: file.bytes,
    })
    await page.getByRole('button', { name: 'Take over 21' }).click()
    await expect(page.getByText('20 of 20 skills')).toBeVisible()

    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
    await page.getByText('As a QR picture').click()
    expect((await saved(page, 'Save as SVG')).bytes.toString()).toMatch(/^<svg /)
    expect((await saved(page, 'Save as PNG')).bytes.toString('latin1')).toMatch(/^\u0089PNG/)
    await page.goto('about')
    await page.goto(link)
    await expect(page.getByRole('region', { name: 'Shared assessment' })).toBeVisible()
    await page.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(page.getByRole('status')).toContainText('Kept on this device.')

    await page.goto('compare?roles=staff-engineer,director')
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied as text' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Staff Engineer/)
    expect((await page.pdf()).toString('latin1')).toMatch(/^%PDF-/)

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('pendulum')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/pendulum/i)
    expect(failed).toEqual([])
  },
)

belowCareer(
  'a folder that was asked for without its slash is on the device with it, and so is the way back to the map',
  async ({ page, context, site, built }) => {
    await page.route('**/career?view=list', (route) =>
      route.fulfill({ path: `${built.dir}/index.html`, contentType: 'text/html' }),
    )
    await visit(page, built, '/career?view=list')
    await expect(page).toHaveURL(`${site.url}?view=list`)
    await disconnect(context, site)
    const reloaded = await page.reload()
    expect(reloaded?.fromServiceWorker()).toBe(true)
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Compare' })
      .click()
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Explore' })
      .click()
    await expect(page).toHaveURL(site.url)
    const again = await page.reload()
    expect(again?.fromServiceWorker()).toBe(true)
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
  },
)

/**
 * What is asked of the network from now on, which is not there. Looking for a new worker is no part of the page, and
 * what a page that is left calls off (ERR_ABORTED) was not asked of the network.
 */
function failedRequests(page: Page): readonly string[] {
  const failed: string[] = []
  page.context().on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    if (!request.url().endsWith('/sw.js') && why !== 'net::ERR_ABORTED') {
      failed.push(`${request.url()} ${why}`)
    }
  })
  return failed
}

async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}
