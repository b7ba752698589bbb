import type { Anchor, Line } from '#domain/layout/layout.ts'

/** One line of the layout, drawn where the layout put it. */
export function TextLine({
  line: { text, x, y, face },
  anchor,
  className,
}: {
  readonly line: Line
  readonly anchor: Anchor
  readonly className: string
}) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={face.size}
      fontWeight={face.bold ? 700 : 400}
      className={className}
    >
      {text}
    </text>
  )
}
