const places = [1, 2, 3, 4, 5]

/** Five places, the range between sources as a band, and the level itself as a dot. It says nothing by itself. */
export function RangeScale({
  level,
  from,
  to,
}: {
  readonly level: number
  readonly from: number
  readonly to: number
}) {
  return (
    <svg width="7.25rem" height="0.875rem" viewBox="0 0 116 14" aria-hidden="true">
      <path d={`M${x(1)} 7H${x(5)}`} className="fill-none stroke-line" />
      {places.map((place) => (
        <circle key={place} cx={x(place)} cy={7} r={2} className="fill-strong" />
      ))}
      {from < to && (
        <path
          d={`M${x(from)} 7H${x(to)}`}
          strokeWidth={5}
          strokeLinecap="round"
          className="fill-none stroke-current opacity-45"
        />
      )}
      <circle cx={x(level)} cy={7} r={5.5} className="fill-current" />
    </svg>
  )
}

function x(place: number): number {
  return (place - 1) * 24 + 10
}
