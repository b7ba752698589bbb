import { roleLoaders } from 'virtual:crossrung/roles'
import type { RoleDepth } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import { type Resource, resource } from '#ui/resource.ts'

/** The parts of the ladder's content that load when something shows them. */
export const skillDepths = resource(async () => (await import('virtual:crossrung/skills')).skills)
export const trackDepths = resource(async () => (await import('virtual:crossrung/tracks')).tracks)
export const questionDepths = resource(() => import('virtual:crossrung/questions'))

const roles = new Map<string, Resource<RoleDepth>>(
  [...roleLoaders].map(([id, load]) => [id, resource(async () => (await load()).role)]),
)

export function roleDepth(id: RoleId): Resource<RoleDepth> {
  const found = roles.get(id)
  if (found === undefined) throw new Error(`The build made no module for the role "${id}".`)
  return found
}
