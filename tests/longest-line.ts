import type { Page } from '@playwright/test'

/** The longest line of text in the main part, in characters; marks of sources stand beside it and do not count. */
export function longestLine(page: Page): Promise<number> {
  return page.evaluate(measure)
}

/** Runs in the page, so it holds all that it needs. */
function measure(): number {
  const main = document.querySelector('main') ?? document.body
  const lines = new Map<string, number>()
  const blocks = new Map<Element, number>()
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement
    if (holder !== null && holder.closest('.sr-only, a[aria-haspopup]') === null) add(node, holder)
  }
  return Math.max(...lines.values())

  function add(text: Node, holder: Element): void {
    const block = blockOf(holder)
    const place = blocks.get(block) ?? blocks.size
    blocks.set(block, place)
    for (let at = 0; at < (text.textContent?.length ?? 0); at += 1) {
      const { bottom, width } = boxOf(text, at)
      const line = `${place} ${Math.round(bottom / 8)}`
      if (width > 0) lines.set(line, (lines.get(line) ?? 0) + 1)
    }
  }

  function boxOf(text: Node, at: number): DOMRect {
    const range = document.createRange()
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    return range.getBoundingClientRect()
  }

  function blockOf(element: Element): Element {
    const isInline = getComputedStyle(element).display === 'inline'
    return isInline && element.parentElement !== null ? blockOf(element.parentElement) : element
  }
}
