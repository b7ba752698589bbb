import { trackClass } from '#ui/track-class.ts'
import { markRadius } from './dumbbell.ts'
import type { RoleMark } from './role-marks.ts'

/** A role's mark at a place of a drawing. */
export function MarkShape({
  mark,
  x,
  y,
}: {
  readonly mark: RoleMark
  readonly x: number
  readonly y: number
}) {
  const full = mark.fill === 'full'
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={`${trackClass(mark.track)} forced-colors:text-[CanvasText]`}
    >
      <path
        d={outlines[mark.shape]}
        className={`stroke-current stroke-[1.75] ${full ? 'fill-current' : 'fill-paper forced-colors:fill-[Canvas]'}`}
      />
      {mark.fill === 'dotted' && <circle r={2} className="fill-current" />}
      {mark.fill === 'barred' && (
        <path d={`M0 ${-inner}V${inner}`} className="stroke-current stroke-[2]" />
      )}
    </g>
  )
}

/** The reader's own mark: a triangle that points down at the line. */
export function YouShape({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      d={`M${x - 5} ${y - 4.5}h10l-5 8.5z`}
      className="fill-current text-ink forced-colors:text-[CanvasText]"
    />
  )
}

/** A mark by itself, beside the name it stands for. */
export function MarkKey({ mark }: { readonly mark: RoleMark | 'you' }) {
  return (
    <svg
      viewBox="-7 -7 14 14"
      className="inline-block size-[0.875em] shrink-0 align-[-0.06em]"
      aria-hidden="true"
      focusable="false"
    >
      {mark === 'you' ? <YouShape x={0} y={0} /> : <MarkShape mark={mark} x={0} y={0} />}
    </svg>
  )
}

const r = markRadius - 0.875
const inner = r - 1
const outlines: Readonly<Record<RoleMark['shape'], string>> = {
  circle: `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`,
  square: `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  diamond: `M0 ${-r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`,
}
