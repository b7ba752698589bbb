import { type Level, levels } from '#domain/level.ts'

/** A level as five bars, filled in the text's colour. What it says stands beside it in words. */
export function LevelBar({ level: shown }: { readonly level: Level }) {
  return (
    <svg
      viewBox={`0 0 ${pitch * levels.length - space} ${height}`}
      className={look}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {levels.map((level) => (
        <rect
          key={level}
          x={pitch * (level - 1)}
          width={pitch - space}
          height={height}
          rx={1}
          className={level <= shown ? 'fill-current' : 'fill-line'}
        />
      ))}
    </svg>
  )
}

const pitch = 26
const space = 2
const height = 5
const look = 'block h-2 w-full'
