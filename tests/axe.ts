import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import type { Rule, RunOptions } from 'axe-core'

/** A third of the size of its own `axe.source`. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules to go by, and of which elements some of them are. */
type Asked = { readonly runOnly: NonNullable<RunOptions['runOnly']>; readonly rules: Rule[] }

const markedTexts = { id: 'color-contrast', selector: '[data-marked]' }
const markedLinks = { id: 'link-in-text-block', selector: 'a[href][data-marked]' }
const standards: Asked = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: [markedTexts],
}
const colours: Asked = {
  runOnly: [markedTexts.id, markedLinks.id],
  rules: [markedTexts, markedLinks],
}

/**
 * What axe finds on a page, or in what `within` selects: by every rule in the light theme, by those of colour in the dark
 * one, which changes nothing else. Most of its work are the contrasts of texts, and most texts of a page are alike: it looks
 * at one of each kind (`markTexts`). Our pages have no frames, so axe is put into each once and runs there twice.
 */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(source)
  await page.evaluate(untilStill)
  const found: string[] = []
  for (const [colorScheme, asked] of [['light', standards] as const, ['dark', colours] as const]) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(markTexts, within)
    const broken = await page.evaluate(look, { within, asked })
    found.push(...broken.map((one) => `${colorScheme} ${one}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** What still comes in has the colours of what it fades from. */
async function untilStill(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
}

async function look({
  within,
  asked: { runOnly, rules },
}: {
  readonly within: string
  readonly asked: Asked
}): Promise<readonly string[]> {
  const include = [...document.querySelectorAll(within)]
  if (include.length === 0) throw new Error('There is nothing here that axe could look at.')
  const { configure, run } = Reflect.get(window, 'axe') as typeof axe
  configure({ rules })
  const { violations } = await run({ include }, { runOnly, resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ html }) => html.slice(0, 160))
    return `${id}: ${places.join(' | ')}`
  })
}

/**
 * Marks one of the texts that differ in nothing that their contrast is made of, the first that is drawn: their own looks, and
 * the grounds that lie where they do, which need not be their ancestors'. What is disabled or clipped away, or one letter long,
 * axe passes over, so it stands for nothing else.
 */
function markTexts(selector: string): void {
  const plain = 'rgba(0, 0, 0, 0),none,1,auto,none,'
  const grounds = [...document.querySelectorAll('*')].flatMap((element) => {
    element.removeAttribute('data-marked')
    const { backgroundColor, backgroundImage, opacity, clip, clipPath, fill } =
      getComputedStyle(element)
    const shape = element instanceof SVGGeometryElement ? fill : ''
    const look = [backgroundColor, backgroundImage, opacity, clip, clipPath, shape].join()
    return look === plain ? [] : [{ element, look, box: element.getBoundingClientRect() }]
  })
  const groundsOf = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return grounds.filter(
      ({ element: ground, box }) =>
        ground.contains(element) ||
        (box.left < right && box.right > left && box.top < bottom && box.bottom > top),
    )
  }
  const kinds = new Set<string>()
  for (const element of document.querySelectorAll(`${selector}, ${selector} *`)) {
    const length = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .reduce((sum, { nodeValue }) => sum + (nodeValue?.trim().length ?? 0), 0)
    if (length === 0 && !element.matches('input, textarea, select')) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const { color, fill, fontSize, fontWeight, textShadow, textDecorationLine } =
      getComputedStyle(element)
    const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null
    const looks = [length === 1, isOff, color, fill, fontSize, fontWeight, textShadow]
    const below = groundsOf(element).map((ground) => ground.look)
    const kind = [element.tagName, textDecorationLine, ...looks, ...below].join()
    if (!kinds.has(kind)) element.setAttribute('data-marked', '')
    kinds.add(kind)
  }
}
