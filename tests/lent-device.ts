import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { expect, watch, test as watched } from './watched-page.ts'

/**
 * As watched-page.ts, on devices that a worker lends to one test after another: each is emptied before it is lent, and
 * keeps one process, in which the site's code is compiled by then (`--process-per-site`). That saves a third of the work
 * of a page. What `test.use` says counts where it is named below. Not for tests that answer in the network's place, since that process has files that it need not ask for; nor
 * for those of service workers or of a first visit. `other` is a page on a second device.
 */
export const test = watched.extend<{ readonly other: Page }, { readonly devices: Devices }>({
  devices: [
    async ({ browser }, use) => {
      const devices = new Devices(browser)
      await use(devices)
      await devices.end()
    },
    { scope: 'worker' },
  ],
  context: async (
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
  other: async ({ devices, baseURL, viewport, serviceWorkers, expected }, use) => {
    const options = { baseURL: baseURL ?? '', viewport, serviceWorkers }
    await devices.lend('second', options, async (context) => {
      const other = await context.newPage()
      const unexpected = watch(other, baseURL, expected)
      await use(other)
      expect(unexpected()).toEqual([])
    })
  },
})

/** The devices of one worker, each with a page that stays open, so that its process does. */
class Devices {
  readonly #browser: Browser
  readonly #kept = new Map<string, Page>()

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** Lends the device of that name with those options, empty, for as long as `use` takes. */
  async lend(
    name: string,
    options: BrowserContextOptions,
    use: (context: BrowserContext) => Promise<void>,
  ): Promise<void> {
    const kept = await this.#device(name, options)
    await kept.evaluate(forgetAll)
    const context = kept.context()
    await use(context)
    await context.clearPermissions()
    for (const page of context.pages()) if (page !== kept) await page.close()
  }

  async end(): Promise<void> {
    for (const page of this.#kept.values()) await page.context().close()
  }

  async #device(name: string, options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify([name, options])
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const page = await (await this.#browser.newContext(options)).newPage()
    await page.goto('/icon.svg')
    this.#kept.set(key, page)
    return page
  }
}

async function forgetAll(): Promise<void> {
  localStorage.clear()
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const asked = indexedDB.deleteDatabase(name)
      asked.onsuccess = resolve
      asked.onerror = reject
    })
  }
}

export { expect }
