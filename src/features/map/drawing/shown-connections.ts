import type { RoleId } from '#domain/ids.ts'
import type { Connection, Layout } from '#domain/layout/layout.ts'
import type { Gaze } from './station-look.ts'

export type ShownConnection = { readonly connection: Connection; readonly lit: boolean }

/** Rails and level crossings always; the others while one of their ends is looked at. */
export function shownConnections({ connections }: Layout, gaze: Gaze): readonly ShownConnection[] {
  const looked = gaze.near ?? gaze.open
  return connections.flatMap((connection) => {
    const lit = looked !== undefined && ends(connection, looked)
    return connection.kind === 'other' && !lit ? [] : [{ connection, lit }]
  })
}

function ends({ roles }: Connection, role: RoleId): boolean {
  return roles.includes(role)
}
