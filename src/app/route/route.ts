import { ladder } from 'virtual:crossrung/ladder'
import { matchPath } from 'react-router'
import type { RoleId, SkillId } from '#domain/ids.ts'
import { indexOf } from '#domain/ladder-index.ts'

/** What a path below the base asks for. Query and fragment are read apart, once the page is hydrated. */
export type AppRoute =
  | { readonly kind: 'explore'; readonly role: RoleId | undefined }
  | { readonly kind: 'compare' }
  | { readonly kind: 'assess' }
  | { readonly kind: 'assess-skill'; readonly skill: SkillId }
  | { readonly kind: 'questions' }
  | { readonly kind: 'shared' }
  /** A page to read, if there is one: that, and its text, is known to what loads with the first of them. */
  | { readonly kind: 'reading'; readonly place: string }
  | { readonly kind: 'unknown' }

/** With and without a slash at the end are the same address. */
export function readRoute(path: string): AppRoute {
  if (matchPath('/', path) !== null) return { kind: 'explore', role: undefined }
  if (matchPath('/compare', path) !== null) return { kind: 'compare' }
  if (matchPath('/assess', path) !== null) return { kind: 'assess' }
  if (matchPath('/assess/questions', path) !== null) return { kind: 'questions' }
  if (matchPath('/shared', path) !== null) return { kind: 'shared' }
  const [, place, , inDepth] = path.split('/')
  if (place !== undefined && (readingPlaces.includes(place) || inDepth === 'in-depth')) {
    return { kind: 'reading', place }
  }
  const { role, skill } = indexOf(ladder)
  const opened = role.get(matchPath('/roles/:role', path)?.params.role ?? '')
  if (opened !== undefined) return { kind: 'explore', role: opened.id }
  const rated = skill.get(matchPath('/assess/:skill', path)?.params.skill ?? '')
  if (rated !== undefined) return { kind: 'assess-skill', skill: rated.id }
  return { kind: 'unknown' }
}

const readingPlaces: readonly string[] = ['skills', 'moves', 'tracks', 'guides', 'sources', 'about']
