import { roleAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { StationLook } from './station-look.ts'

/** What the link to a role says of it, the same wherever it is drawn. */
export function roleLink(role: RoleId, { name, emphasis }: StationLook) {
  return {
    to: roleAddress(role),
    'aria-label': name,
    'aria-current': emphasis === 'open' ? ('page' as const) : undefined,
    'data-role': role,
  }
}
