import type { BrowserContext, Page, Request } from '@playwright/test'
import type { BuiltSite } from './built-site.ts'
import { firstTitle, nextTitle } from './small-vaults.ts'
import {
  disconnect,
  filesToKeep,
  keptFiles,
  belowCareer as test,
  untilKept,
  visit,
} from './visited-site.ts'
import { expect } from './watched-page.ts'

// What is kept of a build that the site does not have, or no longer.

test.describe('a deploy in the middle', () => {
  // A part that the page had not loaded yet is gone, and comes with a reload.
  test.use({ expected: [/status of 404|dynamically imported module|assets/] })

  for (const [when, part, shown] of [
    ['what every page needs', 0.2, nextTitle],
    ['the pages', 0.75, firstTitle],
  ] as const) {
    test(`while the first worker fetches ${when} leaves no mixture; the page works, and the next visit is whole`, async ({
      page,
      context,
      site,
      built,
      next,
    }) => {
      test.slow()
      const free = Math.round(part * filesToKeep(built).size)
      const worker = await heldWorker(context, free)
      await page.goto('')
      await worker.held
      site.deploy(next.dir)
      worker.release()
      await expect.poll(worker.isIdle, { timeout: 60_000 }).toBe(true)
      expect(await strangers(page, [built])).toEqual([])
      const [kept] = (await keptFiles(page)).values()
      expect(kept?.size).toBeGreaterThan(free / 2)
      expect(kept?.size).toBeLessThan(filesToKeep(built).size)
      await opensRole(page)

      await page.goto('')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(shown)
      await untilKept(page, [...filesToKeep(next).keys()])
      expect(await strangers(page, [built, next])).toEqual([])
      if (shown === firstTitle) {
        await page.getByRole('button', { name: 'New version: reload' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(nextTitle)
      }
      await page.reload()
      await expect
        .poll(async () => [...(await keptFiles(page)).values()])
        .toEqual([filesToKeep(next)])
      await disconnect(context, site)
      expect((await page.goto('roles/head/in-depth'))?.fromServiceWorker()).toBe(true)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Head/)
    })
  }
})

test.describe('a file on the site that is not what the build wrote', () => {
  test.use({ expected: [/ERR_FAILED|FetchEvent/] })

  test('keeps the worker from coming where every page needs it, and the page works', async ({
    page,
    context,
    site,
    built,
  }) => {
    site.append('404.html', '<!-- from the host -->')
    const asked = context.waitForEvent('request', isOfWorker('404.html'))
    await page.goto('')
    await asked
    await expect.poll(() => hasWorker(page)).toBe(false)
    expect(await strangers(page, [built])).toEqual([])
    await page.reload()
    await opensRole(page)
    expect(await strangers(page, [built])).toEqual([])
  })

  test('is never kept where one page shows it, while all else is', async ({
    page,
    context,
    site,
    built,
  }) => {
    const move = 'moves/lead/manager/'
    site.append(`${move}index.html`, '<!-- from the host -->')
    const others = [...filesToKeep(built).keys()].filter((path) => path !== move)
    await page.goto('')
    await untilKept(page, others)
    expect(await strangers(page, [built])).toEqual([])
    // Another visit tries again.
    const asked = context.waitForEvent('request', isOfWorker(move))
    await page.reload()
    await asked
    await untilKept(page, others)
    const [kept] = (await keptFiles(page)).values()
    expect([...(kept?.keys() ?? [])]).not.toContain(move)
    expect(await strangers(page, [built])).toEqual([])
    expect((await page.goto(move))?.status()).toBe(200)
    await disconnect(context, site)
    expect((await page.goto('skills'))?.status()).toBe(200)
    await expect(page.goto(move)).rejects.toThrow(/ERR_/)
  })
})

test('what an older cache has under the name of a file is taken only where it is that file', async ({
  page,
  built,
}) => {
  await page.goto('')
  await page.evaluate(async () => {
    const older = await caches.open('crossrung:/career/:0123456789ab')
    for (const path of ['/career/', '/career/icon.svg', '/career/roles/head/']) {
      await older.put(path, new Response('of another build'))
    }
  })
  await visit(page, built)
  const kept = [...(await keptFiles(page))].filter(([name]) => !name.endsWith('0123456789ab'))
  expect(kept.map(([, files]) => files)).toEqual([filesToKeep(built)])
})

/** Lets a worker have so many files, then holds what it asks for until it is released. */
async function heldWorker(context: BrowserContext, free: number) {
  let asked = 0
  let last = 0
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  let hold = () => {}
  const held = new Promise<void>((resolve) => {
    hold = resolve
  })
  const note = (request: Request) => {
    if (request.serviceWorker() !== null) last = Date.now()
  }
  context.on('request', note)
  context.on('requestfinished', note)
  context.on('requestfailed', note)
  await context.route('**/*', async (route) => {
    if (route.request().serviceWorker() !== null) {
      asked += 1
      if (asked > free) {
        hold()
        await released
      }
    }
    await route.continue()
  })
  const isIdle = () => Date.now() - last > 2000
  return { held, release: () => release(), isIdle }
}

function isOfWorker(path: string): (request: Request) => boolean {
  return (request) => request.serviceWorker() !== null && request.url().endsWith(path)
}

function hasWorker(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)
}

/** Files on the device that are not those of one of the builds, one build a cache. */
async function strangers(page: Page, builds: readonly BuiltSite[]): Promise<readonly string[]> {
  const kept = [...(await keptFiles(page)).values()]
  return kept.flatMap((files) => {
    const against = builds.map((built) => {
      const wanted = filesToKeep(built)
      return [...files].flatMap(([path, hash]) => (wanted.get(path) === hash ? [] : [path]))
    })
    return against.sort((a, b) => a.length - b.length)[0] ?? []
  })
}

async function opensRole(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Career map' })
    .getByRole('link', { name: /^Head/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Responsibilities' })).toBeVisible()
}
