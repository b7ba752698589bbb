import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'

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

/** The devices of one worker. What each does for a test, lent-device.ts says. */
export class Devices {
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
    const calmly = { behavior: 'ignoreErrors' } as const
    for (const one of [page, context]) {
      await Promise.all(heard.map((event) => one.removeAllListeners(event, calmly)))
      await one.unrouteAll(calmly)
    }
    await Promise.all([
      context.clearPermissions(),
      context.setOffline(false),
      page.emulateMedia(emulated(options)),
      options.viewport && page.setViewportSize(options.viewport),
    ])
    await empty(page)
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

/**
 * Leads to a page of the site that nothing runs in, with nothing stored and nothing to go back to. With tools that go at once:
 * where two look at a tab, media that one of them emulates end with the next address. They ask for less than Playwright's
 * own `evaluate`, which first brings its library into each page.
 */
async function empty(page: Page): Promise<void> {
  await page.goto('icon.svg')
  const tools = await page.context().newCDPSession(page)
  const { exceptionDetails } = await tools.send('Runtime.evaluate', {
    expression: `(${forget})()`,
    awaitPromise: true,
  })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description)
  await tools.send('Page.resetNavigationHistory')
  await tools.detach()
}

async function forget(): Promise<void> {
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
}
