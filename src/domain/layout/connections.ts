import type { RoleId, TrackId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import type { LadderIndex } from '#domain/ladder-index.ts'
import type { Column } from './columns.ts'
import type { Connection, Station } from './layout.ts'

export function connectionsOf(
  ladder: Ladder,
  index: LadderIndex,
  stations: readonly Station[],
  columns: ReadonlyMap<TrackId, Column>,
): readonly Connection[] {
  const at = new Map(stations.map((station) => [station.role, station]))
  const rails = ladder.tracks.flatMap(({ id }) => railsOf(id, index, at))
  const drawn = new Set(rails.map((rail) => rail.id))
  const order = new Map(ladder.roles.map(({ id }, place) => [id, place]))
  const others: Connection[] = []
  for (const { from, to } of ladder.moves) {
    const [a, b] = (order.get(from) ?? 0) <= (order.get(to) ?? 0) ? [from, to] : [to, from]
    const [first, second] = [at.get(a), at.get(b)]
    const id = `${a}~${b}`
    if (first === undefined || second === undefined || drawn.has(id)) continue
    drawn.add(id)
    others.push(connect(id, first, second, columns))
  }
  return [...rails, ...others]
}

function railsOf(
  track: TrackId,
  index: LadderIndex,
  at: ReadonlyMap<RoleId, Station>,
): readonly Connection[] {
  const stations = (index.rolesOf.get(track) ?? []).flatMap(({ id }) => at.get(id) ?? [])
  return stations.slice(1).flatMap((upper, place) => {
    const lower = stations[place]
    if (lower === undefined) return []
    return [
      {
        id: `${lower.role}~${upper.role}`,
        roles: [lower.role, upper.role],
        kind: 'rail',
        track,
        path: `M${lower.x} ${lower.y - lower.radius}V${upper.y + upper.radius}`,
      },
    ]
  })
}

function connect(
  id: string,
  a: Station,
  b: Station,
  columns: ReadonlyMap<TrackId, Column>,
): Connection {
  const roles = [a.role, b.role] as const
  if (a.track === b.track)
    return { id, roles, kind: 'other', path: bow(a, b, columns.get(a.track)) }
  const [left, right] = a.x <= b.x ? [a, b] : [b, a]
  const [from, to] = [left.x + left.radius, right.x - right.radius]
  if (left.y === right.y) return { id, roles, kind: 'level', path: `M${from} ${left.y}H${to}` }
  const middle = (from + to) / 2
  return {
    id,
    roles,
    kind: 'other',
    path: `M${from} ${left.y}C${middle} ${left.y} ${middle} ${right.y} ${to} ${right.y}`,
  }
}

/** A bow along one track, on the side where no labels stand. */
function bow(a: Station, b: Station, column: Column | undefined): string {
  const direction = column?.side === 'left' ? 1 : -1
  const from = a.x + direction * a.radius
  const reach = from + direction * a.radius * 1.6
  return `M${from} ${a.y}C${reach} ${a.y} ${reach} ${b.y} ${from} ${b.y}`
}
