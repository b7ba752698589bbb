import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * Axe for a page without frames, which ours are: it runs in the page alone (no second one is opened to gather what
 * frames have found) and tells of violations only. That takes less than half the time.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colourRules = ['color-contrast', 'link-in-text-block']

/** Every rule in the light theme; in the dark one, which changes nothing but colours, those of colour. */
export async function violations(page: Page): Promise<readonly string[]> {
  const light = await found(page, 'light', axe(page).withTags(tags))
  const dark = await found(page, 'dark', axe(page).withRules(colourRules))
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark]
}

async function found(
  page: Page,
  colorScheme: 'light' | 'dark',
  rules: AxeBuilder,
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme })
  const { violations: broken } = await rules.analyze()
  return broken.map(
    ({ id, nodes }) =>
      `${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
