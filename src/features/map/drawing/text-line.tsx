import type { Anchor, Line } from '#domain/layout/layout.ts'

/**
 * One line of the layout, drawn where the layout put it. Of precise geometry: Chromium else keeps the letters of the size at which
 * it first drew a text, and draws them beside their place once the map's transform has another.
 */
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
      textRendering="geometricPrecision"
      className={className}
    >
      {text}
    </text>
  )
}
