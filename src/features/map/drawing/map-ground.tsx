import type { Layout } from '#domain/layout/layout.ts'
import { trackClass } from '#ui/track-class.ts'
import { TextLine } from './text-line.tsx'

/** What lies behind the stations: the tracks' names and the rows' names. */
export function MapGround({ layout: { headings, rows } }: { readonly layout: Layout }) {
  return (
    <g>
      {headings.flatMap(({ track, lines, anchor }, place) =>
        lines.map((line) => (
          <TextLine
            key={`${track} ${line.y}`}
            line={line}
            anchor={anchor}
            className={`fill-current ${trackClass(place)}`}
          />
        )),
      )}
      {rows.flatMap(({ rung, lines }) =>
        lines.map((line) => (
          <TextLine key={`${rung} ${line.y}`} line={line} anchor="start" className="fill-quiet" />
        )),
      )}
    </g>
  )
}
