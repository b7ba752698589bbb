import type { Box, Layout, Station } from '#domain/layout/layout.ts'

/** How the map is looked at: a point p of the layout is drawn at p * zoom + (x, y), in px of the frame. */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }
export type Size = { readonly width: number; readonly height: number }

export const largestZoom = 2.5

/** The smallest zoom: the whole map, or titles of 12 px, whichever is larger, and never above 1. */
export function smallestZoom(layout: Layout, frame: Size): number {
  const title = layout.stations[0]?.title[0]?.face.size ?? 12
  return Math.min(1, Math.max(wholeZoom(layout, frame), 12 / title))
}

/** The whole map in the middle of the frame, as large as its own size; as the static drawing stands. */
export function fitViewport(layout: Layout, frame: Size): Viewport {
  const zoom = smallestZoom(layout, frame)
  return {
    x: centred(frame.width, layout.width * zoom),
    y: centred(frame.height, layout.height * zoom),
    zoom,
  }
}

/** The same view, moved by as little as brings at least one station into the frame. */
export function keepStationInView(viewport: Viewport, layout: Layout, frame: Size): Viewport {
  const moves = layout.stations.map((station) => intoView(station.box, viewport, frame))
  const nearest = moves.reduce<Move | undefined>(
    (best, move) => (best === undefined || distance(move) < distance(best) ? move : best),
    undefined,
  )
  return nearest === undefined ? viewport : moved(viewport, nearest)
}

/** The same view, moved by as little as shows the whole of a station. */
export function revealStation(viewport: Viewport, { box }: Station, frame: Size): Viewport {
  return moved(viewport, intoView(box, viewport, frame))
}

/** Zooms by a factor about a point of the frame. */
export function zoomAbout(
  { x, y, zoom }: Viewport,
  factor: number,
  point: { readonly x: number; readonly y: number },
  least: number,
): Viewport {
  const next = Math.min(largestZoom, Math.max(least, zoom * factor))
  const scale = next / zoom
  return { x: point.x - (point.x - x) * scale, y: point.y - (point.y - y) * scale, zoom: next }
}

function wholeZoom(layout: Layout, { width, height }: Size): number {
  return Math.min(width / layout.width, height / layout.height)
}

/** What does not fit begins at its start. */
function centred(room: number, length: number): number {
  return Math.max(0, (room - length) / 2)
}

type Move = { readonly dx: number; readonly dy: number }

function moved({ x, y, zoom }: Viewport, { dx, dy }: Move): Viewport {
  return { x: x + dx, y: y + dy, zoom }
}

function distance({ dx, dy }: Move): number {
  return Math.hypot(dx, dy)
}

function intoView(box: Box, { x, y, zoom }: Viewport, frame: Size): Move {
  return {
    dx: shift(box.x * zoom + x, box.width * zoom, frame.width),
    dy: shift(box.y * zoom + y, box.height * zoom, frame.height),
  }
}

/** Moves a span into 0 to `room`; one that is longer shows its start. */
function shift(start: number, length: number, room: number): number {
  if (length > room || start < 0) return -start
  return Math.min(0, room - (start + length))
}
