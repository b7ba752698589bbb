import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'

/** A third of the size of its own `axe.source`. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds on a page, or in what `within` selects: by every rule in the light theme, by those of colour in the dark
 * one, which changes nothing else. Our pages have no frames, so axe is put into each once and runs there twice.
 */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(source)
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
