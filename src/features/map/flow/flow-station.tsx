import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Handle, type Node, type NodeProps, Position } from 'reactflow'
import { roleAddress } from '#domain/address.ts'
import type { Station } from '#domain/layout/layout.ts'
import type { StationLook } from '#features/map/drawing/station-look.ts'
import { StationMark } from '#features/map/drawing/station-mark.tsx'

export type FlowStationData = {
  readonly station: Station
  readonly look: StationLook
  readonly trackPlace: number
  readonly inTabOrder: boolean
  /** Shown below the label while the role is looked at. */
  readonly actions: ReactNode
}

/** A station as a node: the drawing's own mark, cut out of the layout's coordinates, inside a link. */
export function FlowStation({ data }: NodeProps<Node<FlowStationData>>) {
  const { station, look, trackPlace, inTabOrder, actions } = data
  const { x, y, width, height } = station.box
  return (
    <>
      <Handle type="source" position={Position.Right} className="invisible" />
      <Handle type="target" position={Position.Left} className="invisible" />
      <Link
        to={roleAddress(station.role)}
        aria-label={look.name}
        data-role={station.role}
        aria-current={look.emphasis === 'open' ? 'page' : undefined}
        tabIndex={inTabOrder ? 0 : -1}
        draggable={false}
        className="block rounded-lg"
      >
        <svg
          width={width}
          height={height}
          viewBox={`${x} ${y} ${width} ${height}`}
          className="block overflow-visible"
          aria-hidden="true"
        >
          <StationMark station={station} look={look} trackPlace={trackPlace} />
        </svg>
      </Link>
      {actions !== null && (
        <div
          data-station={station.role}
          className={`absolute bottom-0 z-1 translate-y-[80%] ${station.anchor === 'end' ? 'right-10' : 'left-10'}`}
        >
          {actions}
        </div>
      )}
    </>
  )
}
