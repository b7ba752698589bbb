import { breaksIn, wikiLink } from '#content/read-links.ts'
import { allPages, type Page, type Pages } from './read-pages.ts'
import type { Remark } from './remark.ts'
import { writtenBelow } from './said.ts'

/** Links to the page that they stand on; one to a heading of it leads somewhere. */
export function selfLinks(pages: Pages): readonly Remark[] {
  return allPages(pages).flatMap(selfLinksOf)
}

function selfLinksOf({ path, id, body }: Page): readonly Remark[] {
  return writtenBelow(body).flatMap(({ text, line }) =>
    [...text.matchAll(wikiLink)]
      .filter(([, target, heading]) => target?.trim() === id && heading === undefined)
      .map(({ index }) => ({
        file: path,
        line: line + breaksIn(text, index),
        cause: { code: 'self-link' as const, id },
      })),
  )
}
