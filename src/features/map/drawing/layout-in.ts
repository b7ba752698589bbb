import type { Ladder } from '#domain/ladder.ts'
import { layOut } from '#domain/layout/lay-out.ts'
import type { Layout } from '#domain/layout/layout.ts'

/** The drawing's layout at text scale 1, made once a ladder and form: rem does the scaling. */
export function layoutIn(ladder: Ladder, form: 'wide' | 'narrow'): Layout {
  const known = layouts.get(ladder) ?? new Map<string, Layout>()
  layouts.set(ladder, known)
  const layout = known.get(form) ?? layOut(ladder, form)
  known.set(form, layout)
  return layout
}

const layouts = new WeakMap<Ladder, Map<string, Layout>>()

/** Which colour and shape each track has: its place among the tracks. */
export function trackPlacesOf(ladder: Ladder): ReadonlyMap<string, number> {
  return new Map(ladder.tracks.map(({ id }, place) => [id, place]))
}
