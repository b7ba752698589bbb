import { wikiLink } from '#content/read-links.ts'
import { allPages, type Page, type Pages } from './read-pages.ts'
import type { Remark } from './remark.ts'

/** Links to the page that they stand on, front matter included; one to a heading of it leads somewhere. */
export function selfLinks(pages: Pages): readonly Remark[] {
  return allPages(pages).flatMap(selfLinksOf)
}

function selfLinksOf({ path, id, lines }: Page): readonly Remark[] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(wikiLink)]
      .filter(([, target, heading]) => target?.trim() === id && heading === undefined)
      .map(() => ({ file: path, line: index + 1, cause: { code: 'self-link' as const, id } })),
  )
}
