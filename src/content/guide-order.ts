import type { Guide } from '#domain/depth.ts'
import { guidePassages } from './passages.ts'

/**
 * The order in which to read: each map of content, then its guides as it names them, then those of its guides that
 * it does not name; guides of no map last.
 */
export function inReadingOrder(guides: readonly Guide[]): readonly Guide[] {
  const byId = new Map(guides.map((guide) => [guide.id, guide]))
  const ordered = new Set<Guide>()
  const add = (guide: Guide): void => {
    if (ordered.has(guide)) return
    ordered.add(guide)
    const parts = guides.filter(({ partOf }) => partOf === guide.id)
    if (parts.length === 0) return
    const named = linkedGuides(guide).flatMap((id) => byId.get(id) ?? [])
    for (const part of [...named.filter(({ partOf }) => partOf === guide.id), ...parts]) add(part)
  }
  const holdsGuides = ({ id }: Guide) => guides.some(({ partOf }) => partOf === id)
  for (const guide of guides) if (guide.partOf === undefined && holdsGuides(guide)) add(guide)
  for (const guide of guides) add(guide)
  return [...ordered]
}

function linkedGuides(guide: Guide): readonly string[] {
  return guidePassages(guide)
    .flatMap(({ said }) => said)
    .flatMap(({ links }) => links)
    .flatMap(({ page, id }) => (page === 'guide' ? [id] : []))
}
