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
    let from = 0
    // Lines break only after these.
    for (const { length } of (text.textContent ?? '').split(/(?<=[\s\-–—/])/)) {
      const { bottom, width } = boxOf(text, from, from + length)
      const line = `${place} ${Math.round(bottom / 8)}`
      if (width > 0) lines.set(line, (lines.get(line) ?? 0) + length)
      from += length
    }
  }

  function boxOf(text: Node, from: number, to: number): DOMRect {
    const range = document.createRange()
    range.setStart(text, from)
    range.setEnd(text, to)
    return range.getBoundingClientRect()
  }

  function blockOf(element: Element): Element {
    const isInline = getComputedStyle(element).display === 'inline'
    return isInline && element.parentElement !== null ? blockOf(element.parentElement) : element
  }
}
