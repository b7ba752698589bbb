import type { Edge, EdgeProps } from 'reactflow'
import type { Connection } from '#domain/layout/layout.ts'
import { ConnectionLine } from '#features/map/drawing/connection-line.tsx'

export type FlowConnectionData = {
  readonly connection: Connection
  readonly lit: boolean
  readonly trackPlace: number
  readonly scale: number
}

/** A line where the layout put it, in a wide invisible one that is easy to hit. */
export function FlowConnection({ data }: EdgeProps<Edge<FlowConnectionData>>) {
  if (data === undefined) return null
  return (
    <>
      <ConnectionLine {...data} />
      <path
        d={data.connection.path}
        className="cursor-pointer fill-none stroke-transparent"
        strokeWidth={24 * data.scale}
      />
    </>
  )
}
