const places = [1, 2, 3, 4, 5]

/**
 * Five steps for the glance: filled up to one's own level, outlined from there to the asked one.
 * It says nothing by itself; the words stand beside it.
 */
export function LevelBar({
  own = 0,
  asked = 0,
}: {
  readonly own?: number | undefined
  readonly asked?: number | undefined
}) {
  return (
    <svg width="7.25rem" height="0.625rem" viewBox="0 0 116 10" aria-hidden="true">
      {places.map((place) => (
        <rect
          key={place}
          x={(place - 1) * 24 + 1}
          y={1}
          width={18}
          height={8}
          rx={2}
          strokeWidth={1.5}
          className={stepClass(place, own, asked)}
        />
      ))}
    </svg>
  )
}

function stepClass(place: number, own: number, asked: number): string {
  if (place <= own) return 'fill-current stroke-current'
  if (place <= asked) return own > 0 ? 'fill-none stroke-gap' : 'fill-none stroke-current'
  return 'fill-line stroke-line'
}
