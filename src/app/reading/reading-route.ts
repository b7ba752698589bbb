import { ladder } from 'virtual:crossrung/ladder'
import { guidePages } from 'virtual:crossrung/pages'
import { matchPath } from 'react-router'
import type { RoleId, SkillId, TrackId } from '#domain/ids.ts'
import type { Move } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'

/** Which of the pages to read a path asks for. */
export type ReadingRoute =
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'skills' }
  | { readonly kind: 'skill'; readonly skill: SkillId }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'track'; readonly track: TrackId }
  | { readonly kind: 'guides' }
  | { readonly kind: 'guide'; readonly guide: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'about' }
  | { readonly kind: 'unknown' }

export function readReadingRoute(path: string): ReadingRoute {
  for (const kind of ['skills', 'guides', 'sources', 'about'] as const) {
    if (matchPath(`/${kind}`, path) !== null) return { kind }
  }
  const index = indexOf(ladder)
  const role = index.role.get(matchPath('/roles/:role/in-depth', path)?.params.role ?? '')
  if (role !== undefined) return { kind: 'role', role: role.id }
  const skill = index.skill.get(matchPath('/skills/:skill', path)?.params.skill ?? '')
  if (skill !== undefined) return { kind: 'skill', skill: skill.id }
  const track = index.track.get(matchPath('/tracks/:track', path)?.params.track ?? '')
  if (track !== undefined) return { kind: 'track', track: track.id }
  const { guide = '' } = matchPath('/guides/:guide', path)?.params ?? {}
  if (guidePages.has(guide)) return { kind: 'guide', guide }
  const ends = matchPath('/moves/:from/:to', path)?.params
  const move = ladder.moves.find(({ from, to }) => from === ends?.from && to === ends.to)
  return move === undefined ? { kind: 'unknown' } : { kind: 'move', move }
}
