import type { RoleId, TrackId } from '#domain/ids.ts'
import type { Form } from './metrics.ts'
import type { Face } from './text-width.ts'

/**
 * Where everything on the map stands, in px with the origin at the top left.
 * Every renderer draws these lines at these places and measures nothing.
 */
export type Layout = {
  readonly form: Form
  readonly width: number
  readonly height: number
  readonly headings: readonly TrackHeading[]
  readonly rows: readonly RowName[]
  readonly stations: readonly Station[]
  readonly connections: readonly Connection[]
}

export type Anchor = 'start' | 'middle' | 'end'
/** `y` is the baseline. */
export type Line = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly face: Face
}
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type TrackHeading = {
  readonly track: TrackId
  readonly lines: readonly Line[]
  readonly anchor: Anchor
}

/** The name of a rung's row; `lines` is empty in the narrow form. */
export type RowName = { readonly rung: number; readonly y: number; readonly lines: readonly Line[] }

export type Station = {
  readonly role: RoleId
  readonly track: TrackId
  /** Centre and outer radius of the ring. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly anchor: Anchor
  readonly title: readonly Line[]
  readonly gist: readonly Line[]
  /** Kept free for one's own standing: where its line begins (its text comes later) and how wide it may be. */
  readonly standing: Omit<Line, 'text'> & { readonly width: number }
  /** Title, gist and standing. */
  readonly label: Box
  /** Ring and label, with room around them: what answers a click. */
  readonly box: Box
}

/**
 * A line between two stations, for the moves there are between them, in either direction.
 * `rail`: neighbours on one track. `level`: a crossing on one rung. `other`: drawn while one of its ends is looked at.
 */
export type Connection = {
  /** `FROM~TO`, the role that comes first in the ladder first. */
  readonly id: string
  readonly roles: readonly [RoleId, RoleId]
  readonly kind: 'rail' | 'level' | 'other'
  /** The track of a rail. */
  readonly track?: TrackId
  /** An SVG path. */
  readonly path: string
}
