import { chromium, type LaunchOptions, type Page } from '@playwright/test'

const kbit = 1000 / 8

/** A phone's line: 150 ms to answer, 1.6 Mbit/s down. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1600 * kbit,
  uploadThroughput: 750 * kbit,
}

export type ColdVisit = {
  /** First contentful paint, in milliseconds from the navigation, as all times here. */
  readonly painted: number
  /** When the interactive map stands in the drawing's place; undefined where nobody waited for it. */
  readonly taken: number | undefined
  /** The layout shift score until the page is quiet. */
  readonly shift: number
  /** What was loaded. */
  readonly paths: readonly string[]
  readonly browser: string
}

/**
 * Opens a page in a browser that has seen nothing yet, over a slow line, on a processor four times slower.
 * @param finish what to do with the page in the end
 */
export async function coldVisit(
  url: string,
  launchOptions: LaunchOptions,
  { waitForMap, finish }: { waitForMap: boolean; finish?: (page: Page) => Promise<unknown> },
): Promise<ColdVisit> {
  // An empty name is a profile that is thrown away.
  const context = await chromium.launchPersistentContext('', {
    ...launchOptions,
    viewport: { width: 1440, height: 900 },
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    const session = await context.newCDPSession(page)
    const { product } = await session.send('Browser.getVersion')
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript(watch)
    const paths = new Set<string>()
    page.on('response', (response) => paths.add(new URL(response.url()).pathname))

    await page.goto(url)
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
    if (waitForMap) await page.waitForFunction(() => Reflect.get(window, 'taken') !== undefined)
    await page.waitForLoadState('networkidle')
    const seen = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      taken: Reflect.get(window, 'taken'),
      shift: Reflect.get(window, 'shift'),
    }))
    const visit = { ...seen, paths: [...paths], browser: product }
    await finish?.(page)
    return visit
  } finally {
    await context.close()
  }
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  Reflect.set(window, 'shift', 0)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput')) continue
      Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'))
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const there = document.querySelector('.react-flow__node') !== null
    const alone = document.querySelector('svg a[data-role]') === null
    if (there && alone) Reflect.set(window, 'taken', performance.now())
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
