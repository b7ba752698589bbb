import type { Connection } from '#domain/layout/layout.ts'
import { trackClass } from '#ui/track-class.ts'

/** A rail or a rung. `lit`: one of its ends is looked at. */
export function ConnectionLine({
  connection: { kind, path },
  trackPlace,
  lit,
  scale,
}: {
  readonly connection: Connection
  readonly trackPlace: number
  readonly lit: boolean
  readonly scale: number
}) {
  if (kind === 'rail') {
    return (
      <path
        d={path}
        className={`fill-none stroke-current ${trackClass(trackPlace)}`}
        strokeWidth={6 * scale}
      />
    )
  }
  return (
    <path
      d={path}
      className={`fill-none ${lit ? 'stroke-accent' : 'stroke-strong'}`}
      strokeWidth={(lit ? 3.5 : 2.5) * scale}
      strokeLinecap="round"
      strokeDasharray={`${0.1 * scale} ${6.5 * scale}`}
    />
  )
}
