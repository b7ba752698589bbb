import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds on a page, or in what `within` selects: by every rule in the light theme, by those of colour in the dark
 * one, which changes nothing else. Our pages have no frames, so axe is put into each once and runs there twice.
 */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const light = await found(page, 'light', within, { type: 'tag', values: standards })
  const dark = await found(page, 'dark', within, { type: 'rule', values: colours })
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark]
}

async function found(
  page: Page,
  colorScheme: 'light' | 'dark',
  within: string | undefined,
  runOnly: NonNullable<RunOptions['runOnly']>,
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme })
  const broken = await page.evaluate(
    async ([selector, only]) => {
      const { run } = Reflect.get(window, 'axe') as typeof axe
      const options: RunOptions = { runOnly: only, resultTypes: ['violations'] }
      const { violations } = await run(selector ?? document, options)
      return violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))
    },
    [within, runOnly] as const,
  )
  return broken.map(
    ({ id, html }) => `${colorScheme} ${id}: ${html.map((one) => one.slice(0, 160)).join(' | ')}`,
  )
}
