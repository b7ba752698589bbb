import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { expect, watch, test as watched } from './watched-page.ts'

/**
 * As watched-page.ts, on devices that a worker lends to one test after another, each with one tab in which the site's
 * code is compiled by then. That saves most of what a test does before its first step: of a map, 0.45 CPU-seconds
 * instead of 1.1. What the site or a test has left there is taken away before the next. What `test.use` says counts
 * where it is named below. A test that answers in the network's place is asked, although that process has the files: Playwright
 * switches its cache off meanwhile. Not for tests of service workers or of a first visit. `other` is a page on a second device.
 */
export const test = watched.extend<
  { readonly lent: Page; readonly other: Page },
  { readonly devices: Devices }
>({
  devices: [
    async ({ browser }, use) => {
      const devices = new Devices(browser)
      await use(devices)
      await devices.end()
    },
    { scope: 'worker' },
  ],
  lent: async (
    {
      devices,
      contextOptions,
      baseURL,
      viewport,
      colorScheme,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      serviceWorkers,
    },
    use,
  ) => {
    const options = {
      ...contextOptions,
      baseURL: baseURL ?? '',
      viewport,
      colorScheme,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      serviceWorkers,
    }
    await devices.lend('first', options, use)
  },
  context: ({ lent }, use) => use(lent.context()),
  page: ({ lent }, use) => use(lent),
  other: async ({ devices, baseURL, viewport, serviceWorkers, expected }, use) => {
    const options = { baseURL: baseURL ?? '', viewport, serviceWorkers }
    await devices.lend('second', options, async (other) => {
      const unexpected = watch(other, baseURL, expected)
      await use(other)
      expect(unexpected()).toEqual([])
    })
  },
})

/** What a test may listen to; Playwright itself listens to the rest. */
const heard = [
  'console',
  'dialog',
  'download',
  'pageerror',
  'popup',
  'request',
  'response',
] as const

/** The devices of one worker. */
class Devices {
  readonly #browser: Browser
  readonly #tabs = new Map<string, Page>()

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** Lends the device of that name with those options, empty, for as long as `use` takes. */
  async lend(
    name: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const key = JSON.stringify([name, options])
    const page = this.#tabs.get(key) ?? (await this.#open(key, options))
    const context = page.context()
    const takeBackScripts = recordScripts([page, context])
    await use(page)
    for (const other of context.pages()) if (other !== page) await other.close()
    if (page.isClosed()) {
      this.#tabs.delete(key)
      await context.close()
      return
    }
    await takeBackScripts()
    for (const event of heard) {
      await page.removeAllListeners(event, { behavior: 'ignoreErrors' })
      await context.removeAllListeners(event, { behavior: 'ignoreErrors' })
    }
    for (const one of [page, context]) await one.unrouteAll({ behavior: 'ignoreErrors' })
    await context.clearPermissions()
    await context.setOffline(false)
    await page.emulateMedia(emulated(options))
    if (options.viewport) await page.setViewportSize(options.viewport)
    await empty(page)
    await forgetHistory(page)
  }

  async end(): Promise<void> {
    for (const page of this.#tabs.values()) await page.context().close()
  }

  async #open(key: string, options: BrowserContextOptions): Promise<Page> {
    const page = await (await this.#browser.newContext(options)).newPage()
    await empty(page)
    this.#tabs.set(key, page)
    return page
  }
}

/** Notes the scripts that are added from now on; what it gives takes them back. */
function recordScripts(places: readonly (Page | BrowserContext)[]): () => Promise<void> {
  const added: { readonly dispose: () => Promise<void> }[] = []
  for (const place of places) {
    const add = place.addInitScript.bind(place)
    place.addInitScript = async (...script) => {
      const one = await add(...script)
      added.push(one)
      return one
    }
  }
  return async () => {
    for (const one of added) await one.dispose()
    for (const place of places) Reflect.deleteProperty(place, 'addInitScript')
  }
}

function emulated({ colorScheme }: BrowserContextOptions): Parameters<Page['emulateMedia']>[0] {
  const rest = { media: null, reducedMotion: null, forcedColors: null, contrast: null }
  return { ...rest, colorScheme: colorScheme ?? null }
}

/** Leads to a page of the site that nothing runs in, with nothing stored. */
async function empty(page: Page): Promise<void> {
  await page.goto('icon.svg')
  await page.evaluate(async () => {
    window.name = ''
    sessionStorage.clear()
    localStorage.clear()
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const asked = indexedDB.deleteDatabase(name)
        asked.onsuccess = resolve
        asked.onerror = reject
      })
    }
  })
}

/** With tools that go at once: where two look at a tab, media that one of them emulates end with the next address. */
async function forgetHistory(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Page.resetNavigationHistory')
  await tools.detach()
}

export { expect }
