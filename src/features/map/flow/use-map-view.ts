import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { layOut } from '#domain/layout/lay-out.ts'
import type { Layout } from '#domain/layout/layout.ts'
import type { Form } from '#domain/layout/metrics.ts'
import { textScale } from '#ui/text-scale.ts'
import { useSize } from '#ui/use-size.ts'
import type { MapControls } from './map-toolbar.tsx'
import {
  fitViewport,
  keepStationInView,
  revealStation,
  type Size,
  smallestZoom,
  type Viewport,
  zoomAbout,
} from './viewport.ts'

/** What the interactive map needs to stand where the drawing stood. */
export type PlacedMap = {
  readonly layout: Layout
  readonly scale: number
  readonly viewport: Viewport
  readonly leastZoom: number
  /** Whether the whole map is shown; then one finger scrolls the page. */
  readonly atFit: boolean
  readonly onViewport: (viewport: Viewport) => void
}

export type MapView = {
  readonly placed: PlacedMap | undefined
  readonly controls: MapControls | undefined
  readonly reveal: (role: RoleId) => void
}

/** The frame's size decides form and fit; the reader's own view holds until they ask for the whole again. */
export function useMapView(
  frame: RefObject<HTMLElement | null>,
  ladder: Ladder,
  open: RoleId | undefined,
): MapView {
  const size = useSize(frame)
  const [own, setOwn] = useState<Viewport>()
  const scale = size === undefined ? 1 : textScale()
  const form = size === undefined ? 'wide' : formIn(size, scale)
  const layout = useMemo(() => layOut(ladder, form, scale), [ladder, form, scale])

  const reveal = useCallback(
    (role: RoleId) => {
      const station = layout.stations.find((candidate) => candidate.role === role)
      if (size === undefined || station === undefined) return
      setOwn((before) => {
        const from = before ?? fitViewport(layout, size)
        const to = revealStation(from, station, size)
        return to.x === from.x && to.y === from.y ? before : to
      })
    },
    [layout, size],
  )
  useEffect(() => {
    if (open !== undefined) reveal(open)
  }, [open, reveal])

  if (size === undefined) return { placed: undefined, controls: undefined, reveal }
  const fit = fitViewport(layout, size)
  const viewport = own === undefined ? fit : keepStationInView(own, layout, size)
  const leastZoom = smallestZoom(layout, size)
  const onViewport = (next: Viewport) => setOwn(keepStationInView(next, layout, size))
  const zoomBy = (factor: number) =>
    onViewport(zoomAbout(viewport, factor, middleOf(size), leastZoom))
  return {
    placed: { layout, scale, viewport, leastZoom, atFit: own === undefined, onViewport },
    controls: {
      zoomIn: () => zoomBy(1.25),
      zoomOut: () => zoomBy(0.8),
      fit: () => setOwn(undefined),
    },
    reveal,
  }
}

/** The same width at which the drawing's container query changes, in rem. */
const leastWideRem = 44.75

function formIn({ width }: Size, scale: number): Form {
  return width >= leastWideRem * 16 * scale ? 'wide' : 'narrow'
}

function middleOf({ width, height }: Size) {
  return { x: width / 2, y: height / 2 }
}
