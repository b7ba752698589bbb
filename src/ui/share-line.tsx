/** A line from 0 to 100 with what is given marked on it: a stretch, or a point. It says nothing by itself. */
export function ShareLine({
  shares,
}: {
  readonly shares: readonly { readonly from: number; readonly to: number }[]
}) {
  return (
    <svg viewBox="-4 0 108 12" className="block w-full max-w-44" aria-hidden="true">
      <path d="M0 6h100M0 3v6M50 4v4M100 3v6" className="fill-none stroke-strong" />
      {shares.map(({ from, to }) =>
        from === to ? (
          <circle key={`${from}-${to}`} cx={from} cy={6} r={3.5} className="fill-current" />
        ) : (
          <rect
            key={`${from}-${to}`}
            x={from}
            y={3}
            width={to - from}
            height={6}
            rx={1.5}
            className="fill-current"
          />
        ),
      )}
    </svg>
  )
}
