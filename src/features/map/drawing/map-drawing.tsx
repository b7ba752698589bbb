import { Link } from 'react-router'
import { roleAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Layout } from '#domain/layout/layout.ts'
import { ConnectionLine } from './connection-line.tsx'
import { MapGround } from './map-ground.tsx'
import { shownConnections } from './shown-connections.ts'
import type { Gaze, StationLook } from './station-look.ts'
import { StationMark } from './station-mark.tsx'

/**
 * The whole map as one static picture with real links: the first paint, the view without scripts, and the print.
 * Sized in rem, so that it grows with the reader's text; it shrinks to fit and never grows beyond its size.
 */
export function MapDrawing({
  layout,
  looks,
  gaze,
  trackPlaces,
  linked,
  className,
}: {
  readonly layout: Layout
  readonly looks: ReadonlyMap<RoleId, StationLook>
  readonly gaze: Gaze
  readonly trackPlaces: ReadonlyMap<string, number>
  /** Whether each station is a link to its role. */
  readonly linked: boolean
  readonly className: string
}) {
  const { width, height, stations } = layout
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would pop up all over the map; region and links are named.
    <svg
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`0 0 ${width} ${height}`}
      className={className}
    >
      {shownConnections(layout, gaze).map(({ connection, lit }) => (
        <ConnectionLine
          key={connection.id}
          connection={connection}
          trackPlace={trackPlaces.get(connection.track ?? '') ?? 0}
          lit={lit}
          scale={1}
        />
      ))}
      <MapGround layout={layout} />
      {stations.map((station) => {
        const look = looks.get(station.role)
        if (look === undefined) return null
        const mark = (
          <StationMark
            key={station.role}
            station={station}
            look={look}
            trackPlace={trackPlaces.get(station.track) ?? 0}
          />
        )
        return linked ? (
          <Link
            key={station.role}
            to={roleAddress(station.role)}
            aria-label={look.name}
            data-role={station.role}
            aria-current={look.emphasis === 'open' ? 'page' : undefined}
          >
            {mark}
          </Link>
        ) : (
          mark
        )
      })}
    </svg>
  )
}
