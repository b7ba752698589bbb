import type { ReactNode } from 'react'

/**
 * One radio. The native input is the whole face of the choice, so that all of it can be pressed and the focus ring
 * goes around all of it; ring and words lie on top and let presses through. `children` describe the choice, beyond its name.
 */
export function Choice({
  id,
  group,
  value,
  ring,
  checked,
  describedBy,
  className,
  labelClass,
  onChoose,
  label,
  children,
}: {
  readonly id: string
  /** The name that makes radios exclude each other. */
  readonly group: string
  readonly value: string
  /** What stands in the ring: a number, or nothing. */
  readonly ring: string
  readonly checked: boolean
  readonly describedBy?: string | undefined
  readonly className: string
  /** How ring and words stand to each other. */
  readonly labelClass: string
  readonly onChoose: () => void
  readonly label: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <div className={`group/choice relative isolate ${className}`}>
      <input
        type="radio"
        id={id}
        name={group}
        value={value}
        checked={checked}
        aria-describedby={describedBy}
        onChange={onChoose}
        className={`absolute inset-0 -z-10 size-full cursor-pointer disabled:cursor-default appearance-none ${face}`}
      />
      <label htmlFor={id} className={`pointer-events-none flex ${labelClass}`}>
        <span
          className={`grid shrink-0 place-items-center rounded-full border-2 text-[0.875rem] leading-none font-semibold tabular-nums ${ring === '' ? 'size-4.5' : 'size-7'} ${ringFace}`}
        >
          {ring}
        </span>{' '}
        <span className="min-w-0 wrap-break-word">{label}</span>
      </label>
      {children}
    </div>
  )
}

const face =
  'rounded-xl border border-line bg-card hover:border-strong checked:border-2 checked:border-accent checked:bg-accent-wash/60 forced-colors:checked:border-[Highlight]'

/** A station of the map, filled once chosen; forced colours keep the fill. */
const ringFace =
  'border-strong bg-card group-has-checked/choice:border-accent group-has-checked/choice:bg-accent group-has-checked/choice:text-paper forced-colors:group-has-checked/choice:border-[Highlight] forced-colors:group-has-checked/choice:bg-[Highlight] forced-colors:group-has-checked/choice:text-[HighlightText] forced-colors:group-has-checked/choice:forced-color-adjust-none'
