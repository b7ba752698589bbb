import 'reactflow/dist/base.css'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import {
  type Edge,
  type Node,
  type NodeHandle,
  Position,
  ReactFlow,
  useNodesInitialized,
  ViewportPortal,
} from 'reactflow'
import type { RoleId } from '#domain/ids.ts'
import type { Layout } from '#domain/layout/layout.ts'
import { MapGround } from '#features/map/drawing/map-ground.tsx'
import type { ShownConnection } from '#features/map/drawing/shown-connections.ts'
import type { StationLook } from '#features/map/drawing/station-look.ts'
import { FlowConnection, type FlowConnectionData } from './flow-connection.tsx'
import { FlowStation, type FlowStationData } from './flow-station.tsx'
import { largestZoom, type Viewport } from './viewport.ts'

const nodeTypes = { station: FlowStation }
const edgeTypes = { connection: FlowConnection }

/** The interactive map: React Flow pans, zooms and hits; stations and lines are those of the static drawing. */
export function FlowMap({
  layout,
  scale,
  looks,
  connections,
  trackPlaces,
  tabStop,
  near,
  actions,
  viewport,
  leastZoom,
  onViewport,
  onNear,
  onCompare,
  onReady,
}: {
  readonly layout: Layout
  readonly scale: number
  readonly looks: ReadonlyMap<RoleId, StationLook>
  readonly connections: readonly ShownConnection[]
  readonly trackPlaces: ReadonlyMap<string, number>
  readonly tabStop: RoleId | undefined
  readonly near: RoleId | undefined
  /** What can be done with a role, drawn beside the one that is looked at. */
  readonly actions: (role: RoleId) => ReactNode
  readonly viewport: Viewport
  readonly leastZoom: number
  readonly onViewport: (viewport: Viewport) => void
  readonly onNear: (role: RoleId | undefined) => void
  readonly onCompare: (roles: readonly [RoleId, RoleId]) => void
  readonly onReady: () => void
}) {
  const nodes = useMemo(
    () =>
      layout.stations.flatMap((station) => {
        const shown = station.role === near && layout.form === 'wide' ? actions(station.role) : null
        return nodeOf(station, looks, trackPlaces, tabStop, shown)
      }),
    [layout, looks, trackPlaces, tabStop, near, actions],
  )
  const edges = useMemo(
    () => connections.map((shown) => edgeOf(shown, trackPlaces, scale)),
    [connections, trackPlaces, scale],
  )
  return (
    <ReactFlow
      ref={dropApplicationRole}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      viewport={viewport}
      onViewportChange={onViewport}
      minZoom={leastZoom}
      maxZoom={largestZoom}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      disableKeyboardA11y
      ariaLabelConfig={silent}
      proOptions={noAttribution}
      onNodeMouseEnter={(_event, { data }) => onNear(data.station.role)}
      onNodeMouseLeave={() => onNear(undefined)}
      onEdgeClick={(_event, { data }) => data !== undefined && onCompare(data.connection.roles)}
    >
      <ViewportPortal>
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className="pointer-events-none absolute top-0 left-0 -z-1 overflow-visible"
          aria-hidden="true"
        >
          <MapGround layout={layout} />
        </svg>
      </ViewportPortal>
      <Ready onReady={onReady} />
    </ReactFlow>
  )
}

const noAttribution = { hideAttribution: true }

/** React Flow's own hints speak of selecting, moving and deleting, which this map does not offer. */
const silent = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
  'handle.ariaLabel': '',
}

/** An application role would take a screen reader's own keys away; the map is links in a region. */
function dropApplicationRole(element: HTMLDivElement | null): void {
  element?.removeAttribute('role')
}

/** Says once that stations and lines are drawn. */
function Ready({ onReady }: { readonly onReady: () => void }) {
  const initialised = useNodesInitialized()
  const told = useRef(false)
  useEffect(() => {
    if (!initialised || told.current) return undefined
    const frame = requestAnimationFrame(() => {
      told.current = true
      onReady()
    })
    return () => cancelAnimationFrame(frame)
  }, [initialised, onReady])
  return null
}

function nodeOf(
  station: Layout['stations'][number],
  looks: ReadonlyMap<RoleId, StationLook>,
  trackPlaces: ReadonlyMap<string, number>,
  tabStop: RoleId | undefined,
  actions: ReactNode,
): Node<FlowStationData>[] {
  const look = looks.get(station.role)
  if (look === undefined) return []
  const { x, y, width, height } = station.box
  return [
    {
      id: station.role,
      type: 'station',
      position: { x, y },
      width,
      height,
      measured: { width, height },
      handles: handlesOf(station),
      zIndex: actions === null ? 0 : 1,
      data: {
        station,
        look,
        trackPlace: trackPlaces.get(station.track) ?? 0,
        inTabOrder: station.role === tabStop,
        actions,
      },
      domAttributes: noRole,
    },
  ]
}

/** Lines end where the layout says; these only tell React Flow that it need not measure. */
function handlesOf({ box, x, y }: Layout['stations'][number]): NodeHandle[] {
  const at = { x: x - box.x, y: y - box.y, width: 1, height: 1 }
  return [
    { type: 'source', position: Position.Right, ...at },
    { type: 'target', position: Position.Left, ...at },
  ]
}

function edgeOf(
  { connection, lit }: ShownConnection,
  trackPlaces: ReadonlyMap<string, number>,
  scale: number,
): Edge<FlowConnectionData> {
  const [source, target] = connection.roles
  return {
    id: connection.id,
    type: 'connection',
    source,
    target,
    data: { connection, lit, trackPlace: trackPlaces.get(connection.track ?? '') ?? 0, scale },
    domAttributes: hidden,
  }
}

/** The wrapper is nothing to a screen reader; the link inside says it all. */
const noRole = { 'aria-roledescription': undefined, 'aria-describedby': undefined }
/** Lines are a pointer's short cut to a comparison that the panel offers as a link. */
const hidden = {
  'aria-hidden': true,
  'aria-label': undefined,
  'aria-roledescription': undefined,
  role: 'presentation',
} as const
