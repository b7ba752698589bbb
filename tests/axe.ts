import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { JSHandle, Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'

/** A third of the size of its own `axe.source`. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Rules = NonNullable<RunOptions['runOnly']>

const standards: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const colours: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/**
 * What axe finds on a page, or in what `within` selects: by every rule in the light theme, by those of colour in the dark
 * one, which changes nothing else. There it looks at one text of each kind (`textsOfEachKind`), which is a third of its
 * work: a ground that is nobody's ancestor is looked at in the light alone. Our pages have no frames, so axe is put into each
 * once and runs there twice.
 */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(source)
  await page.evaluate(untilStill)
  const selector = within ?? 'html'
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await found(await page.evaluateHandle(selected, selector), standards)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await found(await page.evaluateHandle(textsOfEachKind, selector), colours)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light.map((one) => `light ${one}`), ...dark.map((one) => `dark ${one}`)]
}

/** What still comes in has the colours of what it fades from. */
async function untilStill(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
}

async function found(elements: JSHandle<Element[]>, only: Rules): Promise<readonly string[]> {
  const broken = await elements.evaluate(async (include, runOnly) => {
    if (include.length === 0) throw new Error('There is nothing here that axe could look at.')
    const { run } = Reflect.get(window, 'axe') as typeof axe
    const { violations } = await run({ include }, { runOnly, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))
  }, only)
  return broken.map(({ id, html }) => `${id}: ${html.map((one) => one.slice(0, 160)).join(' | ')}`)
}

function selected(selector: string): Element[] {
  return [...document.querySelectorAll(selector)]
}

/**
 * Texts that differ in anything that their contrast is made of: of those that are alike, the first that is drawn. What is
 * disabled or clipped away, axe passes over, so it stands for nothing else.
 */
function textsOfEachKind(selector: string): Element[] {
  const plain = 'rgba(0, 0, 0, 0),none,1,auto,none'
  const grounds = new Map<Element, string>()
  const groundOf = (element: Element): string => {
    const known = grounds.get(element)
    if (known !== undefined) return known
    const { parentElement } = element
    const below = parentElement === null ? '' : groundOf(parentElement)
    const { backgroundColor, backgroundImage, opacity, clip, clipPath } = getComputedStyle(element)
    const own = [backgroundColor, backgroundImage, opacity, clip, clipPath].join()
    const ground = own === plain ? below : `${below};${own}`
    grounds.set(element, ground)
    return ground
  }
  const kinds = new Map<string, Element>()
  for (const element of document.querySelectorAll(`${selector}, ${selector} *`)) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    )
    if (!hasText && !element.matches('input, textarea, select')) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const { color, fill, fontSize, fontWeight, textShadow, textDecorationLine } =
      getComputedStyle(element)
    const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null
    const looks = [isOff, color, fill, fontSize, fontWeight, textShadow, textDecorationLine]
    const kind = [element.tagName, ...looks, groundOf(element)].join()
    if (!kinds.has(kind)) kinds.set(kind, element)
  }
  return [...kinds.values()]
}
