import { ladder } from 'virtual:crossrung/ladder'
import { roleDepth } from '#app/route/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import { roleOf } from '#domain/role-of.ts'
import { RoleInDepth } from '#features/reading/role/role-in-depth.tsx'
import { rolePage } from './reading-data.ts'

export function RoleInDepthPage({ id }: { readonly id: RoleId }) {
  const depth = roleDepth(id).read()
  const page = rolePage(id).read()
  return <RoleInDepth ladder={ladder} role={roleOf(ladder, id)} depth={depth} page={page} />
}
